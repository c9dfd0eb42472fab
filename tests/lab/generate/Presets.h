// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lab/generate/Layout.h"
#include "tests/lab/generate/Options.h"

namespace muster::lab {

/// The servers of the chosen preset.
Layout makeLayout(const Options &options);

/// Fabrikam with planted faults: Madrid, Lisbon, Oslo; Lync Server 2013 beside Skype for Business
/// Server 2015.
Layout fabrikamLayout(std::uint64_t seed);
/// The same company without a fault that the topology could show.
Layout healthyLayout(std::uint64_t seed);
/// As many sites and pools as asked for.
Layout plainLayout(const Options &options);

/// `fe01.contoso.example`, `fe02.contoso.example` …
QStringList numberedHosts(const QString &prefix, int count, const QString &domain);

} // namespace muster::lab
