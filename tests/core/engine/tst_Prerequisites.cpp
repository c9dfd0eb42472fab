// SPDX-License-Identifier: Apache-2.0
#include "core/engine/Prerequisites.h"

#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

SourceSpec spec(SourceKind kind, const QString &path)
{
    return {kind, path, {}, {}};
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes,
                const QDateTime &modified = {})
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && modified.isValid()) {
        file.flush();
        file.setFileTime(modified, QFileDevice::FileModificationTime);
    }
    return path;
}

} // namespace

class PrerequisitesTest : public QObject
{
    Q_OBJECT

private slots:
    void folderIsTriedAndLeftAsItWas();
    void folderThatCannotBeWrittenIsNamed();
    void sourceThatIsMissingOrEmptyIsNamed();
    void bytesOfFilesAndFoldersAreCounted();
    void filesAreSortedByTheirTime();
    void stoppedLookIsCancelled();
};

void PrerequisitesTest::folderIsTriedAndLeftAsItWas()
{
    QTemporaryDir folder;
    TestJob job;
    const Result<Prerequisites> found = lookBefore(folder.path(), {}, job.context());
    MUSTER_VERIFY_OK(found);
    QVERIFY(!found->writeProblem);
    QVERIFY(found->freeBytes > 0);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
}

void PrerequisitesTest::folderThatCannotBeWrittenIsNamed()
{
    QTemporaryDir folder;
    // A file where the folder should be refuses root too.
    const QString file = written(folder, u"project"_s, "x");
    TestJob job;
    const Result<Prerequisites> found = lookBefore(file, {}, job.context());
    MUSTER_VERIFY_OK(found);
    QVERIFY(found->writeProblem);
    QCOMPARE(found->writeProblem->code, ErrorCode::AccessDenied);
    QCOMPARE(found->writeProblem->subject, file);
}

void PrerequisitesTest::sourceThatIsMissingOrEmptyIsNamed()
{
    QTemporaryDir folder;
    const SourceSpec absent = spec(SourceKind::Topology, folder.filePath(u"no.tbxml"_s));
    const SourceSpec empty = spec(SourceKind::Accounts, written(folder, u"users.csv"_s, ""));
    const SourceSpec good = spec(SourceKind::Kit, folder.path());
    TestJob job;
    const Result<Prerequisites> found =
        lookBefore(folder.path(), {absent, empty, good}, job.context());
    MUSTER_VERIFY_OK(found);
    QCOMPARE(found->unreachable(), 2);
    QCOMPARE(found->problemOf(absent)->code, ErrorCode::NotFound);
    QCOMPARE(found->problemOf(absent)->subject, absent.path);
    QCOMPARE(found->problemOf(empty)->code, ErrorCode::EmptyFile);
    QVERIFY(!found->problemOf(good));
}

void PrerequisitesTest::bytesOfFilesAndFoldersAreCounted()
{
    QTemporaryDir folder;
    const SourceSpec file =
        spec(SourceKind::Topology, written(folder, u"t.tbxml"_s, QByteArray(10, 'x')));
    written(folder, u"share/1-WebServices-1/a.bin"_s, QByteArray(200, 'x'));
    written(folder, u"share/.hidden"_s, QByteArray(3000, 'x'));
    const SourceSpec share = spec(SourceKind::FileStore, folder.filePath(u"share"_s));
    TestJob job;
    const Result<Prerequisites> found = lookBefore(folder.path(), {file, share}, job.context());
    MUSTER_VERIFY_OK(found);
    QCOMPARE(found->sources.at(0).bytes, 10);
    QCOMPARE(found->sources.at(1).bytes, 3200);
    QCOMPARE(found->neededBytes(), 3210);
}

void PrerequisitesTest::filesAreSortedByTheirTime()
{
    QTemporaryDir folder;
    const QDateTime noon({2026, 3, 12}, {12, 0}, Qt::UTC);
    const SourceSpec late =
        spec(SourceKind::Topology, written(folder, u"t.tbxml"_s, "x", noon.addDays(2)));
    const SourceSpec early = spec(SourceKind::Accounts, written(folder, u"users.csv"_s, "x", noon));
    const SourceSpec share = spec(SourceKind::FileStore, folder.path());
    TestJob job;
    const Result<Prerequisites> found =
        lookBefore(folder.path(), {late, share, early}, job.context());
    MUSTER_VERIFY_OK(found);
    const QList<SourceReach> dated = found->byTime();
    QCOMPARE(dated.size(), 2);
    QCOMPARE(dated.constFirst().spec, early);
    QCOMPARE(dated.constLast().modified, noon.addDays(2));
}

void PrerequisitesTest::stoppedLookIsCancelled()
{
    QTemporaryDir folder;
    TestJob job;
    job.cancel();
    const Result<Prerequisites> found =
        lookBefore(folder.path(), {spec(SourceKind::Kit, folder.path())}, job.context());
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(PrerequisitesTest)
#include "tst_Prerequisites.moc"
