// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Contradiction.h"

using namespace Qt::StringLiterals;

namespace muster {

QString toWord(ContradictionKind kind)
{
    switch (kind) {
    case ContradictionKind::PoolNotInTopology:
        return u"poolNotInTopology"_s;
    case ContradictionKind::AccountHomedTwice:
        return u"accountHomedTwice"_s;
    case ContradictionKind::AccountDiffers:
        return u"accountDiffers"_s;
    case ContradictionKind::TopologyDiffers:
        return u"topologyDiffers"_s;
    case ContradictionKind::SourcesFarApart:
        return u"sourcesFarApart"_s;
    case ContradictionKind::HomeServerDiffers:
        return u"homeServerDiffers"_s;
    case ContradictionKind::DuplicateLineUri:
        return u"duplicateLineUri"_s;
    }
    return {};
}

} // namespace muster
