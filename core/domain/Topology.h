// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Fqdn.h"
#include "core/domain/Service.h"
#include "core/domain/Site.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muster {

struct NetInterface
{
    QString side; ///< Primary, Internal, External, Pstn.
    int number = 1;
    QString address;
    QString configuredAddress; ///< Public address behind NAT, where given.

    friend bool operator==(const NetInterface &, const NetInterface &) = default;
};

struct Machine
{
    Fqdn fqdn;
    QString faultDomain;
    QString upgradeDomain;
    QList<NetInterface> interfaces;

    friend bool operator==(const Machine &, const Machine &) = default;
};

/// A pool or a single server: what a topology calls a cluster.
struct Cluster
{
    QString key; ///< `1:2` of a published topology, `UniqueId` of a draft.
    Fqdn fqdn;
    QString siteKey;
    bool isSingleMachine = false;
    bool requiresReplication = false;
    bool requiresSetup = false;
    QList<Machine> machines;
    /// `site:number` of a draft that was once published (`OriginalSiteId`, `OriginalNumber`), else
    /// the key or empty.
    QString publishedKey;

    friend bool operator==(const Cluster &, const Cluster &) = default;
};

struct SqlInstance
{
    QString key;
    QString name; ///< Empty is the default instance.
    QString clusterKey;
    QString alwaysOnPrimaryNode; ///< FQDN; empty when the instance is in no availability group.

    friend bool operator==(const SqlInstance &, const SqlInstance &) = default;
};

struct SipDomain
{
    QString name;
    bool isDefault = false;
    bool isAuthoritative = false;
    bool allowsSubDomains = false;

    friend bool operator==(const SipDomain &, const SipDomain &) = default;
};

struct SimpleUrl
{
    QString component; ///< Meet, Dialin, Cscp.
    QString domain;    ///< A SIP domain, or `*`.
    QString activeUrl;
    QStringList urls;

    friend bool operator==(const SimpleUrl &, const SimpleUrl &) = default;
};

enum class TopologyState
{
    Draft, ///< A Topology Builder file that was never published.
    Published,
};

/// A topology document as read, before anything is concluded from it.
struct Topology
{
    TopologyState state = TopologyState::Published;
    bool isFreeFromChanges =
        true; ///< Of a Topology Builder file; false: it holds edits that were not published.
    QString signature; ///< GUID as written.
    bool allowsAllSipDomains = false;
    QList<SipDomain> sipDomains;
    QList<SimpleUrl>
        simpleUrls; ///< Only a Topology Builder file or a configuration export holds them.
    QList<Site> sites;
    QList<Cluster> clusters;
    QList<SqlInstance> sqlInstances;
    QList<Service> services;

    friend bool operator==(const Topology &, const Topology &) = default;
};

} // namespace muster
