// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace muster {

/// One listener of a service (formats.md §1.4).
struct Port
{
    QString owner;
    QString usage;
    QString interfaceSide;
    int interfaceNumber = 1;
    int port = 0;
    int range = 1;
    QString protocol;
    QString urlPath;
    QString gruuType;
    int configuredPort = 0; ///< 0 when not given.
    QString configuredFqdn;

    friend bool operator==(const Port &, const Port &) = default;
};

struct Dependency
{
    QString serviceKey;
    QString usage;

    friend bool operator==(const Dependency &, const Dependency &) = default;
};

/// A service of a topology; role names are kept as written, known or not (formats.md §4).
struct Service
{
    QString key;       ///< `1-Registrar-1`, or the `UniqueId` of a draft.
    QString serviceId; ///< `1-Registrar-1` where known, for file store folders; else empty.
    QString roleName;  ///< `RoleName` of the topology, for example `UserServices`.
    int roleVersion = 0;
    int serviceVersion = 0;
    QString clusterKey; ///< The cluster, also when it stands on a SQL instance of it; empty when
                        ///< dangling.
    QString sqlInstanceKey; ///< Empty unless installed on a SQL instance.
    QList<Dependency> dependencies;
    QList<Port> ports;
    QString shareName;                      ///< FileStore.
    QString externalWebHost;                ///< WebServices.
    QString discoveryUrl;                   ///< WacService.
    bool isDirector = false;                ///< Registrar.
    bool isActiveCentralManagement = false; ///< CentralMgmt with `IsActive="true"`.
    QStringList applications; ///< `urn:application:` owners among the ports, without the prefix.

    friend bool operator==(const Service &, const Service &) = default;
};

} // namespace muster
