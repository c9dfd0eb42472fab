// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace muster {

enum class Outcome
{
    Complete,
    Incomplete,
    Failed,
};

/// What a proof has shown, each level including those before it.
enum class ProofLevel
{
    None,
    Present,
    Unaltered,
    Readable,
    Complete,
    Rehearsed,
};

QString toWord(Outcome outcome);   ///< `complete`, `incomplete`, `failed`.
QString toWord(ProofLevel level);  ///< `none`, `present`, `unaltered`, `readable`, `complete`, `rehearsed`.

/// What became of one file, where it is not simply stored.
enum class FileOutcome
{
    Stored,
    Changed,  ///< Changed while it was read; what was read last is stored.
    Vanished,
    Denied,
    Unreadable,
};

struct FileProblem
{
    QString path; ///< Relative to the item's scope.
    FileOutcome outcome = FileOutcome::Unreadable;
    QString detail;

    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

/// An item of a snapshot as its manifest states it.
struct ManifestItem
{
    QString id;
    QString scope;
    QString how;          ///< `file` or `tree`.
    Outcome outcome = Outcome::Complete;
    bool isMandatory = false;
    qint64 files = 0;
    qint64 bytes = 0;
    QByteArray sha256;    ///< Of the export, or of the sorted list of the tree's file hashes; hex.
    QString sourcePath;
    QDateTime takenAt;    ///< When the export was made; invalid when unknown. Never the snapshot's own time.
    QString ageEvidence;  ///< `kit`, `fileTime`, `content`, `asked`, `unknown`.
    QString takenBy;
    QString takenFrom;
    QList<FileProblem> problems;
    QStringList notCaptured; ///< Stable words: `windowsPermissions` …

    friend bool operator==(const ManifestItem &, const ManifestItem &) = default;
};

/// A planned item that the snapshot does not hold.
struct MissingItem
{
    QString id;
    QString scope;
    QString how; ///< `external` or `unprotected`, or `file`/`tree` when taking it failed.
    bool isMandatory = false;
    QString reason; ///< Reason key of the catalogue, or technical detail of the failure.

    friend bool operator==(const MissingItem &, const MissingItem &) = default;
};

/// What a snapshot says of itself; its file is written last.
struct Manifest
{
    int format = 1;
    QString snapshotId; ///< `20250131T120000Z_1a2b3c4d`
    QDateTime startedAt;
    QDateTime endedAt;
    QString programVersion;
    QString host;
    QString account;     ///< Who ran it on that host.
    QString projectName;
    QString target;      ///< Word of Target.
    QByteArray planHash;
    QStringList versions; ///< Words of the product versions in the deployment.
    Outcome outcome = Outcome::Complete;
    QList<ManifestItem> items;
    QList<MissingItem> missing;
    QStringList packs;    ///< Hashes, oldest first.
    QByteArray entriesSha256; ///< Of entries.ndjson.zst.
    qint64 files = 0;
    qint64 bytes = 0;     ///< Of the content.
    qint64 storedBytes = 0; ///< That this snapshot added to the store.

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

} // namespace muster
