// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/Merge.h"

#include "core/discovery/TopologyReader.h"
#include "tests/core/discovery/TopologyTexts.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QDateTime dayAt(int day, int hour = 3)
{
    return {QDate(2026, 9, day), QTime(hour, 0), Qt::UTC};
}

PartialDeployment partOf(const QString &location, const QDateTime &modifiedAt)
{
    SourceRecord record;
    record.location = location;
    record.modifiedAt = modifiedAt;
    PartialDeployment part;
    part.sources.append(record);
    return part;
}

PartialDeployment topologyPart(const QByteArray &text, const QDateTime &modifiedAt = dayAt(1))
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    const Result<TopologyDocument> document = readTopology(buffer, u"t.xml"_s, quietJob());
    if (!document) {
        qFatal("the test's topology is bad: %s", qPrintable(document.error().detail));
    }
    PartialDeployment part = partOf(u"t.xml"_s, modifiedAt);
    part.topologies.append({document->topology, 0});
    return part;
}

Account account(const QString &address, const QString &registrarPool = {},
                const QString &homeServer = {})
{
    Account account;
    account.sip = *SipAddress::parse(address);
    account.registrarPool = registrarPool;
    account.homeServer = homeServer;
    account.source = 0;
    return account;
}

PartialDeployment accountsPart(const QList<Account> &accounts,
                               const QDateTime &modifiedAt = dayAt(1))
{
    PartialDeployment part = partOf(u"a.csv"_s, modifiedAt);
    part.accounts = accounts;
    return part;
}

QString homeServer(const QString &name)
{
    return u"CN=Lc Services,CN=Microsoft,CN=%1,CN=Pools,CN=RTC Service,CN=Services,DC=x"_s.arg(
        name);
}

QList<Contradiction> ofKind(const Deployment &deployment, ContradictionKind kind)
{
    QList<Contradiction> found;
    std::copy_if(deployment.contradictions.begin(), deployment.contradictions.end(),
                 std::back_inserter(found),
                 [kind](const Contradiction &contradiction) { return contradiction.kind == kind; });
    return found;
}

const QString pool1 = u"pool1.fabrikam.example"_s;
const QString se1 = u"se1.fabrikam.example"_s;

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private slots:
    void sourcesKeepTheirPlaces();
    void publishedTopologyGoesBeforeNewerDraft();
    void newerTopologyGoesBeforeOlderAndTheyAreCompared();
    void accountsJoinTheirPools_data();
    void accountsJoinTheirPools();
    void strangePoolsAreCountedOnce();
    void differingHomesOfOneAccountAreNamed();
    void accountOfTwoFilesIsOne();
    void numberHeldTwiceIsNamed();
    void sourcesADayApartAreNamed();
    void fileStoreFoldersAreMapped();
    void draftMapsNoFolders();
    void pairsMayBeToldByTheCmdlet();
    void withoutTopologyNothingIsGuessed();
    void noSourceIsAnError();
    void hundredThousandAccountsTakeNoTime();

private:
    Deployment joined(const QList<PartialDeployment> &parts)
    {
        Result<Deployment> deployment = merge(parts, m_clock);
        if (!deployment) {
            qFatal("merge failed: %s", qPrintable(deployment.error().detail));
        }
        return std::move(*deployment);
    }

    FakeClock m_clock;
};

void MergeTest::sourcesKeepTheirPlaces()
{
    PartialDeployment exports = partOf(u"export"_s, dayAt(1));
    exports.exports.append(NativeExport());
    exports.exports.first().source = 0;
    exports.certificates.append(Certificate());
    exports.certificates.first().source = 0;
    const Deployment deployment =
        joined({accountsPart({account(u"a@x.example"_s)}), topologyPart(topologytexts::paired()),
                exports, accountsPart({account(u"b@x.example"_s)})});
    QCOMPARE(deployment.sources.size(), 4);
    QCOMPARE(deployment.topologySource, 1);
    QCOMPARE(deployment.exports.first().source, 2);
    QCOMPARE(deployment.certificates.first().source, 2);
    QCOMPARE(deployment.accounts.at(0).source, 0);
    QCOMPARE(deployment.accounts.at(1).source, 3);
    QCOMPARE(deployment.discoveredAt, m_clock.now());
    QCOMPARE(deployment.pools.size(), 10);
}

void MergeTest::publishedTopologyGoesBeforeNewerDraft()
{
    PartialDeployment draft = topologyPart(topologytexts::paired(), dayAt(9));
    draft.topologies.first().topology.state = TopologyState::Draft;
    draft.topologies.first().topology.simpleUrls.append({u"Meet"_s, {}, {}, {}});
    const Deployment deployment = joined({draft, topologyPart(topologytexts::paired(), dayAt(1))});
    QCOMPARE(deployment.topology->state, TopologyState::Published);
    QCOMPARE(deployment.topologySource, 1);
    QCOMPARE(deployment.topology->simpleUrls.size(), 1);
    QVERIFY(ofKind(deployment, ContradictionKind::TopologyDiffers).isEmpty());
}

void MergeTest::newerTopologyGoesBeforeOlderAndTheyAreCompared()
{
    QByteArray older = topologytexts::paired();
    older.replace("ServiceVersion='8'", "ServiceVersion='6'");
    older.replace("spare.fabrikam.example", "gone.fabrikam.example");
    older.replace("<Name>Bergen</Name>", "<Name>Molde</Name>");
    const Deployment deployment =
        joined({topologyPart(older, dayAt(1)), topologyPart(topologytexts::paired(), dayAt(2))});
    QCOMPARE(deployment.topologySource, 1);
    const auto kind = ContradictionKind::TopologyDiffers;
    const QList<Contradiction> expected{
        {kind, se1, u"version"_s, u"2019-or-se"_s, 1, u"2013"_s, 0},
        {kind, u"spare.fabrikam.example"_s, u"cluster"_s, u"spare.fabrikam.example"_s, 1, {}, 0},
        {kind, u"gone.fabrikam.example"_s, u"cluster"_s, {}, 1, u"gone.fabrikam.example"_s, 0},
        {kind, u"Molde"_s, u"site"_s, {}, 1, u"Molde"_s, 0},
        {kind, u"Bergen"_s, u"site"_s, u"Bergen"_s, 1, {}, 0},
    };
    QCOMPARE(ofKind(deployment, kind), expected);
}

void MergeTest::accountsJoinTheirPools_data()
{
    QTest::addColumn<QString>("registrarPool");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("pool");
    QTest::addRow("name") << pool1 << QString() << pool1;
    QTest::addRow("name in capitals") << pool1.toUpper() << QString() << pool1;
    QTest::addRow("home server") << QString() << homeServer(u"2:1"_s) << se1;
    QTest::addRow("home server of OCS") << QString() << homeServer(pool1) << pool1;
    QTest::addRow("both") << pool1 << homeServer(u"1:1"_s) << pool1;
    QTest::addRow("number with assignment") << u"911"_s << QString() << se1;
    QTest::addRow("number without") << u"912"_s << QString() << QString();
    QTest::addRow("number without, home server") << u"912"_s << homeServer(u"1:1"_s) << pool1;
    QTest::addRow("unknown name is not guessed") << u"pool1"_s << QString() << QString();
    QTest::addRow("unknown name, home server")
        << u"old.example"_s << homeServer(u"1:1"_s) << QString();
    QTest::addRow("unknown cluster") << QString() << homeServer(u"9:9"_s) << QString();
    QTest::addRow("neither") << QString() << QString() << QString();
}

void MergeTest::accountsJoinTheirPools()
{
    QFETCH(const QString, registrarPool);
    QFETCH(const QString, home);
    QFETCH(const QString, pool);
    PartialDeployment topology = topologyPart(topologytexts::paired());
    topology.registrars.insert(u"911"_s, u"2-Registrar-1"_s);
    const Deployment deployment =
        joined({topology, accountsPart({account(u"a@x.example"_s, registrarPool, home)})});
    QCOMPARE(deployment.accounts.first().pool.text(), pool);
    const bool isStranger = pool.isEmpty() && !(registrarPool.isEmpty() && home.isEmpty());
    QCOMPARE(ofKind(deployment, ContradictionKind::PoolNotInTopology).size(), isStranger ? 1 : 0);
}

void MergeTest::strangePoolsAreCountedOnce()
{
    const Deployment deployment =
        joined({topologyPart(topologytexts::paired()),
                accountsPart({account(u"a@x.example"_s, u"old.example"_s),
                              account(u"b@x.example"_s, u"OLD.example"_s),
                              account(u"c@x.example"_s, u"other.example"_s)})});
    const auto kind = ContradictionKind::PoolNotInTopology;
    const QList<Contradiction> expected{
        {kind, u"old.example"_s, {}, u"old.example"_s, 1, u"2"_s, 0},
        {kind, u"other.example"_s, {}, u"other.example"_s, 1, u"1"_s, 0}};
    QCOMPARE(ofKind(deployment, kind), expected);
    QCOMPARE(deployment.accountsOn(*Fqdn::parse(pool1)), 0);
}

void MergeTest::differingHomesOfOneAccountAreNamed()
{
    const Deployment deployment =
        joined({topologyPart(topologytexts::paired()),
                accountsPart({account(u"a@x.example"_s, pool1, homeServer(u"2:1"_s))})});
    const auto kind = ContradictionKind::HomeServerDiffers;
    QCOMPARE(ofKind(deployment, kind),
             (QList<Contradiction>{{kind, u"sip:a@x.example"_s, {}, pool1, 1, se1, 1}}));
    QCOMPARE(deployment.accounts.first().pool.text(), pool1);
}

void MergeTest::accountOfTwoFilesIsOne()
{
    Account older = account(u"A@x.example"_s, pool1);
    older.displayName = u"Ada Berg"_s;
    older.contactStore = ContactStore::Server;
    older.lineUri = u"tel:+1"_s;
    older.properties.add(u"LineURI", older.lineUri);
    older.properties.add(u"Department", u"Sales"_s);
    Account newer = account(u"a@x.example"_s, se1);
    newer.displayName = u"Ada Dahl"_s;
    newer.properties.add(u"LineURI", u""_s);
    Account bare = account(u"a@x.example"_s); // The newest, and it says next to nothing.
    const Deployment deployment =
        joined({topologyPart(topologytexts::paired()), accountsPart({older}, dayAt(1, 3)),
                accountsPart({newer, account(u"b@x.example"_s)}, dayAt(1, 9)),
                accountsPart({bare}, dayAt(1, 10))});
    QCOMPARE(deployment.accounts.size(), 2);
    const Account &ada = deployment.accounts.first();
    QCOMPARE(ada.pool.text(), se1);
    QCOMPARE(ada.displayName, u"Ada Dahl"_s);
    QCOMPARE(ada.source, 2);
    QCOMPARE(ada.contactStore, ContactStore::Server);
    QVERIFY(ada.lineUri.isEmpty()); // The newer file says that there is none.
    QCOMPARE(ada.properties.value(u"department"), u"Sales"_s);
    QCOMPARE(deployment.accounts.at(1).sip.text(), u"sip:b@x.example"_s);
    const auto homed = ContradictionKind::AccountHomedTwice;
    QCOMPARE(ofKind(deployment, homed),
             (QList<Contradiction>{{homed, u"sip:a@x.example"_s, {}, se1, 2, pool1, 1}}));
    const auto differs = ContradictionKind::AccountDiffers;
    QCOMPARE(ofKind(deployment, differs),
             (QList<Contradiction>{{differs, u"sip:a@x.example"_s, u"DisplayName"_s, u"Ada Dahl"_s,
                                    2, u"Ada Berg"_s, 1}}));
}

void MergeTest::numberHeldTwiceIsNamed()
{
    Account first = account(u"a@x.example"_s);
    Account second = account(u"b@x.example"_s);
    first.lineUri = u"tel:+4722334455;ext=1"_s;
    second.lineUri = u"TEL:+4722334455;ext=1"_s;
    Account other = account(u"c@x.example"_s);
    other.lineUri = u"tel:+4722334455;ext=2"_s;
    const Deployment deployment = joined({accountsPart({first, other, second})});
    const auto kind = ContradictionKind::DuplicateLineUri;
    QCOMPARE(ofKind(deployment, kind),
             (QList<Contradiction>{
                 {kind, second.lineUri, {}, first.sip.text(), 0, second.sip.text(), 0}}));
}

void MergeTest::sourcesADayApartAreNamed()
{
    const auto kind = ContradictionKind::SourcesFarApart;
    const PartialDeployment topology = topologyPart(topologytexts::paired(), dayAt(1, 3));
    const QList<Account> accounts{account(u"a@x.example"_s)};
    QVERIFY(ofKind(joined({topology, accountsPart(accounts, dayAt(2, 3))}), kind).isEmpty());
    const Deployment apart = joined({topology, accountsPart(accounts, dayAt(2, 4))});
    QCOMPARE(ofKind(apart, kind),
             (QList<Contradiction>{
                 {kind, {}, {}, u"2026-09-01T03:00:00Z"_s, 0, u"2026-09-02T04:00:00Z"_s, 1}}));
    PartialDeployment told = accountsPart(accounts, dayAt(2, 4));
    told.sources.first().takenAt = dayAt(1, 5); // What kit.json says goes before the file's time.
    QVERIFY(ofKind(joined({topology, told}), kind).isEmpty());
    PartialDeployment certificate = partOf(u"old.cer"_s, dayAt(20));
    QVERIFY(ofKind(joined({topology, certificate}), kind).isEmpty());
}

void MergeTest::fileStoreFoldersAreMapped()
{
    PartialDeployment store = partOf(u"/mnt/share"_s, dayAt(1));
    FileStoreTree tree;
    tree.path = u"/mnt/share"_s;
    tree.source = 0;
    for (const QString &name :
         {u"1-WebServices-1"_s, u"1-applicationserver-1"_s, u"7-WebServices-4"_s, u"Notes"_s}) {
        tree.folders.append({name, {}, {}, 1, 10});
    }
    store.fileStores.append(tree);
    const Deployment deployment = joined({topologyPart(topologytexts::paired()), store});
    const FileStoreTree &mapped = deployment.fileStores.first();
    QCOMPARE(mapped.serviceKey, u"1-FileStore-1"_s);
    QCOMPARE(mapped.folders.at(0).serviceKey, u"1-WebServices-1"_s);
    QCOMPARE(mapped.folders.at(0).pool.text(), pool1);
    QCOMPARE(mapped.folders.at(1).serviceKey, u"1-ApplicationServer-1"_s);
    QVERIFY(mapped.folders.at(2).serviceKey.isEmpty() && mapped.folders.at(3).pool.isEmpty());
    QCOMPARE(deployment.sources.at(1).warnings,
             (QList<SourceWarning>{
                 {WarningKind::LeftoverFolder, u"7-WebServices-4"_s, tree.path, 0},
                 {WarningKind::MissingFolder, u"1-CentralMgmt-1"_s, tree.path, 0},
                 {WarningKind::MissingFolder, u"1-PersistentChatService-1"_s, tree.path, 0}}));
}

void MergeTest::draftMapsNoFolders()
{
    PartialDeployment draft = topologyPart(topologytexts::paired());
    for (Service &service : draft.topologies.first().topology.services) {
        service.serviceId.clear();
    }
    PartialDeployment store = partOf(u"/mnt/share"_s, dayAt(1));
    store.fileStores.append(FileStoreTree());
    store.fileStores.first().source = 0;
    store.fileStores.first().folders.append({u"7-WebServices-4"_s, {}, {}, 1, 10});
    const Deployment deployment = joined({draft, store});
    QVERIFY(deployment.sources.at(1).warnings.isEmpty());
}

void MergeTest::pairsMayBeToldByTheCmdlet()
{
    QByteArray text = topologytexts::paired();
    text.replace("<ServiceId SiteId='2' RoleName='Registrar' Instance='1'/></Dependency>",
                 "</Dependency>");
    text.replace("<ServiceId SiteId='1' RoleName='Registrar' Instance='1'/></Dependency>",
                 "</Dependency>");
    PartialDeployment told = partOf(u"pairs.xml"_s, dayAt(1));
    CmdletOutput output;
    output.command = u"Get-CsPoolBackupRelationship"_s;
    output.scope = pool1;
    output.source = 0;
    PropertyBag row;
    row.add(u"BackupPoolFqdn", se1);
    output.rows.append(row);
    told.outputs.append(output);
    QVERIFY(joined({topologyPart(text)}).pairs.isEmpty());
    const Deployment deployment = joined({topologyPart(text), told});
    QCOMPARE(deployment.pairs.size(), 1);
    QCOMPARE(deployment.pairs.first().evidence, output.command);
    QCOMPARE(deployment.findPool(*Fqdn::parse(se1))->pairedWith.text(), pool1);
}

void MergeTest::withoutTopologyNothingIsGuessed()
{
    const Deployment deployment =
        joined({accountsPart({account(u"a@x.example"_s, pool1, homeServer(u"1:1"_s))})});
    QVERIFY(!deployment.topology);
    QCOMPARE(deployment.topologySource, -1);
    QVERIFY(deployment.accounts.first().pool.isEmpty());
    QVERIFY(deployment.contradictions.isEmpty());
}

void MergeTest::noSourceIsAnError()
{
    MUSTER_VERIFY_FAILS(merge({}, m_clock), ErrorCode::NoSources);
}

void MergeTest::hundredThousandAccountsTakeNoTime()
{
    QList<Account> accounts;
    for (int i = 0; i < 100'000; ++i) {
        accounts.append(account(u"user%1@x.example"_s.arg(i), i % 2 == 0 ? pool1 : se1,
                                homeServer(i % 2 == 0 ? u"1:1"_s : u"2:1"_s)));
        accounts.last().lineUri = u"tel:+47%1"_s.arg(i);
    }
    QList<PartialDeployment> parts{topologyPart(topologytexts::paired()), accountsPart(accounts)};
    accounts.clear();
    QElapsedTimer timer;
    timer.start();
    const Result<Deployment> deployment = merge(std::move(parts), m_clock);
    const qint64 elapsed = timer.elapsed();
    MUSTER_VERIFY_OK(deployment);
    qInfo("%lld ms", elapsed);
    QCOMPARE(deployment->accountsOn(*Fqdn::parse(pool1)), 50'000);
    QVERIFY(deployment->contradictions.isEmpty());
    QVERIFY2(elapsed < 10'000, "far more than a loaded machine takes");
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_Merge.moc"
