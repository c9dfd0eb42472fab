// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/JsonOutput.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QJsonArray toArray(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QString siteName(const Deployment &deployment, const QString &key)
{
    const Site *site = deployment.findSite(key);
    return site == nullptr ? QString() : site->name;
}

QJsonArray sitesOf(const Deployment &deployment)
{
    QJsonArray sites;
    if (!deployment.topology) {
        return sites;
    }
    for (const Site &site : deployment.topology->sites) {
        sites.append(QJsonObject{
            {u"name"_s, site.name},
            {u"kind"_s, site.kind == SiteKind::Central ? u"central"_s : u"branch"_s},
            {u"parent"_s, siteName(deployment, site.parentKey)},
        });
    }
    return sites;
}

QJsonArray poolsOf(const Deployment &deployment)
{
    QHash<Fqdn, qint64> accounts;
    for (const Account &account : deployment.accounts) {
        if (!account.pool.isEmpty()) {
            ++accounts[account.pool];
        }
    }
    QJsonArray pools;
    for (const Pool &pool : deployment.pools) {
        QJsonArray machines;
        for (const Fqdn &machine : pool.machines) {
            machines.append(machine.text());
        }
        pools.append(QJsonObject{
            {u"fqdn"_s, pool.fqdn.text()},
            {u"role"_s, toWord(pool.role)},
            {u"version"_s, pool.version ? QJsonValue(toWord(*pool.version)) : QJsonValue()},
            {u"builds"_s, toArray(pool.builds)},
            {u"site"_s, siteName(deployment, pool.siteKey)},
            {u"machines"_s, machines},
            {u"services"_s, toArray(pool.serviceRoles)},
            {u"accounts"_s, accounts.value(pool.fqdn)},
            {u"homesAccounts"_s, pool.homesAccounts},
            {u"centralManagement"_s, pool.isActiveCentralManagement},
            {u"backEnds"_s, toArray(pool.backEnds)},
            {u"fileStores"_s, toArray(pool.fileStores)},
            {u"pairedWith"_s,
             pool.pairedWith.isEmpty() ? QJsonValue() : QJsonValue(pool.pairedWith.text())},
        });
    }
    return pools;
}

QJsonArray gatewaysOf(const Deployment &deployment)
{
    QJsonArray gateways;
    for (const Trunk &trunk : deployment.trunks) {
        gateways.append(QJsonObject{
            {u"fqdn"_s, trunk.gatewayCluster.text()},
            {u"address"_s, trunk.address},
            {u"port"_s, trunk.port},
            {u"protocol"_s, trunk.protocol},
            {u"mediationPool"_s, trunk.mediationPool.text()},
            {u"site"_s, siteName(deployment, trunk.siteKey)},
        });
    }
    return gateways;
}

QJsonArray edgesOf(const Deployment &deployment)
{
    QJsonArray edges;
    for (const EdgeNames &edge : deployment.edgeNames) {
        edges.append(QJsonObject{
            {u"pool"_s, edge.pool.text()},
            {u"access"_s, edge.access},
            {u"webConferencing"_s, edge.webConferencing},
            {u"audioVideo"_s, edge.audioVideo},
            {u"audioVideoPublicAddress"_s, edge.audioVideoPublicAddress},
            {u"nextHop"_s, edge.nextHop.text()},
        });
    }
    return edges;
}

QJsonValue specOf(const Deployment &deployment, int source)
{
    return source >= 0 && source < deployment.sources.size()
               ? QJsonValue(deployment.sources.at(source).location)
               : QJsonValue();
}

QJsonArray contradictionsOf(const Deployment &deployment)
{
    QJsonArray contradictions;
    for (const Contradiction &contradiction : deployment.contradictions) {
        contradictions.append(QJsonObject{
            {u"kind"_s, toWord(contradiction.kind)},
            {u"subject"_s, contradiction.subject},
            {u"property"_s, contradiction.property},
            {u"first"_s, contradiction.first},
            {u"firstSource"_s, specOf(deployment, contradiction.firstSource)},
            {u"second"_s, contradiction.second},
            {u"secondSource"_s, specOf(deployment, contradiction.secondSource)},
        });
    }
    return contradictions;
}

QJsonArray warningsOf(const SourceRecord &source)
{
    QJsonArray warnings;
    for (const SourceWarning &warning : source.warnings) {
        warnings.append(QJsonObject{
            {u"kind"_s, toWord(warning.kind)},
            {u"subject"_s, warning.subject},
            {u"detail"_s, warning.detail},
            {u"line"_s, warning.line},
        });
    }
    return warnings;
}

QJsonArray sourcesOf(const Deployment &deployment)
{
    QJsonArray sources;
    for (const SourceRecord &source : deployment.sources) {
        sources.append(QJsonObject{
            {u"spec"_s, source.spec},
            {u"location"_s, source.location},
            {u"description"_s, source.description},
            {u"takenAt"_s, timeJson(source.takenAt)},
            {u"takenBy"_s, source.takenBy},
            {u"takenFrom"_s, source.takenFrom},
            {u"bytes"_s, source.bytes},
            {u"sha256"_s, QString::fromLatin1(source.sha256)},
            {u"recognised"_s, source.recognised},
            {u"total"_s, source.total},
            {u"warnings"_s, warningsOf(source)},
        });
    }
    return sources;
}

} // namespace

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Deployment &deployment)
{
    QJsonArray domains;
    QJsonArray pairs;
    if (deployment.topology) {
        for (const SipDomain &domain : deployment.topology->sipDomains) {
            domains.append(domain.name);
        }
    }
    for (const PoolPair &pair : deployment.pairs) {
        pairs.append(QJsonObject{{u"first"_s, pair.first.text()},
                                 {u"second"_s, pair.second.text()},
                                 {u"evidence"_s, pair.evidence}});
    }
    const bool isPublished =
        deployment.topology && deployment.topology->state == TopologyState::Published;
    return {
        {u"sites"_s, sitesOf(deployment)},
        {u"pools"_s, poolsOf(deployment)},
        {u"sipDomains"_s, domains},
        {u"gateways"_s, gatewaysOf(deployment)},
        {u"edgeExternal"_s, edgesOf(deployment)},
        {u"pairs"_s, pairs},
        {u"published"_s, deployment.topology ? QJsonValue(isPublished) : QJsonValue()},
        {u"accounts"_s, deployment.accounts.size()},
        {u"certificates"_s, deployment.certificates.size()},
        {u"contradictions"_s, contradictionsOf(deployment)},
        {u"sources"_s, sourcesOf(deployment)},
        {u"discoveredAt"_s, timeJson(deployment.discoveredAt)},
    };
}

} // namespace muster
