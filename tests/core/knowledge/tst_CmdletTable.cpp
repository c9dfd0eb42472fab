// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/CmdletTable.h"
#include "tests/support/ResultChecks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class CmdletTableTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsRealCommands_data();
    void acceptsRealCommands();
    void refusesPrintedMistakes_data();
    void refusesPrintedMistakes();
};

void CmdletTableTest::acceptsRealCommands_data()
{
    QTest::addColumn<QString>("command");
    QTest::addRow("export") << u"Export-CsUserData -PoolFqdn 'p' -FileName \"$Backup\\u.zip\""_s;
    QTest::addRow("pipeline") << u"Get-CsCommonAreaPhone -Filter {RegistrarPool -eq 'a'} | "
                                 u"Move-CsCommonAreaPhone -Target 'b'"_s;
    QTest::addRow("common parameter") << u"Move-CsUser -Identity 'a' -Target 'b' -WhatIf"_s;
    QTest::addRow("quoted text") << u"Move-CsUser -Identity 'a -Force b' -Target 'b'"_s;
    QTest::addRow("comment") << u"Enable-CsTopology # never -Force"_s;
    QTest::addRow("continued") << u"Move-CsUser -Identity 'a' `\n -Target 'b'"_s;
    QTest::addRow("not of the product") << u"Import-Csv -Path 'a' | ForEach-Object { $_.sip }"_s;
    QTest::addRow("other commands") << u"Get-CsUser | Where-Object { $_.X -match 'y' }"_s;
}

void CmdletTableTest::acceptsRealCommands()
{
    QFETCH(QString, command);
    const Result<CmdletTable> table = CmdletTable::load();
    MUSTER_VERIFY_OK(table);
    QCOMPARE(table->problemsOf(command, ProductVersion::Sfb2015), QStringList());
}

void CmdletTableTest::refusesPrintedMistakes_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<ProductVersion>("version");
    // The left column of the cmdlet reference's table of printed against real parameters.
    const auto row = [](const char *command, ProductVersion version = ProductVersion::Sfb2015) {
        QTest::addRow("%s", command) << QString::fromUtf8(command) << version;
    };
    row("Move-CsApplicationEndpoint -Identity 'a' -Target 'b'");
    row("Import-CsRgsConfiguration -Destination 'a' -FileName 'b' -ReplaceExistingSettings");
    row("Export-CsUserData -PoolFqdn 'a' -FileName 'b' -ConferenceFilterDirectory 1");
    row("Get-CsBackupServiceStatus -PoolFqdn 'a' -BackupModule 'b'");
    row("Invoke-CsManagementServerFailover -MirrorSQLServerFqdn 'a'");
    row("Move-CsUser -Identity 'a' -Target 'b' -MoveMeetingContent");
    row("Get-CsRgsHourOfBusiness");
    row("Convert-CsUserData -InputFile 'a' -OutputFile 'b' -TargetVersionLync2010");
    row("Set-CsSetupPermission");
    // Forbidden ones.
    row("Move-CsUser -Identity 'a' -Target 'b' -Force");
    row("Move-CsUser -Identity 'a' -Target 'b' -Force:$true");
    row("Export-CsRgsConfiguration -Source 'a' -FileName 'b' -RemoveExportedConfiguration");
    row("Export-CsArchivingData -DBInstance 'a' -Purge");
    // Of another version.
    row("Export-CsUserData -PoolFqdn 'a' -FileName 'b'", ProductVersion::Lync2010);
    row("Move-CsUser -UserList 'a' -Target 'b'", ProductVersion::Lync2013);
    row("Export-CsPersistentChatData -DBInstance 'a'", ProductVersion::Sfb2019OrSe);
    row("if ($x) { Export-CsPersistentChatData -DBInstance 'a' }", ProductVersion::Sfb2019);
}

void CmdletTableTest::refusesPrintedMistakes()
{
    QFETCH(QString, command);
    QFETCH(ProductVersion, version);
    const Result<CmdletTable> table = CmdletTable::load();
    MUSTER_VERIFY_OK(table);
    QCOMPARE(table->problemsOf(command, version).size(), 1);
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::CmdletTableTest)
#include "tst_CmdletTable.moc"
