// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Encryption.h"
#include "core/store/Outcome.h"
#include "core/store/Signature.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace muster {

struct FileProblem
{
    QString path; ///< Relative to the item's scope.
    FileOutcome outcome = FileOutcome::Unreadable;
    QString detail;

    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

/// What a rule left out of a tree.
struct SkippedByRule
{
    QString rule; ///< Its id in `file-store-rules.json`.
    qint64 files = 0;
    qint64 bytes = 0;

    friend bool operator==(const SkippedByRule &, const SkippedByRule &) = default;
};

/// An item of a snapshot as its manifest states it.
struct ManifestItem
{
    QString id;
    QString scope;
    QString folder; ///< `<item>/<scope>` in paths, the scope made fit for a file name.
    QString how;    ///< `file` or `tree`.
    Outcome outcome = Outcome::Complete;
    bool isMandatory = false;
    qint64 files = 0;
    qint64 bytes = 0;
    QByteArray sha256; ///< Of the export, or of the sorted list of the tree's file hashes; hex.
    QString sourcePath;
    QDateTime
        takenAt; ///< When the export was made; invalid when unknown. Never the snapshot's own time.
    QString ageEvidence; ///< `kit`, `fileTime`, `content`, `asked`, `unknown`.
    QString takenBy;
    QString takenFrom;
    QList<FileProblem> problems;
    QStringList notCaptured; ///< Stable words: `windowsPermissions` …
    QList<SkippedByRule> skipped;

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

/// The accounts homed on one pool, as the snapshot's ledger has them.
struct HomedAccounts
{
    QString pool;
    qint64 accounts = 0;
    QByteArray sha256; ///< Of the sorted `sip|kind|pool` lines; hex.

    friend bool operator==(const HomedAccounts &, const HomedAccounts &) = default;
};

/// Another file of the snapshot's own folder.
struct SetFile
{
    QByteArray path;   ///< Relative to that folder; bytes, for an export may be called anything.
    QByteArray sha256; ///< Hex.
    qint64 bytes = 0;
    QByteArray name; ///< What it holds, where its path does not tell: in an encrypted store.

    friend bool operator==(const SetFile &, const SetFile &) = default;
};

/// What a snapshot says of itself; its file is written last.
struct Manifest
{
    int format = 1;
    Encryption encryption = Encryption::None;
    QString snapshotId; ///< `20250131T120000Z_1a2b3c4d`
    QDateTime startedAt;
    QDateTime endedAt;
    QString programVersion;
    QString host;
    QString account; ///< Who ran it on that host.
    QString projectName;
    QString target; ///< Word of Target.
    QByteArray planHash;
    QStringList versions; ///< Words of the product versions in the deployment.
    Outcome outcome = Outcome::Complete;
    QList<ManifestItem> items;
    QList<MissingItem> missing;
    QStringList packs;       ///< Hashes, oldest first.
    QList<SetFile> setFiles; ///< All but the manifest, the sums and the signature.
    QList<HomedAccounts> homed;
    qint64 files = 0;
    qint64 bytes = 0;         ///< Of the content.
    qint64 storedBytes = 0;   ///< That this snapshot added to the store.
    SignatureFacts signature; ///< Of the file beside it; not written in it.

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

} // namespace muster
