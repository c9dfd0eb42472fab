// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace muster {

/// What kit.json says of one file.
struct KitEntry
{
    QString path;    ///< Relative to kit.json, with `/`.
    QString itemId;  ///< Backup item it is the export of; empty for other files.
    QString scope;   ///< Pool, server or site; empty for the deployment.
    QString command; ///< Command whose output it is; empty when not said.
    QDateTime takenAt;
    QString takenBy;
    QString takenFrom;
    QByteArray sha256; ///< Lower-case hex; empty when not said.
};

/// The table of contents of a kit; its format is docs/kit-format.md.
struct KitManifest
{
    QList<KitEntry> files;

    /// The entry for @p path, compared without case as Windows does; null when there is none.
    [[nodiscard]] const KitEntry *find(const QString &path) const;
};

/// Reads kit.json.
/// @errors  KitManifestInvalid with the line where one can be told.
Result<KitManifest> parseKitManifest(const QByteArray &bytes, const QString &subject);

} // namespace muster
