// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lab/generate/Kit.h"
#include "tests/lab/generate/Layout.h"
#include "tests/lab/generate/Options.h"

namespace muster::lab {

/// topology.xml and, when asked for, draft.tbxml.
void writeTopology(Kit &kit, const Layout &layout, const Options &options);

/// One file for each cmdlet that returns accounts, in the formats asked for.
void writeAccounts(Kit &kit, const Layout &layout, const Options &options);

/// Where the contacts of each homed user are kept, as a list by address.
void writeContactStores(Kit &kit, const Layout &layout, const Options &options);

} // namespace muster::lab
