// SPDX-License-Identifier: Apache-2.0
#include "core/plan/ExportScript.h"

#include "core/knowledge/CmdletTable.h"
#include "core/plan/PlanMaker.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MixedDeployment.h"
#include "tests/support/ResultChecks.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class ExportScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_deployment = aMixedDeployment(); }
    void onlyReads();
    void eachVersionHasItsSection();
    void namesEveryHole();
    void isTextForWindowsPowerShell();
    void namesCannotLeaveTheirArgument();
    void filesFedBackLeaveOnlyExternalItems();
    void nothingToDoIsAnError();
    void unknownVersionIsLeftOutAloud();

private:
    [[nodiscard]] BackupPlan plan() const
    {
        return makePlan(m_deployment, m_catalogue, FakeClock().now());
    }
    [[nodiscard]] QString script() const
    {
        const Result<QByteArray> written = writeExportScript(plan(), m_catalogue);
        return written ? QString::fromUtf8(*written) : written.error().detail;
    }
    void feedBack(const BackupPlan &plan);

    Deployment m_deployment;
    BackupCatalogue m_catalogue;
};

void ExportScriptTest::initTestCase()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    MUSTER_VERIFY_OK(catalogue);
    m_catalogue = *catalogue;
}

void ExportScriptTest::onlyReads()
{
    const QString text = script();
    static const QRegularExpression cmdlet(u"\\b([A-Za-z]+)-Cs[A-Za-z]+"_s);
    QRegularExpressionMatchIterator matches = cmdlet.globalMatch(text);
    int count = 0;
    while (matches.hasNext()) {
        const QString verb = matches.next().captured(1);
        QVERIFY2(verb == u"Get" || verb == u"Export" || verb == u"Test", qPrintable(verb));
        ++count;
    }
    QVERIFY(count > 30);
    for (const QString &never :
         {u"-Force"_s, u"-Purge"_s, u"-Remove"_s, u"-Disable"_s, u"-Clean"_s, u"/MIR"_s, u"/MOV"_s,
          u"/PURGE"_s, u"Remove-"_s, u"Invoke-Expression"_s}) {
        QVERIFY2(!text.contains(never, Qt::CaseInsensitive), qPrintable(never));
    }
}

void ExportScriptTest::eachVersionHasItsSection()
{
    const QString text = script();
    QVERIFY(text.contains(u"[ValidateSet('2010', '2013', '2015', '2019-or-se')]"));
    const qsizetype lync2010 = text.indexOf(u"# ---- Lync Server 2010 (-Product 2010) ----");
    const qsizetype lync2013 = text.indexOf(u"# ---- Lync Server 2013 (-Product 2013) ----");
    QVERIFY(lync2010 > 0 && lync2013 > lync2010);
    const QString old = text.mid(lync2010, lync2013 - lync2010);
    QVERIFY(old.contains(u"DBImpExp.exe"));
    QVERIFY(old.contains(u"RgsImportExport.ps1"));
    QVERIFY(!old.contains(u"Export-CsUserData"));
    QVERIFY(!text.mid(lync2013).contains(u"DBImpExp"));
}

void ExportScriptTest::namesEveryHole()
{
    const QString text = script();
    const BackupPlan made = plan();
    for (const PlannedItem &item : made.items) {
        const QString name = u"'%1' {"_s.arg(item.exportFileName);
        if (item.how == Obtain::Unprotected) {
            QVERIFY2(text.contains(name), qPrintable(name));
        } else {
            QVERIFY2(!text.contains(u"'%1'"_s.arg(item.id)), qPrintable(item.id));
        }
    }
}

void ExportScriptTest::isTextForWindowsPowerShell()
{
    const Result<QByteArray> written = writeExportScript(plan(), m_catalogue);
    MUSTER_VERIFY_OK(written);
    QVERIFY(written->startsWith("\xef\xbb\xbf# "));
    QCOMPARE(written->count('\n'), written->count("\r\n"));
    QVERIFY(written->contains("K\xc3\xb6ln"));
    // No mark of the frame is left.
    QVERIFY(!QRegularExpression(u"#[A-Z-]+#"_s).match(QString::fromUtf8(*written)).hasMatch());
}

void ExportScriptTest::namesCannotLeaveTheirArgument()
{
    m_deployment.topology->sites[0].name = u"Ende\u2019; Remove-Item C:\\ #\n$(evil) #STEPS#"_s;
    const QString text = script();
    QVERIFY(text.contains(u"'Ende\u2019\u2019; Remove-Item C:\\ #\r\n$(evil) #STEPS#'"_s));
    QVERIFY(text.contains(u"of Ende\u2019; Remove-Item C:\\ # $(evil) #STEPS#: The computer"_s));
}

/// Makes exactly the files that the script names, as discovery would hand them on.
void ExportScriptTest::feedBack(const BackupPlan &plan)
{
    for (const PlannedItem &item : plan.items) {
        if (item.how != Obtain::Unprotected) {
            continue;
        }
        const QString path = u"/kit/"_s + item.exportFileName;
        if (item.id == u"FS-ALL") {
            FileStoreTree tree;
            tree.path = path;
            for (const FileStoreService &store : std::as_const(m_deployment.fileStoreServices)) {
                tree.serviceKey = store.unc == item.scope ? store.serviceKey : tree.serviceKey;
            }
            m_deployment.fileStores.append(tree);
            continue;
        }
        m_deployment.exports.append(anExport(item.id, item.scope, path));
        if (item.id == u"SRV-CERT") {
            Certificate certificate;
            certificate.location.file = path;
            certificate.key = PrivateKeyState::Matches;
            m_deployment.certificates.append(certificate);
        }
    }
}

void ExportScriptTest::filesFedBackLeaveOnlyExternalItems()
{
    QVERIFY(!plan().unprotectedMandatory().isEmpty());
    feedBack(plan());
    const BackupPlan after = plan();
    for (const PlannedItem &item : after.items) {
        QVERIFY2(item.how != Obtain::Unprotected, qPrintable(item.id + item.scope));
    }
    QVERIFY(after.takenCount() > 20);
}

void ExportScriptTest::nothingToDoIsAnError()
{
    feedBack(plan());
    MUSTER_VERIFY_FAILS(writeExportScript(plan(), m_catalogue), ErrorCode::NothingSelected);
}

void ExportScriptTest::unknownVersionIsLeftOutAloud()
{
    for (Pool &pool : m_deployment.pools) {
        pool.version.reset();
    }
    QVERIFY(script().contains(u"# Left out, for the product version is not known: User data of"));
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::ExportScriptTest)
#include "tst_ExportScript.moc"
