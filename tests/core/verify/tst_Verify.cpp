// SPDX-License-Identifier: Apache-2.0
#include "core/verify/Verify.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QTest>

#include <sys/stat.h>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

void fill(StoreFixture &fixture)
{
    fixture.fillShare();
    fixture.write("large.bak", mixedBytes(65 << 20, 5));
    fixture.planShare();
    fixture.addExport(u"SET-CMS"_s, {}, u"C.zip"_s, mixedBytes(3000));
}

Result<Evidence> prove(StoreFixture &fixture, ProofLevel level, const InsideProvers &provers = {})
{
    const VerifyOptions options{level, fixture.at(u"scratch"_s), provers};
    return verify(*fixture.store(), {}, options, fixture.clock, quietJob());
}

/// A prover that finds what it is told to.
InsideProvers::Prover finding(const QList<ProofProblem> &problems)
{
    return [problems](const ManifestItem &, const QList<StoredExport> &exports,
                      const JobContext &) -> std::optional<InsideProof> {
        if (exports.size() != 1 || !QFile::exists(exports.first().path)) {
            return InsideProof{{{ProofProblemKind::Missing, u"no export handed over"_s, {}}}, {}};
        }
        return InsideProof{problems, {}};
    };
}

QByteArrayList filesBelow(const QByteArray &folder)
{
    QByteArrayList files;
    const TreeMap tree = treeMapOf(folder);
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (it.value().startsWith('0')) {
            files.append(folder + it.key());
        }
    }
    return files;
}

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

private slots:
    void eachLevelIsReached_data();
    void eachLevelIsReached();
    void unknownInsideIsACeiling();
    void proversDecideAboutExports();
    void lossesWhenTakenAreIncomplete();
    void everyDamagedFileIsFound_data();
    void everyDamagedFileIsFound();
    void manifestOfAnotherSnapshotIsFound();
    void proofCountsOnlyForThisManifest();
    void cancelledProofProvesNothing();
    void newerAndForeignStoresAreRefused();
};

void VerifyTest::eachLevelIsReached_data()
{
    QTest::addColumn<int>("level");
    for (int level = 1; level <= 5; ++level) {
        QTest::addRow("%s", qPrintable(toWord(static_cast<ProofLevel>(level)))) << level;
    }
}

void VerifyTest::eachLevelIsReached()
{
    QFETCH(int, level);
    const auto asked = static_cast<ProofLevel>(level);
    StoreFixture fixture;
    fill(fixture);
    MUSTER_VERIFY_OK(fixture.backUp());
    const Result<Evidence> proof = prove(fixture, asked, {finding({}), finding({})});
    MUSTER_VERIFY_OK(proof);
    QCOMPARE(toWord(proof->outcome), u"complete"_s);
    QCOMPARE(toWord(proof->level), toWord(asked));
    QCOMPARE(proof->items.size(), 2);
    QVERIFY(proof->isRecorded);
    QVERIFY(!QFile::exists(fixture.at(u"scratch"_s)));
    const Result<QList<SnapshotSummary>> list = fixture.store()->list();
    MUSTER_VERIFY_OK(list);
    QCOMPARE(toWord(list->first().level), toWord(asked));
    QCOMPARE(list->first().provedAt, fixture.clock.now());
}

void VerifyTest::unknownInsideIsACeiling()
{
    StoreFixture fixture;
    fill(fixture);
    MUSTER_VERIFY_OK(fixture.backUp());
    const Result<Evidence> proof = prove(fixture, ProofLevel::Rehearsed);
    MUSTER_VERIFY_OK(proof);
    QCOMPARE(toWord(proof->outcome), u"complete"_s);
    QCOMPARE(toWord(proof->level),
             u"rehearsed"_s); // Of the tree; the export stands at its ceiling.
    const ItemEvidence &item = proof->items.last();
    QCOMPARE(toWord(item.level), u"unaltered"_s);
    QCOMPARE(toWord(item.ceiling), u"unaltered"_s);
    QCOMPARE(item.ceilingReason, u"insideNotKnown"_s);
}

void VerifyTest::proversDecideAboutExports()
{
    StoreFixture fixture;
    fill(fixture);
    MUSTER_VERIFY_OK(fixture.backUp());
    const ProofProblem missing{ProofProblemKind::Incomplete, u"sip:anna@contoso.com"_s, {}};
    const Result<Evidence> proof =
        prove(fixture, ProofLevel::Complete, {finding({}), finding({missing})});
    MUSTER_VERIFY_OK(proof);
    QCOMPARE(toWord(proof->outcome), u"incomplete"_s);
    QCOMPARE(toWord(proof->items.last().level), u"readable"_s);
    QCOMPARE(proof->items.last().problems, QList<ProofProblem>{missing});
    QCOMPARE(toWord(proof->level), u"readable"_s);
    const ProofProblem broken{ProofProblemKind::Unexpected, u"C.zip"_s, u"no ZIP"_s};
    const Result<Evidence> worse =
        prove(fixture, ProofLevel::Complete, {finding({broken}), finding({})});
    MUSTER_VERIFY_OK(worse);
    QCOMPARE(toWord(worse->outcome), u"failed"_s);
    QCOMPARE(toWord(worse->items.last().level), u"unaltered"_s);
}

void VerifyTest::lossesWhenTakenAreIncomplete()
{
    StoreFixture fixture;
    fixture.fillShare();
    fixture.planShare();
    MUSTER_VERIFY_OK(makeFolder(fixture.share() + "/odd"));
    QCOMPARE(::mkfifo((fixture.share() + "/odd/pipe").constData(), 0644), 0);
    MUSTER_VERIFY_OK(fixture.backUp());
    const Result<Evidence> proof = prove(fixture, ProofLevel::Rehearsed);
    MUSTER_VERIFY_OK(proof);
    QCOMPARE(toWord(proof->outcome), u"incomplete"_s);
    QCOMPARE(toWord(proof->level), u"readable"_s);
    QCOMPARE(proof->items.first().problems.first().subject, u"odd/pipe"_s);
}

void VerifyTest::everyDamagedFileIsFound_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::addRow("one bit flipped") << false;
    QTest::addRow("removed") << true;
}

void VerifyTest::everyDamagedFileIsFound()
{
    QFETCH(bool, isRemoved);
    StoreFixture fixture;
    fill(fixture);
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    const QByteArray store = fixture.at(u"snapshots"_s).toUtf8();
    QByteArrayList files = filesBelow(snapshot->folder) + filesBelow(store + "/packs");
    files += filesBelow(store + "/chunks").first(2);
    QVERIFY(files.size() > 10);
    for (const QByteArray &file : files) {
        const QByteArray whole = *readWhole(file, 1 << 30);
        if (isRemoved) {
            MUSTER_VERIFY_OK(removeFile(file));
        } else {
            QVERIFY(StoreFixture::flip(file));
        }
        const Result<Evidence> proof = prove(fixture, ProofLevel::Unaltered);
        MUSTER_VERIFY_OK(proof);
        QVERIFY2(proof->outcome == Outcome::Failed, file.constData());
        QList<ProofProblem> problems = proof->problems;
        for (const ItemEvidence &item : proof->items) {
            problems += item.problems;
        }
        QVERIFY(!problems.isEmpty());
        const QString name = QString::fromUtf8(file.mid(file.lastIndexOf('/') + 1));
        QVERIFY2(problems.first().subject.contains(name)
                     || problems.first().subject.contains(u"SHA256SUMS"_s),
                 qPrintable(name + u" / "_s + problems.first().subject));
        MUSTER_VERIFY_OK(replaceFile(file, whole));
    }
    const Result<Evidence> proof = prove(fixture, ProofLevel::Unaltered);
    MUSTER_VERIFY_OK(proof);
    QCOMPARE(toWord(proof->outcome), u"complete"_s);
}

void VerifyTest::manifestOfAnotherSnapshotIsFound()
{
    StoreFixture fixture;
    fill(fixture);
    const Result<Snapshot> first = fixture.backUp();
    const Result<Snapshot> second = fixture.backUp();
    MUSTER_VERIFY_OK(second);
    MUSTER_VERIFY_OK(replaceFile(second->folder + "/manifest.json",
                                 *readWhole(first->folder + "/manifest.json", 1 << 30)));
    MUSTER_VERIFY_FAILS(fixture.store()->read(second->manifest.snapshotId), ErrorCode::Corrupt);
    const Result<Evidence> proof = prove(fixture, ProofLevel::Present);
    MUSTER_VERIFY_OK(proof);
    QCOMPARE(toWord(proof->outcome), u"failed"_s);
}

void VerifyTest::proofCountsOnlyForThisManifest()
{
    StoreFixture fixture;
    fill(fixture);
    const Result<Snapshot> snapshot = fixture.backUp();
    MUSTER_VERIFY_OK(snapshot);
    MUSTER_VERIFY_OK(prove(fixture, ProofLevel::Unaltered));
    QByteArray json = *readWhole(snapshot->folder + "/manifest.json", 1 << 30);
    json.replace(R"("program": ")", R"("program": "x)");
    MUSTER_VERIFY_OK(replaceFile(snapshot->folder + "/manifest.json", json));
    QCOMPARE(toWord(fixture.store()->list()->first().level), u"none"_s);
    // A torn line of the journal takes nothing with it.
    const QByteArray journal = fixture.at(u"snapshots/journal.ndjson"_s).toUtf8();
    Result<LocalFile> torn = LocalFile::openForAppending(journal);
    MUSTER_VERIFY_OK(torn->write(QByteArray("{\"event\":\"pro")));
    MUSTER_VERIFY_OK(appendPin(fixture.at(u"snapshots"_s), {},
                               {snapshot->manifest.snapshotId, u"start"_s, fixture.clock.now()}));
    const Result<Journal> read = readJournal(fixture.at(u"snapshots"_s), {});
    MUSTER_VERIFY_OK(read);
    QCOMPARE(read->proofs.size(), 1);
    QCOMPARE(read->pins.size(), 1);
    MUSTER_VERIFY_OK(appendUnpin(fixture.at(u"snapshots"_s), snapshot->manifest.snapshotId,
                                 fixture.clock.now()));
    QCOMPARE(readJournal(fixture.at(u"snapshots"_s), {})->pins.size(), 0);
}

void VerifyTest::cancelledProofProvesNothing()
{
    StoreFixture fixture;
    fill(fixture);
    MUSTER_VERIFY_OK(fixture.backUp());
    TestJob job;
    job.cancel();
    MUSTER_VERIFY_FAILS(
        verify(*fixture.store(), {}, {ProofLevel::Unaltered, {}, {}}, fixture.clock, job),
        ErrorCode::Cancelled);
    QCOMPARE(toWord(fixture.store()->list()->first().level), u"none"_s);
}

void VerifyTest::newerAndForeignStoresAreRefused()
{
    StoreFixture fixture;
    MUSTER_VERIFY_OK(fixture.store());
    const QString folder = fixture.at(u"snapshots"_s);
    const QByteArray file = (folder + u"/store.json"_s).toUtf8();
    MUSTER_VERIFY_OK(replaceFile(file, QByteArray("{\"format\": 2}")));
    MUSTER_VERIFY_FAILS(SnapshotStore::open(folder), ErrorCode::StoreNewer);
    MUSTER_VERIFY_OK(replaceFile(
        file, QByteArray("{\"format\": 1, \"compression\": \"zstd\", \"encryption\": \"rot13\"}")));
    MUSTER_VERIFY_FAILS(SnapshotStore::open(folder), ErrorCode::NotSupported);
    // Encrypted, and its certificate is gone.
    MUSTER_VERIFY_OK(replaceFile(
        file, QByteArray("{\"format\": 1, \"compression\": \"zstd\", \"encryption\": \"cms\"}")));
    MUSTER_VERIFY_FAILS(SnapshotStore::open(folder), ErrorCode::StoreInvalid);
    MUSTER_VERIFY_OK(replaceFile(file, QByteArray("{\"form")));
    MUSTER_VERIFY_FAILS(SnapshotStore::open(folder), ErrorCode::StoreInvalid);
    MUSTER_VERIFY_FAILS(SnapshotStore::open(fixture.at(u"nowhere"_s)), ErrorCode::NotFound);
    fixture.write("x", "something");
    MUSTER_VERIFY_FAILS(SnapshotStore::openOrCreate(fixture.at(u"share"_s), fixture.clock),
                        ErrorCode::StoreInvalid);
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_Verify.moc"
