// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/BackupCatalogue.h"
#include "core/knowledge/CommandTemplate.h"
#include "core/restore/RollbackProcedures.h"
#include "tests/support/KnowledgeVariant.h"
#include "tests/support/ResultChecks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class RollbackProceduresTest : public QObject
{
    Q_OBJECT

private slots:
    void carriesEveryClause();
    void everyNeedIsInTheCatalogue();
    void everyCardBelongsToAStage();
    void bothLanguagesUseTheSamePlaceholders();
    void refusesContradictions_data();
    void refusesContradictions();
};

void RollbackProceduresTest::carriesEveryClause()
{
    const Result<RollbackProcedures> procedures = loadRollbackProcedures();
    MUSTER_VERIFY_OK(procedures);
    QStringList ids;
    for (const RollbackClause &clause : procedures->clauses) {
        ids.append(clause.id);
    }
    const QStringList wanted =
        u"case userData responseGroups locations contactStore teams fileStore notNeeded "
        "recoveryModel rights together noPreview neverRemove neverForce drills"_s.split(u' ');
    for (const QString &id : wanted) {
        QVERIFY2(ids.contains(id), qPrintable(id));
    }
    for (const QString &name : {u"pool"_s, u"frontEnd"_s, u"sql"_s, u"count"_s, u"contactStore"_s,
                                u"missingItem"_s, u"externalItem"_s, u"build"_s}) {
        QVERIFY2(procedures->unknowns.contains(name), qPrintable(name));
    }
}

void RollbackProceduresTest::everyNeedIsInTheCatalogue()
{
    const Result<RollbackProcedures> procedures = loadRollbackProcedures();
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    MUSTER_VERIFY_OK(procedures);
    MUSTER_VERIFY_OK(catalogue);
    for (const CardTemplate &card : procedures->cards) {
        for (const QString &id : card.needs) {
            QVERIFY2(catalogue->find(id) != nullptr, qPrintable(card.id + id));
        }
    }
}

void RollbackProceduresTest::everyCardBelongsToAStage()
{
    const Result<RollbackProcedures> procedures = loadRollbackProcedures();
    MUSTER_VERIFY_OK(procedures);
    for (const CardTemplate &card : procedures->cards) {
        const bool isUsed =
            std::any_of(procedures->stages.begin(), procedures->stages.end(),
                        [&card](const StageTemplate &s) { return s.cards.contains(card.id); });
        QVERIFY2(isUsed, qPrintable(card.id));
    }
}

void RollbackProceduresTest::bothLanguagesUseTheSamePlaceholders()
{
    const Result<RollbackProcedures> procedures = loadRollbackProcedures();
    MUSTER_VERIFY_OK(procedures);
    for (const CardTemplate &card : procedures->cards) {
        for (const LocalText &text :
             QList<LocalText>{card.title, card.goal, card.on, card.expected, card.proofExpected}
                 + card.before + card.stopIf) {
            QStringList english = placeholdersOf(text.english);
            QStringList spanish = placeholdersOf(text.spanish);
            english.sort();
            spanish.sort();
            QVERIFY2(english == spanish, qPrintable(text.english));
        }
    }
}

void RollbackProceduresTest::refusesContradictions_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("detail");
    QTest::addRow("unknown card") << u"[\"test.users\"]"_s << u"[\"test.nobody\"]"_s
                                  << u"does not exist"_s;
    QTest::addRow("unknown target")
        << u"[\"2015\", \"2019\", \"se\"]"_s << u"[\"2016\"]"_s << u"target word"_s;
    QTest::addRow("unknown kind") << u"\"moves\": \"user\""_s << u"\"moves\": \"person\""_s
                                  << u"kind of account"_s;
    QTest::addRow("one number") << u"\"minutes\": [5, 15]"_s << u"\"minutes\": [5]"_s
                                << u"two numbers"_s;
    QTest::addRow("no time") << u"\"minutes\": [5, 15]"_s << u"\"minutes\": \"long\""_s
                             << u"a list"_s;
    QTest::addRow("unquoted name")
        << u"-Target '{pool}'"_s << u"-Target {pool}"_s << u"inside quotes"_s;
    QTest::addRow("card twice") << u"\"id\": \"pilot.remove\""_s << u"\"id\": \"pilot.empty\""_s
                                << u"twice"_s;
    QTest::addRow("no stop") << u"\"stopIf\""_s << u"\"stop\""_s << u"when to stop"_s;
    QTest::addRow("proof without answer")
        << u"\"proofExpected\""_s << u"\"answer\""_s << u"belong together"_s;
}

void RollbackProceduresTest::refusesContradictions()
{
    QFETCH(QString, change);
    QFETCH(QString, to);
    QFETCH(QString, detail);
    const QTemporaryDir folder;
    const QString path =
        knowledgeVariant(folder, u":/knowledge/rollback-procedures.json"_s, change, to);
    QVERIFY(!path.isEmpty());
    const Result<RollbackProcedures> procedures = loadRollbackProcedures(path);
    MUSTER_VERIFY_FAILS(procedures, ErrorCode::KnowledgeInvalid);
    QVERIFY(procedures.error().line > 1);
    QVERIFY2(procedures.error().detail.contains(detail), qPrintable(procedures.error().detail));
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::RollbackProceduresTest)
#include "tst_RollbackProcedures.moc"
