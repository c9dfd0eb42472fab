// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/KitSource.h"

#include "core/discovery/KitNames.h"
#include "tests/core/discovery/TopologyTexts.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"
#include "tests/support/ZipBuilder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

const QByteArray userData =
    ZipBuilder()
        .add("DocItemSet.xml", "<DocItemSet><DocItem Name='urn:lcd:ada@x.example'/>"
                               "</DocItemSet>")
        .bytes();
const QByteArray otherZip = ZipBuilder().add("Audio/music.wma", "x").bytes();
const QByteArray accounts = "\"SipAddress\",\"RegistrarPool\"\n"
                            "\"sip:ada@x.example\",\"pool1.fabrikam.example\"\n";
const QByteArray builds = "\"ComponentName\",\"Version\"\n"
                          "\"Skype for Business Server 2015, Core Components\",\"6.0.9319.619\"\n";

const QByteArray pfxLike("0\x82\x05\x01\x02\x01\x03\x30\x82\x03", 10);

QByteArray manifest(const QByteArray &files)
{
    return "{\"format\": \"muster-kit\", \"version\": 1, \"takenAt\": \"2026-09-14T03:00:00Z\", "
           "\"takenBy\": \"ada\", \"takenFrom\": \"fe1\", \"files\": ["
           + files + "]}";
}

} // namespace

class KitSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void folderAndZipGiveTheSame_data();
    void folderAndZipGiveTheSame();
    void manifestSaysMore();
    void contradictedManifestGivesNoFacts();
    void damagedFilesAreNamedAndTheOthersRead();
    void namesThatContentContradictsAreNotBelieved();
    void certificatesGoToTheirReader();
    void uselessKitsAreRefused();
    void cancelledJobStops();
    void fileNamesTellItems_data();
    void fileNamesTellItems();

private:
    QString folderWith(const Files &files)
    {
        const QString folder = m_folder.filePath(QString::number(++m_count));
        for (auto it = files.begin(); it != files.end(); ++it) {
            const QString path = folder + u'/' + it.key();
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*it) != it->size()) {
                qFatal("cannot write the test's kit");
            }
        }
        return folder;
    }
    QString zipWith(const Files &files)
    {
        ZipBuilder zip;
        for (auto it = files.begin(); it != files.end(); ++it) {
            zip.add(it.key().toUtf8(), *it, ZipBuilder::Method::Deflate);
        }
        QString path = m_folder.filePath(u"%1.zip"_s.arg(++m_count));
        zip.writeTo(path);
        return path;
    }
    Result<PartialDeployment> read(const QString &path, const JobContext &job = quietJob())
    {
        return KitSource({SourceKind::Kit, path, {}, {}}, m_clock, m_catalogue).read(job);
    }
    static const SourceRecord *recordOf(const PartialDeployment &partial, const QString &end)
    {
        for (const SourceRecord &record : partial.sources) {
            if (record.location.endsWith(end)) {
                return &record;
            }
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    BackupCatalogue m_catalogue;
    int m_count = 0;
};

void KitSourceTest::initTestCase()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue(
        QStringLiteral(MUSTER_SOURCE_DIR) + u"/resources/knowledge/backup-catalogue.json"_s);
    MUSTER_VERIFY_OK(catalogue);
    m_catalogue = *catalogue;
}

void KitSourceTest::folderAndZipGiveTheSame_data()
{
    QTest::addColumn<bool>("isZip");
    QTest::addRow("folder") << false;
    QTest::addRow("ZIP") << true;
}

void KitSourceTest::folderAndZipGiveTheSame()
{
    QFETCH(const bool, isZip);
    const Files files{{u"whatever.txt"_s, topologytexts::paired()},
                      {u"accounts/list.dat"_s, accounts},
                      {u"outputs/Get-CsServerPatchVersion_fe1.fabrikam.example.csv"_s, builds},
                      {u"unnamed.csv"_s, builds},
                      {u"UserData_pool1.fabrikam.example.zip"_s, userData},
                      {u"Rgs_pool1.fabrikam.example.zip"_s, otherZip},
                      {u"letter.txt"_s, "Dear all, this is no export."}};
    const QString path = isZip ? zipWith(files) : folderWith(files);
    const Result<PartialDeployment> partial = read(path);
    MUSTER_VERIFY_OK(partial);
    QCOMPARE(partial->sources.size(), files.size());
    QCOMPARE(partial->topologies.size(), 1);
    QCOMPARE(partial->accounts.size(), 1);
    const SourceRecord &list = partial->sources.at(partial->accounts.first().source);
    QVERIFY(list.location.endsWith(u"accounts/list.dat"_s));
    QCOMPARE(list.location.contains(u'!'), isZip);
    QCOMPARE(list.description, u"csvAccounts"_s);
    QCOMPARE(list.spec, u"kit:"_s + path);
    QCOMPARE(partial->outputs.size(), 2);
    QCOMPARE(partial->outputs.at(0).command, u"Get-CsServerPatchVersion"_s);
    QCOMPARE(partial->outputs.at(0).scope, u"fe1.fabrikam.example"_s);
    QCOMPARE(partial->outputs.at(0).rows.first().value(u"Version"), u"6.0.9319.619"_s);
    QCOMPARE(partial->outputs.at(1).command, u"Get-CsServerPatchVersion"_s);
    QStringList items;
    for (const NativeExport &file : partial->exports) {
        items.append(file.itemId + u'@' + file.scope + u'=' + file.contentKind);
        QCOMPARE(file.location.entry.isEmpty(), !isZip);
        QCOMPARE(file.ageEvidence, AgeEvidence::FileTime);
    }
    items.sort();
    QCOMPARE(items, (QStringList{u"DB-USER@pool1.fabrikam.example=userDataZip"_s,
                                 u"SET-RGS@pool1.fabrikam.example=zip"_s,
                                 u"SET-TBXML@=publishedTopology"_s}));
    const SourceRecord *letter = recordOf(*partial, u"letter.txt"_s);
    QCOMPARE(letter->warnings,
             (QList<SourceWarning>{{WarningKind::UnknownItem, letter->location, u"unknown"_s, 0}}));
}

void KitSourceTest::manifestSaysMore()
{
    const QByteArray hash = QCryptographicHash::hash(otherZip, QCryptographicHash::Sha256).toHex();
    const Files files{
        {u"kit/kit.json"_s,
         manifest("{\"path\": \"music.zip\", \"item\": \"SET-RGS\", \"scope\": \"p.example\", "
                  "\"sha256\": \""
                  + hash
                  + "\"}, {\"path\": \"builds.csv\", \"command\": \"Get-CsServerPatchVersion\", "
                    "\"scope\": \"fe9\"}")},
        {u"kit/music.zip"_s, otherZip},
        {u"kit/builds.csv"_s, builds}};
    const Result<PartialDeployment> partial = read(zipWith(files));
    MUSTER_VERIFY_OK(partial);
    QCOMPARE(partial->exports.size(), 1);
    const NativeExport &file = partial->exports.first();
    QCOMPARE(file.itemId, u"SET-RGS"_s);
    QCOMPARE(file.scope, u"p.example"_s);
    QCOMPARE(file.takenAt, QDateTime(QDate(2026, 9, 14), QTime(3, 0), Qt::UTC));
    QCOMPARE(file.ageEvidence, AgeEvidence::Kit);
    QCOMPARE(file.takenBy, u"ada"_s);
    QCOMPARE(file.takenFrom, u"fe1"_s);
    QCOMPARE(file.sha256, hash);
    QCOMPARE(partial->outputs.first().scope, u"fe9"_s);
    QCOMPARE(partial->outputs.first().takenAt, file.takenAt);
    QCOMPARE(recordOf(*partial, u"kit.json"_s)->description, u"kitManifest"_s);
}

void KitSourceTest::contradictedManifestGivesNoFacts()
{
    const Files files{
        {u"kit.json"_s, manifest(R"({"path": "a.csv", "sha256": ")" + QByteArray(64, '0')
                                 + "\"}, {\"path\": \"CsConfig.zip\", \"item\": \"SET-CMS\"}, "
                                   "{\"path\": \"gone.xml\"}")},
        {u"a.csv"_s, accounts},
        {u"CsConfig.zip"_s, userData}};
    const Result<PartialDeployment> partial = read(folderWith(files));
    MUSTER_VERIFY_OK(partial);
    QVERIFY(partial->accounts.isEmpty());
    QVERIFY(partial->exports.isEmpty());
    for (const QString &name : {u"kit.json"_s, u"a.csv"_s, u"CsConfig.zip"_s}) {
        const SourceRecord *record = recordOf(*partial, name);
        QCOMPARE(record->warnings.size(), 1);
        QCOMPARE(record->warnings.first().kind, WarningKind::ManifestMismatch);
    }
}

void KitSourceTest::damagedFilesAreNamedAndTheOthersRead()
{
    const Files files{{u"cut.xml"_s, topologytexts::paired().first(900)},
                      {u"doctype.xml"_s, "<!DOCTYPE a>\n<Topology/>"},
                      {u"empty.csv"_s, {}},
                      {u"evil.zip"_s, ZipBuilder().add("../x", "x").bytes()},
                      {u"rows.csv"_s, "\"SipAddress\",\"Name\"\n\"sip:a@x.example\"\n"},
                      {u"pasted.txt"_s, "Identity : a\r\nPoolFqdn : b\r\n"},
                      {u"good.csv"_s, accounts}};
    const Result<PartialDeployment> partial = read(folderWith(files));
    MUSTER_VERIFY_OK(partial);
    QVERIFY(partial->topologies.isEmpty());
    QCOMPARE(partial->accounts.size(), 1);
    const auto warningOf = [&partial](const QString &name) {
        return recordOf(*partial, name)->warnings.value(0);
    };
    QVERIFY(warningOf(u"cut.xml"_s).detail.startsWith(u"MU-2104"_s));
    QVERIFY(warningOf(u"cut.xml"_s).line > 1);
    QVERIFY(warningOf(u"doctype.xml"_s).detail.startsWith(u"MU-2102"_s));
    QVERIFY(warningOf(u"empty.csv"_s).detail.startsWith(u"MU-2005"_s));
    QVERIFY(warningOf(u"evil.zip"_s).detail.startsWith(u"MU-2203"_s));
    QVERIFY(warningOf(u"rows.csv"_s).detail.startsWith(u"MU-2301"_s));
    QCOMPARE(warningOf(u"rows.csv"_s).line, 2);
    QCOMPARE(warningOf(u"pasted.txt"_s).kind, WarningKind::FormatListText);
    QVERIFY(recordOf(*partial, u"good.csv"_s)->warnings.isEmpty());
}

void KitSourceTest::namesThatContentContradictsAreNotBelieved()
{
    const Result<PartialDeployment> partial =
        read(folderWith({{u"UserData.zip"_s, otherZip}, {u"LisConfig.zip"_s, userData}}));
    MUSTER_VERIFY_OK(partial);
    QCOMPARE(recordOf(*partial, u"UserData.zip"_s)->warnings.first().kind,
             WarningKind::UnknownItem);
    QCOMPARE(partial->exports.size(), 1);
    QCOMPARE(partial->exports.first().itemId, u"DB-USER"_s);
    QVERIFY(partial->exports.first().location.file.endsWith(u"LisConfig.zip"_s));
}

void KitSourceTest::certificatesGoToTheirReader()
{
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n";
    const QString path = zipWith({{u"a.cer"_s, pem}, {u"b.pfx"_s, pfxLike}});
    QStringList asked;
    const PassphraseOf passphraseOf = [&asked](const FileLocation &location) {
        asked.append(location.entry);
        return std::optional<SecretText>();
    };
    const Result<PartialDeployment> partial =
        KitSource({SourceKind::Kit, path, {}, {}}, m_clock, m_catalogue, passphraseOf)
            .read(quietJob());
    MUSTER_VERIFY_OK(partial);
    QCOMPARE(asked, (QStringList{u"a.cer"_s, u"b.pfx"_s}));
    for (const SourceRecord &record : partial->sources) {
        QVERIFY(record.warnings.first().detail.startsWith(u"MU-2701"_s)); // They are damaged.
    }
}

void KitSourceTest::uselessKitsAreRefused()
{
    MUSTER_VERIFY_FAILS(read(u"/nowhere/at-all"_s), ErrorCode::NotFound);
    const QString empty = m_folder.filePath(u"empty"_s);
    QVERIFY(QDir().mkpath(empty));
    MUSTER_VERIFY_FAILS(read(empty), ErrorCode::EmptyFile);
    const QString folder = folderWith({{u"a.csv"_s, accounts}, {u"kit.json"_s, "{\n\"a\" 1}"}});
    MUSTER_VERIFY_FAILS(read(folder + u"/a.csv"_s), ErrorCode::WrongKind);
    const Result<PartialDeployment> invalid = read(folder);
    MUSTER_VERIFY_FAILS(invalid, ErrorCode::KitManifestInvalid);
    QCOMPARE(invalid.error().line, 2);
    MUSTER_VERIFY_FAILS(read(zipWith({{u"../a.csv"_s, accounts}})), ErrorCode::ZipUnsafePath);
}

void KitSourceTest::cancelledJobStops()
{
    TestJob job;
    job.cancel();
    MUSTER_VERIFY_FAILS(read(folderWith({{u"a.csv"_s, accounts}}), job), ErrorCode::Cancelled);
}

void KitSourceTest::fileNamesTellItems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("item");
    const auto row = [](const QString &name, const QString &item) {
        QTest::addRow("%s", qPrintable(name)) << name << item;
    };
    row(u"CsConfig.zip"_s, u"SET-CMS@"_s);
    row(u"csconfig.ZIP"_s, u"SET-CMS@"_s);
    row(u"LisConfig.zip"_s, u"SET-LIS@"_s);
    row(u"Rgs_pool01.contoso.com.zip"_s, u"SET-RGS@pool01.contoso.com"_s);
    row(u"UserData_pool01.contoso.com.zip"_s, u"DB-USER@pool01.contoso.com"_s);
    row(u"UserData.zip"_s, u"DB-USER@"_s);
    row(u"LcsCDR_sql01.contoso.com_rtc.bak"_s, u"DB-CDR@sql01.contoso.com_rtc"_s);
    row(u"Certificates_fe01.contoso.com.pfx"_s, u"SRV-CERT@fe01.contoso.com"_s);
    row(u"Holiday.zip"_s, u"@"_s);
}

void KitSourceTest::fileNamesTellItems()
{
    QFETCH(const QString, name);
    QFETCH(const QString, item);
    const ItemScope found = itemOfFileName(name, m_catalogue).value_or(ItemScope{});
    QCOMPARE(found.itemId + u'@' + found.scope, item);
}

QTEST_GUILESS_MAIN(KitSourceTest)
#include "tst_KitSource.moc"
