// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/PlanScope.h"

namespace muster {

/// Whether the certificates of one server, or the one that signs tokens, are safe with their keys.
struct CertificateCover
{
    bool isCovered = false;
    QList<NativeExport> exports; ///< The PFX files that cover it.
    QString reasonKey;
};

/// Looks for PFX files whose key was opened and matches.
///
/// One that was named for the server, by hand or by a kit, covers it; else the certificates must
/// carry its names. An Edge Server needs both sides: its own name and that of the Access Edge.
CertificateCover coverOf(const CatalogueItem &item, const PlanScope &scope,
                         const Deployment &deployment);

/// Whether an export was offered for that item and scope; an empty scope of an item that has only
/// one place counts.
bool isOfferedFor(const NativeExport &file, const QString &id, const QString &scope);

} // namespace muster
