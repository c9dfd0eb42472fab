// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <utility>

namespace muster::lab {

/// `1-Registrar-2` in its parts.
struct ServiceId
{
    int site = 0; ///< 0: no service.
    QString role;
    int instance = 0;

    [[nodiscard]] bool isValid() const { return site > 0; }
    [[nodiscard]] QString toText() const;

    friend bool operator==(const ServiceId &, const ServiceId &) = default;
};

/// `1:2`.
struct ClusterId
{
    int site = 0;
    int number = 0;

    friend bool operator==(const ClusterId &, const ClusterId &) = default;
};

struct NetInterfaceSpec
{
    QString side;
    QString address;
    QString configuredAddress; ///< Empty unless behind NAT.
};

struct MachineSpec
{
    QString fqdn;
    QString faultDomain; ///< Also the upgrade domain; empty: no attribute.
    QList<NetInterfaceSpec> interfaces;
};

struct ClusterSpec
{
    ClusterId id;
    QString fqdn;
    bool isProductServer = false; ///< RequiresReplication and RequiresSetup.
    QList<MachineSpec> machines;
};

struct SqlSpec
{
    ClusterId cluster;
    QString name; ///< Empty: the default instance.
};

struct PortSpec
{
    QString owner; ///< `component:Registrar`, without `urn:`.
    QString usage;
    QString side;
    int port = 0;
    QString protocol;
    QString path = QStringLiteral("/");
    bool authorizes = false;
    QString gruuType;
    int range = 0; ///< 0: no attribute, as in the next two.
    int configuredPort = 0;
    QString configuredFqdn;
};

struct DependencySpec
{
    ServiceId service;
    QString usage = QStringLiteral("Default");
};

struct ServiceSpec
{
    ServiceId id;
    int version = 7; ///< Of formats.md §1.3: 6 = 2013, 7 = 2015, 8 = 2019.
    ClusterId cluster;
    bool onSql = false;
    QString sqlName;
    QList<DependencySpec> dependsOn;
    QList<PortSpec> ports;
    QString shareName;       ///< FileStore.
    QString externalHost;    ///< WebServices.
    QString discoveryUrl;    ///< WacService.
    bool isDirector = false; ///< Registrar.
    int mediationPort = 0;   ///< PstnGateway.
};

struct SiteSpec
{
    int id = 0;
    QString name;
    QString city;
    QString state;
    QString country;
    QString numberPrefix; ///< E.164 without the plus; seven digits follow.
};

/// A pool that homes accounts, by what accounts need of it.
struct HomePool
{
    QString fqdn;
    ClusterId cluster;
    int version = 7;
    bool isStandard = false;
    int weight = 1; ///< Share of the accounts.
    ServiceId registrar;
    ServiceId webServices;
    ServiceId applicationServer;
    ServiceId fileStore;
    bool hasResponseGroups = false;
    bool hasCallPark = false;
};

/// Everything about the servers of one invented deployment.
struct Layout
{
    std::uint64_t seed = 1;
    QString domain;
    QStringList sipDomains; ///< The first is the default.
    QList<SiteSpec> sites;
    QList<ClusterSpec> clusters;
    QList<SqlSpec> sqlInstances;
    QList<ServiceSpec> services;
    QList<HomePool> homePools;
    QList<std::pair<QString, QString>> pairs; ///< FQDNs of paired pools.
    QString centralManagementPool;

    [[nodiscard]] const SiteSpec &site(int id) const { return sites[id - 1]; }
    [[nodiscard]] const ClusterSpec *cluster(const ClusterId &id) const;
    [[nodiscard]] const ServiceSpec *service(const ServiceId &id) const;
};

} // namespace muster::lab
