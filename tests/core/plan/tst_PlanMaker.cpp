// SPDX-License-Identifier: Apache-2.0
#include "core/plan/PlanMaker.h"

#include "core/knowledge/CmdletTable.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MixedDeployment.h"
#include "tests/support/ResultChecks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class PlanMakerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyScopeIsPlanned_data();
    void everyScopeIsPlanned();
    void whatIsNotUsedIsLeftOut();
    void exportOfUnusedItemIsTaken();
    void newestExportIsTaken();
    void scopeIsComparedWithoutCase();
    void exportOfAnotherPoolIsNotTaken();
    void loneScopeTakesAnUnnamedExport();
    void wrongContentIsNotTaken();
    void treeIsMatchedByService();
    void holesCarryTheirLoss();
    void externalItemsNameTheirOwner();
    void estimatesFollowAccounts();
    void commandsAreThoseOfTheVersion();
    void everyCommandIsInTheTable();
    void fileNamesAreDistinct();
    void nothingDiscoveredIsNotNothingToSave();

private:
    [[nodiscard]] BackupPlan plan() const
    {
        return makePlan(m_deployment, m_catalogue, FakeClock().now());
    }
    [[nodiscard]] QStringList scopesOfItem(const QString &id) const;
    [[nodiscard]] PlannedItem item(const QString &id, const QString &scope = {}) const;

    Deployment m_deployment;
    BackupCatalogue m_catalogue;

private slots:
    void init() { m_deployment = aMixedDeployment(); }
};

void PlanMakerTest::initTestCase()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    MUSTER_VERIFY_OK(catalogue);
    m_catalogue = *catalogue;
}

QStringList PlanMakerTest::scopesOfItem(const QString &id) const
{
    QStringList scopes;
    const BackupPlan made = plan();
    for (const PlannedItem &planned : made.items) {
        if (planned.id == id) {
            scopes.append(planned.scope);
        }
    }
    return scopes;
}

PlannedItem PlanMakerTest::item(const QString &id, const QString &scope) const
{
    const BackupPlan made = plan();
    for (const PlannedItem &planned : made.items) {
        if (planned.id == id && planned.scope == scope) {
            return planned;
        }
    }
    return {};
}

void PlanMakerTest::everyScopeIsPlanned_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("scopes");
    const QStringList homing{u"old.contoso.com"_s, u"pool13.contoso.com"_s, u"pool15.contoso.com"_s,
                             u"se19.contoso.com"_s};
    QTest::addRow("deployment") << u"SET-CMS"_s << QStringList{QString()};
    QTest::addRow("pools") << u"DB-USER"_s << homing;
    QTest::addRow("response groups") << u"SET-RGS"_s << homing;
    QTest::addRow("not for 2010") << u"SET-RGSAPP"_s << homing.mid(1);
    QTest::addRow("chat") << u"DB-PCHAT"_s << QStringList{u"chat.contoso.com"_s};
    QTest::addRow("sites") << u"SET-KERB"_s << QStringList{u"L'Aquila"_s, u"Köln"_s};
    QTest::addRow("servers") << u"SRV-CERT"_s
                             << QStringList{u"old.contoso.com"_s,   u"fe131.contoso.com"_s,
                                            u"fe132.contoso.com"_s, u"fe151.contoso.com"_s,
                                            u"fe152.contoso.com"_s, u"fe153.contoso.com"_s,
                                            u"se19.contoso.com"_s,  u"edge1.contoso.com"_s,
                                            u"chat1.contoso.com"_s, QString()};
    QTest::addRow("edge") << u"SRV-EDGE"_s << QStringList{u"edge1.contoso.com"_s};
    QTest::addRow("monitoring") << u"DB-CDR"_s << QStringList{u"sql15.contoso.com\\mon"_s};
    QTest::addRow("no archiving") << u"DB-ARCH"_s << QStringList();
    QTest::addRow("instances") << u"DB-SQLSEC"_s
                               << QStringList{u"sql15.contoso.com\\rtc"_s,
                                              u"sql15.contoso.com\\mon"_s, u"sql13.contoso.com"_s};
    QTest::addRow("file stores") << u"FS-ALL"_s
                                 << QStringList{u"\\\\fs01.contoso.com\\LyncShare"_s,
                                                u"\\\\se19.contoso.com\\share"_s};
    QTest::addRow("gateways") << u"EXT-PSTN"_s << QStringList{QString()};
    QTest::addRow("in the file store") << u"FS-APP"_s << QStringList();
    QTest::addRow("not needed") << u"FS-BKSTORE"_s << QStringList();
}

void PlanMakerTest::everyScopeIsPlanned()
{
    QFETCH(QString, id);
    QFETCH(QStringList, scopes);
    QCOMPARE(scopesOfItem(id), scopes);
}

void PlanMakerTest::whatIsNotUsedIsLeftOut()
{
    for (Pool &pool : m_deployment.pools) {
        pool.hasCallPark = false;
        pool.hasResponseGroups = false;
    }
    QCOMPARE(scopesOfItem(u"SET-CPS"_s), QStringList());
    QCOMPARE(scopesOfItem(u"SET-ORBIT"_s), QStringList());
    // A response group is homed there, whatever the listeners say.
    QCOMPARE(scopesOfItem(u"SET-RGS"_s), QStringList{u"pool15.contoso.com"_s});
    QCOMPARE(item(u"SET-RGS"_s, u"pool15.contoso.com"_s).usage, Usage::InUse);
    QCOMPARE(scopesOfItem(u"EXT-LEGACY"_s), QStringList());
}

void PlanMakerTest::exportOfUnusedItemIsTaken()
{
    for (Pool &pool : m_deployment.pools) {
        pool.hasCallPark = false;
    }
    m_deployment.exports = {anExport(u"SET-CPS"_s, u"pool13.contoso.com"_s, u"/k/cps.xml"_s)};
    const PlannedItem planned = item(u"SET-CPS"_s, u"pool13.contoso.com"_s);
    QCOMPARE(planned.how, Obtain::File);
    QCOMPARE(planned.usage, Usage::NotInUse);
    QVERIFY(!planned.isMandatory());
}

void PlanMakerTest::newestExportIsTaken()
{
    NativeExport old = anExport(u"DB-USER"_s, u"pool15.contoso.com"_s, u"/k/old.zip"_s);
    old.takenAt = old.takenAt.addDays(-2);
    NativeExport undated = anExport(u"DB-USER"_s, u"pool15.contoso.com"_s, u"/k/undated.zip"_s);
    undated.takenAt = QDateTime();
    m_deployment.exports = {undated, old,
                            anExport(u"DB-USER"_s, u"pool15.contoso.com"_s, u"/k/new.zip"_s)};
    const PlannedItem planned = item(u"DB-USER"_s, u"pool15.contoso.com"_s);
    QCOMPARE(planned.how, Obtain::File);
    QCOMPARE(planned.exports.size(), 1);
    QCOMPARE(planned.exports.first().location.file, u"/k/new.zip"_s);
    QCOMPARE(planned.bytes, qint64{1000});
    QVERIFY(!planned.bytesEstimated);
    m_deployment.exports = {undated, old};
    QCOMPARE(item(u"DB-USER"_s, u"pool15.contoso.com"_s).exports.first().location.file,
             u"/k/old.zip"_s);
}

void PlanMakerTest::scopeIsComparedWithoutCase()
{
    m_deployment.exports = {anExport(u"db-user"_s, u"POOL15.contoso.com"_s, u"/k/u.zip"_s)};
    QCOMPARE(item(u"DB-USER"_s, u"pool15.contoso.com"_s).how, Obtain::File);
}

void PlanMakerTest::exportOfAnotherPoolIsNotTaken()
{
    m_deployment.exports = {anExport(u"DB-USER"_s, u"pool13.contoso.com"_s, u"/k/u.zip"_s),
                            anExport(u"DB-USER"_s, QString(), u"/k/whose.zip"_s)};
    QCOMPARE(item(u"DB-USER"_s, u"pool13.contoso.com"_s).how, Obtain::File);
    QCOMPARE(item(u"DB-USER"_s, u"pool15.contoso.com"_s).how, Obtain::Unprotected);
}

void PlanMakerTest::loneScopeTakesAnUnnamedExport()
{
    m_deployment.exports = {anExport(u"DB-PCHAT"_s, QString(), u"/k/chat.zip"_s)};
    QCOMPARE(item(u"DB-PCHAT"_s, u"chat.contoso.com"_s).how, Obtain::File);
}

void PlanMakerTest::wrongContentIsNotTaken()
{
    for (CatalogueItem &known : m_catalogue.items) {
        if (known.id == u"DB-USER") {
            known.contentKinds = {u"userDataZip"_s};
        }
    }
    NativeExport file = anExport(u"DB-USER"_s, u"pool15.contoso.com"_s, u"/k/u.zip"_s);
    file.contentKind = u"configurationZip"_s;
    m_deployment.exports = {file};
    const PlannedItem planned = item(u"DB-USER"_s, u"pool15.contoso.com"_s);
    QCOMPARE(planned.how, Obtain::Unprotected);
    QCOMPARE(planned.reasonKey, u"wrongContent"_s);
    initTestCase();
}

void PlanMakerTest::treeIsMatchedByService()
{
    FileStoreTree tree;
    tree.path = u"/mnt/lync"_s;
    tree.serviceKey = u"fs1"_s;
    tree.bytes = 5000;
    tree.files = 7;
    FileStoreTree other;
    other.path = u"/mnt/unknown"_s;
    m_deployment.fileStores = {other, tree};
    const PlannedItem planned = item(u"FS-ALL"_s, u"\\\\fs01.contoso.com\\LyncShare"_s);
    QCOMPARE(planned.how, Obtain::Tree);
    QCOMPARE(planned.treePath, u"/mnt/lync"_s);
    QCOMPARE(planned.bytes, qint64{5000});
    QCOMPARE(planned.files, qint64{7});
    const PlannedItem hole = item(u"FS-ALL"_s, u"\\\\se19.contoso.com\\share"_s);
    QCOMPARE(hole.how, Obtain::Unprotected);
    QVERIFY(hole.isMandatory());
}

void PlanMakerTest::holesCarryTheirLoss()
{
    const PlannedItem hole = item(u"DB-USER"_s, u"se19.contoso.com"_s);
    QCOMPARE(hole.how, Obtain::Unprotected);
    QCOMPARE(hole.reasonKey, u"DB-USER.loss"_s);
    QVERIFY(m_catalogue.reason(hole.reasonKey).english.contains(u"lose contacts"));
    QVERIFY(!m_catalogue.reason(item(u"SET-CMS"_s).reasonKey).isEmpty());
}

void PlanMakerTest::externalItemsNameTheirOwner()
{
    const PlannedItem directory = item(u"EXT-AD"_s);
    QCOMPARE(directory.how, Obtain::External);
    QVERIFY(directory.isMandatory());
    QVERIFY(m_catalogue.reason(directory.reasonKey).spanish.contains(u"Active Directory"));
    const PlannedItem exchange = item(u"EXT-EXCH"_s);
    QCOMPARE(exchange.usage, Usage::Unknown);
    QVERIFY(exchange.isMandatory());
    m_deployment.exports = {anExport(u"EXT-AD"_s, QString(), u"/k/ad.ldif"_s)};
    QCOMPARE(item(u"EXT-AD"_s).how, Obtain::File);
}

void PlanMakerTest::estimatesFollowAccounts()
{
    const PlannedItem big = item(u"DB-USER"_s, u"pool15.contoso.com"_s);
    const PlannedItem small = item(u"DB-USER"_s, u"se19.contoso.com"_s);
    QVERIFY(big.bytesEstimated);
    QCOMPARE(big.bytes - small.bytes, qint64{16} * 60000);
    QCOMPARE(plan().totalBytes(), qint64{0});
}

void PlanMakerTest::commandsAreThoseOfTheVersion()
{
    QCOMPARE(item(u"DB-USER"_s, u"pool15.contoso.com"_s).command,
             u"Export-CsUserData -PoolFqdn 'pool15.contoso.com' "
             "-FileName \"$Backup\\UserData_pool15.contoso.com.zip\""_s);
    const QString old = item(u"DB-USER"_s, u"old.contoso.com"_s).command;
    QVERIFY(old.contains(u"DBImpExp.exe"));
    QVERIFY(!old.contains(u"/sqlserver"));
    QCOMPARE(item(u"DB-PCHAT"_s, u"chat.contoso.com"_s).command,
             u"Export-CsPersistentChatData -DBInstance 'sql15.contoso.com\\chat' "
             "-FileName \"$Backup\\PChat_chat.contoso.com.zip\""_s);
    QCOMPARE(item(u"SET-CMS"_s).version, ProductVersion::Sfb2015); // Where Central Management is.
    QCOMPARE(item(u"FS-ALL"_s, u"\\\\fs01.contoso.com\\LyncShare"_s).exportFileName,
             u"FileStore_fs01.contoso.com_LyncShare"_s);
    QCOMPARE(item(u"SET-KERB"_s, u"L'Aquila"_s).exportFileName, u"Kerberos_L_Aquila.xml"_s);
}

void PlanMakerTest::everyCommandIsInTheTable()
{
    const Result<CmdletTable> table = CmdletTable::load();
    MUSTER_VERIFY_OK(table);
    const BackupPlan made = plan();
    int commands = 0;
    for (const PlannedItem &planned : made.items) {
        if (planned.how != Obtain::External) {
            const QStringList problems = table->problemsOf(planned.command, *planned.version);
            QVERIFY2(problems.isEmpty(), qPrintable(planned.id + problems.join(u"; ")));
            QVERIFY2(!planned.command.isEmpty(), qPrintable(planned.id));
            QVERIFY2(!planned.command.contains(u"{path"), qPrintable(planned.command));
            ++commands;
        }
    }
    QVERIFY(commands > 20);
}

void PlanMakerTest::fileNamesAreDistinct()
{
    Site twin = m_deployment.topology->sites.last();
    twin.key = u"3"_s;
    twin.name = u"L\"Aquila"_s;
    m_deployment.topology->sites.append(twin);
    m_deployment.pools[1].siteKey = twin.key;
    QSet<QString> seen;
    const BackupPlan made = plan();
    for (const PlannedItem &planned : made.items) {
        if (!planned.exportFileName.isEmpty()) {
            QVERIFY2(!seen.contains(planned.exportFileName), qPrintable(planned.exportFileName));
            seen.insert(planned.exportFileName);
            QVERIFY(planned.how == Obtain::External
                    || planned.command.contains(planned.exportFileName));
        }
    }
    QVERIFY(seen.contains(u"Kerberos_L_Aquila_2.xml"_s));
}

void PlanMakerTest::nothingDiscoveredIsNotNothingToSave()
{
    m_deployment = Deployment();
    QCOMPARE(item(u"SET-CMS"_s).how, Obtain::Unprotected);
    QVERIFY(item(u"SET-CMS"_s).command.isEmpty());
    QCOMPARE(item(u"SET-ORBIT"_s).usage, Usage::Unknown);
    QCOMPARE(item(u"EXT-AD"_s).how, Obtain::External);
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::PlanMakerTest)
#include "tst_PlanMaker.moc"
