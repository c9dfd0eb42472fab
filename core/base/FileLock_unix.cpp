// SPDX-License-Identifier: Apache-2.0
#include "core/base/FileLock.h"

#include "core/base/LocalFile.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace muster {

namespace {

Failure refused(const QByteArray &path)
{
    const int number = errno;
    const ErrorCode code = number == EACCES || number == EPERM || number == EROFS
                               ? ErrorCode::AccessDenied
                           : number == ENOSPC || number == EDQUOT ? ErrorCode::DiskFull
                                                                  : ErrorCode::WriteFailed;
    return fail(code, displayPath(path), QString::fromLocal8Bit(std::strerror(number)));
}

} // namespace

FileLock::FileLock(FileLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

FileLock::~FileLock()
{
    if (m_handle >= 0) {
        ::close(m_handle);
    }
}

Result<std::optional<FileLock>> FileLock::tryTake(const QByteArray &path)
{
    const int handle = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (handle < 0) {
        return refused(path);
    }
    FileLock lock(handle);
    while (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) {
            return std::optional<FileLock>();
        }
        if (errno == EOPNOTSUPP || errno == ENOLCK || errno == ENOSYS) {
            break;
        }
        if (errno != EINTR) {
            return refused(path);
        }
    }
    return std::optional<FileLock>(std::move(lock));
}

} // namespace muster
