// SPDX-License-Identifier: Apache-2.0
#include "tests/core/documents/PaperFacts.h"
#include "tests/core/documents/PaperFindings.h"

#include <array>
#include <memory>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute)
{
    return {QDate(2026, 9, 14), QTime(hour, minute), Qt::UTC};
}

Fqdn fqdn(const QString &host, const QString &domain = u".fabrikam.example"_s)
{
    return Fqdn::parse(host + domain).value();
}

Pool aPool(const QString &host, ClusterRole role, const QString &site,
           std::optional<ProductVersion> version, const QStringList &machines = {})
{
    Pool pool;
    pool.clusterKey = host;
    pool.fqdn = fqdn(host);
    pool.role = role;
    pool.siteKey = site;
    pool.version = version;
    pool.homesAccounts =
        role == ClusterRole::EnterpriseFrontEnd || role == ClusterRole::StandardFrontEnd;
    for (const QString &machine : machines.isEmpty() ? QStringList{host} : machines) {
        pool.machines.append(fqdn(machine));
    }
    if (version) {
        pool.builds = {*version == ProductVersion::Lync2013 ? u"5.0.8308.1068"_s
                                                            : u"6.0.9319.562"_s};
    }
    return pool;
}

struct KindCount
{
    AccountKind kind;
    int count;
};

const QStringList names{u"Víctor Peña Oliveira"_s,
                        u"Elena Papadopoulou"_s,
                        u"Ελένη Παπαδοπούλου"_s,
                        u"Íker Pérez de la Riva Fernández-Cuesta y Sotomayor"_s,
                        u"Сергей Жуков"_s,
                        u"Siobhán O’Connor"_s,
                        u"Jürgen Größl"_s,
                        u"Nuria Quintana, ext."_s,
                        u"田中 太郎"_s,
                        u"Álvaro Ruiz"_s,
                        u"Zoë Zimmermann"_s,
                        u"Plain Ascii Name"_s,
                        u"\u0645\u062D\u0645\u062F \u0639\u0644\u064A"_s};

void addAccounts(Deployment &deployment, const std::shared_ptr<PropertyNames> &shared,
                 const Fqdn &pool, AccountKind kind, int count)
{
    for (int i = 0; i < count; ++i) {
        const int serial = int(deployment.accounts.size());
        Account account;
        account.kind = kind;
        account.pool = pool;
        account.displayName =
            names.at(serial % names.size()) + (serial >= 13 ? u" %1"_s.arg(serial) : QString());
        account.sip =
            SipAddress::parse(u"%1%2@fabrikam.example"_s.arg(toWord(kind).left(4).toLower())
                                  .arg(serial, 5, 10, QLatin1Char('0')))
                .value();
        account.state = AccountState::Enabled;
        account.hosting = Hosting::OnPremises;
        account.hostingProvider = u"SRV:"_s;
        account.lineUri =
            serial % 7 == 0 ? QString() : u"tel:+3491555%1"_s.arg(serial, 4, 10, QLatin1Char('0'));
        account.enterpriseVoice = serial % 7 == 0 ? Tristate::No : Tristate::Yes;
        account.contactStore = kind != AccountKind::User ? ContactStore::Unknown
                               : serial % 53 == 2        ? ContactStore::Unknown
                                                         : ContactStore::Server;
        account.source = 1;
        account.properties = PropertyBag(shared);
        account.properties.add(u"SipAddress", account.sip.text());
        account.properties.add(u"DisplayName", account.displayName);
        account.properties.add(u"VoicePolicy",
                               serial % 3 == 0 ? u"Madrid-International"_s : u"Madrid-National"_s);
        account.properties.add(u"ConferencingPolicy",
                               serial % 3 == 0 ? u"Executive"_s : u"Standard"_s);
        account.properties.add(u"Description",
                               serial % 50 == 0 ? u"=HYPERLINK(\"http://x\")"_s : u"text"_s);
        deployment.accounts.append(account);
    }
}

Site aSite(const QString &key, const QString &name)
{
    Site site;
    site.key = key;
    site.name = name;
    return site;
}

Trunk aTrunk(const QString &gateway, const QString &site, const QString &mediation, int port,
             const QString &protocol)
{
    return {gateway,         fqdn(gateway), gateway + u".fabrikam.example"_s, port, protocol,
            fqdn(mediation), site};
}

SourceRecord aSource(const QString &spec, const QString &what, const QDateTime &taken)
{
    SourceRecord source;
    source.spec = spec;
    source.location = spec.section(u':', 1);
    source.description = what;
    source.takenAt = taken;
    source.recognised = 120;
    source.total = 120;
    return source;
}

void addPools(Deployment &deployment)
{
    const auto sfb = ProductVersion::Sfb2015;
    const auto lync = ProductVersion::Lync2013;
    const auto none = std::optional<ProductVersion>();
    Pool lis = aPool(u"lis-pool01"_s, ClusterRole::EnterpriseFrontEnd, u"lis"_s, sfb,
                     {u"lis-fe01"_s, u"lis-fe02"_s, u"lis-fe03"_s});
    lis.backEnds = {u"lis-sql01.fabrikam.example\\RTC"_s};
    lis.fileStores = {u"\\\\lis-fs01.fabrikam.example\\Share"_s};
    lis.pairedWith = fqdn(u"mad-pool01"_s);
    Pool lisSe = aPool(u"lis-se01"_s, ClusterRole::StandardFrontEnd, u"lis"_s, lync);
    lisSe.fileStores = {u"\\\\lis-se01.fabrikam.example\\Share"_s};
    Pool mad = aPool(u"mad-pool01"_s, ClusterRole::EnterpriseFrontEnd, u"mad"_s, sfb,
                     {u"mad-fe01"_s, u"mad-fe02"_s, u"mad-fe03"_s});
    mad.backEnds = {u"mad-sql01.fabrikam.example\\RTC"_s};
    mad.fileStores = {u"\\\\mad-fs01.fabrikam.example\\Share"_s};
    mad.pairedWith = fqdn(u"lis-pool01"_s);
    mad.isActiveCentralManagement = true;
    Pool mad2 = aPool(u"mad-pool02"_s, ClusterRole::EnterpriseFrontEnd, u"mad"_s, lync,
                      {u"mad-fe11"_s, u"mad-fe12"_s, u"mad-fe13"_s});
    mad2.backEnds = {u"mad-sql03.fabrikam.example\\RTC"_s};
    mad2.fileStores = {u"\\\\mad-fs01.fabrikam.example\\Share"_s};
    Pool osl = aPool(u"osl-se01"_s, ClusterRole::StandardFrontEnd, u"osl"_s, sfb);
    osl.builds.clear();
    osl.fileStores = {u"\\\\osl-se01.fabrikam.example\\Share"_s};
    Pool edge =
        aPool(u"mad-edge"_s, ClusterRole::Edge, u"mad"_s, sfb, {u"mad-edge01"_s, u"mad-edge02"_s});
    edge.nextHop = fqdn(u"mad-pool01"_s);
    Pool oslEdge = aPool(u"osl-edge"_s, ClusterRole::Edge, u"osl"_s, sfb, {u"osl-edge01"_s});
    oslEdge.nextHop = fqdn(u"osl-se01"_s);
    deployment.pools = {lis,
                        lisSe,
                        mad,
                        mad2,
                        osl,
                        edge,
                        oslEdge,
                        aPool(u"lis-gw01"_s, ClusterRole::Gateway, u"lis"_s, none),
                        aPool(u"mad-gw01"_s, ClusterRole::Gateway, u"mad"_s, none),
                        aPool(u"mad-gw02"_s, ClusterRole::Gateway, u"mad"_s, none),
                        aPool(u"osl-gw01"_s, ClusterRole::Gateway, u"osl"_s, none),
                        aPool(u"lis-sql01"_s, ClusterRole::SqlServer, u"lis"_s, none),
                        aPool(u"mad-sql01"_s, ClusterRole::SqlServer, u"mad"_s, none),
                        aPool(u"mad-sql03"_s, ClusterRole::SqlServer, u"mad"_s, none),
                        aPool(u"lis-fs01"_s, ClusterRole::FileServer, u"lis"_s, none),
                        aPool(u"mad-fs01"_s, ClusterRole::FileServer, u"mad"_s, none),
                        aPool(u"mad-owa01"_s, ClusterRole::WebApps, u"mad"_s, none),
                        aPool(u"mad-pchat01"_s, ClusterRole::PersistentChat, u"mad"_s, sfb)};
    deployment.pairs = {{fqdn(u"lis-pool01"_s), fqdn(u"mad-pool01"_s), u"topology"_s}};
    deployment.trunks = {aTrunk(u"lis-gw01"_s, u"lis"_s, u"lis-pool01"_s, 5067, u"TLS"_s),
                         aTrunk(u"lis-gw01"_s, u"lis"_s, u"lis-se01"_s, 5067, u"TLS"_s),
                         aTrunk(u"mad-gw01"_s, u"mad"_s, u"mad-pool01"_s, 5067, u"TLS"_s),
                         aTrunk(u"mad-gw02"_s, u"mad"_s, u"mad-pool02"_s, 5066, u"TCP"_s),
                         aTrunk(u"osl-gw01"_s, u"osl"_s, u"osl-se01"_s, 5067, u"TLS"_s)};
}

void addCertificate(Deployment &deployment, const QString &name, QDate end)
{
    Certificate certificate;
    certificate.subject = u"CN="_s + name;
    certificate.notAfter = QDateTime(end, QTime(12, 0), Qt::UTC);
    deployment.certificates.append(certificate);
}

Particulars particulars()
{
    Particulars words;
    words.name = u"Fabrikam"_s;
    words.organisation = u"Fabrikam"_s;
    words.changeNumber = u"CHG-20418"_s;
    words.author = u"Marta Ibáñez, Collaboration Services"_s;
    words.classification = u"Internal"_s;
    return words;
}

PlannedItem anItem(const QString &id, const QString &scope, ScopeKind kind, Obtain how,
                   const QString &reason = {})
{
    PlannedItem item;
    item.id = id;
    item.scope = scope;
    item.scopeKind = kind;
    item.how = how;
    item.reasonKey = reason;
    item.bytes = 1'000'000;
    return item;
}

void addSnapshot(DocumentFacts &facts)
{
    Manifest manifest;
    manifest.snapshotId = u"20260914T061204Z_7c41e9a2"_s;
    manifest.startedAt = at(6, 12);
    manifest.endedAt = at(6, 19);
    manifest.outcome = Outcome::Incomplete;
    manifest.files = 9412;
    manifest.bytes = 1'840'000'000;
    facts.plan.madeAt = at(6, 5);
    facts.plan.items.append(anItem(u"SET-CMS"_s, {}, ScopeKind::Deployment, Obtain::File));
    facts.plan.items.append(anItem(u"SET-LIS"_s, {}, ScopeKind::Deployment, Obtain::File));
    for (const Pool &pool : facts.deployment.pools) {
        if (!pool.homesAccounts) {
            continue;
        }
        const bool isHole = pool.fqdn.text().startsWith(u"osl"_s);
        facts.plan.items.append(anItem(u"DB-USER"_s, pool.fqdn.text(), ScopeKind::Pool,
                                       isHole ? Obtain::Unprotected : Obtain::File));
        facts.plan.items.append(
            anItem(u"SET-RGS"_s, pool.fqdn.text(), ScopeKind::Pool, Obtain::File));
    }
    facts.plan.items.append(anItem(u"EXT-AD"_s, {}, ScopeKind::External, Obtain::External));
    for (const PlannedItem &item : facts.plan.items) {
        if (item.how == Obtain::File) {
            ManifestItem kept;
            kept.id = item.id;
            kept.scope = item.scope;
            kept.how = u"file"_s;
            kept.isMandatory = item.isMandatory();
            kept.files = 1;
            kept.bytes = item.bytes;
            kept.takenAt = at(5, 50);
            manifest.items.append(kept);
        } else {
            manifest.missing.append({item.id, item.scope, toWord(item.how), true, {}});
        }
    }
    SnapshotEvidence evidence;
    evidence.manifest = manifest;
    evidence.summary.id = manifest.snapshotId;
    evidence.summary.level = ProofLevel::Readable;
    const std::array levels{ProofLevel::Complete, ProofLevel::Readable, ProofLevel::Rehearsed};
    std::size_t place = 0;
    for (const ManifestItem &item : manifest.items) {
        evidence.proofs.append({item.id, item.scope, levels.at(place % levels.size()), {}, -1, -1});
        ++place;
    }
    facts.snapshot = evidence;
}

} // namespace

DocumentFacts fabrikamFacts()
{
    DocumentFacts facts;
    facts.particulars = particulars();
    facts.printedAt = QDateTime(QDate(2026, 9, 14), QTime(15, 20), Qt::UTC);
    Deployment &deployment = facts.deployment;
    deployment.discoveredAt = at(6, 0);
    deployment.sources = {aSource(u"topology:topology.xml"_s, u"publishedTopology"_s, at(5, 41)),
                          aSource(u"accounts:users.csv"_s, u"csvAccounts"_s, at(5, 44)),
                          aSource(u"accounts:contacts.xml"_s, u"clixmlAccounts"_s, at(5, 52))};
    Topology topology;
    topology.sites = {aSite(u"lis"_s, u"Lisbon"_s), aSite(u"mad"_s, u"Madrid"_s),
                      aSite(u"osl"_s, u"Oslo"_s)};
    deployment.topology = topology;
    deployment.topologySource = 0;
    addPools(deployment);
    const auto shared = std::make_shared<PropertyNames>();
    const QList<QPair<QString, QList<int>>> counts{{u"lis-pool01"_s, {118, 4, 3, 2, 1, 1, 1, 1}},
                                                   {u"lis-se01"_s, {52, 0, 3, 1, 0, 1, 0, 0}},
                                                   {u"mad-pool01"_s, {189, 9, 6, 4, 2, 1, 2, 1}},
                                                   {u"mad-pool02"_s, {137, 8, 5, 2, 2, 2, 1, 1}},
                                                   {u"osl-se01"_s, {75, 3, 4, 1, 2, 1, 1, 1}}};
    const QList<AccountKind> kinds{AccountKind::User,
                                   AccountKind::ResponseGroup,
                                   AccountKind::CommonAreaPhone,
                                   AccountKind::MeetingRoom,
                                   AccountKind::ExchangeUmContact,
                                   AccountKind::AnalogDevice,
                                   AccountKind::DialInAccessNumber,
                                   AccountKind::TrustedApplicationEndpoint};
    for (const auto &[pool, numbers] : counts) {
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            addAccounts(deployment, shared, fqdn(pool), kinds.at(i), numbers.at(i));
        }
    }
    addCertificate(deployment, u"mad-edge external"_s, {2026, 10, 9});
    addCertificate(deployment, u"osl-edge external"_s, {2026, 11, 22});
    addCertificate(deployment, u"lis-se01 default"_s, {2027, 2, 2});
    addCertificate(deployment, u"OAuthTokenIssuer"_s, {2028, 1, 17});
    addCertificate(deployment, u"mad-pchat01"_s, {2026, 8, 3});
    addFindings(facts.assessment);
    addSnapshot(facts);
    return facts;
}

DocumentFacts knownFacts()
{
    DocumentFacts facts = fabrikamFacts();
    facts.rules = ReadinessRules::load().value();
    facts.catalogue = loadBackupCatalogue().value();
    facts.builds = loadBuilds().value();
    facts.removedFeatures = loadRemovedFeatures().value();
    facts.deployment.contradictions = {{ContradictionKind::TopologyDiffers, u"osl-se01"_s,
                                        u"version"_s, u"2015"_s, 0, u"2013"_s, 1}};
    facts.deployment.sources[1].warnings = {
        {WarningKind::DamagedText, u"sip:a@fabrikam.example"_s, u"B?nhof"_s, 12}};
    facts.rollback = makeRollbackPlan(facts.deployment, RollbackBasis::of(facts.plan),
                                      loadRollbackProcedures().value(), facts.particulars.target);
    return facts;
}

DocumentFacts wideFacts(int sites, int accounts)
{
    DocumentFacts facts = fabrikamFacts();
    Deployment &deployment = facts.deployment;
    deployment.accounts.clear();
    deployment.pools.clear();
    deployment.trunks.clear();
    deployment.pairs.clear();
    deployment.certificates.clear();
    deployment.topology->sites.clear();
    const auto shared = std::make_shared<PropertyNames>();
    for (int i = 1; i <= sites; ++i) {
        const QString key = u"s%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        deployment.topology->sites.append(aSite(key, u"Site %1"_s.arg(i, 2, 10, QLatin1Char('0'))));
        Pool big = aPool(key + u"-pool01"_s, ClusterRole::EnterpriseFrontEnd, key,
                         ProductVersion::Sfb2015, {key + u"-fe01"_s, key + u"-fe02"_s});
        big.backEnds = {key + u"-sql01.fabrikam.example\\RTC"_s};
        big.fileStores = {u"\\\\%1-fs01.fabrikam.example\\Share"_s.arg(key)};
        deployment.pools.append(big);
        if (i % 3 == 1) {
            Pool small = aPool(key + u"-pool02"_s, ClusterRole::StandardFrontEnd, key,
                               ProductVersion::Lync2013);
            deployment.pools.append(small);
        }
        if (i % 2 == 1) {
            Pool edge = aPool(key + u"-edge"_s, ClusterRole::Edge, key, ProductVersion::Sfb2015);
            edge.nextHop = big.fqdn;
            deployment.pools.append(edge);
        }
        deployment.pools.append(aPool(key + u"-gw01"_s, ClusterRole::Gateway, key, std::nullopt));
        deployment.trunks.append(aTrunk(key + u"-gw01"_s, key, key + u"-pool01"_s, 5067, u"TLS"_s));
        addAccounts(deployment, shared, big.fqdn, AccountKind::User, accounts / sites);
    }
    return facts;
}

} // namespace muster
