// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/LocalFile.h"
#include "core/base/Result.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace muster {

/// A stored path that was not written, and the stable word for why.
struct RefusedPath
{
    QString path;
    QString
        reason; ///< `unsafePath`, `linkOut`, `throughLink`, `reservedName`, `alternateStream`, `lastPointOrSpace`, `caseClash`, `fileAndFolder`.

    friend bool operator==(const RefusedPath &, const RefusedPath &) = default;
};

/// Decides which stored paths may be written below one folder, so that nothing ever leaves it.
class TargetFolder
{
public:
    /// Takes a folder that is absent or empty, and makes it.
    /// @errors  TargetNotEmpty, AccessDenied, WriteFailed.
    static Result<TargetFolder> take(const QString &folder);

    /// Looks at one path; call for all of them before writing any, in the order of the entries.
    /// @returns why it is refused, empty when it may be written.
    QString admit(const QByteArray &path, FileKind kind, const QByteArray &link);
    [[nodiscard]] QByteArray absolute(const QByteArray &path) const
    {
        return m_folder + '/' + path;
    }
    [[nodiscard]] const QByteArray &folder() const { return m_folder; }

private:
    explicit TargetFolder(QByteArray folder);
    [[nodiscard]] QString clash(const QByteArray &path, FileKind kind);

    QByteArray m_folder;
    /// A path that was admitted, or a folder above one.
    struct Admitted
    {
        quint64 spelling = 0; ///< Hash of the path as it was spelt.
        FileKind kind = FileKind::Folder;
    };
    [[nodiscard]] const Admitted *find(const QByteArray &path) const;
    QString admitAt(const QByteArray &path, FileKind kind);

    /// By a hash of the path without regard to case. The hashes are seeded anew in each process, so that nobody can prepare two
    /// paths with one hash; whole paths would need hundreds of megabytes for a million files.
    QHash<quint64, Admitted> m_admitted;
    QByteArray m_lastFolder; ///< All above the last path, which often is above the next one, too.
};

} // namespace muster
