// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/SampleState.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QDateTime readAt({2026, 3, 12}, {14, 1}, Qt::UTC);

Fqdn fqdn(const QString &host)
{
    return *Fqdn::parse(host + u".fabrikam.example"_s);
}

Pool pool(const QString &host, ClusterRole role, const QString &site, int servers,
          const QStringList &builds)
{
    Pool made;
    made.clusterKey = host;
    made.fqdn = fqdn(host);
    made.role = role;
    made.siteKey = site;
    made.builds = builds;
    made.version = made.isProductServer() ? std::optional(ProductVersion::Sfb2015) : std::nullopt;
    made.homesAccounts =
        role == ClusterRole::EnterpriseFrontEnd || role == ClusterRole::StandardFrontEnd;
    for (int i = 1; i <= servers; ++i) {
        made.machines.append(fqdn(u"fe%1-%2"_s.arg(i).arg(host.section(u'-', 1))));
    }
    return made;
}

QList<Pool> samplePools()
{
    const QStringList build{u"6.0.9319.881"_s};
    QList<Pool> pools{
        pool(u"pool-mad01"_s, ClusterRole::EnterpriseFrontEnd, u"1"_s, 3, build),
        pool(u"pool-mad02"_s, ClusterRole::EnterpriseFrontEnd, u"1"_s, 3, build),
        pool(u"edge-mad01"_s, ClusterRole::Edge, u"1"_s, 2, build),
        pool(u"pchat-mad01"_s, ClusterRole::PersistentChat, u"1"_s, 1, {u"6.0.9319.619"_s}),
        pool(u"gw1-mad01"_s, ClusterRole::Gateway, u"1"_s, 0, {}),
        pool(u"pool-lis01"_s, ClusterRole::EnterpriseFrontEnd, u"2"_s, 2,
             {u"6.0.9319.881"_s, u"6.0.9319.619"_s}),
        pool(u"se-lis02"_s, ClusterRole::StandardFrontEnd, u"2"_s, 1, build),
        pool(u"med-lis01"_s, ClusterRole::Mediation, u"2"_s, 2, build),
        pool(u"gw1-lis01"_s, ClusterRole::Gateway, u"2"_s, 0, {}),
        pool(u"se-osl01"_s, ClusterRole::StandardFrontEnd, u"3"_s, 1, {}),
        pool(u"gw1-osl01"_s, ClusterRole::Gateway, u"3"_s, 0, {}),
    };
    pools[0].isActiveCentralManagement = true;
    pools[5].backEnds = {u"sql-lis01\\RTC"_s};
    pools[5].fileStores = {u"\\\\fs-lis01\\SfBShare"_s};
    pools[5].pairedWith = fqdn(u"pool-mad02"_s);
    pools[5].serviceRoles = {u"Registrar"_s, u"UserServices"_s, u"WebServices"_s,
                             u"ApplicationServer"_s};
    return pools;
}

Account sampleAccount(int number, const Fqdn &home)
{
    static const QStringList names{
        u"Begoña Ibáñez Muñoz"_s, u"Олена Шевченко"_s,  u"Íñigo Peña"_s,    u"Jürgen Müller"_s,
        u"Siobhán O'Neill"_s,     u"Дмитрий Соколов"_s, u"Begüm Yıldız"_s,  u"João Magalhães"_s,
        u"田中 美咲"_s,           u"Søren Grünwald"_s,  u"Marta Ordóñez"_s, u"Åse Håkonsen"_s};
    Account account;
    const int turn = number / static_cast<int>(names.size());
    account.displayName =
        turn == 0 ? names.at(number) : u"%1 %2"_s.arg(names.at(number % names.size())).arg(turn);
    account.sip = *SipAddress::parse(u"user%1@fabrikam.example"_s.arg(number));
    account.kind = number % 15 == 7 ? static_cast<AccountKind>(number % 9) : AccountKind::User;
    account.state = AccountState::Enabled;
    account.hosting = Hosting::OnPremises;
    account.contactStore = number % 60 == 3 ? ContactStore::Exchange : ContactStore::Server;
    account.lineUri = u"tel:+34 915 55%1 %2"_s.arg(number / 1000, 4, 10, QChar(u'0'))
                          .arg(number == 1 ? 100 : 100 + number % 900);
    account.pool = home;
    account.registrarPool = home.isEmpty() ? u"pool-lis00.fabrikam.example"_s : home.text();
    return account;
}

SourceRecord source(const SourceSpec &spec, const QString &file, int recognised, int total)
{
    SourceRecord record;
    record.spec = spec.toText();
    record.location = spec.path;
    record.description = file;
    record.takenAt = readAt.addSecs(-7'380);
    record.readAt = readAt;
    record.bytes = 2'100'000;
    record.recognised = recognised;
    record.total = total;
    return record;
}

void addSources(ProjectState &state)
{
    const auto add = [&state](SourceKind kind, const QString &path, int recognised, int total) {
        SourceSpec spec;
        spec.kind = kind;
        spec.path = path;
        state.sources.append(spec);
        state.deployment->sources.append(source(spec, path, recognised, total));
    };
    add(SourceKind::Topology, u"/exports/topology.tbxml"_s, 812, 812);
    add(SourceKind::Accounts, u"/exports/accounts/users.csv"_s, 640, 655);
    add(SourceKind::Kit, u"/exports/kit-mad01-2026-03-11.zip"_s, 23, 23);
    add(SourceKind::FileStore, u"/srv/SfBShare"_s, 9'204, 9'204);
    add(SourceKind::Certificate, u"/exports/certs/edge-mad01.pfx"_s, 1, 1);
    SourceWarning damaged;
    damaged.kind = WarningKind::DamagedText;
    damaged.subject = u"users.csv"_s;
    damaged.line = 118;
    state.deployment->sources[1].warnings = {damaged};
    state.deployment->topologySource = 0;
}

SnapshotSummary snapshot(int daysAgo, Outcome outcome, ProofLevel level)
{
    SnapshotSummary made;
    made.created = readAt.addDays(-daysAgo).addSecs(16'680);
    made.id = made.created.toString(u"yyyyMMddTHHmmssZ"_s) + u"_7c41e09b"_s;
    made.outcome = outcome;
    made.level = level;
    made.provedAt = made.created.addSecs(1'080);
    made.items = 25;
    made.mandatoryItems = 20;
    made.mandatoryTaken = outcome == Outcome::Complete ? 20 : 19;
    made.files = 9'204;
    made.bytes = 3'700'000'000;
    made.accounts = 652;
    return made;
}

Finding finding(const QString &id, FindingOutcome outcome, Severity severity,
                const QStringList &subjects = {}, NeededSource needs = NeededSource::None)
{
    Finding made;
    made.id = id;
    made.outcome = outcome;
    made.severity = severity;
    made.subjects = subjects;
    made.subjectCount = subjects.size();
    made.evidence = subjects;
    made.needs = needs;
    return made;
}

PlannedItem planned(const QString &id, const QString &host, Obtain how, const QString &reasonKey)
{
    PlannedItem item;
    item.id = id;
    if (!host.isEmpty()) {
        item.pool = fqdn(host);
        item.scope = item.pool.text();
        item.scopeKind = ScopeKind::Pool;
    }
    item.how = how;
    item.reasonKey = reasonKey;
    item.bytes = item.isTaken() ? 150'000'000 : 0;
    item.files = item.isTaken() ? 1 : 0;
    return item;
}

} // namespace

Assessment sampleAssessment()
{
    using enum FindingOutcome;
    Assessment made;
    made.verdict = Verdict::NotReady;
    made.findings = {
        finding(u"TOPO-003"_s, Fail, Severity::Warning, {u"retired01.fabrikam.example"_s}),
        finding(u"VER-002"_s, Fail, Severity::Blocker, {u"2013, 2015, se"_s}),
        finding(u"VER-006"_s, Fail, Severity::Warning, {u"pool-lis01.fabrikam.example"_s}),
        finding(u"VER-009"_s, Fail, Severity::Info,
                {u"pool-mad01.fabrikam.example"_s, u"pool-mad02.fabrikam.example"_s}),
        finding(u"CMS-003"_s, Fail, Severity::Warning,
                {u"fe1-mad01.fabrikam.example"_s, u"fe2-mad01.fabrikam.example"_s}),
        finding(u"USR-005"_s, Fail, Severity::Blocker,
                {u"sip:user1@fabrikam.example"_s, u"sip:user3@fabrikam.example"_s}),
        finding(u"USR-011"_s, Fail, Severity::Blocker, {u"sip:sales/emea@fabrikam.example"_s}),
        finding(u"SEC-001"_s, Unknown, Severity::Blocker, {}, NeededSource::Directory),
        finding(u"SEC-003"_s, Unknown, Severity::Blocker, {}, NeededSource::Server),
        finding(u"CMS-002"_s, Unknown, Severity::Warning, {}, NeededSource::ManagementShell),
        finding(u"SEC-002"_s, Unknown, Severity::Warning, {}, NeededSource::Server),
        finding(u"TOPO-004"_s, Pass, Severity::Blocker),
        finding(u"USR-004"_s, Pass, Severity::Blocker),
        finding(u"CERT-001"_s, NotApplicable, Severity::Blocker),
        finding(u"PAIR-001"_s, NotDue, Severity::Warning),
    };
    made.findings[5].evidence = {u"LineURI tel:+34915550100: sip:user1@fabrikam.example "
                                 "(pool-mad01.fabrikam.example), sip:user3@fabrikam.example"_s};
    return made;
}

BackupPlan samplePlanWithHoles()
{
    using enum Obtain;
    const QString newest = u"newestExport"_s;
    BackupPlan plan;
    plan.madeAt = readAt;
    plan.items = {planned(u"SET-CMS"_s, {}, File, newest), planned(u"SET-LIS"_s, {}, File, newest)};
    for (const QString &host : {u"pool-mad01"_s, u"pool-mad02"_s, u"pool-lis01"_s, u"se-lis02"_s}) {
        plan.items.append(planned(u"DB-USER"_s, host, File, newest));
    }
    plan.items.append(planned(u"DB-USER"_s, u"se-osl01"_s, Unprotected, u"DB-USER.loss"_s));
    plan.items.last().command =
        u"Export-CsUserData -PoolFqdn 'se-osl01.fabrikam.example' -FileName \"$Backup\\u.zip\""_s;
    for (const QString &host : {u"pool-mad01"_s, u"pool-lis01"_s, u"se-osl01"_s}) {
        plan.items.append(planned(u"FS-ALL"_s, host, Tree, u"matchedTree"_s));
    }
    for (const QString &host : {u"fe1-mad01"_s, u"fe2-mad01"_s, u"fe3-mad01"_s}) {
        const Obtain how = host == u"fe2-mad01"_s ? Unprotected : File;
        plan.items.append(planned(u"SRV-CERT"_s, host, how,
                                  how == File ? u"certificateWithKey"_s : u"SRV-CERT.loss"_s));
        plan.items.last().pool = fqdn(u"pool-mad01"_s);
        plan.items.last().scopeKind = ScopeKind::Server;
    }
    plan.items.append(planned(u"SET-RGSAPP"_s, u"pool-lis01"_s, Unprotected, u"SET-RGSAPP.loss"_s));
    plan.items.last().necessity = Necessity::Optional;
    plan.items.append(planned(u"EXT-AD"_s, {}, External, u"EXT-AD.owner"_s));
    plan.items.append(planned(u"DB-SQLSEC"_s, {}, External, u"DB-SQLSEC.owner"_s));
    plan.items.last().scope = u"sql-lis01.fabrikam.example\\RTC"_s;
    return plan;
}

Deployment sampleDeployment(int accounts)
{
    Deployment deployment;
    deployment.discoveredAt = readAt;
    Topology topology;
    for (const auto &[key, name] : {std::pair(u"1"_s, u"Madrid"_s), std::pair(u"2"_s, u"Lisbon"_s),
                                    std::pair(u"3"_s, u"Oslo"_s)}) {
        Site site;
        site.key = key;
        site.name = name;
        topology.sites.append(site);
    }
    topology.sipDomains.resize(2);
    deployment.topology = topology;
    deployment.pools = samplePools();
    const QList<int> homes{0, 0, 0, 0, 1, 1, 5, 5, 6, 9};
    deployment.accounts.reserve(accounts);
    for (int i = 0; i < accounts; ++i) {
        const bool isLost = i % 217 == 200;
        deployment.accounts.append(sampleAccount(
            i, isLost ? Fqdn() : deployment.pools.at(homes.at(i % homes.size())).fqdn));
    }
    Contradiction lost;
    lost.kind = ContradictionKind::PoolNotInTopology;
    lost.subject = u"pool-lis00"_s;
    lost.first = lost.subject;
    lost.second = u"3"_s;
    Contradiction far;
    far.kind = ContradictionKind::SourcesFarApart;
    far.first = u"2026-03-11T09:40:00Z"_s;
    far.second = u"2026-03-12T11:58:00Z"_s;
    deployment.contradictions = {lost, far};
    return deployment;
}

ProjectState sampleState()
{
    ProjectState state;
    state.folder = u"/srv/muster/fabrikam"_s;
    state.particulars.name = u"Fabrikam"_s;
    state.deployment = sampleDeployment(655);
    addSources(state);
    state.snapshots = {snapshot(3, Outcome::Complete, ProofLevel::Complete),
                       snapshot(10, Outcome::Incomplete, ProofLevel::Readable),
                       snapshot(26, Outcome::Complete, ProofLevel::Rehearsed),
                       snapshot(33, Outcome::Failed, ProofLevel::None)};
    state.lastUsed = readAt.addSecs(-72'000);
    state.lastStep = u"accounts"_s;
    return state;
}

} // namespace muster
