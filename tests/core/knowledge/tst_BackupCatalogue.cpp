// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/BackupCatalogue.h"
#include "core/knowledge/CmdletTable.h"
#include "core/knowledge/CommandTemplate.h"
#include "tests/support/KnowledgeVariant.h"
#include "tests/support/ResultChecks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class BackupCatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryItemOfTheReference();
    void everyCommandExistsInItsVersion();
    void everyVersionOfAnExportHasItsCommand();
    void olderVersionHasItsOwnTools();
    void refusesContradictions_data();
    void refusesContradictions();
    void reasonsAreFound();
};

void BackupCatalogueTest::holdsEveryItemOfTheReference()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    MUSTER_VERIFY_OK(catalogue);
    const QStringList ids =
        u"SET-CMS SET-LIS SET-RGS SET-TBXML SET-VCFG SET-CPS SET-ORBIT SET-ANN SET-RGSAPP SET-KERB "
        "DB-USER DB-ARCH DB-CDR DB-QOE DB-PCHAT DB-PCHATCOMP DB-GCHAT DB-SQLSEC FS-ALL FS-APP "
        "FS-NORM FS-PCHAT FS-BKSTORE SRV-CERT SRV-CACHAIN SRV-IIS SRV-REG SRV-STATE SRV-INV "
        "SRV-EDGE SRV-CUSTOM SRV-OWA SRV-VIS EXT-AD EXT-CA EXT-SCOM EXT-PSTN EXT-LEGACY EXT-NET "
        "EXT-EXCH EXT-VIRT EXT-MEDIA EXT-RETRO"_s.split(u' ');
    for (const QString &id : ids) {
        QVERIFY2(catalogue->find(id) != nullptr, qPrintable(id));
    }
    QCOMPARE(catalogue->items.size(), ids.size() + 1); // SRV-CERT stands for the deployment too.
    QVERIFY(catalogue->find(u"SRV-CERT"_s, ScopeKind::Deployment) != nullptr);
}

void BackupCatalogueTest::everyCommandExistsInItsVersion()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    const Result<CmdletTable> table = CmdletTable::load();
    MUSTER_VERIFY_OK(catalogue);
    MUSTER_VERIFY_OK(table);
    for (const CatalogueItem &item : catalogue->items) {
        for (const ExportCommand &command : item.commands) {
            const QList<ProductVersion> versions =
                command.versions.isEmpty() ? item.versions : command.versions;
            for (const ProductVersion version : versions) {
                const QStringList problems = table->problemsOf(command.text, version);
                QVERIFY2(problems.isEmpty(), qPrintable(item.id + problems.join(u"; ")));
            }
        }
    }
}

void BackupCatalogueTest::everyVersionOfAnExportHasItsCommand()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    MUSTER_VERIFY_OK(catalogue);
    for (const CatalogueItem &item : catalogue->items) {
        if (item.obtain == ObtainKind::External || !item.partOf.isEmpty() || item.isSkipped) {
            continue;
        }
        for (const ProductVersion version : item.versions) {
            for (const bool isStandard : {true, false}) {
                const ExportCommand *command = item.commandFor(version, isStandard);
                QVERIFY2(command != nullptr, qPrintable(item.id + toWord(version)));
                QVERIFY(placeholdersOf(command->text).contains(u"pathFile"_s));
            }
        }
    }
}

void BackupCatalogueTest::olderVersionHasItsOwnTools()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    MUSTER_VERIFY_OK(catalogue);
    const CatalogueItem *userData = catalogue->find(u"DB-USER"_s);
    const ExportCommand *standard = userData->commandFor(ProductVersion::Lync2010, true);
    QVERIFY(standard->text.contains(u"DBImpExp.exe"));
    QVERIFY(!standard->text.contains(u"/sqlserver"));
    QVERIFY(userData->commandFor(ProductVersion::Lync2010, false)->text.contains(u"/sqlserver"));
    QVERIFY(userData->commandFor(ProductVersion::Sfb2019OrSe, false)
                ->text.startsWith(u"Export-CsUserData"));
    QVERIFY(catalogue->find(u"SET-RGS"_s)
                ->commandFor(ProductVersion::Lync2010, false)
                ->text.contains(u"RgsImportExport.ps1"));
    QVERIFY(catalogue->find(u"DB-PCHAT"_s)->commandFor(ProductVersion::Sfb2019, false) == nullptr);
}

void BackupCatalogueTest::refusesContradictions_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("detail");
    QTest::addRow("unquoted placeholder")
        << u"'{pool}' -FileName"_s << u"{pool} -FileName"_s << u"inside quotes"_s;
    QTest::addRow("unknown use") << u"\"hasCallPark\""_s << u"\"hasParking\""_s << u"none of"_s;
    QTest::addRow("item twice") << u"\"id\": \"SET-LIS\""_s << u"\"id\": \"SET-CMS\""_s
                                << u"twice"_s;
    QTest::addRow("unknown whole")
        << u"\"partOf\": \"FS-ALL\""_s << u"\"partOf\": \"FS-X\""_s << u"does not stand before"_s;
    QTest::addRow("ceiling without reason")
        << u"\"ceilingReason\""_s << u"\"ceilingWhy\""_s << u"belong together"_s;
    QTest::addRow("external without owner")
        << u"\"obtain\": \"export\""_s << u"\"obtain\": \"external\""_s << u"owner"_s;
    QTest::addRow("command of a foreign version")
        << u"\"versions\": [\"2010\"],\n          \"file\": \"Rgs"_s
        << u"\"versions\": [\"ocs\"],\n          \"file\": \"Rgs"_s
        << u"which the item is not for"_s;
}

void BackupCatalogueTest::refusesContradictions()
{
    QFETCH(QString, change);
    QFETCH(QString, to);
    QFETCH(QString, detail);
    const QTemporaryDir folder;
    const QString path =
        knowledgeVariant(folder, u":/knowledge/backup-catalogue.json"_s, change, to);
    QVERIFY(!path.isEmpty());
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue(path);
    MUSTER_VERIFY_FAILS(catalogue, ErrorCode::KnowledgeInvalid);
    QVERIFY(catalogue.error().line > 1);
    QVERIFY2(catalogue.error().detail.contains(detail), qPrintable(catalogue.error().detail));
}

void BackupCatalogueTest::reasonsAreFound()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    MUSTER_VERIFY_OK(catalogue);
    QVERIFY(catalogue->reason(u"DB-USER.loss"_s).spanish.contains(u"contactos"));
    QVERIFY(catalogue->reason(u"EXT-AD.owner"_s).english.contains(u"Active Directory"));
    QVERIFY(!catalogue->reason(u"newestExport"_s).isEmpty());
    QVERIFY(catalogue->reason(u"nothing"_s).isEmpty());
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::BackupCatalogueTest)
#include "tst_BackupCatalogue.moc"
