// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace muster {

enum class SiteKind
{
    Central,
    Branch, ///< `RemoteSite` of a topology.
};

struct Site
{
    QString key; ///< `SiteId` of the topology.
    QString name;
    SiteKind kind = SiteKind::Central;
    QString parentKey; ///< Central site of a branch site; empty when the file does not say.
    QString city;
    QString state;
    QString countryCode;
    QString description;

    friend bool operator==(const Site &, const Site &) = default;
};

} // namespace muster
