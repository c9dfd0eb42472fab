// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Account.h"
#include "core/domain/Certificate.h"
#include "core/domain/NativeExport.h"
#include "core/domain/Pool.h"
#include "core/domain/ProductVersion.h"
#include "core/domain/Site.h"
#include "core/domain/Source.h"
#include "core/domain/Topology.h"

#include <QString>

namespace muster::ui {

// What the values of core/domain are called on screen and in the terminal, in its language.

/// "Enterprise", "Edge": short, for table cells.
[[nodiscard]] QString wordFor(ClusterRole role);
/// "2015", "Subscription Edition": short, for table cells; productName() is the full name.
[[nodiscard]] QString wordFor(ProductVersion version);
/// "Subscription Edition", "Teams".
[[nodiscard]] QString wordFor(Target target);
/// "User", "Common area phone".
[[nodiscard]] QString wordFor(AccountKind kind);
/// "Enabled", "Never enabled".
[[nodiscard]] QString wordFor(AccountState state);
/// Where the contacts are kept: "The home pool", "Exchange".
[[nodiscard]] QString wordFor(ContactStore store);
/// "On-premises", "Microsoft 365".
[[nodiscard]] QString wordFor(Hosting hosting);
/// "Central site", "Branch site".
[[nodiscard]] QString wordFor(SiteKind kind);
/// "Draft", "Published".
[[nodiscard]] QString wordFor(TopologyState state);
/// "Topology", "File stores": as the sources are grouped.
[[nodiscard]] QString wordFor(SourceKind kind);
/// "With its private key", "Key locked".
[[nodiscard]] QString wordFor(PrivateKeyState key);
/// How the age of an export is known.
[[nodiscard]] QString wordFor(AgeEvidence evidence);

} // namespace muster::ui
