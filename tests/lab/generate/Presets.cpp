// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Presets.h"

#include "tests/lab/generate/LayoutBuilder.h"

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int lync2013 = 6;
constexpr int sfb2015 = 7;

const QStringList everyApplication{u"RGS"_s, u"Cps"_s, u"Cas"_s, u"Caa"_s};

int serviceVersionOf(const QString &version)
{
    return version == u"2013"_s ? lync2013 : version == u"2015"_s ? sfb2015 : 8;
}

/// Names inside one domain.
class Names
{
public:
    explicit Names(QString domain)
        : m_domain(std::move(domain))
    {
    }
    QString operator()(const QString &host) const { return host + u'.' + m_domain; }
    QStringList operator()(const QString &prefix, int count) const
    {
        QStringList names;
        for (int i = 1; i <= count; ++i) {
            names.append(u"%1%2.%3"_s.arg(prefix).arg(i, 2, 10, QChar(u'0')).arg(m_domain));
        }
        return names;
    }

private:
    QString m_domain;
};

void addFabrikamSites(LayoutBuilder &builder)
{
    builder.addSite(u"Madrid"_s, u"Madrid"_s, u"ES"_s, u"3491"_s);
    builder.addSite(u"Lisbon"_s, u"Lisboa"_s, u"PT"_s, u"35121"_s);
    builder.addSite(u"Oslo"_s, u"Oslo"_s, u"NO"_s, u"472"_s);
}

} // namespace

Layout makeLayout(const Options &options)
{
    if (options.preset == u"fabrikam"_s) {
        return fabrikamLayout(options.seed);
    }
    return options.preset == u"healthy"_s ? healthyLayout(options.seed) : plainLayout(options);
}

Layout fabrikamLayout(std::uint64_t seed)
{
    const Names at(u"fabrikam.example"_s);
    LayoutBuilder builder(seed, u"fabrikam.example"_s,
                          {u"fabrikam.example"_s, u"litware.example"_s});
    addFabrikamSites(builder);
    const ClusterId sqlMadrid = builder.addHost(1, at(u"sql-mad01"_s));
    builder.addSqlInstance(sqlMadrid, u"rtc"_s);
    builder.addSqlInstance(sqlMadrid, u"mon"_s);
    const ServiceId filesMadrid =
        builder.addFileStore(builder.addHost(1, at(u"fs-mad01"_s)), u"LyncShare"_s, sfb2015);
    const ServiceId webApps =
        builder.addWebApps(builder.addHost(1, at(u"wac-mad01"_s)),
                           u"https://wac-mad01.fabrikam.example/hosting/discovery/"_s, sfb2015);
    const ServiceId archiving = builder.addStore(sqlMadrid, u"mon"_s, u"ArchivingStore"_s, sfb2015);
    const ServiceId monitoring =
        builder.addStore(sqlMadrid, u"mon"_s, u"MonitoringStore"_s, sfb2015);
    builder.addFrontEnd({1, at(u"pool-mad01"_s), at(u"fe-mad"_s, 3), sfb2015, sqlMadrid, u"rtc"_s,
                         filesMadrid, at(u"web-mad"_s), everyApplication, webApps, archiving,
                         monitoring, 8});
    builder.addCentralManagement(at(u"pool-mad01"_s));

    const ServiceId filesLisbon =
        builder.addFileStore(builder.addHost(2, at(u"fs-lis01"_s)), u"LyncShare"_s, sfb2015);
    builder.addFrontEnd({2,
                         at(u"pool-lis01"_s),
                         at(u"fe-lis"_s, 2),
                         sfb2015,
                         sqlMadrid, // TOPO-006

                         u"rtc"_s,
                         filesLisbon,
                         at(u"web-lis"_s),
                         {u"RGS"_s, u"Cas"_s},
                         webApps,
                         {},
                         {},
                         5});
    builder.addFrontEnd({2,
                         at(u"se-lis01"_s),
                         {},
                         sfb2015,
                         {},
                         u"rtc"_s,
                         {},
                         at(u"web-lis2"_s),
                         {u"Caa"_s},
                         webApps,
                         {},
                         {},
                         2});
    builder.addFrontEnd({3,
                         at(u"se-osl01"_s),
                         {},
                         lync2013,
                         {},
                         u"rtc"_s,
                         {},
                         at(u"web-osl"_s),
                         {u"RGS"_s, u"Cps"_s},
                         webApps,
                         {},
                         {},
                         4});
    builder.addFrontEnd({3,
                         at(u"se-osl02"_s),
                         {},
                         sfb2015,
                         {},
                         u"rtc"_s,
                         {},
                         at(u"web-osl2"_s),
                         {u"Cas"_s},
                         webApps,
                         {},
                         {},
                         1});
    builder.pair(at(u"pool-mad01"_s), at(u"se-lis01"_s)); // Enterprise with Standard.
    builder.pair(at(u"se-osl01"_s), at(u"se-osl02"_s));   // 2013 with 2015.

    builder.addDirector(1, at(u"dir-mad01"_s), at(u"web-dir"_s), filesMadrid, sfb2015);
    builder.addPersistentChat(1, at(u"pchat-mad01"_s), sqlMadrid, u"mon"_s, at(u"pool-mad01"_s),
                              filesMadrid, sfb2015);
    builder.addTrustedApplications(1, at(u"apps-mad01"_s), at(u"pool-mad01"_s), sfb2015);
    // One name for all three services, as EDGE-002 warns of.
    const ServiceId edge =
        builder.addEdge(1, at(u"edge-mad"_s), at(u"edge-mad"_s, 2),
                        {at(u"sip"_s), at(u"sip"_s), at(u"sip"_s)}, at(u"pool-mad01"_s), sfb2015);
    for (const QString &pool : {u"pool-mad01"_s, u"pool-lis01"_s, u"se-osl01"_s}) {
        builder.depend(builder.serviceOn(at(pool), u"Registrar"_s), edge);
    }
    const ServiceId mediation = builder.addMediationPool(
        2, at(u"med-lis"_s), at(u"med-lis"_s, 2) + QStringList{at(u"med_lis03"_s)},
        at(u"pool-lis01"_s), sfb2015);
    builder.addServers(3, at(u"retired01"_s), {}, {u"Primary"_s}); // TOPO-003
    builder.addGateway(1, at(u"gw-mad01"_s),
                       builder.serviceOn(at(u"pool-mad01"_s), u"MediationServer"_s), sfb2015);
    builder.addGateway(2, at(u"gw-lis01"_s), mediation, sfb2015);
    builder.addGateway(3, at(u"gw-osl01"_s),
                       builder.serviceOn(at(u"se-osl01"_s), u"MediationServer"_s), lync2013);
    return builder.take();
}

Layout healthyLayout(std::uint64_t seed)
{
    const Names at(u"fabrikam.example"_s);
    LayoutBuilder builder(seed, u"fabrikam.example"_s,
                          {u"fabrikam.example"_s, u"litware.example"_s});
    addFabrikamSites(builder);
    const ServiceId webApps =
        builder.addWebApps(builder.addHost(1, at(u"wac-mad01"_s)),
                           u"https://wac-mad01.fabrikam.example/hosting/discovery/"_s, sfb2015);
    const auto addEnterprise = [&](int site, const QString &code, int servers, int weight) {
        const ClusterId sql = builder.addHost(site, at(u"sql-%1"_s.arg(code)));
        builder.addSqlInstance(sql, u"rtc"_s);
        const ServiceId files = builder.addFileStore(
            builder.addHost(site, at(u"fs-%1"_s.arg(code))), u"LyncShare"_s, sfb2015);
        builder.addFrontEnd({site,
                             at(u"pool-%1"_s.arg(code)),
                             at(u"fe-%1-"_s.arg(code), servers),
                             sfb2015,
                             sql,
                             u"rtc"_s,
                             files,
                             at(u"web-%1"_s.arg(code)),
                             everyApplication,
                             webApps,
                             {},
                             {},
                             weight});
        return files;
    };
    const ServiceId filesMadrid = addEnterprise(1, u"mad01"_s, 3, 8);
    addEnterprise(2, u"lis01"_s, 2, 5);
    for (const auto &[site, code, weight] :
         {std::tuple{2, u"lis02"_s, 2}, {3, u"osl01"_s, 4}, {3, u"osl02"_s, 1}}) {
        builder.addFrontEnd({site,
                             at(u"se-%1"_s.arg(code)),
                             {},
                             sfb2015,
                             {},
                             u"rtc"_s,
                             {},
                             at(u"web-%1"_s.arg(code)),
                             {u"RGS"_s},
                             webApps,
                             {},
                             {},
                             weight});
    }
    builder.addCentralManagement(at(u"pool-mad01"_s));
    builder.pair(at(u"pool-mad01"_s), at(u"pool-lis01"_s));
    builder.pair(at(u"se-osl01"_s), at(u"se-osl02"_s));
    builder.addDirector(1, at(u"dir-mad01"_s), at(u"web-dir"_s), filesMadrid, sfb2015);
    const ServiceId edge = builder.addEdge(1, at(u"edge-mad"_s), at(u"edge-mad"_s, 2),
                                           {at(u"sip"_s), at(u"webconf"_s), at(u"av"_s)},
                                           at(u"pool-mad01"_s), sfb2015);
    builder.depend(builder.serviceOn(at(u"pool-mad01"_s), u"Registrar"_s), edge);
    builder.addGateway(1, at(u"gw-mad01"_s),
                       builder.serviceOn(at(u"pool-mad01"_s), u"MediationServer"_s), sfb2015);
    return builder.take();
}

Layout plainLayout(const Options &options)
{
    const Names at(u"contoso.example"_s);
    LayoutBuilder builder(options.seed, u"contoso.example"_s,
                          {u"contoso.example"_s, u"litware.example"_s});
    QList<ServiceId> fileStores;
    QList<ClusterId> sqlServers;
    for (int site = 1; site <= options.sites; ++site) {
        builder.addSite(u"Site %1"_s.arg(site), u"State %1"_s.arg(site), u"US"_s,
                        u"1%1"_s.arg(200 + site));
        sqlServers.append(builder.addHost(site, at(u"sql-%1"_s.arg(site))));
        fileStores.append(builder.addFileStore(builder.addHost(site, at(u"fs-%1"_s.arg(site))),
                                               u"LyncShare"_s, sfb2015));
    }
    QString first;
    for (int i = 0; i < options.pools; ++i) {
        const int site = 1 + i % options.sites;
        const int version = serviceVersionOf(options.versions[i % options.versions.size()]);
        // Every other round of the sites has an Enterprise pool with an instance of its own.
        const bool isEnterprise = (i / options.sites) % 2 == 0;
        const QString fqdn = at(u"pool%1"_s.arg(i + 1, 2, 10, QChar(u'0')));
        const QString sqlName = isEnterprise ? u"rtc%1"_s.arg(i + 1) : u"rtc"_s;
        if (isEnterprise) {
            builder.addSqlInstance(sqlServers[site - 1], sqlName);
        }
        builder.addFrontEnd({site,
                             fqdn,
                             isEnterprise ? at(u"fe%1-"_s.arg(i + 1), 3) : QStringList{},
                             version,
                             sqlServers[site - 1],
                             sqlName,
                             fileStores[site - 1],
                             at(u"web%1"_s.arg(i + 1)),
                             everyApplication,
                             {},
                             {},
                             {},
                             1});
        first = first.isEmpty() ? fqdn : first;
    }
    builder.addCentralManagement(first);
    const int version = serviceVersionOf(options.versions.first());
    const ServiceId edge =
        builder.addEdge(1, at(u"edge"_s), at(u"edge"_s, 2),
                        {at(u"sip"_s), at(u"webconf"_s), at(u"av"_s)}, first, version);
    builder.depend(builder.serviceOn(first, u"Registrar"_s), edge);
    builder.addGateway(1, at(u"gw01"_s), builder.serviceOn(first, u"MediationServer"_s), version);
    return builder.take();
}

} // namespace muster::lab
