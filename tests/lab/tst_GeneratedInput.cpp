// SPDX-License-Identifier: Apache-2.0
// Muster's readers against the generator, which shares no code with them.
#include "core/archive/ZipReader.h"
#include "core/discovery/AccountReader.h"
#include "core/discovery/Conclusions.h"
#include "core/discovery/ConfigurationReader.h"
#include "core/discovery/TopologyReader.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace muster;
using namespace Qt::StringLiterals;

class GeneratedInputTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void topologyIsReadAsItWasPlanned_data();
    void topologyIsReadAsItWasPlanned();
    void configurationExportHoldsTheSameTopology();
    void everyFormatGivesTheSameAccounts();
    void kindsAreTold_data();
    void kindsAreTold();

private:
    QTemporaryDir m_folder;
};

void GeneratedInputTest::initTestCase()
{
    for (const auto &[name, more] : {std::pair{u"a"_s, QStringList{u"--draft"_s}},
                                     std::pair{u"b"_s, QStringList{u"--utf16"_s}}}) {
        const QStringList arguments{u"--out"_s,
                                    m_folder.filePath(name),
                                    u"--preset"_s,
                                    u"healthy"_s,
                                    u"--seed"_s,
                                    u"5"_s,
                                    u"--accounts"_s,
                                    u"400"_s,
                                    u"--accounts-format"_s,
                                    u"all"_s,
                                    u"--file-store-files"_s,
                                    u"5"_s};
        QCOMPARE(QProcess::execute(QStringLiteral(MUSTER_GENERATE), arguments + more), 0);
    }
}

void GeneratedInputTest::topologyIsReadAsItWasPlanned_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isDraft");
    QTest::addRow("published") << u"a/kit/topology.xml"_s << false;
    QTest::addRow("published, UTF-16") << u"b/kit/topology.xml"_s << false;
    QTest::addRow("draft") << u"a/draft.tbxml"_s << true;
}

void GeneratedInputTest::topologyIsReadAsItWasPlanned()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isDraft);
    QFile file(m_folder.filePath(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<TopologyDocument> document = readTopology(file, path, quietJob());
    MUSTER_VERIFY_OK(document);
    QCOMPARE(document->recognised, document->total);
    QCOMPARE(document->topology.state == TopologyState::Draft, isDraft);
    QCOMPARE(document->topology.sites.size(), 3);
    const Conclusions conclusions = conclude(document->topology);
    const auto homes = std::count_if(conclusions.pools.begin(), conclusions.pools.end(),
                                     [](const Pool &pool) { return pool.homesAccounts; });
    QCOMPARE(homes, 5);
    QCOMPARE(conclusions.pairs.size(), 2);
    QCOMPARE(conclusions.trunks.size(), 1);
    QCOMPARE(conclusions.fileStoreServices.size(), 5);
    QCOMPARE(conclusions.edgeNames.size(), 1);
    QCOMPARE(conclusions.edgeNames.first().audioVideo, u"av.fabrikam.example"_s);
}

void GeneratedInputTest::configurationExportHoldsTheSameTopology()
{
    const Result<ZipReader> zip =
        ZipReader::open(m_folder.filePath(u"a/kit/CsConfig.zip"_s), quietJob());
    MUSTER_VERIFY_OK(zip);
    const Result<ConfigurationDocument> configuration = readConfigurationExport(*zip, quietJob());
    MUSTER_VERIFY_OK(configuration);
    QCOMPARE(configuration->recognised, configuration->total);
    QCOMPARE(configuration->registrars.size(), 5);
    QVERIFY(configuration->topology.has_value());
    QFile file(m_folder.filePath(u"a/kit/topology.xml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<TopologyDocument> document = readTopology(file, file.fileName(), quietJob());
    MUSTER_VERIFY_OK(document);
    QCOMPARE(configuration->topology->topology.services, document->topology.services);
    QCOMPARE(configuration->topology->topology.simpleUrls.size(), 4);
}

void GeneratedInputTest::everyFormatGivesTheSameAccounts()
{
    QList<Account> first;
    for (const QString &path :
         {u"a/kit/accounts/Get-CsUser.clixml"_s, u"a/kit/accounts/Get-CsUser.csv"_s,
          u"a/kit/accounts/Get-CsUser.json"_s, u"b/kit/accounts/Get-CsUser.csv"_s,
          u"b/kit/accounts/Get-CsUser.clixml"_s}) {
        QFile file(m_folder.filePath(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<AccountsFile> read = readAccounts(file, path, quietJob());
        MUSTER_VERIFY_OK(read);
        QVERIFY2(read->warnings.isEmpty(), qPrintable(path));
        first = first.isEmpty() ? read->accounts : first;
        QVERIFY(first.size() > 350);
        QCOMPARE(read->accounts.size(), first.size());
        for (qsizetype i = 0; i < first.size(); ++i) {
            const Account &one = first.at(i);
            const Account &other = read->accounts.at(i);
            QCOMPARE(other.sip, one.sip);
            QCOMPARE(other.displayName, one.displayName);
            QCOMPARE(other.kind, AccountKind::User);
            QCOMPARE(other.state, one.state);
            QCOMPARE(other.hosting, one.hosting);
            QCOMPARE(other.registrarPool, one.registrarPool);
            QCOMPARE(other.lineUri, one.lineUri);
            QCOMPARE(other.distinguishedName, one.distinguishedName);
            QCOMPARE(other.guid, one.guid);
        }
    }
}

void GeneratedInputTest::kindsAreTold_data()
{
    QTest::addColumn<QString>("cmdlet");
    QTest::addColumn<AccountKind>("kind");
    const auto add = [](const char *cmdlet, AccountKind kind) {
        QTest::addRow("%s", cmdlet) << QString::fromLatin1(cmdlet) << kind;
    };
    add("Get-CsCommonAreaPhone", AccountKind::CommonAreaPhone);
    add("Get-CsAnalogDevice", AccountKind::AnalogDevice);
    add("Get-CsExUmContact", AccountKind::ExchangeUmContact);
    add("Get-CsDialInConferencingAccessNumber", AccountKind::DialInAccessNumber);
    add("Get-CsTrustedApplicationEndpoint", AccountKind::TrustedApplicationEndpoint);
    add("Get-CsMeetingRoom", AccountKind::MeetingRoom);
}

void GeneratedInputTest::kindsAreTold()
{
    QFETCH(const QString, cmdlet);
    QFETCH(const AccountKind, kind);
    for (const QString &format : {u"csv"_s, u"clixml"_s}) {
        QFile file(m_folder.filePath(u"a/kit/accounts/%1.%2"_s.arg(cmdlet, format)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<AccountsFile> read = readAccounts(file, file.fileName(), quietJob());
        MUSTER_VERIFY_OK(read);
        QVERIFY(!read->accounts.isEmpty());
        for (const Account &account : read->accounts) {
            QCOMPARE(toWord(account.kind), toWord(kind));
            QVERIFY(account.isContactObject());
        }
    }
}

QTEST_GUILESS_MAIN(GeneratedInputTest)
#include "tst_GeneratedInput.moc"
