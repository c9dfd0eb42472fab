// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"

#include <QDateTime>
#include <QList>

namespace muster {

/// When the facts of a source were true, as far as anything says: kit.json, else the file's own
/// time of change. Invalid when nothing does.
[[nodiscard]] inline QDateTime timeOf(const SourceRecord &record)
{
    return record.takenAt.isValid() ? record.takenAt : record.modifiedAt;
}

/// Facts further apart than this may belong to two states of the deployment.
inline constexpr qint64 farApartSeconds = qint64{24} * 60 * 60;

/// Whether the source at @p place is newer than that at @p other; of two unknown or equal times the
/// one given first counts as newer.
[[nodiscard]] bool isNewer(const QList<SourceRecord> &sources, int place, int other);

/// Adds a contradiction when those sources of @p deployment that tell of topology, accounts or
/// states were taken more than a day apart.
void compareTimes(Deployment &deployment);

} // namespace muster
