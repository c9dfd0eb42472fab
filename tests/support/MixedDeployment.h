// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"

namespace muster {

Fqdn fqdnOf(const QString &text); ///< Fails the process when @p text is no name.
SipAddress sipOf(const QString &text);

/// Two sites with pools of 2010, 2013, 2015 and 2019, an Edge pool, Persistent Chat, a gateway, two
/// file stores and accounts of every kind, some with names that need quoting. It has no export yet.
Deployment aMixedDeployment();

/// A native export made one hour before FakeClock's now.
NativeExport anExport(const QString &itemId, const QString &scope, const QString &file);

} // namespace muster
