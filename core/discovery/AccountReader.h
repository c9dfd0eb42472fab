// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/domain/Account.h"
#include "core/domain/Source.h"
#include "core/jobs/JobContext.h"

#include <QIODevice>

namespace muster {

/// What one file of accounts holds.
struct AccountsFile
{
    QString description;     ///< `csvAccounts`, `clixmlAccounts` or `jsonAccounts`.
    QList<Account> accounts; ///< In the order of the file; `source` is not set.
    int recognised = 0;      ///< Objects that are accounts …
    int total = 0;           ///< … of all objects of the file.
    QList<SourceWarning> warnings;
};

/// Whether the beginning of a file is text that PowerShell printed for people, as Format-List or
/// Format-Table do; nothing can be read back from it.
/// @param head  as `decodeHead` gives it.
[[nodiscard]] bool isFormattedText(const QByteArray &head);

/// Reads what Get-CsUser, Get-CsAdUser and the cmdlets for contact objects return, saved by
/// Export-Csv, Export-Clixml or ConvertTo-Json; the format is found in the content.
///
/// Objects that are no accounts are counted and said. An account that stands in the file again,
/// the same in every property, is left out and said.
///
/// @param subject  the file, as errors name it.
/// @errors  CsvMissingColumn, ClixmlNotAccounts and JsonNotAccounts, naming what is there, when no
///          object is an account; WrongKind for text printed for people and for ZIP files;
///          EmptyFile; those of the three readers; Cancelled.
/// @thread  any worker.
/// @source  formats.md §8: outputs of the cmdlets.
Result<AccountsFile> readAccounts(QIODevice &device, const QString &subject, const JobContext &job);

} // namespace muster
