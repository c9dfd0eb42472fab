// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"

#include <QHash>

namespace muster {

/// Joins each account of @p deployment to its pool, makes one account of those that stand in
/// several files, and writes down what contradicts.
///
/// @param registrars  registrar service by tag number (formats.md §6.1).
void mergeAccounts(Deployment &deployment, const QHash<QString, QString> &registrars);

} // namespace muster
