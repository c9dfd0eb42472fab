// SPDX-License-Identifier: Apache-2.0
#include "core/engine/Knowledge.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/ResultChecks.h"
#include "tests/ui/gallery/SampleBackup.h"
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/MadeFileModel.h"
#include "ui/models/PageOne.h"
#include "ui/pages/DocumentsPage.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Language.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DocumentCard.h"
#include "ui/widgets/Metrics.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

class DocumentsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void ordersWhatIsTickedAndSavesTheParticularsFirst();
    void keyboardChoosesAndOpens();
    void nothingChosenCannotGoOn();
    void failureNamesItsRemedy();
    void stoppedSaysWhatIsReady();
    void changedFactsMakeItOutOfDate();
    void pageOneSaysTheWorst();
    void filesModelIsSound();

private:
    [[nodiscard]] DocumentCard *card(const QString &kind) const
    {
        return m_page->findChild<DocumentCard *>(u"card-"_s + kind);
    }
    [[nodiscard]] QCheckBox *box(const QString &kind, const QString &format) const
    {
        return card(kind)->findChild<QCheckBox *>(u"format"_s + format);
    }
    void make();

    std::unique_ptr<Knowledge> m_knowledge;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<WizardState> m_state;
    std::unique_ptr<DocumentsPage> m_page;
    QList<QUrl> m_opened;
    FakeClock m_clock;
    Language m_language;
};

void DocumentsPageTest::initTestCase()
{
    QVERIFY(loadFonts());
    QVERIFY(m_language.use(u"en"_s));
    const Result<Knowledge> knowledge = Knowledge::load();
    MUSTER_VERIFY_OK(knowledge);
    m_knowledge = std::make_unique<Knowledge>(*knowledge);
}

void DocumentsPageTest::init()
{
    m_opened.clear();
    m_engine = std::make_unique<FakeEngine>();
    m_engine->made = {
        {u"/docs/report-en.pdf"_s, DocumentKind::Report, DocumentFormat::Pdf, 3'100'000}};
    m_state = std::make_unique<WizardState>();
    m_state->setProject(sampleState());
    m_page = std::make_unique<DocumentsPage>(*m_state, *m_engine, m_clock, m_knowledge->catalogue);
    m_page->setOpener([this](const QUrl &url) {
        m_opened.append(url);
        return true;
    });
    m_page->resize(968, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void DocumentsPageTest::cleanup()
{
    m_page.reset();
    m_state.reset();
    m_engine.reset();
}

void DocumentsPageTest::make()
{
    m_page->runPrimary();
    QVERIFY(m_page->primaryText().isEmpty());
    QCOMPARE(m_page->secondaryText(), u"Stop"_s);
    QTRY_VERIFY(!m_state->running());
}

void DocumentsPageTest::ordersWhatIsTickedAndSavesTheParticularsFirst()
{
    QVERIFY(m_page->primaryText().startsWith(u"Make 3 document"_s));
    auto *language = m_page->findChild<QComboBox *>(u"documentLanguage"_s);
    language->setCurrentIndex(language->findData(u"es"_s));
    m_page->findChild<QLineEdit *>(u"changeNumber"_s)->setText(u"CHG0041877"_s);
    m_page->findChild<QLineEdit *>(u"owner"_s)->setText(u"Marta"_s);
    m_page->findChild<QLineEdit *>(u"plannedStart"_s)->setText(u"26/9"_s);
    m_page->findChild<QLineEdit *>(u"plannedEnd"_s)->setText(u"2026-11-30"_s);
    make();
    QCOMPARE(m_engine->savedParticulars.owner, u"Marta"_s);
    QCOMPARE(m_engine->savedParticulars.plannedStart, QDate()); // Not a day; the field says so.
    QCOMPARE(m_engine->savedParticulars.plannedEnd, QDate(2026, 11, 30));
    QCOMPARE(m_engine->savedParticulars.changeNumber, u"CHG0041877"_s);
    QCOMPARE(m_engine->savedParticulars.documentLanguage, u"es"_s);
    QCOMPARE(m_engine->savedParticulars.name, u"Fabrikam"_s);
    // Kinds of the same formats go together.
    QCOMPARE(m_engine->askedDocuments.size(), 2);
    const DocumentOrder &first = m_engine->askedDocuments.constFirst();
    QCOMPARE(first.kinds, (QList{DocumentKind::Report, DocumentKind::Rollback}));
    QCOMPARE(first.formats, (QList{DocumentFormat::Pdf, DocumentFormat::Html}));
    QCOMPARE(first.language, u"es"_s);
    QCOMPARE(m_engine->askedDocuments.last().kinds, QList{DocumentKind::Roster});
    QSignalSpy advanced(m_page.get(), &Page::advanceRequested);
    QCOMPARE(m_page->primaryText(), u"Go to all tasks"_s);
    m_page->runPrimary();
    QCOMPARE(advanced.count(), 1);
}

void DocumentsPageTest::keyboardChoosesAndOpens()
{
    for (const QString &format : {u"PDF"_s, u"HTML"_s}) {
        QCheckBox *each = box(u"rollback"_s, format);
        each->setFocus();
        QTest::keyClick(each, Qt::Key_Space);
    }
    QVERIFY(m_page->primaryText().startsWith(u"Make 2 document"_s));
    auto *author = m_page->findChild<QLineEdit *>(u"author"_s);
    author->setFocus();
    QTest::keyClicks(author, u"Ana"_s);
    QTest::keyClick(author, Qt::Key_Tab);
    QCOMPARE(m_engine->savedParticulars.author, u"Ana"_s);
    make();
    auto *files = m_page->findChild<QTableView *>(u"madeFiles"_s);
    QVERIFY(files->isVisible());
    files->setFocus();
    files->setCurrentIndex(files->model()->index(0, 0));
    QTest::keyClick(files, Qt::Key_Return);
    QCOMPARE(m_opened, QList{QUrl::fromLocalFile(u"/docs/report-en.pdf"_s)});
    auto *open = card(u"report"_s)->findChild<QPushButton *>(u"openDocument"_s);
    QVERIFY(open->isVisible());
    QTest::keyClick(open, Qt::Key_Space);
    m_page->runHeaderAction();
    QCOMPARE(m_opened.size(), 3);
    QCOMPARE(m_opened.last(), QUrl::fromLocalFile(u"/docs"_s));
}

void DocumentsPageTest::nothingChosenCannotGoOn()
{
    for (QCheckBox *each : m_page->findChildren<QCheckBox *>()) {
        each->setChecked(false);
    }
    QVERIFY(!m_page->isComplete());
    QCOMPARE(m_page->note(), m_page->whyNotComplete());
}

void DocumentsPageTest::failureNamesItsRemedy()
{
    m_engine->failure = Error{ErrorCode::DiskFull, u"/docs/report-en.pdf"_s, {}};
    make();
    auto *banner = m_page->findChild<Banner *>(u"documentsBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(!banner->accessibleDescription().isEmpty());
    QCOMPARE(m_state->failed(), std::optional(Step::Documents));
    QVERIFY(m_engine->askedDocuments.isEmpty()); // Not saved, so nothing is printed.
    QVERIFY(m_page->primaryText().startsWith(u"Make 3 document"_s));
    m_engine->failure.reset();
    make();
    QVERIFY(!banner->isVisible());
    QVERIFY(!m_state->failed());
}

void DocumentsPageTest::stoppedSaysWhatIsReady()
{
    m_page->runPrimary();
    m_page->runSecondary();
    QTRY_VERIFY(!m_state->running());
    QCOMPARE(m_page->findChild<Banner *>(u"documentsBanner"_s)->sentence(), u"Stopped"_s);
    QVERIFY(m_engine->askedDocuments.isEmpty());
    QVERIFY(!m_state->failed());
}

void DocumentsPageTest::changedFactsMakeItOutOfDate()
{
    make();
    QVERIFY(card(u"report"_s)->accessibleDescription().startsWith(u"Made at"_s));
    m_state->setAssessment({});
    QCOMPARE(card(u"report"_s)->accessibleDescription(), u"Out of date"_s);
    QVERIFY(m_page->primaryText().startsWith(u"Make 3 document"_s));
}

void DocumentsPageTest::pageOneSaysTheWorst()
{
    ProjectState project = sampleState();
    project.snapshots.clear();
    Assessment assessment;
    assessment.verdict = Verdict::NotReady;
    assessment.findings.resize(3);
    assessment.findings[0].outcome = FindingOutcome::Fail;
    assessment.findings[0].severity = Severity::Blocker;
    assessment.findings[1].outcome = FindingOutcome::Pass;
    project.assessment = assessment;
    const QList<StatusLine> lines = pageOneLines(project, samplePlan(), m_knowledge->catalogue);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).word, u"Not ready"_s);
    QVERIFY(lines.at(0).sentence.startsWith(u"1 blocker"_s));
    QVERIFY(lines.at(1).sentence.startsWith(u"2 of 3"_s));
    QVERIFY(lines.at(2).sentence.contains(u"se-osl01"_s));
    QCOMPARE(lines.at(3).word, u"No snapshot"_s);
}

void DocumentsPageTest::filesModelIsSound()
{
    MadeFileModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles(m_engine->made);
    QCOMPARE(model.index(0, MadeFileModel::Document).data().toString(), u"Report"_s);
    QCOMPARE(model.index(0, MadeFileModel::File).data().toString(), u"report-en.pdf"_s);
    QCOMPARE(model.index(0, MadeFileModel::Size).data().toString(), u"3.1 MB"_s);
}

QTEST_MAIN(DocumentsPageTest)
#include "tst_DocumentsPage.moc"
