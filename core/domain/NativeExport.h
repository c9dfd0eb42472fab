// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace muster {

/// Where bytes lie: a file, or one entry of a ZIP file.
struct FileLocation
{
    QString file;
    QString entry; ///< Path inside the ZIP; empty for a plain file.

    friend bool operator==(const FileLocation &, const FileLocation &) = default;
};

/// How the age of an export is known; the age of a snapshot is never taken for it.
enum class AgeEvidence
{
    Unknown,
    Kit,      ///< kit.json says so.
    FileTime, ///< The file's own time of change.
    Content,  ///< A time written inside.
    Asked,    ///< The administrator said so.
};

/// A native export, or a file standing for one, offered for a backup item.
struct NativeExport
{
    QString itemId; ///< Catalogue id, `DB-USER`.
    QString scope;  ///< Pool, server or site it is for; empty for the deployment.
    FileLocation location;
    qint64 bytes = 0;
    QByteArray sha256;   ///< Lower-case hex.
    QString contentKind; ///< What the content was recognised as, a stable word: `userDataZip`,
                         ///< `configurationZip`, `zip` …
    QDateTime takenAt;   ///< Invalid when unknown.
    AgeEvidence ageEvidence = AgeEvidence::Unknown;
    QString takenBy;
    QString takenFrom;
    int source = -1; ///< Place in `Deployment::sources`.

    friend bool operator==(const NativeExport &, const NativeExport &) = default;
};

} // namespace muster
