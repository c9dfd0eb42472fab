// SPDX-License-Identifier: Apache-2.0
#include "core/base/LocalFile.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace muster {

namespace {

enum class Doing
{
    Reading,
    Writing,
};

/// The present errno as an Error about @p path.
Failure refused(const QByteArray &path, Doing doing)
{
    const int number = errno;
    ErrorCode code = doing == Doing::Reading ? ErrorCode::Io : ErrorCode::WriteFailed;
    if (number == ENOENT || number == ENOTDIR) {
        code = ErrorCode::NotFound;
    } else if (number == EACCES || number == EPERM || number == EROFS) {
        code = ErrorCode::AccessDenied;
    } else if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
        code =
            ErrorCode::DiskFull; // EFBIG: a limit set for the process, or one of the file system.
    }
    return fail(code, displayPath(path), QString::fromLocal8Bit(std::strerror(number)));
}

Result<void> written(bool isDone, const QByteArray &path)
{
    return isDone ? Result<void>() : Result<void>(refused(path, Doing::Writing));
}

FileFacts toFacts(const struct stat &status)
{
    FileFacts facts;
    facts.kind = S_ISREG(status.st_mode)   ? FileKind::File
                 : S_ISDIR(status.st_mode) ? FileKind::Folder
                 : S_ISLNK(status.st_mode) ? FileKind::Link
                                           : FileKind::Other;
    facts.bytes = facts.kind == FileKind::File ? qint64(status.st_size) : 0;
    facts.modifiedNs = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    facts.fileId = status.st_ino;
    facts.mode = status.st_mode & 0777U;
    facts.isSparse = facts.bytes > 0 && qint64(status.st_blocks) * 512 < facts.bytes;
    return facts;
}

struct timespec toTimespec(qint64 nanoseconds)
{
    qint64 seconds = nanoseconds / 1'000'000'000;
    qint64 rest = nanoseconds % 1'000'000'000;
    if (rest < 0) {
        rest += 1'000'000'000;
        --seconds;
    }
    struct timespec time = {};
    time.tv_sec = seconds;
    time.tv_nsec = rest;
    return time;
}

} // namespace

LocalFile::LocalFile(int handle, QByteArray path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

LocalFile::LocalFile(LocalFile &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
    , m_path(std::move(other.m_path))
{
}

LocalFile &LocalFile::operator=(LocalFile &&other) noexcept
{
    if (this != &other) {
        if (m_handle >= 0) {
            ::close(m_handle);
        }
        m_handle = std::exchange(other.m_handle, -1);
        m_path = std::move(other.m_path);
    }
    return *this;
}

LocalFile::~LocalFile()
{
    if (m_handle >= 0) {
        ::close(m_handle);
    }
}

Result<LocalFile> LocalFile::openForReading(const QByteArray &path)
{
    // Without O_NONBLOCK a pipe put in a file's place would hold us up for ever.
    const int handle = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (handle < 0) {
        return refused(path, Doing::Reading);
    }
    LocalFile file(handle, path);
    const Result<FileFacts> facts = file.facts();
    if (!facts) {
        return fail(facts.error());
    }
    if (facts->kind != FileKind::File) {
        return fail(ErrorCode::Io, displayPath(path), QStringLiteral("is no regular file"));
    }
    return file;
}

Result<LocalFile> LocalFile::create(const QByteArray &path)
{
    const int handle = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (handle < 0) {
        return refused(path, Doing::Writing);
    }
    return LocalFile(handle, path);
}

Result<LocalFile> LocalFile::openForAppending(const QByteArray &path)
{
    const int handle =
        ::open(path.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (handle < 0) {
        return refused(path, Doing::Writing);
    }
    return LocalFile(handle, path);
}

/// @param offset  where to begin; negative goes on from where the last reading ended.
static Result<qint64> readFully(int handle, const QByteArray &path, std::span<char> buffer,
                                qint64 offset)
{
    size_t done = 0;
    while (done < buffer.size()) {
        char *const to = buffer.data() + done;
        const ssize_t got = offset < 0
                                ? ::read(handle, to, buffer.size() - done)
                                : ::pread(handle, to, buffer.size() - done, offset + qint64(done));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return refused(path, Doing::Reading);
        }
        if (got == 0) {
            break;
        }
        done += size_t(got);
    }
    return qint64(done);
}

Result<qint64> LocalFile::read(std::span<char> buffer)
{
    return readFully(m_handle, m_path, buffer, -1);
}

Result<qint64> LocalFile::readAt(qint64 offset, std::span<char> buffer)
{
    return readFully(m_handle, m_path, buffer, offset);
}

Result<void> LocalFile::write(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::write(m_handle, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put < 0) {
            return refused(m_path, Doing::Writing);
        }
        bytes = bytes.subspan(size_t(put));
    }
    return {};
}

Result<void> LocalFile::skip(qint64 bytes)
{
    return ::lseek(m_handle, off_t(bytes), SEEK_CUR) < 0 ? refused(m_path, Doing::Writing)
                                                         : Result<void>();
}

Result<void> LocalFile::setLength(qint64 bytes)
{
    return written(::ftruncate(m_handle, off_t(bytes)) == 0, m_path);
}

Result<FileFacts> LocalFile::facts() const
{
    struct stat status = {};
    if (::fstat(m_handle, &status) != 0) {
        return refused(m_path, Doing::Reading);
    }
    return toFacts(status);
}

Result<void> LocalFile::sync()
{
    if (::fsync(m_handle) != 0) {
        return refused(m_path, Doing::Writing);
    }
    return {};
}

Result<void> LocalFile::setModeAndTime(quint32 mode, qint64 modifiedNs)
{
    const std::array<timespec, 2> times{toTimespec(modifiedNs), toTimespec(modifiedNs)};
    if (::fchmod(m_handle, mode & 0777U) != 0 || ::futimens(m_handle, times.data()) != 0) {
        return refused(m_path, Doing::Writing);
    }
    return {};
}

Result<void> LocalFile::setAttributes(const QList<ExtendedAttribute> &attributes)
{
    for (const ExtendedAttribute &attribute : attributes) {
        if (::fsetxattr(m_handle, attribute.name.constData(), attribute.value.constData(),
                        size_t(attribute.value.size()), 0)
            != 0) {
            return refused(m_path, Doing::Writing);
        }
    }
    return {};
}

QList<ExtendedAttribute> LocalFile::attributes() const
{
    QList<ExtendedAttribute> attributes;
    QByteArray names(4096, Qt::Uninitialized);
    const ssize_t length = ::flistxattr(m_handle, names.data(), size_t(names.size()));
    if (length <= 0) {
        return attributes; // None, or a file system without them.
    }
    for (const QByteArray &name : names.first(length).split('\0')) {
        // Other name spaces belong to the machine, not to the file (security labels, overlays).
        if (!name.startsWith("user.") && name != "system.posix_acl_access") {
            continue;
        }
        QByteArray value(65536, Qt::Uninitialized);
        const ssize_t got =
            ::fgetxattr(m_handle, name.constData(), value.data(), size_t(value.size()));
        if (got >= 0) {
            attributes.append({name, value.first(got)});
        }
    }
    return attributes;
}

Result<void> LocalFile::close()
{
    const int handle = std::exchange(m_handle, -1);
    if (handle >= 0 && ::close(handle) != 0) {
        return refused(m_path, Doing::Writing);
    }
    return {};
}

QByteArray nativePath(const QString &path)
{
    return QFile::encodeName(path);
}

QString displayPath(const QByteArray &path)
{
    return QString::fromUtf8(path);
}

Result<FileFacts> factsOf(const QByteArray &path)
{
    struct stat status = {};
    if (::lstat(path.constData(), &status) != 0) {
        return refused(path, Doing::Reading);
    }
    return toFacts(status);
}

Result<std::vector<FolderEntry>> listFolder(const QByteArray &path)
{
    DIR *folder = ::opendir(path.constData());
    const int handle = folder == nullptr ? -1 : ::dirfd(folder);
    if (handle < 0) {
        return refused(path, Doing::Reading);
    }
    std::vector<FolderEntry> entries;
    errno = 0;
    while (const dirent *found = ::readdir(folder)) {
        QByteArray name(found->d_name);
        struct stat status = {};
        if (name != "." && name != "..") {
            // One that vanishes between the two calls is told apart when it is opened.
            const bool isThere =
                ::fstatat(handle, found->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0;
            entries.push_back(
                {std::move(name), isThere ? toFacts(status) : FileFacts{.kind = FileKind::File}});
        }
        errno = 0;
    }
    if (errno != 0) {
        const Failure failure = refused(path, Doing::Reading);
        ::closedir(folder);
        return failure;
    }
    ::closedir(folder);
    std::sort(entries.begin(), entries.end(),
              [](const FolderEntry &a, const FolderEntry &b) { return a.name < b.name; });
    return entries;
}

Result<QByteArray> linkTarget(const QByteArray &path)
{
    QByteArray target(4096, Qt::Uninitialized);
    const ssize_t length = ::readlink(path.constData(), target.data(), size_t(target.size()));
    if (length < 0) {
        return refused(path, Doing::Reading);
    }
    return target.first(length);
}

Result<void> makeFolder(const QByteArray &path)
{
    if (::mkdir(path.constData(), 0755) == 0 || errno == EEXIST) {
        return {};
    }
    const qsizetype slash = path.lastIndexOf('/');
    if (errno != ENOENT || slash <= 0) {
        return refused(path, Doing::Writing);
    }
    const Result<void> above = makeFolder(path.first(slash));
    if (!above) {
        return fail(above.error());
    }
    return written(::mkdir(path.constData(), 0755) == 0 || errno == EEXIST, path);
}

Result<void> makeLink(const QByteArray &target, const QByteArray &path)
{
    return written(::symlink(target.constData(), path.constData()) == 0, path);
}

Result<void> renameOver(const QByteArray &from, const QByteArray &to)
{
    return written(::rename(from.constData(), to.constData()) == 0, to);
}

Result<void> removeFile(const QByteArray &path)
{
    return written(::unlink(path.constData()) == 0 || errno == ENOENT, path);
}

Result<void> removeFolder(const QByteArray &path)
{
    return written(::rmdir(path.constData()) == 0, path);
}

Result<void> setFolderModeAndTime(const QByteArray &path, quint32 mode, qint64 modifiedNs)
{
    const std::array<timespec, 2> times{toTimespec(modifiedNs), toTimespec(modifiedNs)};
    return written(::chmod(path.constData(), mode & 0777U) == 0
                       && ::utimensat(AT_FDCWD, path.constData(), times.data(), AT_SYMLINK_NOFOLLOW)
                              == 0,
                   path);
}

Result<void> syncFolder(const QByteArray &path)
{
    const int handle = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return refused(path, Doing::Writing);
    }
    // Some network file systems cannot flush a folder; they say EINVAL.
    const bool isSafe = ::fsync(handle) == 0 || errno == EINVAL;
    const Failure failure = refused(path, Doing::Writing);
    ::close(handle);
    return isSafe ? Result<void>() : Result<void>(failure);
}

} // namespace muster
