// SPDX-License-Identifier: Apache-2.0
#include "core/store/Prune.h"

#include "core/store/MigrationStart.h"
#include "core/verify/Verify.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QList<KeptFor> &reasons)
{
    QStringList words;
    for (const KeptFor reason : reasons) {
        words.append(toWord(reason));
    }
    return words;
}

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text + u"T10:00:00Z"_s, Qt::ISODate);
}

} // namespace

class PruneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ruleIsRead_data();
    void ruleIsRead();
    void ruleKeepsTheNewestOfEachPeriod();
    void nothingGoesBeforeANewerOneIsProved();
    void shallowProofDoesNotCount();
    void whatNoRuleKeepsGoesWithWhatOnlyItNeeds();
    void pinnedAndStartOfMigrationStay();
    void whatIsNotOursStays();
    void partialSnapshotKeepsWhatItCountsOn();
    void damagedSnapshotStopsIt();
    void damagedJournalStopsIt();

private:
    /// A snapshot in which one file is new; one day after the last.
    QString another();
    void prove(const QString &id, ProofLevel level = ProofLevel::Readable);
    QStringList idsLeft() const;
    QString damage() const;

    std::unique_ptr<StoreFixture> m_fixture;
    int m_round = 0;
};

void PruneTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->planShare();
    m_fixture->write("same", mixedBytes(20'000, 1));
}

QString PruneTest::another()
{
    ++m_round;
    m_fixture->clock.advance(86'400);
    m_fixture->write("other", mixedBytes(40'000, quint32(m_round) + 10));
    const Result<Snapshot> snapshot = m_fixture->backUp();
    return snapshot ? snapshot->manifest.snapshotId : QString();
}

void PruneTest::prove(const QString &id, ProofLevel level)
{
    const VerifyOptions options{level, {}, {}};
    MUSTER_VERIFY_OK(verify(*m_fixture->store(), id, options, m_fixture->clock, quietJob()));
}

QStringList PruneTest::idsLeft() const
{
    QStringList ids;
    const Result<QList<SnapshotSummary>> list = m_fixture->store()->list();
    for (const SnapshotSummary &summary : *list) {
        ids.append(summary.id);
    }
    return ids;
}

QString PruneTest::damage() const
{
    for (const QString &id : idsLeft()) {
        const VerifyOptions options{ProofLevel::Readable, {}, {}};
        const Result<Evidence> proof =
            verify(*m_fixture->store(), id, options, m_fixture->clock, quietJob());
        if (!proof || proof->outcome != Outcome::Complete) {
            return id;
        }
    }
    return {};
}

void PruneTest::ruleIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::addRow("all") << u"last=7,daily=14,weekly=8,monthly=12"_s << true;
    QTest::addRow("one") << u"daily=3"_s << true;
    QTest::addRow("empty") << QString() << false;
    QTest::addRow("nought") << u"last=0"_s << false;
    QTest::addRow("negative") << u"last=-1"_s << false;
    QTest::addRow("unknown") << u"yearly=1"_s << false;
    QTest::addRow("twice") << u"last=1,last=2"_s << false;
    QTest::addRow("no number") << u"last"_s << false;
    QTest::addRow("point at the end") << u"last=1,"_s << false;
}

void PruneTest::ruleIsRead()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    const Result<KeepRule> rule = KeepRule::parse(text);
    QCOMPARE(rule.has_value(), isGood);
    if (!isGood) {
        MUSTER_VERIFY_FAILS(rule, ErrorCode::Usage);
    }
}

void PruneTest::ruleKeepsTheNewestOfEachPeriod()
{
    const QList<QDateTime> times{at(u"2026-01-05"_s), at(u"2026-01-04"_s), at(u"2025-12-31"_s),
                                 at(u"2025-12-30"_s), at(u"2025-12-01"_s), at(u"2025-11-30"_s)};
    const QList<QList<KeptFor>> kept = keptByRule(times, {1, 2, 3, 2});
    QCOMPARE(wordsOf(kept.at(0)), (QStringList{u"last"_s, u"daily"_s, u"weekly"_s, u"monthly"_s}));
    // 4 January 2026 is a Sunday, of the week that began on 29 December.
    QCOMPARE(wordsOf(kept.at(1)), (QStringList{u"daily"_s, u"weekly"_s}));
    QCOMPARE(wordsOf(kept.at(2)), (QStringList{u"monthly"_s}));
    QCOMPARE(wordsOf(kept.at(3)), QStringList());
    QCOMPARE(wordsOf(kept.at(4)), (QStringList{u"weekly"_s}));
    QCOMPARE(wordsOf(kept.at(5)), QStringList());
}

void PruneTest::nothingGoesBeforeANewerOneIsProved()
{
    another();
    another();
    another();
    const Result<PrunePlan> plan = planPrune(*m_fixture->store(), {1, 0, 0, 0});
    MUSTER_VERIFY_OK(plan);
    for (const PruneDecision &decision : plan->snapshots) {
        QVERIFY(decision.reasons.contains(KeptFor::NoNewerProved));
    }
    QCOMPARE(plan->objects, QByteArrayList());
}

void PruneTest::shallowProofDoesNotCount()
{
    const QString first = another();
    const QString second = another();
    prove(second, ProofLevel::Unaltered);
    const Result<PrunePlan> shallow = planPrune(*m_fixture->store(), {1, 0, 0, 0});
    MUSTER_VERIFY_OK(shallow);
    QVERIFY(shallow->snapshots.constLast().isKept());
    prove(second);
    const Result<PrunePlan> deep = planPrune(*m_fixture->store(), {1, 0, 0, 0});
    MUSTER_VERIFY_OK(deep);
    QVERIFY(!deep->snapshots.constLast().isKept());
    QCOMPARE(idsLeft().size(), 2); // Planning removes nothing.
}

void PruneTest::whatNoRuleKeepsGoesWithWhatOnlyItNeeds()
{
    const QString first = another();
    another();
    const QString third = another();
    prove(third);
    const Result<PrunePlan> plan = planPrune(*m_fixture->store(), {1, 0, 0, 0});
    const Result<PrunePlan> done =
        prune(*m_fixture->store(), {1, 0, 0, 0}, m_fixture->clock, quietJob());
    MUSTER_VERIFY_OK(done);
    QCOMPARE(*done, *plan);
    QVERIFY(done->freedBytes > 0);
    QVERIFY(!done->objects.isEmpty());
    QCOMPARE(idsLeft(), QStringList{third});
    QCOMPARE(damage(), QString());
    for (const QByteArray &name : done->objects) {
        QVERIFY(!QFile::exists(m_fixture->at(u"snapshots/"_s) + QString::fromUtf8(name)));
    }
    QVERIFY(!QFile::exists(m_fixture->at(u"snapshots/sets/"_s) + first + u".removed"_s));
    MUSTER_VERIFY_OK(m_fixture->backUp());
}

void PruneTest::pinnedAndStartOfMigrationStay()
{
    const QString pinned = another();
    const QString start = another();
    another();
    prove(another());
    const QString folder = m_fixture->at(u"snapshots"_s);
    MUSTER_VERIFY_OK(appendPin(folder, m_fixture->store()->seal(),
                               {pinned, u"audit"_s, m_fixture->clock.now()}));
    const QDate day = m_fixture->clock.now().date().addDays(-2);
    MUSTER_VERIFY_OK(pinMigrationStart(*m_fixture->store(), day, m_fixture->clock));
    MUSTER_VERIFY_OK(
        pinMigrationStart(*m_fixture->store(), day.addDays(1), m_fixture->clock)); // Once.
    MUSTER_VERIFY_OK(prune(*m_fixture->store(), {1, 0, 0, 0}, m_fixture->clock, quietJob()));
    const QStringList left = idsLeft();
    QCOMPARE(left.size(), 3);
    QVERIFY(left.contains(pinned));
    QVERIFY(left.contains(start));
    // Signed off and unpinned it goes; and no other takes its place.
    MUSTER_VERIFY_OK(appendSignOff(folder, {}, {u"Ada"_s, m_fixture->clock.now()}));
    MUSTER_VERIFY_OK(appendUnpin(folder, start, m_fixture->clock.now()));
    MUSTER_VERIFY_OK(pinMigrationStart(*m_fixture->store(), day, m_fixture->clock));
    MUSTER_VERIFY_OK(prune(*m_fixture->store(), {1, 0, 0, 0}, m_fixture->clock, quietJob()));
    QVERIFY(!idsLeft().contains(start));
    QVERIFY(idsLeft().contains(pinned));
    QCOMPARE(damage(), QString());
}

void PruneTest::whatIsNotOursStays()
{
    const QString first = another();
    prove(another());
    const QString folder = m_fixture->at(u"snapshots"_s);
    const QByteArrayList strange{"notes.txt", "packs/readme", "packs/ab/0123.tar.zst", "sets/old/x",
                                 "sets/" + first.toUtf8() + "/mine.doc"};
    for (const QByteArray &name : strange) {
        const QByteArray path = folder.toUtf8() + '/' + name;
        MUSTER_VERIFY_OK(makeFolder(path.first(path.lastIndexOf('/'))));
        MUSTER_VERIFY_OK(replaceFile(path, QByteArray("mine")));
    }
    const Result<PrunePlan> done =
        prune(*m_fixture->store(), {1, 0, 0, 0}, m_fixture->clock, quietJob());
    MUSTER_VERIFY_OK(done);
    QCOMPARE(idsLeft().size(), 1);
    for (const QByteArray &name : strange.first(4)) {
        QVERIFY2(QFile::exists(folder + u'/' + QString::fromUtf8(name)), name.constData());
    }
    QVERIFY(QFile::exists(folder + u"/sets/"_s + first + u".removed/mine.doc"_s));
    QVERIFY(done->foreign.contains("notes.txt"));
}

void PruneTest::partialSnapshotKeepsWhatItCountsOn()
{
    another();
    prove(another());
    TestJob job;
    const JobContext context = job;
    m_fixture->write("third", mixedBytes(30'000, 99));
    m_fixture->addExport(u"SET-CMS"_s, {}, u"C.zip"_s, "config");
    job.cancel();
    MUSTER_VERIFY_FAILS(m_fixture->backUp(context), ErrorCode::Cancelled);
    MUSTER_VERIFY_OK(prune(*m_fixture->store(), {1, 0, 0, 0}, m_fixture->clock, quietJob()));
    QCOMPARE(m_fixture->store()->partialIds()->size(), 1);
    MUSTER_VERIFY_OK(m_fixture->backUp());
    QCOMPARE(damage(), QString());
}

void PruneTest::damagedSnapshotStopsIt()
{
    const QString first = another();
    prove(another());
    const QByteArray manifest =
        m_fixture->at(u"snapshots/sets/"_s + first + u"/manifest.json"_s).toUtf8();
    QVERIFY(StoreFixture::flip(manifest));
    const Result<PrunePlan> done =
        prune(*m_fixture->store(), {1, 0, 0, 0}, m_fixture->clock, quietJob());
    if (done) { // The flip fell on a word that means nothing: then its entries do not fit.
        QFAIL("a damaged snapshot was passed over");
    }
    QCOMPARE(idsLeft().size(), 2);
}

void PruneTest::damagedJournalStopsIt()
{
    another();
    prove(another());
    QVERIFY(StoreFixture::flip(m_fixture->at(u"snapshots/journal.ndjson"_s).toUtf8()));
    MUSTER_VERIFY_FAILS(planPrune(*m_fixture->store(), {1, 0, 0, 0}), ErrorCode::Corrupt);
    QVERIFY(QFile::remove(m_fixture->at(u"snapshots/journal.ndjson"_s)));
    MUSTER_VERIFY_FAILS(planPrune(*m_fixture->store(), {1, 0, 0, 0}), ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(PruneTest)
#include "tst_Prune.moc"
