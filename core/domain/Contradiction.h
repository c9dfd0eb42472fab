// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace muster {

enum class ContradictionKind
{
    PoolNotInTopology, ///< Accounts name a pool that the topology does not have. First: the pool;
                       ///< second: how many.
    AccountHomedTwice, ///< Two files home one account on different pools.
    AccountDiffers,    ///< Two files disagree on another property of one account.
    TopologyDiffers,   ///< Two topology documents disagree on a cluster, site or version.
    SourcesFarApart,   ///< Taken more than 24 hours apart. First and second: the times.
    HomeServerDiffers, ///< HomeServer and RegistrarPool of one account name different pools.
    DuplicateLineUri,  ///< Two accounts of the sources hold one number.
};

QString toWord(ContradictionKind kind); ///< The enumerator in lowerCamel: the words of JSON.

/// Two facts that cannot both be true, kept side by side.
struct Contradiction
{
    ContradictionKind kind = ContradictionKind::TopologyDiffers;
    QString subject;
    QString property; ///< What they disagree on, where the kind does not say.
    QString first;
    int firstSource = -1;
    QString second;
    int secondSource = -1;

    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

} // namespace muster
