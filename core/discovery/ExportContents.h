// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ContentKind.h"
#include "core/discovery/UserDataReader.h"
#include "core/domain/NativeExport.h"

#include <QList>

namespace muster {

/// What reading an export to its end has shown.
enum class ReadingProof
{
    Understood, ///< Each object in it was read by its own format.
    WellFormed, ///< XML without a fault from its first tag to its last; what it means is not known.
    Checksums,  ///< Every entry was unpacked and has the checksum that the ZIP claims.
    HeaderOnly, ///< Begins as its kind does, and every byte could be read. Whether it can be
                ///< restored only the product itself can tell.
};

/// A stable word: `understood`, `wellFormed`, `checksums`, `headerOnly`.
QString toWord(ReadingProof proof);

/// What an export holds, as far as Muster can read it.
struct ExportContents
{
    ContentKind kind = ContentKind::Unknown;
    ReadingProof proof = ReadingProof::HeaderOnly;
    qint64 objects = 0; ///< Users' documents, settings, rows, entries of a ZIP, elements under the
                        ///< root, certificates; 0 where nothing can be counted.
    qint64 recognised = 0;     ///< Of these, the ones that Muster knows: settings that say which.
    QList<ExportedUser> users; ///< Of user data; in the order of the file.
    qint64 bytes = 0;          ///< Read, after unpacking.
};

/// Opens an export by its own format and reads every byte of it. What fails in it fails the whole:
/// there is no half-read export.
///
/// - Export-CsUserData and DBImpExp: users with the number of their contacts and groups.
/// - Export-CsConfiguration: number of settings, and of those known.
/// - Any other ZIP (response groups, locations): every entry with its checksum.
/// - SQL Server backup: the TAPE block of Microsoft Tape Format with its checksum, or the mark of a
///   compressed backup; the rest is only read.
/// - CLIXML, CSV, JSON: every object. Other XML, vcfg too: from the first tag to the last.
///
/// @errors  NotFound, AccessDenied, Io, EmptyFile; NotRecognised; Corrupt for a backup whose header
///          is damaged; those of ZipReader and of the reader for its kind; Cancelled.
/// @thread  any worker; counts the bytes on the job's progress.
Result<ExportContents> openExport(const FileLocation &location, const JobContext &job);

} // namespace muster
