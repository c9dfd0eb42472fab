// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Presets.h"

#include "tests/lab/generate/LayoutBuilder.h"

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

int serviceVersionOf(const QString &version)
{
    return version == u"2013"_s ? 6 : version == u"2015"_s ? 7 : 8;
}

QString at(const QString &host)
{
    return host + u".contoso.example"_s;
}

QStringList manyAt(const QString &prefix, int count)
{
    return numberedHosts(prefix, count, u"contoso.example"_s);
}

/// The servers that the pools of one site share.
struct SiteServers
{
    ClusterId sql;
    ServiceId files;
};

SiteServers addSite(LayoutBuilder &builder, int site, int version)
{
    builder.addSite(u"Site %1"_s.arg(site), u"State %1"_s.arg(site), u"US"_s,
                    u"1%1"_s.arg(200 + site));
    const ClusterId sql = builder.addHost(site, at(u"sql-%1"_s.arg(site)));
    const ClusterId files = builder.addHost(site, at(u"fs-%1"_s.arg(site)));
    return {sql, builder.addFileStore(files, u"LyncShare"_s, version)};
}

/// The pool of that number: Enterprise in every other round of the sites, with an instance of its
/// own.
QString addPool(LayoutBuilder &builder, const Options &options, int number,
                const SiteServers &servers)
{
    const bool isEnterprise = (number / options.sites) % 2 == 0;
    FrontEndSpec spec;
    spec.site = 1 + number % options.sites;
    spec.fqdn = at(u"pool%1"_s.arg(number + 1, 2, 10, QChar(u'0')));
    spec.version = serviceVersionOf(options.versions[number % options.versions.size()]);
    spec.fileStore = servers.files;
    spec.externalHost = at(u"web%1"_s.arg(number + 1));
    spec.applications = {u"RGS"_s, u"Cps"_s, u"Cas"_s, u"Caa"_s};
    if (isEnterprise) {
        spec.machines = manyAt(u"fe%1-"_s.arg(number + 1), 3);
        spec.sql = servers.sql;
        spec.sqlName = u"rtc%1"_s.arg(number + 1);
        builder.addSqlInstance(spec.sql, spec.sqlName);
    }
    builder.addFrontEnd(spec);
    return spec.fqdn;
}

} // namespace

QStringList numberedHosts(const QString &prefix, int count, const QString &domain)
{
    QStringList names;
    for (int i = 1; i <= count; ++i) {
        names.append(u"%1%2.%3"_s.arg(prefix).arg(i, 2, 10, QChar(u'0')).arg(domain));
    }
    return names;
}

Layout makeLayout(const Options &options)
{
    if (options.preset == u"fabrikam"_s) {
        return fabrikamLayout(options.seed);
    }
    return options.preset == u"healthy"_s ? healthyLayout(options.seed) : plainLayout(options);
}

Layout plainLayout(const Options &options)
{
    LayoutBuilder builder(options.seed, u"contoso.example"_s,
                          {u"contoso.example"_s, u"litware.example"_s});
    const int version = serviceVersionOf(options.versions.first());
    QList<SiteServers> servers;
    for (int site = 1; site <= options.sites; ++site) {
        servers.append(addSite(builder, site, version));
    }
    QString first;
    for (int i = 0; i < options.pools; ++i) {
        const QString pool = addPool(builder, options, i, servers[i % options.sites]);
        first = i == 0 ? pool : first;
    }
    builder.addCentralManagement(first);
    const ServiceId edge =
        builder.addEdge(1, at(u"edge"_s), manyAt(u"edge"_s, 2),
                        {at(u"sip"_s), at(u"webconf"_s), at(u"av"_s)}, first, version);
    builder.depend(builder.serviceOn(first, u"Registrar"_s), edge);
    builder.addGateway(1, at(u"gw01"_s), builder.serviceOn(first, u"MediationServer"_s), version);
    return builder.take();
}

} // namespace muster::lab
