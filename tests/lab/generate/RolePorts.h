// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lab/generate/Layout.h"

namespace muster::lab {

/// The listeners that a service of @p role has without any choice made.
///
/// @source  published topologies of Skype for Business Server 2015 (formats.md §1.4).
QList<PortSpec> portsOf(const QString &role);
QList<PortSpec> portsOfApplications(const QStringList &names);
/// @param names  external names of access, web conferencing and A/V.
QList<PortSpec> portsOfEdge(const QStringList &names);

} // namespace muster::lab
