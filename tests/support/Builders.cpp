// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Builders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

Fqdn contosoName(const QString &name)
{
    const Result<Fqdn> parsed = Fqdn::parse(name.contains(u'.') ? name : name + u".contoso.com"_s);
    Q_ASSERT(parsed.has_value());
    return *parsed;
}

PropertyBag aBag(const QStringList &properties)
{
    PropertyBag bag;
    for (const QString &property : properties) {
        bag.add(property.section(u'=', 0, 0), property.mid(property.indexOf(u'=') + 1));
    }
    return bag;
}

PoolBuilder::PoolBuilder(const QString &name)
{
    m_pool.fqdn = contosoName(name);
    m_pool.version = ProductVersion::Sfb2015;
    m_pool.machines = {m_pool.fqdn};
    withRole(ClusterRole::StandardFrontEnd);
}

PoolBuilder aPool(const QString &name)
{
    return PoolBuilder(name);
}

PoolBuilder &PoolBuilder::withRole(ClusterRole role)
{
    m_pool.role = role;
    m_pool.homesAccounts =
        role == ClusterRole::StandardFrontEnd || role == ClusterRole::EnterpriseFrontEnd;
    if (!m_pool.isProductServer()) {
        m_pool.version.reset();
    }
    if (role == ClusterRole::EnterpriseFrontEnd) {
        m_pool.backEnds = {u"sql-%1\\rtc"_s.arg(m_pool.fqdn.text())};
    }
    return *this;
}

PoolBuilder &PoolBuilder::withVersion(ProductVersion version)
{
    m_pool.version = version;
    return *this;
}

PoolBuilder &PoolBuilder::withBuilds(const QStringList &builds)
{
    m_pool.builds = builds;
    return *this;
}

PoolBuilder &PoolBuilder::withMachines(const QStringList &names)
{
    m_pool.machines.clear();
    for (const QString &name : names) {
        m_pool.machines.append(contosoName(name));
    }
    return *this;
}

PoolBuilder &PoolBuilder::withAccounts(int count)
{
    static int numbered = 0; // Numbers are unique over all pools of a test.
    for (int i = 0; i < count; ++i) {
        Account account;
        const QString name = u"user%1.%2"_s.arg(i + 1).arg(m_pool.fqdn.hostPart());
        account.sip = *SipAddress::parse(name + u"@contoso.com"_s);
        account.displayName = name;
        account.state = AccountState::Enabled;
        account.hosting = Hosting::OnPremises;
        account.contactStore = ContactStore::Server;
        account.registrarPool = m_pool.fqdn.text();
        account.pool = m_pool.fqdn;
        account.distinguishedName = u"CN=%1,DC=contoso,DC=com"_s.arg(name);
        account.lineUri = u"tel:+34915%1"_s.arg(++numbered, 8, 10, QChar(u'0'));
        account.properties = aBag(
            {u"TargetServerIfMoving="_s, u"PrivateLine="_s, u"UserAccountControl=NormalAccount"_s});
        m_accounts.append(account);
    }
    return *this;
}

PoolBuilder &PoolBuilder::withContact(AccountKind kind)
{
    Account account;
    account.kind = kind;
    account.sip =
        *SipAddress::parse(u"%1.%2@contoso.com"_s.arg(toWord(kind), m_pool.fqdn.hostPart()));
    account.displayName = toWord(kind);
    account.registrarPool = m_pool.fqdn.text();
    account.pool = m_pool.fqdn;
    m_accounts.append(account);
    return *this;
}

PoolBuilder &PoolBuilder::withResponseGroups()
{
    m_pool.hasResponseGroups = true;
    return *this;
}

PoolBuilder &PoolBuilder::withCentralManagement()
{
    m_pool.isActiveCentralManagement = true;
    return *this;
}

PoolBuilder &PoolBuilder::withNextHop(const QString &name)
{
    m_pool.nextHop = contosoName(name);
    return *this;
}

DeploymentBuilder::DeploymentBuilder()
{
    Topology topology;
    Site site;
    site.key = u"1"_s;
    site.name = u"Madrid"_s;
    topology.sites = {site};
    topology.sipDomains = {{u"contoso.com"_s, true, false, false}};
    topology.simpleUrls = {{u"Meet"_s, u"contoso.com"_s, u"https://meet.contoso.com"_s, {}}};
    m_deployment.topology = topology;
}

DeploymentBuilder aDeployment()
{
    return {};
}

QString DeploymentBuilder::keyOf(const QString &role, const QString &clusterKey) const
{
    return role + u'-' + clusterKey;
}

DeploymentBuilder &DeploymentBuilder::with(const PoolBuilder &builder)
{
    Pool pool = builder.m_pool;
    pool.clusterKey = u"1:%1"_s.arg(m_deployment.pools.size() + 1);
    pool.siteKey = u"1"_s;
    Cluster cluster;
    cluster.key = pool.clusterKey;
    cluster.fqdn = pool.fqdn;
    cluster.siteKey = pool.siteKey;
    m_deployment.topology->clusters.append(cluster);
    addServices(pool, pool.clusterKey);
    if (pool.role == ClusterRole::Edge) {
        m_deployment.edgeNames.append({pool.fqdn,
                                       u"sip.contoso.com"_s,
                                       u"webconf.contoso.com"_s,
                                       u"av.contoso.com"_s,
                                       {},
                                       pool.nextHop});
    }
    m_deployment.pools.append(pool);
    m_deployment.accounts += builder.m_accounts;
    return *this;
}

void DeploymentBuilder::addServices(const Pool &pool, const QString &clusterKey)
{
    if (pool.homesAccounts) {
        addFrontEndServices(pool, clusterKey);
    } else if (pool.role == ClusterRole::Edge) {
        addEdgeServices(pool, clusterKey);
    } else if (pool.role == ClusterRole::WebApps) {
        Service farm;
        farm.key = u"WacService"_s;
        farm.roleName = u"WacService"_s;
        farm.clusterKey = clusterKey;
        m_deployment.topology->services.append(farm);
    }
}

void DeploymentBuilder::addFrontEndServices(const Pool &pool, const QString &clusterKey)
{
    Topology &topology = *m_deployment.topology;
    const QString instance = clusterKey + u"\\rtc"_s;
    topology.sqlInstances.append({instance, u"rtc"_s, clusterKey, {}});
    const auto add = [&](const QString &role, const QStringList &dependsOn, const QString &sql) {
        Service service;
        service.key = keyOf(role, clusterKey);
        service.roleName = role;
        service.clusterKey = clusterKey;
        service.sqlInstanceKey = sql;
        for (const QString &key : dependsOn) {
            service.dependencies.append({key, u"Default"_s});
        }
        topology.services.append(service);
    };
    add(u"UserStore"_s, {}, instance);
    add(u"UserServices"_s, {keyOf(u"UserStore"_s, clusterKey)}, {});
    add(u"Registrar"_s, {keyOf(u"UserServices"_s, clusterKey)}, {});
    add(u"ConfServices"_s, {u"WacService"_s}, {});
    if (pool.isActiveCentralManagement) {
        add(u"CentralMgmtStore"_s, {}, instance);
        add(u"CentralMgmt"_s, {keyOf(u"CentralMgmtStore"_s, clusterKey)}, {});
        topology.services.last().isActiveCentralManagement = true;
    }
}

void DeploymentBuilder::addEdgeServices(const Pool &pool, const QString &clusterKey)
{
    Service edge;
    edge.key = keyOf(u"EdgeServer"_s, clusterKey);
    edge.roleName = u"EdgeServer"_s;
    edge.clusterKey = clusterKey;
    Port port;
    port.owner = u"urn:component:AccessEdge"_s;
    port.usage = u"SipServer"_s;
    port.interfaceSide = u"External"_s;
    port.port = 5061;
    edge.ports = {port};
    const Pool *next = m_deployment.findPool(pool.nextHop);
    if (next != nullptr) {
        edge.dependencies = {{keyOf(u"Registrar"_s, next->clusterKey), u"Default"_s}};
    }
    m_deployment.topology->services.append(edge);
}

DeploymentBuilder &DeploymentBuilder::withPair(const QString &first, const QString &second)
{
    m_deployment.pairs.append({contosoName(first), contosoName(second), u"topology"_s});
    return *this;
}

DeploymentBuilder &DeploymentBuilder::withFileStore()
{
    FileStoreService service;
    service.serviceKey = u"1-FileStore-1"_s;
    service.serviceId = service.serviceKey;
    service.unc = u"\\\\fs01.contoso.com\\share"_s;
    service.folders = {u"1-WebServices-1"_s};
    m_deployment.fileStoreServices = {service};
    FileStoreTree tree;
    tree.serviceKey = service.serviceKey;
    tree.folders = {{u"1-WebServices-1"_s, u"1-WebServices-1"_s, {}, 10, 1000}};
    tree.files = 10;
    tree.bytes = 1000;
    m_deployment.fileStores = {tree};
    return *this;
}

DeploymentBuilder &DeploymentBuilder::withCertificates(const QDateTime &notAfter)
{
    for (const Pool &pool : std::as_const(m_deployment.pools)) {
        if (!pool.isProductServer()) {
            continue;
        }
        Certificate certificate;
        certificate.subject = u"CN="_s + pool.fqdn.text();
        certificate.thumbprint = QString::number(qHash(pool.fqdn), 16).toUpper();
        certificate.notAfter = notAfter;
        certificate.keyDescription = u"RSA 2048"_s;
        certificate.signatureAlgorithm = u"sha256WithRSAEncryption"_s;
        certificate.key = PrivateKeyState::Matches;
        for (const Fqdn &machine : pool.machines) {
            certificate.alternativeNames.append(machine.text());
        }
        certificate.alternativeNames << u"meet.contoso.com"_s
                                     << u"lyncdiscoverinternal.contoso.com"_s;
        if (pool.role == ClusterRole::Edge) {
            certificate.alternativeNames << u"sip.contoso.com"_s << u"webconf.contoso.com"_s;
        }
        m_deployment.certificates.append(certificate);
    }
    return *this;
}

DeploymentBuilder &DeploymentBuilder::withOutput(const QString &command,
                                                 const QList<QStringList> &rows)
{
    CmdletOutput output;
    output.command = command;
    for (const QStringList &row : rows) {
        output.rows.append(aBag(row));
    }
    m_deployment.outputs.append(output);
    return *this;
}

namespace {

void addItem(SnapshotEvidence &snapshot, const QString &id, const QString &scope,
             const QString &how = u"file"_s)
{
    ManifestItem item;
    item.id = id;
    item.scope = scope;
    item.how = how;
    item.isMandatory = true;
    item.files = 1;
    item.bytes = 1000;
    item.takenAt = snapshot.summary.created;
    snapshot.manifest.items.append(item);
    ProvedItem proof;
    proof.id = id;
    proof.scope = scope;
    proof.level = ProofLevel::Complete;
    snapshot.proofs.append(proof);
}

} // namespace

SnapshotEvidence aSnapshotOf(const Deployment &deployment, const QDateTime &time)
{
    SnapshotEvidence snapshot;
    snapshot.summary.id = time.toString(u"yyyyMMdd'T'HHmmss'Z'_1a2b3c4d"_s);
    snapshot.summary.created = time;
    snapshot.summary.provedAt = time;
    snapshot.summary.outcome = Outcome::Complete;
    snapshot.summary.level = ProofLevel::Complete;
    snapshot.summary.accounts = deployment.accounts.size();
    for (const QString &id : {u"SET-CMS"_s, u"SET-LIS"_s, u"SET-TBXML"_s, u"EXT-AD"_s}) {
        addItem(snapshot, id, {});
    }
    for (const Pool &pool : deployment.pools) {
        if (pool.homesAccounts) {
            addItem(snapshot, u"DB-USER"_s, pool.fqdn.text());
            const auto wanted = std::count_if(
                deployment.accounts.begin(), deployment.accounts.end(),
                [&pool](const Account &account) {
                    return account.pool == pool.fqdn && account.isEnabledOnPremisesUser();
                });
            snapshot.proofs.last().usersWanted = wanted;
            snapshot.proofs.last().usersFound = wanted;
        }
        if (pool.hasResponseGroups) {
            addItem(snapshot, u"SET-RGS"_s, pool.fqdn.text());
        }
        for (const Fqdn &machine : pool.machines) {
            if (pool.isProductServer()) {
                addItem(snapshot, u"SRV-CERT"_s, machine.text());
            }
        }
    }
    for (const FileStoreService &service : deployment.fileStoreServices) {
        addItem(snapshot, u"FS-ALL"_s, service.unc, u"tree"_s);
    }
    return snapshot;
}

} // namespace muster
