// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/discovery/PartialDeployment.h"
#include "core/domain/Deployment.h"

#include <QList>

namespace muster {

/// Joins what the sources told into one deployment, and names what cannot all be true.
///
/// A published topology goes before a draft and a newer document before an older one; the time of
/// a document is what kit.json says, else its file's time of change. Accounts are joined to pools
/// by RegistrarPool, by the number of a service assignment, or by the cluster in HomeServer
/// (formats.md §8.1); one that names no pool of the topology stays without, and is counted.
/// An account of several files is one account: the newest file's values, and from the others only
/// what that file does not tell.
///
/// @errors  NoSources when there is no source at all.
/// @thread  any worker; a million accounts take seconds.
Result<Deployment> merge(QList<PartialDeployment> parts, const Clock &clock);

} // namespace muster
