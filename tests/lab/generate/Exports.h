// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lab/generate/Kit.h"
#include "tests/lab/generate/Layout.h"
#include "tests/lab/generate/Options.h"

namespace muster::lab {

/// CsConfig.zip: the topology and some settings, each an AnchoredXml of one DocItemSet (formats.md
/// §6).
void writeConfiguration(Kit &kit, const Layout &layout);

/// UserData_<pool>.zip of every home pool: contacts, groups and conferences of its enabled users
/// (formats.md §7.1), one pass over the accounts for all pools.
void writeUserData(Kit &kit, const Layout &layout, const Options &options);

/// Exports whose inside nobody outside Microsoft knows: response groups, locations, voice routing,
/// Persistent Chat. Only their outer form is imitated; the entries inside are invented.
void writeOpaqueExports(Kit &kit, const Layout &layout);

/// Database backups with the tape header of Microsoft Tape Format; no database is inside.
void writeSqlBackups(Kit &kit, const Layout &layout);

/// A PFX of every server, with its key and an empty passphrase, the OAuth certificate, and the
/// issuer as PEM and DER.
void writeCertificates(Kit &kit, const Layout &layout, const Options &options);

/// What the cmdlets of the discovery scripts return, as CLIXML.
void writeCmdletOutputs(Kit &kit, const Layout &layout, const Options &options);

/// filestore/<server>_<share>: the folders that each service keeps there (formats.md §11).
void writeFileStores(Kit &kit, const Layout &layout, const Options &options);

} // namespace muster::lab
