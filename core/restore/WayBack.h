// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"
#include "core/knowledge/ProductFacts.h"
#include "core/store/Manifest.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace muster {

/// What ends or weakens a way back on a day.
enum class WayBackLimitKind
{
    MigrationEnds, ///< The old pools are dismantled; from then on only a restore leads back.
    SupportEnds,   ///< Of a version that accounts would go back to.
    ExportAges, ///< The oldest mandatory export is a day old; what changed later is lost by a restore.
    CertificateEnds, ///< The first of the certificates that is still good.
};

struct WayBackLimit
{
    WayBackLimitKind kind = WayBackLimitKind::MigrationEnds;
    QDate day;         ///< In UTC.
    QString subject;   ///< Certificate, item with its scope, or version word.
    QDateTime takenAt; ///< ExportAges: when the export was made.

    friend bool operator==(const WayBackLimit &, const WayBackLimit &) = default;
};

/// Mandatory exports whose age nobody knows, and certificates that had ended already.
struct WayBackLimits
{
    QList<WayBackLimit> limits; ///< Soonest first.
    qsizetype exportsOfUnknownAge = 0;
    qsizetype certificatesEnded = 0;

    /// nullptr when nothing of that kind is known.
    [[nodiscard]] const WayBackLimit *find(WayBackLimitKind kind) const;
};

/// Until when one can go back, as far as the sources tell.
///
/// @param plannedEnd  when the old pools are to be dismantled; invalid when nobody said.
/// @thread  any.
/// @source  builds.json for the ends of support; readiness rule BKP-002 for the age of an export.
WayBackLimits wayBackLimits(const Deployment &deployment, const std::optional<Manifest> &manifest,
                            const BuildTable &builds, Target target, const QDate &plannedEnd);

} // namespace muster
