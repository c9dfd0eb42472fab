// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace muster {

/// Days after which a proof is old: disks forget, and what was whole then need not be whole today.
constexpr qint64 oldProofDays = 10;

/// Whether a proof says too little about today; so does none.
inline bool isOldProof(const QDateTime &provedAt, const QDateTime &now)
{
    return !provedAt.isValid() || provedAt.daysTo(now) > oldProofDays;
}

} // namespace muster
