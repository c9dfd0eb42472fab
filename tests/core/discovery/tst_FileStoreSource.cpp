// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/FileStoreSource.h"

#include "core/discovery/WindowsPermissions.h"
#include "tests/support/FakeClock.h"
#include "tests/support/OrdinaryUser.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions readable =
    QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr QFileDevice::Permissions openToAll = readable | QFileDevice::WriteOwner
                                               | QFileDevice::ExeOwner | QFileDevice::ExeGroup
                                               | QFileDevice::ExeOther;

/// A folder nobody but the administrator may look into, while this lives.
class ClosedFolder
{
public:
    explicit ClosedFolder(QString path)
        : m_path(std::move(path))
    {
        QFile::setPermissions(m_path, {});
    }
    ~ClosedFolder() { QFile::setPermissions(m_path, openToAll); }
    ClosedFolder(const ClosedFolder &) = delete;
    ClosedFolder &operator=(const ClosedFolder &) = delete;

private:
    QString m_path;
};

} // namespace

class FileStoreSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void foldersAreCountedAndMeasured();
    void linksAreNotFollowed();
    void windowsPermissionsAreSeenWhereShown();
    void closedFolderIsCountedAndNamed();
    void rootMustBeAReadableFolder();
    void cancelledJobStops();

private:
    void add(const QString &path, qint64 bytes)
    {
        const QString full = m_folder->filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(bytes));
    }
    Result<PartialDeployment> read(const JobContext &job = quietJob()) const
    {
        const SourceSpec spec{SourceKind::FileStore, m_folder->path(), {}, {}};
        return FileStoreSource(spec, m_clock).read(job);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

void FileStoreSourceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(m_folder->path(), openToAll));
    add(u"1-WebServices-1/ABFiles/a.dabs"_s, 1000);
    add(u"1-WebServices-1/DataConf/deep/er/b.bin"_s, 20);
    add(u"1-WebServices-1/.hidden"_s, 3);
    add(u"Notes/readme.txt"_s, 7);
    add(u"loose.txt"_s, 11);
}

void FileStoreSourceTest::foldersAreCountedAndMeasured()
{
    const Result<PartialDeployment> partial = read();
    MUSTER_VERIFY_OK(partial);
    const FileStoreTree &tree = partial->fileStores.first();
    QCOMPARE(tree.folders, (QList<FileStoreFolder>{{u"1-WebServices-1"_s, {}, {}, 3, 1023},
                                                   {u"Notes"_s, {}, {}, 1, 7}}));
    QCOMPARE(tree.files, 5);
    QCOMPARE(tree.bytes, 1041);
    QCOMPARE(tree.unreadable, 0);
    const SourceRecord &record = partial->sources.first();
    QCOMPARE(record.description, u"fileStore"_s);
    QCOMPARE(record.recognised, 1);
    QCOMPARE(record.total, 2);
    QCOMPARE(record.bytes, 1041);
    QCOMPARE(record.readAt, m_clock.now());
}

void FileStoreSourceTest::linksAreNotFollowed()
{
    QVERIFY(QFile::link(u"/"_s, m_folder->filePath(u"1-WebServices-1/root"_s)));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"loop"_s)));
    const Result<PartialDeployment> partial = read();
    MUSTER_VERIFY_OK(partial);
    QCOMPARE(partial->fileStores.first().files, 5);
    QCOMPARE(partial->fileStores.first().unreadable, 2);
    QCOMPARE(partial->fileStores.first().folders.size(), 2);
}

void FileStoreSourceTest::windowsPermissionsAreSeenWhereShown()
{
    const Result<PartialDeployment> without = read();
    MUSTER_VERIFY_OK(without);
    QVERIFY(!without->fileStores.first().showsWindowsPermissions);
    QVERIFY(without->sources.first().warnings.contains(
        {WarningKind::PermissionsNotCaptured, m_folder->path(), {}, 0}));
#ifdef Q_OS_LINUX
    const QByteArray path = QFile::encodeName(m_folder->path());
    if (setxattr(path.constData(), "user.NTACL", "x", 1, 0) != 0) {
        MUSTER_MISSING("this file system has no extended attributes");
    }
    const Result<PartialDeployment> with = read();
    MUSTER_VERIFY_OK(with);
    QVERIFY(with->fileStores.first().showsWindowsPermissions);
    QVERIFY(with->sources.first().warnings.isEmpty());
#endif
}

void FileStoreSourceTest::closedFolderIsCountedAndNamed()
{
    const QString closed = m_folder->filePath(u"1-WebServices-1/ABFiles"_s);
    const ClosedFolder isClosed(closed);
    const OrdinaryUser user;
    QVERIFY(user.isDropped());
    const Result<PartialDeployment> partial = read();
    MUSTER_VERIFY_OK(partial);
    QCOMPARE(partial->fileStores.first().unreadable, 1);
    QCOMPARE(partial->fileStores.first().files, 4);
    QVERIFY(partial->sources.first().warnings.contains(
        {WarningKind::UnreadableFile, closed, u"folder cannot be listed"_s, 0}));
}

void FileStoreSourceTest::rootMustBeAReadableFolder()
{
    SourceSpec spec{SourceKind::FileStore, u"/nowhere/at-all"_s, {}, {}};
    MUSTER_VERIFY_FAILS(FileStoreSource(spec, m_clock).read(quietJob()), ErrorCode::NotFound);
    spec.path = m_folder->filePath(u"loose.txt"_s);
    MUSTER_VERIFY_FAILS(FileStoreSource(spec, m_clock).read(quietJob()), ErrorCode::WrongKind);
    const QString closed = m_folder->filePath(u"Notes"_s);
    const ClosedFolder isClosed(closed);
    const OrdinaryUser user;
    QVERIFY(user.isDropped());
    spec.path = closed;
    MUSTER_VERIFY_FAILS(FileStoreSource(spec, m_clock).read(quietJob()), ErrorCode::AccessDenied);
}

void FileStoreSourceTest::cancelledJobStops()
{
    TestJob job;
    job.cancel();
    MUSTER_VERIFY_FAILS(read(job), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(FileStoreSourceTest)
#include "tst_FileStoreSource.moc"
