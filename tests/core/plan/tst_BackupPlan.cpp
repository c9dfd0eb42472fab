// SPDX-License-Identifier: Apache-2.0
#include "core/plan/BackupPlan.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MixedDeployment.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

PlannedItem anItem(const QString &id, Obtain how, Necessity necessity = Necessity::Mandatory)
{
    PlannedItem item;
    item.id = id;
    item.how = how;
    item.necessity = necessity;
    item.bytes = 100;
    item.files = 1;
    if (how == Obtain::File) {
        item.exports = {anExport(id, {}, u"/kit/"_s + id)};
    }
    return item;
}

QStringList idsOf(const QList<PlannedItem> &items)
{
    QStringList ids;
    for (const PlannedItem &item : items) {
        ids.append(item.id);
    }
    return ids;
}

} // namespace

class BackupPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void countsOnlyWhatIsTaken();
    void unknownUseIsMandatory();
    void holesComeFirst();
    void ageIsThatOfTheExport_data();
    void ageIsThatOfTheExport();
    void oldestOfSeveralExportsCounts();
    void unknownAgeIsTheOldest();
    void hashChangesWithWhatRuns();
    void timeFollowsThroughput();
    void wordsAreStable();
};

void BackupPlanTest::countsOnlyWhatIsTaken()
{
    const BackupPlan plan{{anItem(u"A"_s, Obtain::File), anItem(u"B"_s, Obtain::Tree),
                           anItem(u"C"_s, Obtain::External), anItem(u"D"_s, Obtain::Unprotected)},
                          FakeClock().now()};
    QCOMPARE(plan.totalBytes(), qint64{200});
    QCOMPARE(plan.totalFiles(), qint64{2});
    QCOMPARE(plan.neededFreeBytes(), qint64{240});
    QCOMPARE(plan.takenCount(), qsizetype{2});
    QCOMPARE(idsOf(plan.unprotectedMandatory()), QStringList{u"D"_s});
}

void BackupPlanTest::unknownUseIsMandatory()
{
    PlannedItem item = anItem(u"A"_s, Obtain::Unprotected, Necessity::MandatoryIfUsed);
    item.usage = Usage::Unknown;
    QVERIFY(item.isMandatory());
    item.usage = Usage::NotInUse;
    QVERIFY(!item.isMandatory());
    item.necessity = Necessity::Mandatory;
    QVERIFY(item.isMandatory());
    item.necessity = Necessity::Recommended;
    QVERIFY(!item.isMandatory());
}

void BackupPlanTest::holesComeFirst()
{
    const BackupPlan plan{{anItem(u"A"_s, Obtain::External), anItem(u"B"_s, Obtain::File),
                           anItem(u"C"_s, Obtain::Unprotected, Necessity::Recommended),
                           anItem(u"D"_s, Obtain::Unprotected), anItem(u"E"_s, Obtain::Tree)},
                          {}};
    QCOMPARE(idsOf(holesFirst(plan)), (QStringList{u"D"_s, u"C"_s, u"B"_s, u"E"_s, u"A"_s}));
}

void BackupPlanTest::ageIsThatOfTheExport_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<AgeState>("state");
    QTest::addRow("an hour") << qint64{3600} << AgeState::Fresh;
    QTest::addRow("a day") << qint64{86400} << AgeState::Fresh;
    QTest::addRow("a second more") << qint64{86401} << AgeState::Old;
    QTest::addRow("clock a little ahead") << qint64{-60} << AgeState::Fresh;
    QTest::addRow("from next week") << qint64{-700000} << AgeState::Unknown;
}

void BackupPlanTest::ageIsThatOfTheExport()
{
    QFETCH(qint64, seconds);
    QFETCH(AgeState, state);
    const FakeClock clock;
    PlannedItem item = anItem(u"A"_s, Obtain::File);
    item.exports[0].takenAt = clock.now().addSecs(-seconds);
    QCOMPARE(ageStateOf(item, clock.now()), state);
}

void BackupPlanTest::oldestOfSeveralExportsCounts()
{
    const FakeClock clock;
    PlannedItem item = anItem(u"A"_s, Obtain::File);
    item.exports.append(item.exports.first());
    item.exports[1].takenAt = clock.now().addDays(-3);
    QCOMPARE(ageStateOf(item, clock.now()), AgeState::Old);
    item.exports[0].takenAt = QDateTime();
    QCOMPARE(ageStateOf(item, clock.now()), AgeState::Unknown);
    QCOMPARE(ageStateOf(anItem(u"B"_s, Obtain::Tree), clock.now()), AgeState::ReadAtOnce);
    QCOMPARE(ageStateOf(anItem(u"B"_s, Obtain::Unprotected), clock.now()), AgeState::NotTaken);
}

void BackupPlanTest::unknownAgeIsTheOldest()
{
    BackupPlan plan{{anItem(u"A"_s, Obtain::File), anItem(u"B"_s, Obtain::File),
                     anItem(u"C"_s, Obtain::File, Necessity::Optional)},
                    {}};
    plan.items[1].exports[0].takenAt = FakeClock().now().addDays(-2);
    plan.items[2].exports[0].takenAt = FakeClock().now().addDays(-9);
    QCOMPARE(oldestMandatory(plan)->id, u"B"_s);
    plan.items[0].exports[0].takenAt = QDateTime();
    QCOMPARE(oldestMandatory(plan)->id, u"A"_s);
    QVERIFY(oldestMandatory(BackupPlan()) == nullptr);
}

void BackupPlanTest::hashChangesWithWhatRuns()
{
    const BackupPlan plan{{anItem(u"A"_s, Obtain::File)}, FakeClock().now()};
    BackupPlan other = plan;
    other.madeAt = other.madeAt.addDays(1);
    QCOMPARE(plan.hash().size(), qsizetype{64});
    QCOMPARE(other.hash(), plan.hash());
    other.items[0].exports[0].sha256 = "00";
    QVERIFY(other.hash() != plan.hash());
    other = plan;
    other.items[0].scope = u"pool"_s;
    QVERIFY(other.hash() != plan.hash());
    other = plan;
    other.items[0].id = u"AA"_s;
    other.items[0].scope = QString();
    QVERIFY(other.hash() != plan.hash());
}

void BackupPlanTest::timeFollowsThroughput()
{
    BackupPlan plan{{anItem(u"A"_s, Obtain::Tree)}, {}};
    QCOMPARE(estimatedSeconds(plan), qint64{1});
    plan.items[0].bytes = 6'000'000'000;
    plan.items[0].files = 8000;
    QCOMPARE(estimatedSeconds(plan), qint64{120});
    QCOMPARE(estimatedSeconds(plan, {1'000'000'000, 8000}), qint64{7});
    QCOMPARE(estimatedSeconds(plan, {0, 0}), qint64{6'000'008'000});
}

void BackupPlanTest::wordsAreStable()
{
    QCOMPARE(toWord(Obtain::File), u"file"_s);
    QCOMPARE(toWord(Obtain::Tree), u"tree"_s);
    QCOMPARE(toWord(Obtain::External), u"external"_s);
    QCOMPARE(toWord(Obtain::Unprotected), u"unprotected"_s);
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::BackupPlanTest)
#include "tst_BackupPlan.moc"
