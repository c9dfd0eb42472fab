// SPDX-License-Identifier: Apache-2.0
#include "tests/app/CommandRun.h"

using namespace Qt::StringLiterals;

namespace muster {

Run run(Engine &engine, const QStringList &arguments, const AskPassphrase &ask)
{
    Run result;
    QTextStream output(&result.output);
    QTextStream errors(&result.errors);
    static const Result<Knowledge> knowledge = Knowledge::load();
    result.code = runCommandLine(arguments, engine, *knowledge, output, errors, ask);
    output.flush();
    errors.flush();
    return result;
}

QJsonObject toObject(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Deployment aSmallDeployment()
{
    Deployment deployment;
    Topology topology;
    topology.sites = {Site{u"1"_s, u"Madrid"_s, SiteKind::Central, {}, {}, {}, {}, {}}};
    topology.sipDomains = {SipDomain{u"fabrikam.example"_s, true, false, false}};
    deployment.topology = topology;
    Pool pool;
    pool.fqdn = *Fqdn::parse(u"pool-mad01.fabrikam.example");
    pool.role = ClusterRole::EnterpriseFrontEnd;
    pool.siteKey = u"1"_s;
    pool.version = ProductVersion::Sfb2015;
    pool.homesAccounts = true;
    pool.machines = {*Fqdn::parse(u"fe1.fabrikam.example")};
    deployment.pools = {pool};
    SourceRecord source;
    source.spec = u"topology:t.xml"_s;
    source.location = u"t.xml"_s;
    source.recognised = 9;
    source.total = 10;
    source.warnings = {{WarningKind::UnknownRole, u"Quantum"_s, {}, 7}};
    deployment.sources = {source};
    Account account;
    account.sip = *SipAddress::parse(u"ada@fabrikam.example");
    account.displayName = u"=Ada \"A\", Ñ"_s;
    account.pool = pool.fqdn;
    account.state = AccountState::Enabled;
    account.lineUri = u"tel:+34915550148"_s;
    Account homeless = account;
    homeless.sip = *SipAddress::parse(u"bo@fabrikam.example");
    homeless.pool = Fqdn();
    deployment.accounts = {account, homeless};
    return deployment;
}

PlannedItem aHole()
{
    PlannedItem item;
    item.id = u"DB-USER"_s;
    item.scope = u"se1.fabrikam.example"_s;
    item.how = Obtain::Unprotected;
    item.reasonKey = u"DB-USER.loss"_s;
    return item;
}

} // namespace muster
