// SPDX-License-Identifier: Apache-2.0
// Paints every page and component into PNG files, for looking at. Installed nowhere.
#include "core/engine/Knowledge.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/ui/gallery/ComponentSheet.h"
#include "tests/ui/gallery/SampleBackup.h"
#include "tests/ui/gallery/SampleSnapshot.h"
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/AccountSearch.h"
#include "ui/pages/AccountsPage.h"
#include "ui/shell/ActionBar.h"
#include "ui/shell/HubPage.h"
#include "ui/shell/LogBook.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/StepRail.h"
#include "ui/text/Language.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

struct Options
{
    QString folder;
    ui::ThemeChoice theme = ui::ThemeChoice::Light;
    QString themeWord;
    QString language;
    QSize size{1280, 860};
    double textScale = 1;
};

Options readOptions()
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"OUT_DIR"_s, u"Where the pictures go."_s);
    parser.addOption({u"theme"_s, u"light, dark or contrast"_s, u"NAME"_s, u"light"_s});
    parser.addOption(
        {u"scale"_s, u"1 or 2: read by main before the application starts"_s, u"N"_s, u"1"_s});
    parser.addOption({u"text"_s, u"text size, 1.0 to 2.0"_s, u"N"_s, u"1"_s});
    parser.addOption({u"lang"_s, u"en or es"_s, u"CODE"_s, u"en"_s});
    parser.addOption({u"size"_s, u"WxH of the window"_s, u"WxH"_s, u"1280x860"_s});
    parser.addHelpOption();
    parser.process(*QCoreApplication::instance());
    if (parser.positionalArguments().size() != 1) {
        parser.showHelp(64);
    }
    Options options;
    options.folder = parser.positionalArguments().constFirst();
    options.themeWord = parser.value(u"theme"_s);
    options.theme = options.themeWord == u"dark"_s       ? ui::ThemeChoice::Dark
                    : options.themeWord == u"contrast"_s ? ui::ThemeChoice::HighContrast
                                                         : ui::ThemeChoice::Light;
    options.language = parser.value(u"lang"_s);
    options.textScale = parser.value(u"text"_s).toDouble();
    const QStringList size = parser.value(u"size"_s).split(u'x');
    options.size = QSize(size.value(0).toInt(), size.value(1).toInt());
    return options;
}

void save(QWidget &widget, const Options &options, const QString &name)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QString file =
        QDir(options.folder)
            .filePath(u"%1-%2-%3.png"_s.arg(name, options.themeWord, options.language));
    widget.grab().save(file);
    qInfo("%s", qPrintable(file));
}

/// An engine whose backup waits until it is told how it ended, so that its page can be painted while it runs.
class WaitingEngine final : public FakeEngine
{
public:
    Job<Manifest> backUp(const BackupPlan &plan, const BackupChoice &choice) override
    {
        Job<Manifest> job = FakeEngine::backUp(plan, choice);
        m_ending = QPromise<Result<Manifest>>();
        m_ending.start();
        job.outcome = m_ending.future();
        job.progress->enterPhase(ProgressPhase::Copying);
        job.progress->expectBytes(plan.totalBytes());
        job.progress->addBytes(plan.totalBytes() / 2);
        job.progress->setSubject(u"DB-USER pool-lis01.fabrikam.example"_s);
        return job;
    }
    void end(const Manifest &taken)
    {
        evidence = sampleEvidence(taken);
        m_ending.addResult(taken);
        m_ending.finish();
    }

private:
    QPromise<Result<Manifest>> m_ending;
};

void paintBackUp(const Options &options, WaitingEngine &engine, ui::MainWindow &window)
{
    engine.state = window.state().project();
    window.state().setPlan(samplePlan());
    window.showStep(ui::Step::BackUp);
    save(window, options, u"backup"_s);
    for (const auto &[name, manifest] : {std::pair(u"incomplete"_s, incompleteManifest()),
                                         std::pair(u"done"_s, sampleManifest())}) {
        window.state().setPlan({});
        window.state().setPlan(samplePlan());
        window.currentPage()->runPrimary();
        QTest::qWait(300);
        save(window, options, u"backup-running"_s);
        engine.end(manifest);
        QTest::qWait(300);
        save(window, options, u"backup-"_s + name);
    }
}

void paintDocuments(const Options &options, FakeEngine &engine, ui::MainWindow &window)
{
    window.showStep(ui::Step::Documents);
    save(window, options, u"documents"_s);
    engine.made = {{u"/srv/muster/fabrikam/documents/report-en.pdf"_s, DocumentKind::Report,
                    DocumentFormat::Pdf, 3'100'000},
                   {u"/srv/muster/fabrikam/documents/roster.csv"_s, DocumentKind::Roster,
                    DocumentFormat::Csv, 480'000}};
    window.currentPage()->runPrimary();
    save(window, options, u"documents-running"_s);
    QTest::qWait(300);
    save(window, options, u"documents-done"_s);
}

/// Restore and Verify: choosing, and what came of it.
void paintSnapshotTasks(ui::MainWindow &window, FakeEngine &engine, const Options &options)
{
    engine.state = sampleState();
    engine.manifest = restorableManifest();
    engine.evidence = damagedEvidence();
    engine.restored = sampleRestoreReport();
    window.state().closeProject(); // So that the contents are asked for again.
    window.state().setProject(sampleState());
    for (const auto &[step, name] :
         {std::pair(ui::Step::Restore, u"restore"_s), std::pair(ui::Step::Verify, u"verify"_s)}) {
        window.showStep(step);
        if (auto *target = window.currentPage()->findChild<QLineEdit *>(u"restoreTarget"_s)) {
            target->setText(QDir::temp().filePath(u"fabrikam-2026-03-12"_s));
        }
        QTest::qWait(200);
        save(window, options, name);
        window.actionBar()->primary()->click();
        QTest::qWait(300);
        save(window, options, name + u"-done"_s);
    }
}

/// One file store that cannot be reached, and accounts older than the topology.
Prerequisites samplePrerequisites(const ProjectState &project, const QDateTime &now)
{
    Prerequisites found;
    found.folder = project.folder;
    found.freeBytes = 212'000'000'000;
    for (const SourceSpec &spec : project.sources) {
        const bool isStore = spec.kind == SourceKind::FileStore;
        found.sources.append({spec, std::nullopt, isStore ? 0 : 161'000'000,
                              isStore ? QDateTime() : now.addSecs(-3600)});
        if (isStore) {
            found.sources.last().problem = Error{ErrorCode::NotFound, spec.path, {}, 0};
        } else if (spec.kind == SourceKind::Accounts) {
            found.sources.last().modified = now.addSecs(-27 * 3600);
        }
    }
    return found;
}

void paintPages(const Options &options, ui::Language &language, const Knowledge &knowledge)
{
    QTemporaryDir settings;
    ui::Preferences preferences(settings.filePath(u"muster.ini"_s));
    preferences.addRecentProject(u"/srv/muster/contoso"_s);
    WaitingEngine engine;
    FakeClock clock;
    clock.set(QDateTime({2026, 3, 12}, {14, 5}, Qt::UTC));
    ui::LogBook log;
    log.append(u"14:01:02.118  discovery  /exports/topology.tbxml: 812 of 812 recognised"_s);
    ui::MainWindow window(
        {engine, clock, language, preferences, log, settings.filePath(u"sample"_s), knowledge});
    window.resize(options.size);
    window.show();
    save(window, options, u"hub-empty"_s);
    window.showStep(ui::Step::Connect);
    save(window, options, u"connect-empty"_s);
    engine.prerequisites = samplePrerequisites(sampleState(), clock.now());
    window.state().setProject(sampleState());
    window.showHub();
    save(window, options, u"hub"_s);
    window.showStep(ui::Step::Connect);
    window.findChild<QTableView *>(u"sources"_s)->selectRow(3);
    QTest::qWait(100);
    save(window, options, u"connect"_s);
    window.showStep(ui::Step::Discover);
    QTest::qWait(300);
    save(window, options, u"discover"_s);
    window.showStep(ui::Step::Accounts);
    QTest::qWait(500);
    save(window, options, u"accounts"_s);
    engine.assessed = sampleAssessment();
    engine.planned = samplePlanWithHoles();
    window.showStep(ui::Step::Checks);
    QTest::qWait(200);
    save(window, options, u"checks"_s);
    window.showStep(ui::Step::Plan);
    QTest::qWait(200);
    save(window, options, u"plan"_s);
    paintBackUp(options, engine, window);
    paintDocuments(options, engine, window);
    paintSnapshotTasks(window, engine, options);
    emit window.rail()->settingsRequested();
    save(window, options, u"settings"_s);
    emit window.rail()->helpRequested();
    save(window, options, u"help"_s);
    emit window.rail()->logRequested();
    QTest::qWait(200);
    save(window, options, u"log"_s);
}

void paintComponents(const Options &options)
{
    ui::ComponentSheet sheet;
    sheet.resize(options.size.width(), ui::px(1080));
    sheet.show();
    QTest::qWait(200);
    save(sheet, options, u"components"_s);
    ui::ConfirmDialog dialog(
        {u"Restore user data of pool-mad01?"_s,
         u"287 accounts go back to 9 March 2026, 18:40. Contacts added since then are lost. All 3 "
         "Front Ends stop together for about 14 minutes."_s,
         u"Type the pool name to restore:"_s, u"pool-mad01"_s, u"Restore 287 accounts"_s,
         u"Keep current state"_s});
    dialog.show();
    save(dialog, options, u"confirm"_s);
}

/// The scale must be known before QApplication is.
void applyScale(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0) {
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    applyScale(argc, argv);
    QApplication application(argc, argv);
    const Options options = readOptions();
    QDir().mkpath(options.folder);
    QApplication::setStyle(new ui::Style);
    if (!ui::loadFonts()) {
        qWarning("A font is missing.");
        return 1;
    }
    ui::Language language;
    if (!language.use(options.language)) {
        qWarning("There is no translation for %s.", qPrintable(options.language));
        return 1;
    }
    ui::applyTheme(options.theme);
    ui::applyTextScale(options.textScale);
    paintComponents(options);
    const Result<Knowledge> knowledge = Knowledge::load();
    if (!knowledge) {
        qWarning("%s", qPrintable(knowledge.error().detail));
        return 1;
    }
    paintPages(options, language, *knowledge);
    return 0;
}
