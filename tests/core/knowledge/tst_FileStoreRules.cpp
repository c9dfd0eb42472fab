// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/FileStoreRules.h"
#include "tests/support/ResultChecks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class FileStoreRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void ruleOfEachPath_data();
    void ruleOfEachPath();
    void unknownKeyIsRefusedWithItsLine();
};

void FileStoreRulesTest::ruleOfEachPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *path, const char *root, const char *rule) {
        QTest::addRow("%s", name) << QByteArray(path) << QByteArray(root)
                                  << QString::fromLatin1(rule);
    };
    row("music on hold", "1-ApplicationServer-1/AppServerFiles/CPS/hold.wma", "share", "");
    row("meeting content", "1-WebServices-1/CollabContent/a/b.bin", "share", "");
    row("active meeting", "1-WebServices-1/DataConf/m1/Meeting.Active", "share", "meetingActive");
    row("active meeting in other letters", "x/MEETING.ACTIVE", "share", "meetingActive");
    row("replication", "1-CentralMgmt-1/CMSFileStore/xds-master/data.zip", "share",
        "centralManagementMailbox");
    row("address book", "1-WebServices-1/ABFiles/0000/F-0a1b.lsabs", "share", "addressBook");
    row("normalization rules",
        "1-WebServices-1/ABFiles/Company_Phone_Number_Normalization_Rules.txt", "share", "");
    row("normalization rules of a tenant",
        "1-webservices-1/abfiles/0000/company_phone_number_normalization_rules.TXT", "share", "");
    row("tree of one service", "ABFiles/0000/F-0a1b.lsabs", "2-WebServices-3", "addressBook");
    row("another ABFiles", "Other/ABFiles/F-0a1b.lsabs", "share", "");
}

void FileStoreRulesTest::ruleOfEachPath()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, root);
    QFETCH(QString, rule);
    const Result<FileStoreRules> rules = FileStoreRules::load();
    MUSTER_VERIFY_OK(rules);
    const FileStoreRule *found = rules->skips(path, root);
    QCOMPARE(found != nullptr ? found->id : QString(), rule);
}

void FileStoreRulesTest::unknownKeyIsRefusedWithItsLine()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"rules.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "{\n\"format\": 1, \"reviewed\": \"2026-01-01\", \"source\": \"x\",\n\"drop\": []\n}");
    file.close();
    const Result<FileStoreRules> rules = FileStoreRules::load(file.fileName());
    MUSTER_VERIFY_FAILS(rules, ErrorCode::KnowledgeInvalid);
    QVERIFY(rules.error().line > 0);
}

QTEST_GUILESS_MAIN(FileStoreRulesTest)
#include "tst_FileStoreRules.moc"
