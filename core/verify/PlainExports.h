// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Extraction.h"
#include "core/verify/Verify.h"

#include <memory>
#include <vector>

namespace muster {

/// Removes all below a folder, and the folder, by the bytes of the names, for QDir passes over what is no text.
void removeScratch(const QByteArray &folder);

/// The exports of a snapshot as plain files, for the readers of their formats: those of the set itself, or, where it is encrypted,
/// copies in a scratch folder, which are removed with this.
class PlainExports
{
public:
    /// @param scratchFolder  absent or empty; not looked at unless the snapshot is encrypted.
    /// @errors  those of extract.
    static Result<std::unique_ptr<PlainExports>>
    of(const SnapshotStore &store, const Snapshot &snapshot, const Contents &contents,
       const QString &scratchFolder, const JobContext &job);
    PlainExports(const PlainExports &) = delete;
    PlainExports &operator=(const PlainExports &) = delete;
    ~PlainExports();

    [[nodiscard]] QList<StoredExport> ofItem(int item) const;
    /// What could not be decrypted.
    [[nodiscard]] const QList<FailedFile> &failed() const { return m_failed; }

private:
    PlainExports() = default;

    std::vector<QList<StoredExport>> m_byItem;
    QList<FailedFile> m_failed;
    QByteArray m_scratch; ///< Empty where nothing was copied.
};

} // namespace muster
