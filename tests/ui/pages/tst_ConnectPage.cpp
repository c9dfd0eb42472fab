// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/ResultChecks.h"
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/PrerequisiteLines.h"
#include "ui/pages/ConnectPage.h"
#include "ui/pages/PrerequisiteCard.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Language.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Text.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

namespace {

/// Says of a source whatever the test wants, and remembers what it was asked about.
class LookingEngine final : public FakeEngine
{
public:
    QString unreachablePath;
    int looks = 0;

    Job<Prerequisites> lookBefore(const QList<SourceSpec> &sources) override
    {
        ++looks;
        prerequisites = {};
        prerequisites.folder = u"/srv/muster/fabrikam"_s;
        prerequisites.freeBytes = 212'000'000'000;
        for (const SourceSpec &spec : sources) {
            SourceReach reach{spec, std::nullopt, 1'000'000, {}};
            if (spec.path == unreachablePath) {
                reach.problem = Error{ErrorCode::NotFound, spec.path, {}, 0};
            }
            prerequisites.sources.append(reach);
        }
        return FakeEngine::lookBefore(sources);
    }
};

QString wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const Text *text : widget.findChildren<Text *>()) {
        if (text->isVisible()) {
            words.append(text->text());
        }
    }
    return words.join(u'\n');
}

Prerequisites twoFiles(const QDateTime &first, const QDateTime &second)
{
    Prerequisites found;
    found.folder = u"/srv/muster/fabrikam"_s;
    found.freeBytes = 5'000'000;
    found.sources = {
        {{SourceKind::Accounts, u"/e/users.csv"_s, {}, {}}, std::nullopt, 1'000'000, first},
        {{SourceKind::Topology, u"/e/t.tbxml"_s, {}, {}}, std::nullopt, 2'000'000, second}};
    return found;
}

} // namespace

class ConnectPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void looksWhenShownAndWhenSourcesChange();
    void unreachableSourceIsNamedInCardAndField();
    void editedPathReplacesTheSource();
    void emptyPathChangesNothing();
    void typingSurvivesALook();
    void linesSayTheWorst();

private:
    [[nodiscard]] QLineEdit *path() const
    {
        // The field of the source shown before may still wait to be deleted.
        return m_page->findChildren<QLineEdit *>(u"sourcePath"_s).constLast();
    }
    [[nodiscard]] QString card() const
    {
        return wordsOf(*m_page->findChild<QWidget *>(u"prerequisites"_s));
    }
    void choose(int row) { m_page->findChild<QTableView *>(u"sources"_s)->selectRow(row); }

    std::unique_ptr<LookingEngine> m_engine;
    std::unique_ptr<WizardState> m_state;
    std::unique_ptr<ConnectPage> m_page;
    FakeClock m_clock;
    Language m_language;
};

void ConnectPageTest::initTestCase()
{
    QVERIFY(loadFonts());
    QVERIFY(m_language.use(u"en"_s));
}

void ConnectPageTest::init()
{
    m_engine = std::make_unique<LookingEngine>();
    m_state = std::make_unique<WizardState>();
    m_state->setProject(sampleState());
    m_page = std::make_unique<ConnectPage>(*m_state, *m_engine, m_clock);
    m_page->resize(968, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(card().contains(u"can be opened"_s));
}

void ConnectPageTest::cleanup()
{
    m_page.reset();
    m_state.reset();
    m_engine.reset();
}

void ConnectPageTest::looksWhenShownAndWhenSourcesChange()
{
    QCOMPARE(m_engine->looks, 1);
    QVERIFY(card().contains(u"/srv/muster/fabrikam can be written to."_s));
    QVERIFY(card().contains(u"212 GB free, up to 5.0 MB needed."_s));
    m_page->addPaths({u"/exports/more.csv"_s});
    QCOMPARE(m_engine->looks, 2);
    QTRY_VERIFY(card().contains(u"up to 6.0 MB needed."_s));
}

void ConnectPageTest::unreachableSourceIsNamedInCardAndField()
{
    choose(3);
    m_engine->unreachablePath = m_state->sources().at(3).path;
    m_page->hide();
    m_page->show();
    QTRY_VERIFY(card().contains(u"SfBShare"_s));
    QVERIFY(path()->accessibleDescription().contains(u"SfBShare"_s));
    choose(0);
    QVERIFY(path()->accessibleDescription().isEmpty());
}

void ConnectPageTest::editedPathReplacesTheSource()
{
    choose(3);
    const SourceSpec before = m_state->sources().at(3);
    path()->setFocus();
    path()->selectAll();
    QTest::keyClicks(path(), u"/srv/other"_s);
    QTest::keyClick(path(), Qt::Key_Return);
    QCOMPARE(m_state->sources().size(), 5);
    QCOMPARE(m_state->sources().at(3).path, u"/srv/other"_s);
    QCOMPARE(m_state->sources().at(3).kind, before.kind);
    QCOMPARE(m_engine->looks, 2);
    QCOMPARE(path()->text(), u"/srv/other"_s);
}

void ConnectPageTest::emptyPathChangesNothing()
{
    const QList<SourceSpec> before = m_state->sources();
    path()->setFocus();
    path()->clear();
    QTest::keyClick(path(), Qt::Key_Return);
    QCOMPARE(m_state->sources(), before);
}

void ConnectPageTest::typingSurvivesALook()
{
    path()->setFocus();
    QTest::keyClicks(path(), u"x"_s);
    const QString typed = path()->text();
    auto *before = m_page->findChild<PrerequisiteCard *>();
    QSignalSpy looked(before, &PrerequisiteCard::looked);
    before->lookAgain();
    QTRY_COMPARE(looked.size(), 1);
    QCOMPARE(path()->text(), typed);
    QVERIFY(path()->hasFocus());
}

void ConnectPageTest::linesSayTheWorst()
{
    const QDateTime noon({2026, 3, 12}, {12, 0}, Qt::UTC);
    QList<StatusLine> lines = prerequisiteLines(twoFiles(noon, noon.addSecs(3600)));
    QCOMPARE(lines.size(), 4);
    for (const StatusLine &line : std::as_const(lines)) {
        QCOMPARE(line.status, Status::Done);
    }
    lines = prerequisiteLines(twoFiles(noon, noon.addSecs(26 * 3600)));
    QCOMPARE(lines.at(3).status, Status::Warning);
    QVERIFY2(lines.at(3).sentence.startsWith(u"users.csv is "_s), qPrintable(lines.at(3).sentence));

    Prerequisites bad = twoFiles(noon, noon);
    bad.freeBytes = 1000;
    bad.writeProblem = Error{ErrorCode::AccessDenied, bad.folder, {}, 0};
    for (SourceReach &reach : bad.sources) {
        reach.problem = Error{ErrorCode::NotFound, reach.spec.path, {}, 0};
    }
    lines = prerequisiteLines(bad);
    QCOMPARE(lines.at(0).status, Status::Failed);
    QCOMPARE(lines.at(1).status, Status::Warning);
    QCOMPARE(lines.at(2).status, Status::Failed);
    QVERIFY2(lines.at(2).sentence.startsWith(u"2 of the sources cannot be opened."_s),
             qPrintable(lines.at(2).sentence));
    QCOMPARE(lines.at(3).status, Status::Waiting);
}

QTEST_MAIN(ConnectPageTest)
#include "tst_ConnectPage.moc"
