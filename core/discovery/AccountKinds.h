// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Account.h"

#include <QStringList>

#include <optional>

namespace muster {

/// What the type names of an object say of its kind; the same for thousands of objects.
struct TypeEvidence
{
    std::optional<AccountKind> kind; ///< Of a cmdlet that returns only this kind.
    bool isContact = false;          ///< Some contact object, of whatever kind.
};
/// @param typeNames  most specific first, as written.
[[nodiscard]] TypeEvidence evidenceOfTypes(const QStringList &typeNames);

/// What tells the kind of an account, as far as its file has it; empty where it does not.
struct KindEvidence
{
    TypeEvidence types;
    QString objectClass; ///< One class on each line or parted by spaces.
    QString ownerUrn;
    QString contactOptionFlags;
    QString sipAddress;
};

/// The kind that the evidence names (formats.md §8.1): the type of the cmdlet's result first, then
/// `OwnerUrn`, `ContactOptionFlags`, the address and the directory's class. A user when nothing
/// says otherwise.
[[nodiscard]] AccountKind kindOf(const KindEvidence &evidence);

/// A type without its namespace and without what PowerShell puts before it: `OCSADUser` of
/// `Selected.Microsoft.Rtc.Management.ADConnect.Schema.OCSADUser`.
[[nodiscard]] QString bareTypeName(const QString &typeName);

} // namespace muster
