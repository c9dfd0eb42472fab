// SPDX-License-Identifier: Apache-2.0
// The main job on the sample, from its files to a restored folder, and what damage comes to.
#include "tests/journeys/JourneyEngine.h"
#include "tests/journeys/ShortKit.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

void copyFolder(const QString &from, const QString &to)
{
    std::filesystem::copy(from.toStdString(), to.toStdString(),
                          std::filesystem::copy_options::recursive);
}

/// The files of a tree with their content, without folders, times and permissions.
QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        files.insert(QDir(folder).relativeFilePath(file.fileName()),
                     file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba);
    }
    return files;
}

/// Everything wrong that a proof tells, a line each: item, kind, subject and detail.
QStringList problemsOf(const Evidence &evidence)
{
    QStringList lines;
    for (const ItemEvidence &item : evidence.items) {
        for (const ProofProblem &problem : item.problems) {
            lines.append(item.id + u'@' + item.scope + u' ' + toWord(problem.kind) + u' '
                         + problem.subject + u' ' + problem.detail);
        }
    }
    for (const ProofProblem &problem : evidence.problems) {
        lines.append(u"snapshot "_s + toWord(problem.kind) + u' ' + problem.subject + u' '
                     + problem.detail);
    }
    return lines;
}

/// @p items of @p evidence that are not whole.
QStringList damagedItems(const Evidence &evidence)
{
    QStringList ids;
    for (const ItemEvidence &item : evidence.items) {
        if (item.outcome != Outcome::Complete) {
            ids.append(item.id + u'@' + item.scope);
        }
    }
    return ids;
}

} // namespace

class MainJobTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingPlannedIsSaved();
    void proofReachesEveryLevel();
    void restoreBringsEveryByteBack();
    void scriptRestoresTheSame();
    void reopenedProjectKnowsItsSnapshots();
    void secondBackupStoresAlmostNothing();
    void copiedStoreNeedsNoProject();
    void flippedByteInAPackIsNamed();
    void flippedByteInAnExportIsNamed();
    void missingUserIsNamed();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString project() const { return at(u"project"_s); }
    [[nodiscard]] QString setFolder() const
    {
        return project() + u"/snapshots/sets/"_s + m_manifest.snapshotId;
    }
    /// A copy of the store that a test may damage.
    QString copiedStore(const QString &name);

    QTemporaryDir m_folder{folderTemplate()};
    JourneyEngine m_journey;
    BackupPlan m_plan;
    Assessment m_assessment;
    Manifest m_manifest;
};

void MainJobTest::initTestCase()
{
    Engine &engine = m_journey.engine();
    const Result<Manifest> manifest = saveAll(engine, project(), wholeSample());
    MUSTER_VERIFY_OK(manifest);
    m_manifest = *manifest;
    const Result<BackupPlan> plan = JourneyEngine::wait(engine.plan());
    const Result<Assessment> assessment =
        JourneyEngine::wait(engine.check({Target::SubscriptionEdition}));
    MUSTER_VERIFY_OK(plan);
    MUSTER_VERIFY_OK(assessment);
    m_plan = *plan;
    m_assessment = *assessment;
}

QString MainJobTest::copiedStore(const QString &name)
{
    copyFolder(project() + u"/snapshots"_s, at(name));
    return at(name);
}

void MainJobTest::everythingPlannedIsSaved()
{
    QCOMPARE(toWord(m_assessment.verdict), toWord(Verdict::NotReady)); // Faults are planted.
    QCOMPARE(toWord(m_manifest.outcome), toWord(Outcome::Complete));
    QCOMPARE(m_manifest.planHash, m_plan.hash());
    QCOMPARE(m_manifest.items.size(), m_plan.takenCount());
    QCOMPARE(m_manifest.items.size() + m_manifest.missing.size(), m_plan.items.size());
    for (const MissingItem &missing : m_manifest.missing) {
        QCOMPARE(missing.how, u"external"_s);
    }
    qint64 accounts = 0;
    for (const HomedAccounts &homed : m_manifest.homed) {
        accounts += homed.accounts;
    }
    QVERIFY2(accounts > 600, qPrintable(QString::number(accounts)));
}

void MainJobTest::proofReachesEveryLevel()
{
    for (const ProofLevel level : {ProofLevel::Complete, ProofLevel::Rehearsed}) {
        const Result<Evidence> evidence = JourneyEngine::wait(m_journey.engine().verify({}, level));
        MUSTER_VERIFY_OK(evidence);
        QCOMPARE(problemsOf(*evidence).join(u'\n'), QString());
        QCOMPARE(toWord(evidence->outcome), toWord(Outcome::Complete));
        QCOMPARE(toWord(evidence->level), toWord(level));
        QCOMPARE(evidence->items.size(), m_manifest.items.size());
        QVERIFY(evidence->isRecorded);
    }
    const Result<QList<SnapshotSummary>> all =
        JourneyEngine::wait(m_journey.engine().snapshots({}));
    MUSTER_VERIFY_OK(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(toWord(all->first().level), toWord(ProofLevel::Rehearsed));
    QCOMPARE(QDir(project()).entryList({u"rehearsal-*"_s}, QDir::Dirs), QStringList());
}

void MainJobTest::restoreBringsEveryByteBack()
{
    const Result<RestoreReport> report =
        JourneyEngine::wait(m_journey.engine().restore({}, {}, at(u"restored"_s)));
    MUSTER_VERIFY_OK(report);
    QCOMPARE(toWord(report->outcome), toWord(Outcome::Complete));
    QCOMPARE(report->files, m_manifest.files);
    QCOMPARE(report->bytes, m_manifest.bytes);
    QSet<QByteArray> givenExports;
    for (const QByteArray &content : filesBelow(sampleFolder() + u"/kit"_s)) {
        givenExports.insert(content);
    }
    for (const ManifestItem &item : m_manifest.items) {
        const QMap<QString, QByteArray> restored = filesBelow(at(u"restored/"_s) + item.folder);
        QCOMPARE(restored.size(), item.files);
        if (item.how == u"file") {
            for (const QByteArray &content : restored) {
                QVERIFY2(givenExports.contains(content), qPrintable(item.folder));
            }
            continue;
        }
        qint64 left = 0;
        for (const SkippedByRule &skipped : item.skipped) {
            left += skipped.files;
        }
        const QMap<QString, QByteArray> given = filesBelow(item.sourcePath);
        QCOMPARE(restored.size() + left, given.size());
        for (auto it = restored.begin(); it != restored.end(); ++it) {
            QVERIFY2(given.value(it.key()) == it.value(), qPrintable(it.key()));
        }
    }
}

void MainJobTest::scriptRestoresTheSame()
{
    for (const QString &tool : {u"bash"_s, u"bsdtar"_s, u"zstd"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            MUSTER_MISSING(qPrintable(tool + u" is not installed: restore.sh not run"_s));
        }
    }
    QVERIFY(QDir(at(u"restored"_s)).exists());
    QProcess script;
    script.start(setFolder() + u"/restore.sh"_s, {at(u"by script"_s)});
    QVERIFY(script.waitForFinished(60'000));
    QCOMPARE(QString::fromUtf8(script.readAllStandardError()), QString());
    QCOMPARE(script.exitCode(), 0);
    const QMap<QString, QByteArray> byScript = filesBelow(at(u"by script"_s));
    QCOMPARE(byScript.size(), m_manifest.files);
    QVERIFY(byScript == filesBelow(at(u"restored"_s)));
    // With times and permissions; the folders above an item are no part of the snapshot.
    for (const ManifestItem &item : m_manifest.items) {
        const QByteArray below = u'/' + item.folder.toUtf8();
        QCOMPARE(treeMapOf(at(u"by script"_s).toUtf8() + below),
                 treeMapOf(at(u"restored"_s).toUtf8() + below));
    }
}

void MainJobTest::reopenedProjectKnowsItsSnapshots()
{
    JourneyEngine later;
    const Result<ProjectState> state =
        JourneyEngine::wait(later.engine().openProject(project(), OpenMode::Existing));
    MUSTER_VERIFY_OK(state);
    QCOMPARE(state->snapshots.size(), 1);
    QCOMPARE(state->snapshots.constFirst().id, m_manifest.snapshotId);
    QVERIFY(state->snapshots.constFirst().level >= ProofLevel::Complete);
    QVERIFY(state->deployment.has_value());
}

void MainJobTest::secondBackupStoresAlmostNothing()
{
    JourneyEngine again;
    copyFolder(project(), at(u"again"_s));
    again.clock().advance(3600);
    const Result<Manifest> second = saveAll(again.engine(), at(u"again"_s), wholeSample());
    MUSTER_VERIFY_OK(second);
    QCOMPARE(toWord(second->outcome), toWord(Outcome::Complete));
    QCOMPARE(second->files, m_manifest.files);
    QVERIFY(second->snapshotId != m_manifest.snapshotId);
    // Of the trees nothing is stored again. Exports and inventory stand in each set anew, so that
    // it can be read by hand.
    QCOMPARE(second->packs, m_manifest.packs);
    for (const QString &shared : {u"/snapshots/packs"_s, u"/snapshots/chunks"_s}) {
        QVERIFY(filesBelow(at(u"again"_s) + shared) == filesBelow(project() + shared));
    }
    QVERIFY2(second->storedBytes * 2 < m_manifest.storedBytes,
             qPrintable(u"%1 of %2"_s.arg(second->storedBytes).arg(m_manifest.storedBytes)));
    const Result<Evidence> evidence =
        JourneyEngine::wait(again.engine().verify({}, ProofLevel::Complete));
    MUSTER_VERIFY_OK(evidence);
    QCOMPARE(evidence->snapshotId, second->snapshotId);
    QCOMPARE(toWord(evidence->outcome), toWord(Outcome::Complete));
}

void MainJobTest::copiedStoreNeedsNoProject()
{
    const SnapshotChoice choice{copiedStore(u"bare"_s), {}};
    JourneyEngine elsewhere; // No project is ever opened.
    const Result<Manifest> manifest = JourneyEngine::wait(elsewhere.engine().snapshot(choice));
    MUSTER_VERIFY_OK(manifest);
    Manifest expected = m_manifest;
    QCOMPARE(toWord(expected.signature.by), toWord(SignedBy::Trusted));
    expected.signature.by = SignedBy::Unknown; // Only the project says whose key is believed.
    QCOMPARE(*manifest, expected);
    const Result<Evidence> evidence =
        JourneyEngine::wait(elsewhere.engine().verify(choice, ProofLevel::Rehearsed));
    MUSTER_VERIFY_OK(evidence);
    QCOMPARE(toWord(evidence->outcome), toWord(Outcome::Complete));
    const Result<RestoreReport> report =
        JourneyEngine::wait(elsewhere.engine().restore(choice, {}, at(u"from bare"_s)));
    MUSTER_VERIFY_OK(report);
    QCOMPARE(toWord(report->outcome), toWord(Outcome::Complete));
    QVERIFY(filesBelow(at(u"from bare"_s)) == filesBelow(at(u"restored"_s)));
}

void MainJobTest::flippedByteInAPackIsNamed()
{
    const SnapshotChoice choice{copiedStore(u"bad pack"_s), {}};
    QDirIterator packs(choice.storeFolder + u"/packs"_s, {u"*.tar.zst"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QVERIFY(packs.hasNext());
    const QString pack = packs.next();
    QVERIFY(StoreFixture::flip(pack.toUtf8()));
    Engine &engine = m_journey.engine();
    const Result<Evidence> evidence =
        JourneyEngine::wait(engine.verify(choice, ProofLevel::Complete));
    MUSTER_VERIFY_OK(evidence);
    QCOMPARE(toWord(evidence->outcome), toWord(Outcome::Failed));
    const QString problems = problemsOf(*evidence).join(u'\n');
    QVERIFY2(problems.contains(QFileInfo(pack).fileName()), qPrintable(problems));
    QVERIFY(!damagedItems(*evidence).isEmpty());
    for (const QString &item : damagedItems(*evidence)) {
        QVERIFY2(item.startsWith(u"FS-ALL@"), qPrintable(item));
    }
    // What is whole is restored all the same, and what is not is named.
    const Result<RestoreReport> report =
        JourneyEngine::wait(engine.restore(choice, {}, at(u"from bad pack"_s)));
    MUSTER_VERIFY_OK(report);
    QCOMPARE(toWord(report->outcome), toWord(Outcome::Incomplete));
    QVERIFY(!report->failed.isEmpty());
    QCOMPARE(report->files + report->failed.size(), m_manifest.files);
    const QMap<QString, QByteArray> whole = filesBelow(at(u"restored"_s));
    const QMap<QString, QByteArray> rest = filesBelow(at(u"from bad pack"_s));
    for (auto it = rest.begin(); it != rest.end(); ++it) {
        QVERIFY2(whole.value(it.key()) == it.value(), qPrintable(it.key()));
    }
}

void MainJobTest::flippedByteInAnExportIsNamed()
{
    const SnapshotChoice choice{copiedStore(u"bad export"_s), {}};
    const QString name = u"UserData_se-osl02.fabrikam.example.zip"_s;
    const QString file = choice.storeFolder + u"/sets/"_s + m_manifest.snapshotId
                         + u"/items/DB-USER/se-osl02.fabrikam.example/"_s + name;
    QVERIFY(StoreFixture::flip(file.toUtf8()));
    const Result<Evidence> evidence =
        JourneyEngine::wait(m_journey.engine().verify(choice, ProofLevel::Complete));
    MUSTER_VERIFY_OK(evidence);
    QCOMPARE(toWord(evidence->outcome), toWord(Outcome::Failed));
    QCOMPARE(damagedItems(*evidence), QStringList{u"DB-USER@se-osl02.fabrikam.example"_s});
    const QString problems = problemsOf(*evidence).join(u'\n');
    QVERIFY2(problems.contains(name), qPrintable(problems));
    QVERIFY2(problems.contains(toWord(ProofProblemKind::Altered)), qPrintable(problems));
}

void MainJobTest::missingUserIsNamed()
{
    const Result<QString> user =
        makeShortKit(at(u"kit"_s), u"UserData_se-osl02.fabrikam.example.zip"_s);
    MUSTER_VERIFY_OK(user);
    QVERIFY(!user->isEmpty());
    JourneyEngine journey;
    const Result<Manifest> manifest = saveAll(journey.engine(), at(u"short"_s),
                                              {SourceSpec{SourceKind::Kit, at(u"kit"_s), {}, {}}});
    MUSTER_VERIFY_OK(manifest);
    const Result<Evidence> evidence =
        JourneyEngine::wait(journey.engine().verify({}, ProofLevel::Complete));
    MUSTER_VERIFY_OK(evidence);
    QCOMPARE(toWord(evidence->outcome), toWord(Outcome::Incomplete));
    QCOMPARE(damagedItems(*evidence), QStringList{u"DB-USER@se-osl02.fabrikam.example"_s});
    const QStringList problems = problemsOf(*evidence);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(*user), qPrintable(problems.first()));
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::MainJobTest)
#include "tst_MainJob.moc"
