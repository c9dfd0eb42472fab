// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/ZipReader.h"
#include "core/base/Result.h"
#include "core/jobs/JobContext.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace muster {

/// What a file is, by its content alone (formats.md §13).
enum class ContentKind
{
    Unknown,
    Empty,
    BuilderTopology,   ///< Topology Builder file.
    PublishedTopology, ///< Get-CsTopology -AsXml.
    StoredSetting,     ///< One AnchoredXml document.
    SettingsSet,       ///< A bare DocItemSet, taken out of its ZIP.
    ConfigurationZip,  ///< Export-CsConfiguration.
    UserDataZip,       ///< Export-CsUserData.
    Zip,               ///< Another ZIP: response groups, locations, a kit …
    Clixml,
    Csv,
    Json,
    KitManifest,
    FormatList,     ///< Pasted output, which Muster does not read.
    LegacyUserData, ///< DBImpExp.exe.
    DeploymentLog,
    Dsml,
    Ldif,
    VoiceConfiguration,
    OtherXml,
    CertificatePem,
    CertificateDer,
    Pfx,
    SqlBackup,
};

/// A stable word: `publishedTopology`, `userDataZip`, `zip`, `unknown` …
QString toWord(ContentKind kind);

/// What a file was recognised as, and why not as more.
struct RecognisedContent
{
    ContentKind kind = ContentKind::Unknown;
    QString rootName;             ///< Root element of an XML document.
    std::optional<Error> problem; ///< Why the beginning of an XML document could not be read.
};

/// As many bytes from the start of a file as recognising takes.
constexpr qint64 recognisedHeadBytes = qint64{64} << 10;

/// Recognises by the first bytes. Of a ZIP it tells only that it is one.
RecognisedContent recogniseHead(const QByteArray &head);

/// Recognises a ZIP by what is in it.
/// @errors  those of ZipReader.
Result<ContentKind> recogniseZip(const ZipReader &zip, const JobContext &job);

/// Recognises the file at @p path.
/// @errors  NotFound, AccessDenied, Io; those of ZipReader for a ZIP.
Result<RecognisedContent> recogniseFile(const QString &path, const JobContext &job);

/// Recognises an entry of a ZIP, also when it is a ZIP itself.
/// @errors  those of ZipReader.
Result<RecognisedContent> recogniseEntry(const ZipReader &zip, const QString &entry,
                                         const JobContext &job);

} // namespace muster
