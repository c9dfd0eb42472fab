// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/CommandSyntax.h"

namespace muster {

// The options which several commands share.

OptionSyntax project();
/// Where `--store` may stand in for it.
OptionSyntax projectOrStore();
OptionSyntax store();
OptionSyntax sources();
OptionSyntax passphraseDescriptor();
OptionSyntax keyFile();
OptionSyntax keepPassphrase();
/// What opens an encrypted store.
QList<OptionSyntax> access();
/// An option whose value is a number. @param help  as of OptionSyntax.
OptionSyntax number(const QString &name, const char *help);
OptionSyntax json();
OptionSyntax target();
OptionSyntax language();
OptionSyntax snapshot();
OptionSyntax signer();
OptionSyntax items();
OptionSyntax pools();
OptionSyntax stage();    ///< Which gate is judged.
OptionSyntax retiring(); ///< Pools to be dismantled.
OptionSyntax explain();
OptionSyntax repeated(OptionSyntax option);

} // namespace muster
