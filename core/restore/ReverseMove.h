// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Account.h"
#include "core/domain/Fqdn.h"
#include "core/domain/ProductVersion.h"

#include <QString>

namespace muster {

/// The command that moves an account back to a pool, by the cmdlet for its kind, with names quoted
/// for PowerShell. A move is never forced.
///
/// @param from  where it was moved to: between pools meeting content is moved too; from Teams no
///              cmdlet brings it.
/// @returns     empty where no cmdlet moves this kind, or the account has no name to move it by.
/// @source      cmdlets.md §6 (Move-CsUser, Move-CsApplicationEndpoint … reference).
QString reverseMoveCommand(const Account &account, const Fqdn &pool,
                           Target from = Target::SubscriptionEdition);

/// Words that stand in a command where the name of one account would.
struct MovePlaceholders
{
    QString sip;               ///< `<SIP address>`
    QString distinguishedName; ///< `<distinguished name>`
};

/// The same command as reverseMoveCommand() gives for @p account, for a heading over many accounts that
/// are named as it is: a placeholder stands in place of its name.
QString reverseMovePattern(const Account &account, const Fqdn &pool, Target from,
                           const MovePlaceholders &placeholders);

} // namespace muster
