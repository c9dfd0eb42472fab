// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/CheckInputs.h"
#include "core/domain/Deployment.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace muster {

/// Any name of a test, `pool01` becoming `pool01.contoso.com`.
/// A name without a dot is one of contoso.com.
Fqdn contosoName(const QString &name);

/// A pool under construction, with the accounts that live on it: `aPool("pool01").withAccounts(3)`.
class PoolBuilder
{
public:
    explicit PoolBuilder(const QString &name);

    PoolBuilder &withRole(ClusterRole role);
    PoolBuilder &withVersion(ProductVersion version);
    PoolBuilder &withBuilds(const QStringList &builds);
    PoolBuilder &withMachines(const QStringList &names);
    /// Enabled on-premises users whose contacts lie on the server, each with a number of its own.
    PoolBuilder &withAccounts(int count);
    PoolBuilder &withContact(AccountKind kind);
    PoolBuilder &withResponseGroups();
    PoolBuilder &withCentralManagement();
    /// Of an Edge pool: the pool its next hop is.
    PoolBuilder &withNextHop(const QString &name);

private:
    friend class DeploymentBuilder;

    Pool m_pool;
    QList<Account> m_accounts;
};

PoolBuilder aPool(const QString &name);

/// A deployment under construction: one central site, `contoso.com`, and services that fit the pools.
class DeploymentBuilder
{
public:
    DeploymentBuilder();

    DeploymentBuilder &with(const PoolBuilder &builder);
    DeploymentBuilder &withPair(const QString &first, const QString &second);
    /// A file store for all pools that home accounts, looked at and whole.
    DeploymentBuilder &withFileStore();
    /// A valid certificate with its key for each server of the product, with all names it needs.
    DeploymentBuilder &withCertificates(const QDateTime &notAfter);
    /// The saved output of a command; each row is `Name=value` texts.
    DeploymentBuilder &withOutput(const QString &command, const QList<QStringList> &rows);

    [[nodiscard]] Deployment build() const { return m_deployment; }

private:
    void addServices(const Pool &pool, const QString &clusterKey);
    void addFrontEndServices(const Pool &pool, const QString &clusterKey);
    void addEdgeServices(const Pool &pool, const QString &clusterKey);
    [[nodiscard]] QString keyOf(const QString &role, const QString &clusterKey) const;

    Deployment m_deployment;
};

DeploymentBuilder aDeployment();
PropertyBag aBag(const QStringList &properties); ///< Of `Name=value` texts.

/// A whole snapshot of @p deployment taken at @p time, every item proved to Complete.
SnapshotEvidence aSnapshotOf(const Deployment &deployment, const QDateTime &time);

} // namespace muster
