// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <optional>

namespace muster {

/// A file that is locked against every other process which asks the same, while this lives. The system gives it back when the process
/// ends, however it ends; the file stays.
class FileLock
{
public:
    /// Makes the file when it is absent. @returns nothing while another has the lock. Where the file system knows no locks,
    /// everybody gets one. @errors  AccessDenied, DiskFull, WriteFailed.
    static Result<std::optional<FileLock>> tryTake(const QByteArray &path);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int handle)
        : m_handle(handle)
    {
    }
    int m_handle = -1;
};

} // namespace muster
