// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Entry.h"

namespace muster {

/// A file being restored: written beside, it gets its name when it is whole.
class TargetFile
{
public:
    /// Makes the folders above it. @errors  DiskFull, AccessDenied, WriteFailed.
    static Result<TargetFile> create(const QByteArray &path, const Entry &entry);

    Result<void> write(std::span<const char> bytes);
    /// Gives it time, permissions, attributes and its name. @returns false when the attributes could not be set.
    Result<bool> finish();
    void discard();

private:
    TargetFile(LocalFile file, const Entry &entry);

    LocalFile m_file;
    const Entry *m_entry; ///< Outlives this.
    QByteArray m_path;
};

} // namespace muster
