// SPDX-License-Identifier: Apache-2.0
#include "core/backup/Inventory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 largestTopologyBytes = qint64(64) << 20U;

/// A field as RFC 4180 wants it, exactly as the source had it.
QByteArray csvField(QString text)
{
    text.replace(u'"', u"\"\""_s);
    return '"' + text.toUtf8() + '"';
}

QByteArray csvRow(const QStringList &fields)
{
    QByteArrayList row;
    for (const QString &field : fields) {
        row.append(csvField(field));
    }
    return row.join(',') + "\r\n";
}

/// Names of all properties that any account has, in the order they are met.
QStringList propertyNames(const QList<Account> &accounts)
{
    QStringList names;
    QSet<QString> known;
    for (const Account &account : accounts) {
        account.properties.forEach([&names, &known](const QString &name, const QString &) {
            if (!known.contains(name.toLower())) {
                known.insert(name.toLower());
                names.append(name);
            }
        });
    }
    return names;
}

QJsonArray fqdnArray(const QList<Fqdn> &fqdns)
{
    QJsonArray array;
    for (const Fqdn &fqdn : fqdns) {
        array.append(fqdn.text());
    }
    return array;
}

QJsonObject poolObject(const Pool &pool, const Deployment &deployment)
{
    const Site *site = deployment.findSite(pool.siteKey);
    return {
        {u"fqdn"_s, pool.fqdn.text()},
        {u"role"_s, toWord(pool.role)},
        {u"version"_s, pool.version ? QJsonValue(toWord(*pool.version)) : QJsonValue()},
        {u"site"_s, site != nullptr ? site->name : QString()},
        {u"machines"_s, fqdnArray(pool.machines)},
        {u"services"_s, QJsonArray::fromStringList(pool.serviceRoles)},
        {u"backEnds"_s, QJsonArray::fromStringList(pool.backEnds)},
        {u"fileStores"_s, QJsonArray::fromStringList(pool.fileStores)},
        {u"pairedWith"_s, pool.pairedWith.text()},
        {u"nextHop"_s, pool.nextHop.text()},
        {u"accounts"_s, deployment.accountsOn(pool.fqdn)},
        {u"builds"_s, QJsonArray::fromStringList(pool.builds)},
    };
}

/// The topology document as it was read, if it is a plain XML file which has not changed since.
std::optional<QByteArray> topologyDocument(const Deployment &deployment)
{
    if (deployment.topologySource < 0 || deployment.topologySource >= deployment.sources.size()) {
        return std::nullopt;
    }
    const SourceRecord &source = deployment.sources.at(deployment.topologySource);
    const Result<QByteArray> bytes = readWhole(nativePath(source.location), largestTopologyBytes);
    const bool isSame = bytes && Sha256::of(*bytes).toHex() == source.sha256;
    return isSame && bytes->contains('<') && !bytes->startsWith("PK")
               ? std::optional<QByteArray>(*bytes)
               : std::nullopt;
}

} // namespace

QList<ExpectedLedger> expectedLedgers(const Deployment &deployment)
{
    std::map<QString, QByteArrayList> lines;
    for (const Pool &pool : deployment.pools) {
        if (pool.homesAccounts) {
            lines[pool.fqdn.text().toLower()];
        }
    }
    for (const Account &account : deployment.accounts) {
        const auto pool = lines.find(account.pool.text().toLower());
        if (pool == lines.end() || account.sip.isEmpty()) {
            continue;
        }
        const QString address = account.sip.withoutScheme().toLower();
        if (account.isContactObject()) {
            pool->second.append(u"contactObject|%1|\n"_s.arg(address).toUtf8());
        } else if (account.hosting == Hosting::Online) {
            pool->second.append(u"online|%1|\n"_s.arg(address).toUtf8());
        } else if (account.isEnabledOnPremisesUser()) {
            pool->second.append(
                u"user|%1|%2\n"_s.arg(address, toWord(account.contactStore)).toUtf8());
        }
    }
    QList<ExpectedLedger> ledgers;
    for (auto &[pool, list] : lines) {
        std::sort(list.begin(), list.end());
        ledgers.append({pool, list.join()});
    }
    return ledgers;
}

QByteArray accountsCsv(const Deployment &deployment)
{
    const QStringList names = propertyNames(deployment.accounts);
    QByteArray csv =
        "\xEF\xBB\xBF"
        + csvRow(QStringList{u"SipAddress"_s, u"Name"_s, u"Kind"_s, u"Pool"_s} + names);
    for (const Account &account : deployment.accounts) {
        QStringList row{account.sip.text(), account.displayName, toWord(account.kind),
                        account.pool.text()};
        for (const QString &name : names) {
            row.append(account.properties.value(name));
        }
        csv += csvRow(row);
    }
    return csv;
}

QByteArray topologyJson(const Deployment &deployment)
{
    QJsonArray sites;
    QJsonArray domains;
    QJsonArray services;
    if (deployment.topology) {
        for (const Site &site : deployment.topology->sites) {
            sites.append(QJsonObject{
                {u"name"_s, site.name},
                {u"kind"_s, site.kind == SiteKind::Central ? u"central"_s : u"branch"_s}});
        }
        for (const SipDomain &domain : deployment.topology->sipDomains) {
            domains.append(domain.name);
        }
        for (const Service &service : deployment.topology->services) {
            services.append(QJsonObject{{u"key"_s, service.key},
                                        {u"id"_s, service.serviceId},
                                        {u"role"_s, service.roleName},
                                        {u"version"_s, service.serviceVersion},
                                        {u"cluster"_s, service.clusterKey}});
        }
    }
    QJsonArray pools;
    for (const Pool &pool : deployment.pools) {
        pools.append(poolObject(pool, deployment));
    }
    return QJsonDocument(
               QJsonObject{{u"discovered"_s, deployment.discoveredAt.toString(Qt::ISODateWithMs)},
                           {u"sites"_s, sites},
                           {u"sipDomains"_s, domains},
                           {u"pools"_s, pools},
                           {u"services"_s, services}})
        .toJson();
}

Result<QList<HomedAccounts>> writeInventory(const Deployment &deployment, SnapshotDraft &draft)
{
    Result<void> written = draft.addSetFile("inventory/topology.json", topologyJson(deployment));
    if (const std::optional<QByteArray> document = topologyDocument(deployment);
        written && document) {
        written = draft.addSetFile("inventory/topology.xml", *document);
    }
    if (written) {
        written = draft.addSetFile("inventory/accounts.csv", accountsCsv(deployment));
    }
    for (const ExpectedLedger &ledger : expectedLedgers(deployment)) {
        if (written) {
            const QByteArray name = folderNameOf(ledger.pool).toUtf8();
            written = draft.addSetFile("inventory/expected/" + name + ".txt", ledger.lines);
        }
    }
    QList<HomedAccounts> homed;
    for (const HomedLedger &ledger : homedLedgers(deployment)) {
        if (written) {
            const QByteArray name = folderNameOf(ledger.pool.key()).toUtf8();
            written = draft.addSetFile("inventory/homed/" + name + ".txt", ledger.lines);
        }
        homed.append({ledger.pool.key(), ledger.accounts, Sha256::of(ledger.lines).toHex()});
    }
    if (!written) {
        return fail(written.error());
    }
    return homed;
}

} // namespace muster
