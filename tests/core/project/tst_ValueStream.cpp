// SPDX-License-Identifier: Apache-2.0
#include "core/project/DeploymentFields.h"
#include "core/project/ValueStream.h"

#include "tests/support/ResultChecks.h"

#include <QTest>

#include <array>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// Converts to anything, to find out how many members an aggregate has.
struct Anything
{
    template <typename T>
    operator T() const; // Never defined: only asked about.
};

template <typename T, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>)
{
    return requires
    {
        T{(static_cast<void>(I), Anything())...};
    };
}

/// The number of members of the aggregate @p T.
template <typename T, std::size_t N = 24>
constexpr std::size_t memberCount()
{
    if constexpr (N == 0 || takes<T>(std::make_index_sequence<N>())) {
        return N;
    } else {
        return memberCount<T, N - 1>();
    }
}

struct Counter
{
    std::size_t count = 0;

    template <typename... Fields>
    void operator()(const Fields &...)
    {
        count += sizeof...(Fields);
    }
};

template <typename T>
std::size_t savedCount()
{
    Counter counter;
    const T value{};
    fields::visit(counter, value);
    return counter.count;
}

Deployment aDeploymentWithEverything()
{
    Deployment deployment;
    SourceRecord source;
    source.spec = u"topology:t.xml"_s;
    source.takenAt = QDateTime(QDate(2026, 3, 11), QTime(10, 0), Qt::UTC);
    source.warnings = {{WarningKind::UnknownRole, u"Registrar2"_s, u"x"_s, 12}};
    deployment.sources = {source};
    Topology topology;
    Cluster cluster;
    cluster.key = u"1:1"_s;
    cluster.fqdn = *Fqdn::parse(u"pool01.contoso.example");
    cluster.machines = {Machine{*Fqdn::parse(u"fe1.contoso.example"), {}, {}, {NetInterface{}}}};
    topology.clusters = {cluster};
    topology.simpleUrls = {
        {u"Meet"_s, u"contoso.example"_s, u"https://meet"_s, {u"https://meet"_s}}};
    deployment.topology = topology;
    Pool pool;
    pool.fqdn = cluster.fqdn;
    pool.version = ProductVersion::Sfb2015;
    deployment.pools = {pool};
    deployment.exports = {NativeExport{
        u"DB-USER"_s, u"pool01"_s, {u"k.zip"_s, u"u.zip"_s}, 7, {}, {}, {}, {}, {}, {}, 0}};
    CmdletOutput output;
    output.command = u"Get-CsCertificate"_s;
    output.rows = {PropertyBag(), PropertyBag()};
    output.rows[0].add(u"Use"_s, u"Default"_s);
    deployment.outputs = {output};
    deployment.contradictions = {Contradiction{}};
    deployment.discoveredAt = source.takenAt;
    return deployment;
}

QList<Account> someAccounts()
{
    const auto names = std::make_shared<PropertyNames>();
    QList<Account> accounts;
    for (int i = 0; i < 5; ++i) {
        Account account;
        account.sip = *SipAddress::parse(u"user%1@contoso.example"_s.arg(i));
        account.displayName = u"Íñigo 健 %1"_s.arg(i);
        account.pool = *Fqdn::parse(u"pool01.contoso.example");
        account.state = AccountState::Enabled;
        account.properties = PropertyBag(i < 4 ? names : std::make_shared<PropertyNames>());
        account.properties.add(u"LineURI", u"tel:+1425555%1"_s.arg(i));
        accounts.append(account);
    }
    accounts.append(Account());
    return accounts;
}

} // namespace

class ValueStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsSaved();
    void deploymentSurvivesARoundTrip();
    void accountsSurviveARoundTripInParts();
    void assessmentSurvivesARoundTrip();
    void damageIsNoticed();
};

void ValueStreamTest::everyMemberIsSaved()
{
#define MUSTER_SAVES_ALL_OF(type) QCOMPARE(savedCount<type>(), memberCount<type>())
    MUSTER_SAVES_ALL_OF(Site);
    MUSTER_SAVES_ALL_OF(NetInterface);
    MUSTER_SAVES_ALL_OF(Machine);
    MUSTER_SAVES_ALL_OF(Cluster);
    MUSTER_SAVES_ALL_OF(SqlInstance);
    MUSTER_SAVES_ALL_OF(Port);
    MUSTER_SAVES_ALL_OF(Dependency);
    MUSTER_SAVES_ALL_OF(Service);
    MUSTER_SAVES_ALL_OF(SipDomain);
    MUSTER_SAVES_ALL_OF(SimpleUrl);
    MUSTER_SAVES_ALL_OF(Topology);
    MUSTER_SAVES_ALL_OF(Pool);
    MUSTER_SAVES_ALL_OF(Trunk);
    MUSTER_SAVES_ALL_OF(EdgeNames);
    MUSTER_SAVES_ALL_OF(PoolPair);
    MUSTER_SAVES_ALL_OF(FileStoreService);
    MUSTER_SAVES_ALL_OF(SourceWarning);
    MUSTER_SAVES_ALL_OF(SourceRecord);
    MUSTER_SAVES_ALL_OF(FileLocation);
    MUSTER_SAVES_ALL_OF(NativeExport);
    MUSTER_SAVES_ALL_OF(Certificate);
    MUSTER_SAVES_ALL_OF(FileStoreFolder);
    MUSTER_SAVES_ALL_OF(FileStoreTree);
    MUSTER_SAVES_ALL_OF(CmdletOutput);
    MUSTER_SAVES_ALL_OF(Contradiction);
    MUSTER_SAVES_ALL_OF(Finding);
#undef MUSTER_SAVES_ALL_OF
    // Of these two the accounts, and the address and properties of one, are written apart.
    QCOMPARE(memberCount<Deployment>(), std::size_t{15});
    QCOMPARE(memberCount<Account>(), std::size_t{18});
}

void ValueStreamTest::deploymentSurvivesARoundTrip()
{
    const Deployment deployment = aDeploymentWithEverything();
    const Result<Deployment> read = unpackDeployment(packDeployment(deployment));
    MUSTER_VERIFY_OK(read);
    QVERIFY(*read == deployment);
}

void ValueStreamTest::accountsSurviveARoundTripInParts()
{
    const QList<Account> accounts = someAccounts();
    QList<Account> read;
    MUSTER_VERIFY_OK(unpackAccounts(packAccounts(accounts, 0, 4), read));
    MUSTER_VERIFY_OK(unpackAccounts(packAccounts(accounts, 4, 2), read));
    QVERIFY(read == accounts);
}

void ValueStreamTest::assessmentSurvivesARoundTrip()
{
    Assessment assessment;
    assessment.verdict = Verdict::Conditions;
    Finding finding;
    finding.id = u"VER-002"_s;
    finding.subjects = {u"pool01"_s};
    finding.subjectCount = 1;
    finding.fingerprint = u"abc"_s;
    finding.change = FindingChange::Regressed;
    finding.risk = RiskState::Expired;
    assessment.findings = {finding};
    assessment.target = Target::Teams;
    assessment.stage = Stage::Edge;
    assessment.retiringPools = {*Fqdn::parse(u"pool01.contoso.com"_s)};
    assessment.checkedAt = QDateTime(QDate(2026, 9, 14), QTime(6, 0), Qt::UTC);
    assessment.comparedWith = assessment.checkedAt.addDays(-7);
    const Result<Assessment> read = unpackAssessment(packAssessment(assessment));
    MUSTER_VERIFY_OK(read);
    QVERIFY(*read == assessment);
}

void ValueStreamTest::damageIsNoticed()
{
    QByteArray bytes = packDeployment(aDeploymentWithEverything());
    MUSTER_VERIFY_FAILS(unpackDeployment(bytes.chopped(1)), ErrorCode::ProjectDamaged);
    MUSTER_VERIFY_FAILS(unpackDeployment(bytes + 'x'), ErrorCode::ProjectDamaged);
    bytes[0] = '\x7f';
    MUSTER_VERIFY_FAILS(unpackDeployment(bytes), ErrorCode::ProjectDamaged);
    QList<Account> accounts;
    MUSTER_VERIFY_FAILS(unpackAccounts(packAccounts(someAccounts(), 0, 2).chopped(3), accounts),
                        ErrorCode::ProjectDamaged);
}

QTEST_GUILESS_MAIN(ValueStreamTest)
#include "tst_ValueStream.moc"
