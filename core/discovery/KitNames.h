// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ContentKind.h"
#include "core/knowledge/BackupCatalogue.h"

#include <QString>

#include <optional>

namespace muster {

/// A backup item and what it is for.
struct ItemScope
{
    QString itemId;
    QString scope; ///< As the file name has it; empty when it names none.
};

/// The item whose command makes a file of this name: `UserData_pool01.contoso.com.zip`, also
/// without the scope, `UserData.zip`. Empty when no command does.
[[nodiscard]] std::optional<ItemScope> itemOfFileName(const QString &name,
                                                      const BackupCatalogue &catalogue);

/// The item that content alone shows a file to be the export of.
[[nodiscard]] std::optional<ItemScope> itemOfContent(ContentKind kind);

/// Whether content of this kind can be an export of the item.
[[nodiscard]] bool canBe(ContentKind kind, const QString &itemId, const BackupCatalogue &catalogue);

/// The command that a file is named for, `outputs/Get-CsService_pool01.xml`, and what follows the
/// underscore.
struct NamedCommand
{
    QString command;
    QString scope;
};
[[nodiscard]] NamedCommand commandOfFileName(const QString &name);

/// Whether the command lists accounts.
[[nodiscard]] bool listsAccounts(const QString &command);

} // namespace muster
