// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Deployment.h"

#include <QByteArray>
#include <QList>

namespace muster {

/// Who is homed on one pool, as a file whose hash snapshot and roster share, and which sha256sum can check.
struct HomedLedger
{
    Fqdn pool;
    qint64 accounts = 0;
    QByteArray
        lines; ///< `sip|kind|pool`, address and pool in lower case, sorted by bytes, each ended by a newline.
};

/// One ledger for each pool that homes accounts, and for each other that an account was joined to, by name.
QList<HomedLedger> homedLedgers(const Deployment &deployment);

} // namespace muster
