// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lab/generate/Layout.h"

namespace muster::lab {

/// What a front-end pool, or a Standard Edition server, is to be.
struct FrontEndSpec
{
    int site = 1;
    QString fqdn;
    QStringList machines; ///< Empty: a Standard Edition server of the pool's own name.
    int version = 7;
    ClusterId sql; ///< Enterprise Edition only.
    QString sqlName = QStringLiteral("rtc");
    ServiceId fileStore;
    QString externalHost;
    QStringList applications; ///< RGS, Cps, Cas, Caa, PDP.
    ServiceId webApps;
    ServiceId archiving;
    ServiceId monitoring;
    int weight = 1;
};

/// Puts a layout together and hands out the numbers that publishing a topology would.
class LayoutBuilder
{
public:
    LayoutBuilder(std::uint64_t seed, const QString &domain, const QStringList &sipDomains);

    int addSite(const QString &name, const QString &state, const QString &country,
                const QString &numberPrefix);
    /// A server that is not of the product: SQL, file server, gateway, Office Web Apps.
    ClusterId addHost(int site, const QString &fqdn);
    ClusterId addServers(int site, const QString &fqdn, const QStringList &machines,
                         const QStringList &sides);
    void addSqlInstance(const ClusterId &cluster, const QString &name);
    ServiceId addStore(const ClusterId &cluster, const QString &sqlName, const QString &role,
                       int version);
    ServiceId addFileStore(const ClusterId &cluster, const QString &share, int version);
    ServiceId addWebApps(const ClusterId &cluster, const QString &discoveryUrl, int version);
    void addFrontEnd(const FrontEndSpec &spec);
    /// @param names  external names of access, web conferencing and A/V.
    ServiceId addEdge(int site, const QString &fqdn, const QStringList &machines,
                      const QStringList &names, const QString &nextHopPool, int version);
    void addDirector(int site, const QString &fqdn, const QString &externalHost,
                     const ServiceId &fileStore, int version);
    ServiceId addMediationPool(int site, const QString &fqdn, const QStringList &machines,
                               const QString &nextHopPool, int version);
    void addPersistentChat(int site, const QString &fqdn, const ClusterId &sql,
                           const QString &sqlName, const QString &nextHopPool,
                           const ServiceId &fileStore, int version);
    void addTrustedApplications(int site, const QString &fqdn, const QString &nextHopPool,
                                int version);
    void addGateway(int site, const QString &fqdn, const ServiceId &mediation, int version);
    void addCentralManagement(const QString &pool);
    void pair(const QString &first, const QString &second);
    void depend(const ServiceId &service, const ServiceId &on,
                const QString &usage = QStringLiteral("Default"));

    [[nodiscard]] const HomePool &homePool(const QString &fqdn) const;
    [[nodiscard]] ServiceId serviceOn(const QString &poolFqdn, const QString &role) const;
    [[nodiscard]] Layout take() { return std::move(m_layout); }

private:
    ServiceId addService(const ClusterId &cluster, const QString &role, int version);
    ServiceSpec &serviceRef(const ServiceId &id);
    ClusterId nextClusterId(int site) const;

    Layout m_layout;
};

} // namespace muster::lab
