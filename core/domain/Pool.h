// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Fqdn.h"
#include "core/domain/ProductVersion.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace muster {

/// What a cluster of the topology is there for; its first role where it has several (formats.md
/// §5).
enum class ClusterRole
{
    EnterpriseFrontEnd,
    StandardFrontEnd,
    Director,
    SurvivableBranch,
    Edge,
    Mediation,
    PersistentChat,
    VideoInterop,
    TrustedApplication,
    WebApps, ///< Office Web Apps or Office Online Server.
    Gateway,
    SqlServer,
    FileServer,
    Other,  ///< Carries services, none of which Muster knows.
    Unused, ///< Carries no service.
};

/// `enterprise`, `standard`, `director`, `survivableBranch`, `edge`, `mediation`, `persistentChat`,
/// `videoInterop`, `trustedApplication`, `webApps`, `gateway`, `sql`, `fileServer`, `other`,
/// `unused`: the words of JSON.
QString toWord(ClusterRole role);
std::optional<ClusterRole> clusterRoleFromWord(QStringView word);

/// A cluster of the topology with all that was concluded about it.
struct Pool
{
    QString clusterKey;
    Fqdn fqdn;
    ClusterRole role = ClusterRole::Other;
    QString siteKey;
    QList<Fqdn> machines;
    std::optional<ProductVersion>
        version;        ///< Empty for what is no server of the product (SQL, gateways …).
    QStringList builds; ///< Distinct patch builds of its servers; empty when no source says. Two or
                        ///< more: mixed.
    QStringList serviceRoles;   ///< Topology role names of its services, each once, in their order.
    bool homesAccounts = false; ///< Hosts UserServices.
    bool isActiveCentralManagement = false;
    bool hasResponseGroups = false; ///< Its ApplicationServer listens for `RGS`.
    bool hasCallPark = false;       ///< Its ApplicationServer listens for `Cps`.
    QStringList backEnds;   ///< `host.fqdn\instance` of its user, application and other stores.
    QStringList fileStores; ///< `\\server\share` it depends on.
    Fqdn pairedWith;        ///< Empty when it has no partner.
    Fqdn nextHop;           ///< Of Edge, Mediation and gateways.

    /// Whether documents call it a pool (formats.md §5): it registers, homes, mediates or is an
    /// Edge.
    [[nodiscard]] bool isPool() const;
    /// Whether it runs the product's own services, unlike SQL and file servers, gateways and Web
    /// Apps.
    [[nodiscard]] bool isProductServer() const;

    friend bool operator==(const Pool &, const Pool &) = default;
};

/// A trunk between a gateway and a Mediation Server.
struct Trunk
{
    QString serviceKey;
    Fqdn gatewayCluster;
    QString address; ///< The listener's `ConfiguredFqdn`, else the cluster's name.
    int port = 0;
    QString protocol;
    Fqdn mediationPool; ///< Empty when the dependency dangles.
    QString siteKey;

    friend bool operator==(const Trunk &, const Trunk &) = default;
};

/// The external names of one Edge pool.
struct EdgeNames
{
    Fqdn pool;
    QString access;
    QString webConferencing;
    QString audioVideo;
    QString audioVideoPublicAddress; ///< NAT address of the A/V interface, where configured.
    Fqdn nextHop;

    friend bool operator==(const EdgeNames &, const EdgeNames &) = default;
};

/// Two pools that back each other up.
struct PoolPair
{
    Fqdn first;
    Fqdn second;
    QString evidence; ///< `topology` or the cmdlet that said so.

    friend bool operator==(const PoolPair &, const PoolPair &) = default;
};

/// A file store service and who depends on it.
struct FileStoreService
{
    QString serviceKey;
    QString serviceId;   ///< `1-FileStore-1`, empty in a draft.
    QString unc;         ///< `\\server\share`.
    QStringList folders; ///< Service folders expected in it: `1-WebServices-1` …
    QList<Fqdn> pools;   ///< Pools that use it.

    friend bool operator==(const FileStoreService &, const FileStoreService &) = default;
};

} // namespace muster
