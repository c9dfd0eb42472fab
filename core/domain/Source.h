// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace muster {

enum class SourceKind
{
    Topology,
    Accounts,
    Kit,
    FileStore,
    Certificate,
    Export, ///< A native export chosen by hand for one backup item.
    Sample, ///< The deployment that comes with the program.
};

/// Where facts are to be read from, as the command line writes it: `topology:FILE`,
/// `export:ITEM[@SCOPE]=FILE` …
struct SourceSpec
{
    SourceKind kind = SourceKind::Topology;
    QString path;   ///< Empty for `sample:`.
    QString itemId; ///< Export only: `DB-USER`.
    QString scope;  ///< Export only: pool, server or site; empty for the deployment.

    /// Reads the text form, split at the first colon.
    /// @errors  SourceSpecInvalid naming what is wrong in `detail`.
    static Result<SourceSpec> parse(const QString &text);
    [[nodiscard]] QString toText() const;

    friend bool operator==(const SourceSpec &, const SourceSpec &) = default;
};

/// What was odd while reading, though reading went on. Faces have a sentence for each.
enum class WarningKind
{
    DraftTopology, ///< Machines may be shown that do not exist.
    UnpublishedChanges,
    UnresolvedReference, ///< Subject: what points nowhere; detail: where to.
    DuplicateName,
    UnknownRole,
    UnknownVersion,
    UnusedCluster,
    UnusedFileStore,
    UnknownElement,
    UnknownItem,     ///< A part of a kit or configuration export that was not recognised.
    AssumedEncoding, ///< No byte order mark and not UTF-8; detail: what it was read as.
    DamagedText,     ///< Letters replaced by `?` in an ANSI export.
    UnexpandedValue, ///< A type name where a value should be (`System.Collections…`).
    LoneSurrogate,
    UnreadableValue, ///< Kept as text.
    MissingSipAddress,
    DuplicateAccount,
    UnreadableFile,         ///< A file of a folder that could not be read; detail: why.
    FormatListText,         ///< Pasted Format-List text, which Muster does not read.
    LeftoverFolder,         ///< File store folder of a service that the topology does not have.
    MissingFolder,          ///< A service's folder that is not in its file store.
    PermissionsNotCaptured, ///< A mount that shows no Windows permissions.
    WrongPassphrase,
    KeyDoesNotMatch,
    ManifestMismatch, ///< kit.json names a file that is absent, or a hash that differs.
};

QString toWord(WarningKind kind); ///< The enumerator in lowerCamel: the words of JSON.

struct SourceWarning
{
    WarningKind kind = WarningKind::UnknownElement;
    QString subject;
    QString detail;
    qint64 line = 0;

    friend bool operator==(const SourceWarning &, const SourceWarning &) = default;
};

/// Provenance: one thing that was read, and what is known about when, where and by whom it was
/// taken.
struct SourceRecord
{
    QString spec;        ///< The SPEC it came in by.
    QString location;    ///< File, or `archive.zip!entry`.
    QString description; ///< What it turned out to be, a stable word: `publishedTopology`,
                         ///< `csvAccounts` …
    QDateTime takenAt; ///< When the facts were true: from kit.json or the file itself; invalid when
                       ///< unknown.
    QDateTime modifiedAt; ///< The file's own time of change.
    QDateTime readAt;
    QString takenBy;   ///< From kit.json; else empty.
    QString takenFrom; ///< Server it was taken from, from kit.json; else empty.
    qint64 bytes = 0;
    QByteArray sha256;  ///< Lower-case hex; empty for folders.
    int recognised = 0; ///< Things in it that Muster understood …
    int total = 0;      ///< … of all it saw: elements, items, rows, files.
    QList<SourceWarning> warnings;

    friend bool operator==(const SourceRecord &, const SourceRecord &) = default;
};

} // namespace muster
