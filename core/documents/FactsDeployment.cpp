// SPDX-License-Identifier: Apache-2.0
#include "core/documents/FactWords.h"
#include "core/documents/FactsParts.h"
#include "core/documents/Roster.h"
#include "core/restore/ReverseMove.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QList<Fqdn> &names)
{
    QStringList list;
    for (const Fqdn &name : names) {
        list.append(name.text());
    }
    return list;
}

void writeSource(JsonStream &json, const SourceRecord &source)
{
    json.member(u"spec"_s, source.spec);
    json.member(u"location"_s, source.location);
    json.member(u"description"_s, source.description);
    json.member(u"takenAt"_s, source.takenAt);
    json.member(u"takenBy"_s, source.takenBy);
    json.member(u"takenFrom"_s, source.takenFrom);
    json.member(u"bytes"_s, source.bytes);
    json.member(u"sha256"_s, QString::fromLatin1(source.sha256));
    json.member(u"recognised"_s, qint64(source.recognised));
    json.member(u"total"_s, qint64(source.total));
    writeObjects(json, u"warnings"_s, source.warnings, [&json](const SourceWarning &warning) {
        json.member(u"kind"_s, toWord(warning.kind));
        json.member(u"subject"_s, warning.subject);
        json.member(u"detail"_s, warning.detail);
        json.member(u"line"_s, warning.line);
    });
}

void writeTopology(JsonStream &json, const Topology &topology)
{
    json.key(u"topology"_s);
    json.beginObject();
    json.member(u"published"_s, topology.state == TopologyState::Published);
    json.member(u"freeFromChanges"_s, topology.isFreeFromChanges);
    json.member(u"signature"_s, topology.signature);
    writeObjects(json, u"sites"_s, topology.sites, [&json](const Site &site) {
        json.member(u"key"_s, site.key);
        json.member(u"name"_s, site.name);
        json.member(u"kind"_s, toWord(site.kind));
        json.member(u"parent"_s, site.parentKey);
        json.member(u"city"_s, site.city);
        json.member(u"country"_s, site.countryCode);
    });
    writeObjects(json, u"sipDomains"_s, topology.sipDomains, [&json](const SipDomain &domain) {
        json.member(u"name"_s, domain.name);
        json.member(u"default"_s, domain.isDefault);
    });
    writeObjects(json, u"simpleUrls"_s, topology.simpleUrls, [&json](const SimpleUrl &url) {
        json.member(u"component"_s, url.component);
        json.member(u"domain"_s, url.domain);
        json.member(u"active"_s, url.activeUrl);
        json.member(u"urls"_s, url.urls);
    });
    writeObjects(json, u"sqlInstances"_s, topology.sqlInstances, [&json](const SqlInstance &one) {
        json.member(u"key"_s, one.key);
        json.member(u"name"_s, one.name);
        json.member(u"cluster"_s, one.clusterKey);
        json.member(u"alwaysOnPrimaryNode"_s, one.alwaysOnPrimaryNode);
    });
    writeObjects(json, u"services"_s, topology.services, [&json](const Service &service) {
        json.member(u"key"_s, service.key);
        json.member(u"role"_s, service.roleName);
        json.member(u"version"_s, qint64(service.serviceVersion));
        json.member(u"cluster"_s, service.clusterKey);
        json.member(u"sqlInstance"_s, service.sqlInstanceKey);
        json.member(u"share"_s, service.shareName);
        json.member(u"externalWebHost"_s, service.externalWebHost);
        json.member(u"discoveryUrl"_s, service.discoveryUrl);
        json.member(u"applications"_s, service.applications);
        writeObjects(json, u"uses"_s, service.dependencies, [&json](const Dependency &use) {
            json.member(u"service"_s, use.serviceKey);
            json.member(u"usage"_s, use.usage);
        });
    });
    json.endObject();
}

void writePools(JsonStream &json, const Deployment &deployment)
{
    writeObjects(json, u"pools"_s, deployment.pools, [&](const Pool &pool) {
        json.member(u"fqdn"_s, pool.fqdn.text());
        json.member(u"role"_s, toWord(pool.role));
        const Site *site = deployment.findSite(pool.siteKey);
        json.member(u"site"_s, site == nullptr ? QString() : site->name);
        json.member(u"version"_s, pool.version ? toWord(*pool.version) : QString());
        json.member(u"builds"_s, pool.builds);
        json.member(u"machines"_s, texts(pool.machines));
        json.member(u"serviceRoles"_s, pool.serviceRoles);
        json.member(u"homesAccounts"_s, pool.homesAccounts);
        json.member(u"centralManagement"_s, pool.isActiveCentralManagement);
        json.member(u"responseGroups"_s, pool.hasResponseGroups);
        json.member(u"callPark"_s, pool.hasCallPark);
        json.member(u"backEnds"_s, pool.backEnds);
        json.member(u"fileStores"_s, pool.fileStores);
        json.member(u"pairedWith"_s, pool.pairedWith.text());
        json.member(u"nextHop"_s, pool.nextHop.text());
    });
}

void writeConnections(JsonStream &json, const Deployment &deployment)
{
    writeObjects(json, u"trunks"_s, deployment.trunks, [&json](const Trunk &trunk) {
        json.member(u"gateway"_s, trunk.gatewayCluster.text());
        json.member(u"address"_s, trunk.address);
        json.member(u"port"_s, qint64(trunk.port));
        json.member(u"protocol"_s, trunk.protocol);
        json.member(u"mediationPool"_s, trunk.mediationPool.text());
    });
    writeObjects(json, u"edgeNames"_s, deployment.edgeNames, [&json](const EdgeNames &names) {
        json.member(u"pool"_s, names.pool.text());
        json.member(u"access"_s, names.access);
        json.member(u"webConferencing"_s, names.webConferencing);
        json.member(u"audioVideo"_s, names.audioVideo);
        json.member(u"audioVideoPublicAddress"_s, names.audioVideoPublicAddress);
        json.member(u"nextHop"_s, names.nextHop.text());
    });
    writeObjects(json, u"pairs"_s, deployment.pairs, [&json](const PoolPair &pair) {
        json.member(u"first"_s, pair.first.text());
        json.member(u"second"_s, pair.second.text());
        json.member(u"evidence"_s, pair.evidence);
    });
    writeObjects(json, u"fileStoreServices"_s, deployment.fileStoreServices,
                 [&json](const FileStoreService &store) {
                     json.member(u"unc"_s, store.unc);
                     json.member(u"folders"_s, store.folders);
                     json.member(u"pools"_s, texts(store.pools));
                 });
}

void writeFilesRead(JsonStream &json, const Deployment &deployment)
{
    writeObjects(json, u"certificates"_s, deployment.certificates, [&json](const Certificate &one) {
        json.member(u"subject"_s, one.subject);
        json.member(u"issuer"_s, one.issuer);
        json.member(u"serialNumber"_s, one.serialNumber);
        json.member(u"notBefore"_s, one.notBefore);
        json.member(u"notAfter"_s, one.notAfter);
        json.member(u"alternativeNames"_s, one.alternativeNames);
        json.member(u"thumbprint"_s, one.thumbprint);
        json.member(u"key"_s, one.keyDescription);
        json.member(u"signature"_s, one.signatureAlgorithm);
        json.member(u"privateKey"_s, toWord(one.key));
        json.member(u"source"_s, qint64(one.source));
    });
    writeObjects(json, u"fileStores"_s, deployment.fileStores, [&json](const FileStoreTree &tree) {
        json.member(u"path"_s, tree.path);
        json.member(u"files"_s, tree.files);
        json.member(u"bytes"_s, tree.bytes);
        json.member(u"unreadable"_s, tree.unreadable);
    });
    writeObjects(json, u"exports"_s, deployment.exports, [&json](const NativeExport &one) {
        json.member(u"item"_s, one.itemId);
        json.member(u"scope"_s, one.scope);
        json.member(u"file"_s, one.location.file);
        json.member(u"entry"_s, one.location.entry);
        json.member(u"bytes"_s, one.bytes);
        json.member(u"sha256"_s, QString::fromLatin1(one.sha256));
        json.member(u"takenAt"_s, one.takenAt);
        json.member(u"ageEvidence"_s, toWord(one.ageEvidence));
    });
    writeObjects(json, u"outputs"_s, deployment.outputs, [&json](const CmdletOutput &output) {
        json.member(u"command"_s, output.command);
        json.member(u"scope"_s, output.scope);
        json.member(u"takenAt"_s, output.takenAt);
        writeObjects(json, u"rows"_s, output.rows, [&json](const PropertyBag &row) {
            row.forEach(
                [&json](const QString &name, const QString &value) { json.member(name, value); });
        });
    });
    writeObjects(json, u"contradictions"_s, deployment.contradictions,
                 [&json](const Contradiction &one) {
                     json.member(u"kind"_s, toWord(one.kind));
                     json.member(u"subject"_s, one.subject);
                     json.member(u"property"_s, one.property);
                     json.member(u"first"_s, one.first);
                     json.member(u"firstSource"_s, qint64(one.firstSource));
                     json.member(u"second"_s, one.second);
                     json.member(u"secondSource"_s, qint64(one.secondSource));
                 });
}

void writeAccount(JsonStream &json, const Account &account, Target target)
{
    json.beginObject();
    json.member(u"sip"_s, account.sip.text());
    json.member(u"displayName"_s, account.displayName);
    json.member(u"kind"_s, toWord(account.kind));
    json.member(u"pool"_s, account.pool.text());
    json.member(u"state"_s, toWord(account.state));
    json.member(u"hosting"_s, toWord(account.hosting));
    json.member(u"hostingProvider"_s, account.hostingProvider);
    json.member(u"enterpriseVoice"_s, toWord(account.enterpriseVoice));
    json.member(u"contactStore"_s, toWord(account.contactStore));
    json.member(u"lineUri"_s, account.lineUri);
    json.member(u"userPrincipalName"_s, account.userPrincipalName);
    json.member(u"samAccountName"_s, account.samAccountName);
    json.member(u"distinguishedName"_s, account.distinguishedName);
    json.member(u"guid"_s, account.guid);
    json.member(u"registrarPool"_s, account.registrarPool);
    json.member(u"reverseMove"_s, account.pool.isEmpty()
                                      ? QString()
                                      : reverseMoveCommand(account, account.pool, target));
    json.key(u"properties"_s);
    json.beginObject();
    account.properties.forEach(
        [&](const QString &name, const QString &value) { json.member(name, value); });
    json.endObject();
    json.endObject();
}

void writeRoster(JsonStream &json, const Deployment &deployment, Target target)
{
    writeObjects(json, u"roster"_s, makeRoster(deployment), [&](const RosterPool &pool) {
        json.member(u"pool"_s, pool.fqdn.text());
        json.member(u"sha256"_s, QString::fromLatin1(pool.sha256));
        json.key(u"accounts"_s);
        json.beginArray();
        for (const RosterGroup &group : pool.groups) {
            for (const int place : group.accounts) {
                writeAccount(json, deployment.accounts.at(place), target);
            }
        }
        json.endArray();
    });
}

} // namespace

void writeDeploymentFacts(JsonStream &json, const Deployment &deployment, Target target)
{
    json.member(u"discoveredAt"_s, deployment.discoveredAt);
    writeObjects(json, u"sources"_s, deployment.sources,
                 [&json](const SourceRecord &source) { writeSource(json, source); });
    if (deployment.topology) {
        writeTopology(json, *deployment.topology);
    }
    writePools(json, deployment);
    writeConnections(json, deployment);
    writeFilesRead(json, deployment);
    writeRoster(json, deployment, target);
}

} // namespace muster
