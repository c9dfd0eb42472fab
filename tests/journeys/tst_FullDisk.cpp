// SPDX-License-Identifier: Apache-2.0
// A disk that is really full, at every step that writes: told, nothing half made, and continued.
#include "tests/journeys/JourneyEngine.h"
#include "tests/support/Capabilities.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// A small file system in memory, while it lives.
class SmallDisk
{
public:
    SmallDisk()
    {
        const QByteArray folder = QFile::encodeName(m_folder.path());
        m_isMounted = ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=24m") == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted) {
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
        }
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    /// Fills it until @p bytes are left.
    void leaveFree(qint64 bytes) const
    {
        QFile ballast(at(u"ballast"_s));
        const QByteArray page(4096, 'x');
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            return;
        }
        while (QStorageInfo(m_folder.path()).bytesFree() > bytes) {
            if (ballast.write(page) != page.size()) {
                return;
            }
        }
    }
    void makeRoom() const { QFile::remove(at(u"ballast"_s)); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void backupIsRefusedAndContinued_data();
    void backupIsRefusedAndContinued();
    void projectKeepsWhatItHad();
    void documentsAreMadeWholeOrNotAtAll_data();
    void documentsAreMadeWholeOrNotAtAll();
    void proofIsTold();
    void restoreIsTold();
};

void FullDiskTest::initTestCase()
{
    if (!hasCapability(Capability::Mount)) {
        QSKIP("a really full disk needs the right to mount a tmpfs");
    }
    if (!SmallDisk().isMounted()) {
        MUSTER_MISSING("no tmpfs can be mounted here");
    }
}

void FullDiskTest::backupIsRefusedAndContinued_data()
{
    QTest::addColumn<qint64>("free");
    QTest::addRow("nothing free") << qint64{0};
    QTest::addRow("room for a file or two") << qint64{64} * 1024;
    QTest::addRow("room for the exports") << qint64{900} * 1024;
    QTest::addRow("room for nearly all") << qint64{2200} * 1024;
}

void FullDiskTest::backupIsRefusedAndContinued()
{
    QFETCH(qint64, free);
    const SmallDisk disk;
    JourneyEngine journey;
    Engine &engine = journey.engine();
    const QString folder = disk.at(u"project"_s);
    MUSTER_VERIFY_OK(makeProject(engine, folder, wholeSample()));
    const Result<BackupPlan> plan = JourneyEngine::wait(engine.plan());
    MUSTER_VERIFY_OK(plan);
    disk.leaveFree(free);
    const Result<Manifest> refused = JourneyEngine::wait(engine.backUp(*plan, {}));
    MUSTER_VERIFY_FAILS(refused, ErrorCode::DiskFull);
    QCOMPARE(toCodeText(refused.error().code), u"MU-3001"_s);
    QVERIFY2(refused.error().subject.startsWith(folder), qPrintable(refused.error().subject));
    // Nothing that was begun passes for a snapshot.
    const Result<QList<SnapshotSummary>> begun = JourneyEngine::wait(engine.snapshots({}));
    for (const SnapshotSummary &summary : begun ? *begun : QList<SnapshotSummary>()) {
        QVERIFY(summary.isPartial);
    }
    QVERIFY(!JourneyEngine::wait(engine.verify({}, ProofLevel::Present)));
    disk.makeRoom();
    const Result<Manifest> manifest = JourneyEngine::wait(engine.backUp(*plan, {}));
    MUSTER_VERIFY_OK(manifest);
    QCOMPARE(toWord(manifest->outcome), toWord(Outcome::Complete));
    const Result<QList<SnapshotSummary>> all = JourneyEngine::wait(engine.snapshots({}));
    MUSTER_VERIFY_OK(all);
    QCOMPARE(all->size(), 1);
    QVERIFY(!all->first().isPartial);
    const Result<Evidence> evidence = JourneyEngine::wait(engine.verify({}, ProofLevel::Rehearsed));
    MUSTER_VERIFY_OK(evidence);
    QCOMPARE(toWord(evidence->outcome), toWord(Outcome::Complete));
}

void FullDiskTest::projectKeepsWhatItHad()
{
    const SmallDisk disk;
    JourneyEngine journey;
    Engine &engine = journey.engine();
    const QString folder = disk.at(u"project"_s);
    const QString topology = sampleFolder() + u"/kit/topology.xml"_s;
    const Result<Deployment> before =
        makeProject(engine, folder, {SourceSpec{SourceKind::Topology, topology, {}, {}}});
    MUSTER_VERIFY_OK(before);
    disk.leaveFree(0);
    MUSTER_VERIFY_FAILS(JourneyEngine::wait(engine.discover(wholeSample())), ErrorCode::DiskFull);
    disk.makeRoom();
    const Result<ProjectState> state =
        JourneyEngine::wait(engine.openProject(folder, OpenMode::Existing));
    MUSTER_VERIFY_OK(state);
    QVERIFY(state->deployment == *before);
    MUSTER_VERIFY_OK(JourneyEngine::wait(engine.discover(wholeSample())));
}

void FullDiskTest::documentsAreMadeWholeOrNotAtAll_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<DocumentFormat>("format");
    QTest::addRow("report on paper") << DocumentKind::Report << DocumentFormat::Pdf;
    QTest::addRow("report as a page") << DocumentKind::Report << DocumentFormat::Html;
    QTest::addRow("report as JSON") << DocumentKind::Report << DocumentFormat::Json;
    QTest::addRow("roster as a table") << DocumentKind::Roster << DocumentFormat::Csv;
    QTest::addRow("rollback on paper") << DocumentKind::Rollback << DocumentFormat::Pdf;
}

void FullDiskTest::documentsAreMadeWholeOrNotAtAll()
{
    QFETCH(DocumentKind, kind);
    QFETCH(DocumentFormat, format);
    const SmallDisk disk;
    JourneyEngine journey;
    Engine &engine = journey.engine();
    MUSTER_VERIFY_OK(makeProject(engine, disk.at(u"project"_s), wholeSample()));
    const QString folder = disk.at(u"documents"_s);
    QVERIFY(QDir().mkpath(folder));
    disk.leaveFree(qint64{64} * 1024);
    const DocumentOrder order{{kind}, {format}, u"en"_s, folder};
    MUSTER_VERIFY_FAILS(JourneyEngine::wait(engine.makeDocuments(order)), ErrorCode::DiskFull);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    disk.makeRoom();
    const Result<QList<MadeFile>> made = JourneyEngine::wait(engine.makeDocuments(order));
    MUSTER_VERIFY_OK(made);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), made->size());
}

void FullDiskTest::proofIsTold()
{
    const SmallDisk disk;
    JourneyEngine journey;
    Engine &engine = journey.engine();
    const QString folder = disk.at(u"project"_s);
    MUSTER_VERIFY_OK(saveAll(engine, folder, wholeSample()));
    disk.leaveFree(qint64{500} * 1024);
    MUSTER_VERIFY_FAILS(JourneyEngine::wait(engine.verify({}, ProofLevel::Rehearsed)),
                        ErrorCode::DiskFull);
    QCOMPARE(QDir(folder).entryList({u"rehearsal-*"_s}, QDir::Dirs), QStringList());
    // A proof that writes nothing is made all the same.
    disk.makeRoom();
    disk.leaveFree(0);
    const Result<Evidence> evidence = JourneyEngine::wait(engine.verify({}, ProofLevel::Complete));
    MUSTER_VERIFY_OK(evidence);
    QCOMPARE(toWord(evidence->outcome), toWord(Outcome::Complete));
    disk.makeRoom();
    const Result<QList<SnapshotSummary>> all = JourneyEngine::wait(engine.snapshots({}));
    MUSTER_VERIFY_OK(all);
    QCOMPARE(all->size(), 1);
    const ProofLevel told = evidence->isRecorded ? ProofLevel::Complete : ProofLevel::None;
    QCOMPARE(toWord(all->first().level), toWord(told));
}

void FullDiskTest::restoreIsTold()
{
    const SmallDisk disk;
    const QTemporaryDir elsewhere(folderTemplate());
    JourneyEngine journey;
    Engine &engine = journey.engine();
    MUSTER_VERIFY_OK(saveAll(engine, elsewhere.filePath(u"project"_s), wholeSample()));
    disk.leaveFree(qint64{500} * 1024);
    MUSTER_VERIFY_FAILS(JourneyEngine::wait(engine.restore({}, {}, disk.at(u"restored"_s))),
                        ErrorCode::DiskFull);
    disk.makeRoom();
    // What was begun is in the way, and said to be: nothing is restored over it.
    MUSTER_VERIFY_FAILS(JourneyEngine::wait(engine.restore({}, {}, disk.at(u"restored"_s))),
                        ErrorCode::TargetNotEmpty);
    MUSTER_VERIFY_OK(JourneyEngine::wait(engine.restore({}, {}, disk.at(u"anew"_s))));
}

} // namespace muster

QTEST_MAIN(muster::FullDiskTest) // With Gui: documents are measured with fonts.
#include "tst_FullDisk.moc"
