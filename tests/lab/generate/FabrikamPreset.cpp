// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/LayoutBuilder.h"
#include "tests/lab/generate/Presets.h"

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int lync2013 = 6;
constexpr int sfb2015 = 7;

/// A name in the company's domain.
QString at(const QString &host)
{
    return host + u".fabrikam.example"_s;
}

QStringList manyAt(const QString &prefix, int count)
{
    return numberedHosts(prefix, count, u"fabrikam.example"_s);
}

LayoutBuilder startFabrikam(std::uint64_t seed)
{
    LayoutBuilder builder(seed, u"fabrikam.example"_s,
                          {u"fabrikam.example"_s, u"litware.example"_s});
    builder.addSite(u"Madrid"_s, u"Madrid"_s, u"ES"_s, u"3491"_s);
    builder.addSite(u"Lisbon"_s, u"Lisboa"_s, u"PT"_s, u"35121"_s);
    builder.addSite(u"Oslo"_s, u"Oslo"_s, u"NO"_s, u"472"_s);
    return builder;
}

/// A Standard Edition server, which keeps its databases and files itself.
FrontEndSpec standard(int site, const QString &code, const QString &webCode, int weight)
{
    FrontEndSpec spec;
    spec.site = site;
    spec.fqdn = at(u"se-"_s + code);
    spec.externalHost = at(u"web-"_s + webCode);
    spec.weight = weight;
    return spec;
}

FrontEndSpec enterprise(int site, const QString &code, const QStringList &machines, int weight)
{
    FrontEndSpec spec;
    spec.site = site;
    spec.fqdn = at(u"pool-"_s + code);
    spec.machines = machines;
    spec.weight = weight;
    return spec;
}

ServiceId addWebApps(LayoutBuilder &builder)
{
    return builder.addWebApps(builder.addHost(1, at(u"wac-mad01"_s)),
                              u"https://wac-mad01.fabrikam.example/hosting/discovery/"_s, sfb2015);
}

ServiceId addFileServer(LayoutBuilder &builder, int site, const QString &host)
{
    return builder.addFileStore(builder.addHost(site, at(host)), u"LyncShare"_s, sfb2015);
}

/// What the sites of the faulty company share.
struct Shared
{
    ClusterId sql;
    ServiceId files;
    ServiceId webApps;
};

Shared addMadrid(LayoutBuilder &builder)
{
    Shared shared;
    shared.sql = builder.addHost(1, at(u"sql-mad01"_s));
    builder.addSqlInstance(shared.sql, u"rtc"_s);
    builder.addSqlInstance(shared.sql, u"mon"_s);
    shared.files = addFileServer(builder, 1, u"fs-mad01"_s);
    shared.webApps = addWebApps(builder);
    FrontEndSpec spec = enterprise(1, u"mad01"_s, manyAt(u"fe-mad"_s, 3), 8);
    spec.archiving = builder.addStore(shared.sql, u"mon"_s, u"ArchivingStore"_s, sfb2015);
    spec.monitoring = builder.addStore(shared.sql, u"mon"_s, u"MonitoringStore"_s, sfb2015);
    spec.sql = shared.sql;
    spec.fileStore = shared.files;
    spec.webApps = shared.webApps;
    spec.externalHost = at(u"web-mad"_s);
    spec.applications = {u"RGS"_s, u"Cps"_s, u"Cas"_s, u"Caa"_s};
    builder.addFrontEnd(spec);
    builder.addCentralManagement(spec.fqdn);
    return shared;
}

void addLisbonAndOslo(LayoutBuilder &builder, const Shared &shared)
{
    FrontEndSpec lisbon = enterprise(2, u"lis01"_s, manyAt(u"fe-lis"_s, 2), 5);
    lisbon.sql = shared.sql; // TOPO-006: in the instance of Madrid's pool.
    lisbon.fileStore = addFileServer(builder, 2, u"fs-lis01"_s);
    lisbon.externalHost = at(u"web-lis"_s);
    lisbon.applications = {u"RGS"_s, u"Cas"_s};
    FrontEndSpec small = standard(2, u"lis01"_s, u"lis2"_s, 2);
    small.applications = {u"Caa"_s};
    FrontEndSpec old = standard(3, u"osl01"_s, u"osl"_s, 4); // VER-002, VER-005, VER-009.
    old.version = lync2013;
    old.applications = {u"RGS"_s, u"Cps"_s};
    FrontEndSpec second = standard(3, u"osl02"_s, u"osl2"_s, 1);
    second.applications = {u"Cas"_s};
    for (FrontEndSpec spec : {lisbon, small, old, second}) {
        spec.webApps = shared.webApps;
        builder.addFrontEnd(spec);
    }
    builder.pair(at(u"pool-mad01"_s), small.fqdn); // PAIR-002: Enterprise with Standard.
    builder.pair(old.fqdn, second.fqdn);           // PAIR-003: 2013 with 2015.
}

void addSpecialRoles(LayoutBuilder &builder, const Shared &shared)
{
    const QString madrid = at(u"pool-mad01"_s);
    builder.addDirector(1, at(u"dir-mad01"_s), at(u"web-dir"_s), shared.files, sfb2015);
    builder.addPersistentChat(1, at(u"pchat-mad01"_s), shared.sql, u"mon"_s, madrid, shared.files,
                              sfb2015);
    builder.addTrustedApplications(1, at(u"apps-mad01"_s), madrid, sfb2015);
    const QString sip = at(u"sip"_s); // EDGE-002: one name for all three services.
    const ServiceId edge = builder.addEdge(1, at(u"edge-mad"_s), manyAt(u"edge-mad"_s, 2),
                                           {sip, sip, sip}, madrid, sfb2015);
    for (const QString &pool : {u"pool-mad01"_s, u"pool-lis01"_s, u"se-osl01"_s}) {
        builder.depend(builder.serviceOn(at(pool), u"Registrar"_s), edge);
    }
    const QStringList mediators =
        manyAt(u"med-lis"_s, 2) + QStringList{at(u"med_lis03"_s)}; // TOPO-004
    const ServiceId mediation =
        builder.addMediationPool(2, at(u"med-lis"_s), mediators, at(u"pool-lis01"_s), sfb2015);
    builder.addServers(3, at(u"retired01"_s), {}, {u"Primary"_s}); // TOPO-003
    builder.addGateway(1, at(u"gw-mad01"_s), builder.serviceOn(madrid, u"MediationServer"_s),
                       sfb2015);
    builder.addGateway(2, at(u"gw-lis01"_s), mediation, sfb2015);
    builder.addGateway(3, at(u"gw-osl01"_s),
                       builder.serviceOn(at(u"se-osl01"_s), u"MediationServer"_s), lync2013);
}

/// An Enterprise pool with a back end and a file server of its own.
ServiceId addHealthyPool(LayoutBuilder &builder, int site, const QString &code, int servers,
                         int weight, const ServiceId &webApps)
{
    FrontEndSpec spec = enterprise(site, code, manyAt(u"fe-%1-"_s.arg(code), servers), weight);
    spec.sql = builder.addHost(site, at(u"sql-"_s + code));
    builder.addSqlInstance(spec.sql, u"rtc"_s);
    spec.fileStore = addFileServer(builder, site, u"fs-"_s + code);
    spec.externalHost = at(u"web-"_s + code);
    spec.applications = {u"RGS"_s, u"Cps"_s, u"Cas"_s, u"Caa"_s};
    spec.webApps = webApps;
    builder.addFrontEnd(spec);
    return spec.fileStore;
}

} // namespace

Layout fabrikamLayout(std::uint64_t seed)
{
    LayoutBuilder builder = startFabrikam(seed);
    const Shared shared = addMadrid(builder);
    addLisbonAndOslo(builder, shared);
    addSpecialRoles(builder, shared);
    return builder.take();
}

Layout healthyLayout(std::uint64_t seed)
{
    LayoutBuilder builder = startFabrikam(seed);
    const ServiceId webApps = addWebApps(builder);
    const ServiceId files = addHealthyPool(builder, 1, u"mad01"_s, 3, 8, webApps);
    addHealthyPool(builder, 2, u"lis01"_s, 2, 5, webApps);
    for (FrontEndSpec spec :
         {standard(2, u"lis02"_s, u"lis02"_s, 2), standard(3, u"osl01"_s, u"osl01"_s, 4),
          standard(3, u"osl02"_s, u"osl02"_s, 1)}) {
        spec.applications = {u"RGS"_s};
        spec.webApps = webApps;
        builder.addFrontEnd(spec);
    }
    const QString madrid = at(u"pool-mad01"_s);
    builder.addCentralManagement(madrid);
    builder.pair(madrid, at(u"pool-lis01"_s));
    builder.pair(at(u"se-osl01"_s), at(u"se-osl02"_s));
    builder.addDirector(1, at(u"dir-mad01"_s), at(u"web-dir"_s), files, sfb2015);
    const ServiceId edge =
        builder.addEdge(1, at(u"edge-mad"_s), manyAt(u"edge-mad"_s, 2),
                        {at(u"sip"_s), at(u"webconf"_s), at(u"av"_s)}, madrid, sfb2015);
    builder.depend(builder.serviceOn(madrid, u"Registrar"_s), edge);
    builder.addGateway(1, at(u"gw-mad01"_s), builder.serviceOn(madrid, u"MediationServer"_s),
                       sfb2015);
    return builder.take();
}

} // namespace muster::lab
