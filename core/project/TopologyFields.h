// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Topology.h"

#include <type_traits>

// The members of each saved value, listed once; reading and writing both walk the list, so they
// cannot part.

namespace muster::fields {

/// A value of type @p S, to be read into, or a constant one, to be written.
template <typename T, typename S>
concept FieldsOf = std::is_same_v<std::remove_const_t<T>, S>;

template <typename V, FieldsOf<Site> T>
void visit(V &visitor, T &value)
{
    visitor(value.key, value.name, value.kind, value.parentKey, value.city, value.state,
            value.countryCode, value.description);
}

template <typename V, FieldsOf<NetInterface> T>
void visit(V &visitor, T &value)
{
    visitor(value.side, value.number, value.address, value.configuredAddress);
}

template <typename V, FieldsOf<Machine> T>
void visit(V &visitor, T &value)
{
    visitor(value.fqdn, value.faultDomain, value.upgradeDomain, value.interfaces);
}

template <typename V, FieldsOf<Cluster> T>
void visit(V &visitor, T &value)
{
    visitor(value.key, value.fqdn, value.siteKey, value.isSingleMachine, value.requiresReplication,
            value.requiresSetup, value.machines, value.publishedKey);
}

template <typename V, FieldsOf<SqlInstance> T>
void visit(V &visitor, T &value)
{
    visitor(value.key, value.name, value.clusterKey, value.alwaysOnPrimaryNode);
}

template <typename V, FieldsOf<Port> T>
void visit(V &visitor, T &value)
{
    visitor(value.owner, value.usage, value.interfaceSide, value.interfaceNumber, value.port,
            value.range, value.protocol, value.urlPath, value.gruuType, value.configuredPort,
            value.configuredFqdn);
}

template <typename V, FieldsOf<Dependency> T>
void visit(V &visitor, T &value)
{
    visitor(value.serviceKey, value.usage);
}

template <typename V, FieldsOf<Service> T>
void visit(V &visitor, T &value)
{
    visitor(value.key, value.serviceId, value.roleName, value.roleVersion, value.serviceVersion,
            value.clusterKey, value.sqlInstanceKey, value.dependencies, value.ports,
            value.shareName, value.externalWebHost, value.discoveryUrl, value.isDirector,
            value.isActiveCentralManagement, value.applications);
}

template <typename V, FieldsOf<SipDomain> T>
void visit(V &visitor, T &value)
{
    visitor(value.name, value.isDefault, value.isAuthoritative, value.allowsSubDomains);
}

template <typename V, FieldsOf<SimpleUrl> T>
void visit(V &visitor, T &value)
{
    visitor(value.component, value.domain, value.activeUrl, value.urls);
}

template <typename V, FieldsOf<Topology> T>
void visit(V &visitor, T &value)
{
    visitor(value.state, value.isFreeFromChanges, value.signature, value.allowsAllSipDomains,
            value.sipDomains, value.simpleUrls, value.sites, value.clusters, value.sqlInstances,
            value.services);
}

} // namespace muster::fields
