// SPDX-License-Identifier: Apache-2.0
// Stages and accepted risks on the page of checks.
#include "core/engine/Knowledge.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/ResultChecks.h"
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/FindingModel.h"
#include "ui/pages/ChecksPage.h"
#include "ui/pages/FindingList.h"
#include "ui/pages/RiskDialog.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Language.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

class CheckRisksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anotherStageIsJudgedAnew();
    void poolIsAskedBeforeItIsDismantled();
    void riskIsAcceptedByKeyboardWithAReason();
    void acceptedRiskStaysVisibleAndCanBeWithdrawn();
    void findingIsCopiedWithEvidenceAndRemedy();

private:
    [[nodiscard]] QTableView *table() const
    {
        return m_page->findChild<QTableView *>(u"findings"_s);
    }
    void show();

    std::optional<Knowledge> m_knowledge;
    Language m_language;
    FakeClock m_clock;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<WizardState> m_state;
    std::unique_ptr<ChecksPage> m_page;
};

void CheckRisksTest::initTestCase()
{
    QVERIFY(m_language.use(u"en"_s));
    Result<Knowledge> knowledge = Knowledge::load();
    MUSTER_VERIFY_OK(knowledge);
    m_knowledge = std::move(*knowledge);
}

void CheckRisksTest::init()
{
    m_page.reset();
    m_state = std::make_unique<WizardState>();
    m_engine = std::make_unique<FakeEngine>();
    m_engine->assessed = sampleAssessment();
    m_state->setProject(sampleState());
}

void CheckRisksTest::show()
{
    m_page = std::make_unique<ChecksPage>(*m_state, *m_engine, *m_knowledge, m_clock);
    m_page->resize(968, 676);
    m_page->show();
    m_page->enter();
}

void CheckRisksTest::anotherStageIsJudgedAnew()
{
    show();
    QTRY_VERIFY(m_page->isComplete());
    auto *stages = m_page->findChild<QComboBox *>(u"stage"_s);
    QCOMPARE(stages->currentText(), u"Before the migration starts"_s);
    m_engine->assessed.stage = Stage::Edge;
    stages->setFocus();
    QTest::keyClick(stages, Qt::Key_Down);
    QTest::keyClick(stages, Qt::Key_Down);
    QTRY_COMPARE(m_engine->askedCheck.stage, Stage::Edge);
    QTRY_COMPARE(m_state->assessment()->stage, Stage::Edge);
    QCOMPARE(stages->currentText(), u"Before the Edge switch"_s);
    QVERIFY(!m_page->findChild<QComboBox *>(u"retiringPool"_s)->isVisible());
}

void CheckRisksTest::poolIsAskedBeforeItIsDismantled()
{
    Assessment saved = sampleAssessment();
    saved.stage = Stage::Decommission;
    m_state->setAssessment(saved);
    show();
    auto *pools = m_page->findChild<QComboBox *>(u"retiringPool"_s);
    QVERIFY(pools->isVisible());
    QVERIFY(pools->count() > 1);
    pools->setFocus();
    QTest::keyClick(pools, Qt::Key_Down);
    QTRY_COMPARE(m_engine->askedCheck.retiringPools.size(), 1);
    QCOMPARE(m_engine->askedCheck.retiringPools.first().text(), pools->itemText(1));
    QCOMPARE(m_engine->askedCheck.stage, Stage::Decommission);
}

void CheckRisksTest::riskIsAcceptedByKeyboardWithAReason()
{
    show();
    QTRY_VERIFY(m_page->isComplete());
    auto *accept = m_page->findChild<Button *>(u"acceptRisk"_s);
    accept->setFocus();
    QTest::keyClick(accept, Qt::Key_Space);
    auto *dialog = m_page->window()->findChild<RiskDialog *>();
    QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
    auto *owner = dialog->findChild<QLineEdit *>(u"riskOwner"_s);
    auto *reason = dialog->findChild<QLineEdit *>(u"riskReason"_s);
    owner->clear();
    QTest::keyClick(reason, Qt::Key_Return); // Refused: neither reason nor owner.
    QVERIFY(dialog->isVisible());
    QVERIFY(!reason->accessibleDescription().isEmpty());
    QVERIFY(!owner->accessibleDescription().isEmpty());
    QTest::keyClicks(reason, u"Replaced with the pool"_s);
    QTest::keyClicks(owner, u"N. Vidal"_s);
    Assessment changed = sampleAssessment();
    changed.findings[1].risk = RiskState::Accepted;
    m_engine->assessed = changed;
    QTest::keyClick(owner, Qt::Key_Return);
    QTRY_COMPARE(m_engine->askedRisk.finding, u"VER-002"_s);
    QCOMPARE(m_engine->askedRisk.reason, u"Replaced with the pool"_s);
    QCOMPARE(m_engine->askedRisk.owner, u"N. Vidal"_s);
    QVERIFY(m_engine->askedRisk.expires.isValid());
    QTRY_COMPARE(m_state->assessment()->findings.at(1).risk, RiskState::Accepted);
}

void CheckRisksTest::acceptedRiskStaysVisibleAndCanBeWithdrawn()
{
    Assessment accepted = sampleAssessment();
    accepted.findings[1].risk = RiskState::Accepted;
    accepted.risks = {{{u"VER-002"_s, u"One quarter only"_s, u"N. Vidal"_s, u"CHG-1"_s,
                        QDate(2026, 10, 31), QDateTime(), QString()},
                       RiskState::Accepted}};
    m_state->setAssessment(accepted);
    show();
    auto *list = m_page->findChild<FindingList *>();
    list->choose(FindingFilter::Blockers);
    QCOMPARE(table()->model()->rowCount(), 2);
    list->choose(FindingFilter::Accepted);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, FindingModel::Result).data().toString(), u"Accepted"_s);
    QStringList shown;
    for (const Text *each : m_page->findChildren<Text *>()) {
        shown.append(each->text());
    }
    QVERIFY(shown.contains(u"One quarter only"_s));
    QVERIFY(shown.join(u' ').contains(u"Accepted by N. Vidal until"_s));
    auto *withdraw = m_page->findChild<Button *>(u"withdrawRisk"_s);
    withdraw->setFocus();
    QTest::keyClick(withdraw, Qt::Key_Space);
    QTRY_COMPARE(m_engine->askedWithdrawal, u"VER-002"_s);
}

void CheckRisksTest::findingIsCopiedWithEvidenceAndRemedy()
{
    show();
    QTRY_VERIFY(m_page->isComplete());
    const ReadinessRule *rule = m_knowledge->checks.rules.find(u"VER-002"_s);
    auto *copy = m_page->findChild<Button *>(u"copyFinding"_s);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    const QString copied = QApplication::clipboard()->text();
    for (const QString &part :
         {u"VER-002"_s, u"2013, 2015, se"_s, rule->failed.english, rule->remedy.english}) {
        QVERIFY2(copied.contains(part), qPrintable(part));
    }
}

QTEST_MAIN(CheckRisksTest)
#include "tst_CheckRisks.moc"
