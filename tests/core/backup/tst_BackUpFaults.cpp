// SPDX-License-Identifier: Apache-2.0
#include "core/restore/FolderRestore.h"
#include "core/store/StoreLock.h"
#include "core/verify/Verify.h"
#include "tests/support/Capabilities.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QStorageInfo>
#include <QTest>

#include <thread>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr int packFiles = 24; ///< Of 3 MiB: two packs and a bit.

/// Several packs' worth of files, and a large one.
void fillForFaults(const StoreFixture &fixture)
{
    for (int i = 0; i < packFiles; ++i) {
        fixture.write("d/" + QByteArray::number(i), mixedBytes(3 << 20, quint32(i) + 1));
    }
    fixture.write("large.bak", mixedBytes(65 << 20, 77));
}

/// Everything restored and equal to the source?
QString differenceAfterRestore(StoreFixture &fixture, const Snapshot &snapshot)
{
    const QString target = fixture.at(u"restored"_s);
    removeTree(target.toUtf8());
    const Result<RestoreReport> report =
        restoreToFolder(*fixture.store(), snapshot, {}, target, quietJob());
    if (!report) {
        return report.error().detail;
    }
    const TreeMap source = treeMapOf(fixture.share());
    const TreeMap restored = treeMapOf(target.toUtf8() + "/FS-ALL/fs01.contoso.com_LyncShare");
    return source == restored ? QString() : u"the trees differ"_s;
}

/// Files in packs/ and chunks/: what a second try must not write again.
qsizetype storedObjects(const StoreFixture &fixture)
{
    qsizetype count = 0;
    for (const char *part : {"packs", "chunks"}) {
        const TreeMap tree =
            treeMapOf(fixture.at(u"snapshots/"_s + QString::fromLatin1(part)).toUtf8());
        for (const QByteArray &text : tree) {
            count += text.startsWith('0') ? 1 : 0; // Regular files.
        }
    }
    return count;
}

bool isRoot()
{
    return ::geteuid() == 0;
}

/// Runs @p work in a process of its own. @returns its exit code, or -1 when a signal ended it.
template <typename Work>
int inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class BackUpFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void cancelledAtOnceLeavesNoSnapshot();
    void cancelledBackupCanBeContinued_data();
    void cancelledBackupCanBeContinued();
    void killedBackupCanBeContinued_data();
    void killedBackupCanBeContinued();
    void fullDiskIsToldAndContinued();
    void unreadableFilesMakeItIncomplete();
    void lockKeepsASecondWriterOut();
    void vanishedPackIsWrittenAgain();
};

void BackUpFaultsTest::cancelledAtOnceLeavesNoSnapshot()
{
    StoreFixture fixture;
    fillForFaults(fixture);
    fixture.planShare();
    TestJob job;
    job.cancel();
    MUSTER_VERIFY_FAILS(fixture.backUp(job), ErrorCode::Cancelled);
    MUSTER_VERIFY_FAILS(fixture.store()->read({}), ErrorCode::SnapshotNotFound);
    const Result<QList<SnapshotSummary>> list = fixture.store()->list();
    MUSTER_VERIFY_OK(list);
    QCOMPARE(list->size(), 1);
    QVERIFY(list->first().isPartial);
}

void BackUpFaultsTest::cancelledBackupCanBeContinued_data()
{
    QTest::addColumn<double>("share");
    QTest::addRow("in the middle") << 0.4;
    QTest::addRow("near the end") << 0.95;
}

void BackUpFaultsTest::cancelledBackupCanBeContinued()
{
    QFETCH(double, share);
    StoreFixture fixture;
    fillForFaults(fixture);
    fixture.planShare();
    const qint64 all = qint64(packFiles) * (3 << 20) + (65 << 20);
    TestJob job;
    const JobContext context = job;
    std::thread stopper([&job, &context, stopAt = qint64(double(all) * share)] {
        while (context.progress().reading().doneBytes < stopAt) {
            std::this_thread::yield();
        }
        job.cancel();
    });
    const Result<Snapshot> stopped = fixture.backUp(context);
    stopper.join();
    MUSTER_VERIFY_FAILS(stopped, ErrorCode::Cancelled);
    MUSTER_VERIFY_FAILS(fixture.store()->read({}), ErrorCode::SnapshotNotFound);
    const QString partial = fixture.store()->partialIds()->first();
    const qsizetype before = storedObjects(fixture);
    const Result<Snapshot> whole = fixture.backUp();
    MUSTER_VERIFY_OK(whole);
    QCOMPARE(whole->manifest.snapshotId, partial);
    QCOMPARE(*fixture.store()->partialIds(), QStringList());
    QCOMPARE(differenceAfterRestore(fixture, *whole), QString());
    // Nothing was stored twice: all that was there is used.
    qsizetype used = whole->manifest.packs.size();
    QSet<Digest> chunks;
    const Result<Contents> contents = fixture.store()->contents(*whole);
    MUSTER_VERIFY_OK(contents);
    for (const Entry &entry : contents->entries) {
        for (const Piece &piece : entry.extras->pieces) {
            chunks.insert(piece.stored);
        }
    }
    used += chunks.size();
    QCOMPARE(storedObjects(fixture), used);
    QVERIFY(before <= used);
}

void BackUpFaultsTest::killedBackupCanBeContinued_data()
{
    QTest::addColumn<int>("afterMilliseconds");
    for (const int milliseconds : {5, 60, 130, 200, 300, 450}) {
        QTest::addRow("after %d ms", milliseconds) << milliseconds;
    }
}

void BackUpFaultsTest::killedBackupCanBeContinued()
{
    QFETCH(int, afterMilliseconds);
    StoreFixture fixture;
    fillForFaults(fixture);
    fixture.planShare();
    MUSTER_VERIFY_OK(fixture.store());
    const pid_t child = ::fork();
    if (child == 0) {
        static_cast<void>(fixture.backUp());
        ::_exit(0);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(afterMilliseconds));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    // Whatever instant it was: either a whole snapshot, or none and what can be continued.
    const Result<QList<SnapshotSummary>> list = fixture.store()->list();
    MUSTER_VERIFY_OK(list);
    for (const SnapshotSummary &summary : *list) {
        QVERIFY(summary.isPartial || summary.outcome == Outcome::Complete);
    }
    const Result<Snapshot> whole = fixture.backUp(); // The dead lock does not keep us out.
    MUSTER_VERIFY_OK(whole);
    QCOMPARE(*fixture.store()->partialIds(), QStringList());
    QCOMPARE(differenceAfterRestore(fixture, *whole), QString());
    const VerifyOptions options{ProofLevel::Unaltered, {}, {}};
    const Result<Evidence> proof = verify(*fixture.store(), {}, options, fixture.clock, quietJob());
    MUSTER_VERIFY_OK(proof);
    QCOMPARE(toWord(proof->outcome), u"complete"_s);
}

void BackUpFaultsTest::fullDiskIsToldAndContinued()
{
    StoreFixture fixture;
    fillForFaults(fixture);
    fixture.planShare();
    MUSTER_VERIFY_OK(fixture.store());
    // A limit on the size of a file stands in for a full disk: the same refusals, and no need to be root.
    const int code = inChild([&fixture] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1 << 20, 1 << 20};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const Result<Snapshot> snapshot = fixture.backUp();
        return !snapshot && snapshot.error().code == ErrorCode::DiskFull ? 7 : 1;
    });
    QCOMPARE(code, 7);
    MUSTER_VERIFY_FAILS(fixture.store()->read({}), ErrorCode::SnapshotNotFound);
    const Result<Snapshot> whole = fixture.backUp();
    MUSTER_VERIFY_OK(whole);
    QCOMPARE(differenceAfterRestore(fixture, *whole), QString());
    if (!hasCapability(Capability::Mount)) {
        QSKIP("a really full disk needs the right to mount a tmpfs");
    }
    const QByteArray small = fixture.at(u"small"_s).toUtf8();
    MUSTER_VERIFY_OK(makeFolder(small));
    if (::mount("tmpfs", small.constData(), "tmpfs", 0, "size=20m") != 0) {
        MUSTER_MISSING("no tmpfs can be mounted here");
    }
    const Result<SnapshotStore> store =
        SnapshotStore::openOrCreate(QString::fromUtf8(small) + u"/snapshots"_s, fixture.clock);
    const Result<Snapshot> full =
        store ? backUp(fixture.plan, {}, *store, {}, fixture.clock, quietJob())
              : Result<Snapshot>(fail(store.error()));
    const Result<Snapshot> read = store->read({});
    const Result<RestoreReport> restored = restoreToFolder(
        *fixture.store(), *whole, {}, QString::fromUtf8(small) + u"/target"_s, quietJob());
    ::umount2(small.constData(), MNT_DETACH);
    MUSTER_VERIFY_FAILS(full, ErrorCode::DiskFull);
    MUSTER_VERIFY_FAILS(read, ErrorCode::SnapshotNotFound);
    MUSTER_VERIFY_FAILS(restored, ErrorCode::DiskFull);
}

void BackUpFaultsTest::unreadableFilesMakeItIncomplete()
{
    StoreFixture fixture;
    fixture.fillShare();
    fixture.write("closed/file", "secret");
    fixture.write("open/closed-file", "secret");
    fixture.planShare();
    MUSTER_VERIFY_OK(setFolderModeAndTime(fixture.share() + "/closed", 0, 0));
    MUSTER_VERIFY_OK(setFolderModeAndTime(fixture.share() + "/open/closed-file", 0, 0));
    MUSTER_VERIFY_OK(setFolderModeAndTime(fixture.at(u"."_s).toUtf8(), 0777, 0));
    // Root may read everything: an ordinary user must do it.
    const int code = inChild([&fixture] {
        if (isRoot() && (::setgid(65534) != 0 || ::setuid(65534) != 0)) {
            return 2;
        }
        const Result<Snapshot> snapshot = fixture.backUp();
        if (!snapshot || snapshot->manifest.outcome != Outcome::Incomplete) {
            return 3;
        }
        const ManifestItem &item = snapshot->manifest.items.first();
        const QList<FileProblem> &problems = item.problems;
        return problems.size() == 2 && problems.at(0).path == u"closed"
                       && problems.at(0).outcome == FileOutcome::Denied
                       && problems.at(1).path == u"open/closed-file"
                       && problems.at(1).outcome == FileOutcome::Denied && item.files == 7
                   ? 7
                   : 4;
    });
    MUSTER_VERIFY_OK(setFolderModeAndTime(fixture.share() + "/closed", 0755, 0));
    QCOMPARE(code, 7);
    const Result<QList<SnapshotSummary>> list = fixture.store()->list();
    MUSTER_VERIFY_OK(list);
    QCOMPARE(list->first().outcome, Outcome::Incomplete);
}

void BackUpFaultsTest::lockKeepsASecondWriterOut()
{
    StoreFixture fixture;
    fixture.fillShare();
    fixture.planShare();
    MUSTER_VERIFY_OK(fixture.store());
    {
        const auto lock = StoreLock::take(fixture.at(u"snapshots"_s), u"backup"_s, fixture.clock);
        MUSTER_VERIFY_OK(lock);
        const Result<Snapshot> second = fixture.backUp();
        MUSTER_VERIFY_FAILS(second, ErrorCode::StoreLocked);
        QVERIFY(second.error().detail.contains(QSysInfo::machineHostName()));
        MUSTER_VERIFY_OK(fixture.store()->list()); // Readers do not wait.
    }
    MUSTER_VERIFY_OK(fixture.backUp());
    // Another machine's lock is dead once its heart has not beaten for ten minutes.
    const QByteArray foreign = R"({"host":"elsewhere","process":1,"purpose":"backup","heartbeat":")"
                               + fixture.clock.now().toString(Qt::ISODateWithMs).toUtf8() + R"("})";
    MUSTER_VERIFY_OK(replaceFile(fixture.at(u"snapshots/lock"_s).toUtf8(), foreign));
    MUSTER_VERIFY_FAILS(fixture.backUp(), ErrorCode::StoreLocked);
    fixture.clock.advance(601);
    MUSTER_VERIFY_OK(fixture.backUp());
}

void BackUpFaultsTest::vanishedPackIsWrittenAgain()
{
    StoreFixture fixture;
    fixture.fillShare();
    fixture.planShare();
    const Result<Snapshot> first = fixture.backUp();
    MUSTER_VERIFY_OK(first);
    const StorePaths paths(fixture.at(u"snapshots"_s));
    const Digest pack = *Digest::fromHex(first->manifest.packs.first().toLatin1());
    MUSTER_VERIFY_OK(removeFile(paths.pack(pack)));
    const Result<Snapshot> second = fixture.backUp();
    MUSTER_VERIFY_OK(second);
    const Result<Evidence> proof =
        verify(*fixture.store(), {}, {ProofLevel::Unaltered, {}, {}}, fixture.clock, quietJob());
    MUSTER_VERIFY_OK(proof);
    QCOMPARE(toWord(proof->outcome), u"complete"_s);
}

QTEST_GUILESS_MAIN(BackUpFaultsTest)
#include "tst_BackUpFaults.moc"
