// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/AccountReader.h"

#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QBuffer>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Result<AccountsFile> read(QByteArray bytes, const JobContext &job = quietJob())
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAccounts(buffer, u"users"_s, job);
}

const SourceWarning *find(const AccountsFile &file, WarningKind kind)
{
    for (const SourceWarning &warning : file.warnings) {
        if (warning.kind == kind) {
            return &warning;
        }
    }
    return nullptr;
}

} // namespace

class AccountReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void enabledHasThreeValuesAndUnknown_data();
    void enabledHasThreeValuesAndUnknown();
    void valuesOfHostingAreTold_data();
    void valuesOfHostingAreTold();
    void policiesAreReadInEveryForm_data();
    void policiesAreReadInEveryForm();
    void contactStoresAreTakenAndNeverGuessed();
    void listsOfContactStoresNameUsersByIdentity();
    void ownPropertiesGoBeforeAddedOnes();
    void accessNumbersHaveAnotherAddress();
    void everyPropertyIsKept();
    void accountsThatRepeatAreSaid();
    void accountsAgainByReferenceAreSaid();
    void accountsWithoutAddressAreSaid();
    void unexpandedValuesAreNotValues();
    void mixedFilesNameWhatIsNoAccount();
    void damagedLettersFromSurrogatesAreSaid();
    void printedTextIsRefused_data();
    void printedTextIsRefused();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void cancelledReadingStops();
};

void AccountReaderTest::enabledHasThreeValuesAndUnknown_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<AccountState>("state");
    QTest::addRow("true") << "SipAddress,Enabled\nsip:a@x,TRUE\n"_ba << AccountState::Enabled;
    QTest::addRow("false") << "SipAddress,Enabled\nsip:a@x,False\n"_ba << AccountState::Disabled;
    QTest::addRow("empty") << "SipAddress,Enabled\nsip:a@x,\n"_ba << AccountState::NeverEnabled;
    QTest::addRow("no column") << "SipAddress,Name\nsip:a@x,A\n"_ba << AccountState::Unknown;
    QTest::addRow("another word") << "SipAddress,Enabled\nsip:a@x,Verdadero\n"_ba
                                  << AccountState::Unknown;
    QTest::addRow("a type name") << "SipAddress,Enabled\nsip:a@x,System.Object\n"_ba
                                 << AccountState::Unknown;
}

void AccountReaderTest::enabledHasThreeValuesAndUnknown()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const AccountState, state);
    const Result<AccountsFile> file = read(csv);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->accounts.first().state, state);
    const bool isOdd = csv.contains("Verdadero");
    QCOMPARE(find(*file, WarningKind::UnreadableValue) != nullptr, isOdd);
}

void AccountReaderTest::valuesOfHostingAreTold_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Hosting>("hosting");
    QTest::addRow("here") << "SipAddress,HostingProvider\nsip:a@x,SRV:\n"_ba << Hosting::OnPremises;
    QTest::addRow("online") << "SipAddress,HostingProvider\nsip:a@x,sipfed.online.lync.com\n"_ba
                            << Hosting::Online;
    QTest::addRow("none") << "SipAddress,HostingProvider\nsip:a@x,\n"_ba << Hosting::None;
    QTest::addRow("not told") << "SipAddress\nsip:a@x\n"_ba << Hosting::Unknown;
}

void AccountReaderTest::valuesOfHostingAreTold()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const Hosting, hosting);
    const Result<AccountsFile> file = read(csv);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->accounts.first().hosting, hosting);
}

void AccountReaderTest::policiesAreReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("policy");
    QTest::addRow("text") << R"("Fabrikam Sales")"_ba << u"Fabrikam Sales"_s;
    QTest::addRow("tag") << R"("Tag:Fabrikam Sales")"_ba << u"Fabrikam Sales"_s;
    QTest::addRow("object") << R"({"FriendlyName":"Fabrikam Sales","Anchor":3})"_ba
                            << u"Fabrikam Sales"_s;
    QTest::addRow("object without a friendly name") << R"({"Anchor":3})"_ba << u"@{Anchor=3}"_s;
    QTest::addRow("anchor") << "3"_ba << u"3"_s;
    QTest::addRow("none") << "null"_ba << QString();
}

void AccountReaderTest::policiesAreReadInEveryForm()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, policy);
    const Result<AccountsFile> file =
        read(R"({"SipAddress":"sip:a@x","VoicePolicy":)" + json + "}");
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->accounts.first().properties.value(u"VoicePolicy"), policy);
}

void AccountReaderTest::contactStoresAreTakenAndNeverGuessed()
{
    const Result<AccountsFile> file = read("SipAddress,UcsState\n"
                                           "sip:a@x,UcsMigrated\nsip:b@x,ucsallowed\n"
                                           "sip:c@x,UcsMigrating\nsip:d@x,\nsip:e@x,True\n"_ba);
    MUSTER_VERIFY_OK(file);
    QStringList stores;
    for (const Account &account : file->accounts) {
        stores.append(toWord(account.contactStore));
    }
    QCOMPARE(stores,
             (QStringList{u"exchange"_s, u"server"_s, u"migrating"_s, u"unknown"_s, u"unknown"_s}));
    const SourceWarning *warning = find(*file, WarningKind::UnreadableValue);
    QVERIFY(warning != nullptr);
    QCOMPARE(warning->detail, u"1: True"_s);
    QCOMPARE(warning->line, 6);
}

void AccountReaderTest::listsOfContactStoresNameUsersByIdentity()
{
    const Result<AccountsFile> file = read("Identity,UcsMode\nsip:a@x,Exchange\n"_ba);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->accounts.first().sip.text(), u"sip:a@x"_s);
    QCOMPARE(file->accounts.first().contactStore, ContactStore::Exchange);
    MUSTER_VERIFY_FAILS(read("PoolFqdn,UcsMigratedCount\np,7\n"_ba), ErrorCode::CsvMissingColumn);
}

void AccountReaderTest::ownPropertiesGoBeforeAddedOnes()
{
    const Result<AccountsFile> file = read(
        R"(<Objs><Obj><MS><S N="SIPADDRESS">sip:added@x</S></MS><Props><S N="SipAddress">sip:own@x</S>
           <Obj N="RegistrarPool"><ToString>p1.x</ToString></Obj></Props></Obj></Objs>)"_ba);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->accounts.first().sip.text(), u"sip:own@x"_s);
    QCOMPARE(file->accounts.first().registrarPool, u"p1.x"_s);
    QCOMPARE(file->accounts.first().properties.value(u"SipAddress"), u"sip:own@x"_s);
}

void AccountReaderTest::accessNumbersHaveAnotherAddress()
{
    const Result<AccountsFile> file =
        read("#TYPE Microsoft.Rtc.Management.Xds.AccessNumber\n"
             "PrimaryUri,DisplayNumber,Pool\nsip:dial@x,+1,p1.x\n"_ba);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->accounts.first().kind, AccountKind::DialInAccessNumber);
    QCOMPARE(file->accounts.first().sip.text(), u"sip:dial@x"_s);
    QCOMPARE(file->accounts.first().registrarPool, u"p1.x"_s);
}

void AccountReaderTest::everyPropertyIsKept()
{
    const Result<AccountsFile> file = read(
        R"([{"SipAddress":"sip:a@x","Odd":[1,"two"],"Deep":{"A":{"B":true}},"None":null}])"_ba);
    MUSTER_VERIFY_OK(file);
    QStringList seen;
    file->accounts.first().properties.forEach([&seen](const QString &name, const QString &value) {
        seen.append(name + u'=' + (value.isNull() ? u"(null)"_s : value));
    });
    QCOMPARE(seen, (QStringList{u"SipAddress=sip:a@x"_s, u"Odd=1\ntwo"_s, u"Deep=@{A=@{B=True}}"_s,
                                u"None=(null)"_s}));
}

void AccountReaderTest::accountsThatRepeatAreSaid()
{
    const Result<AccountsFile> file =
        read("SipAddress,Name\nsip:a@x,A\nSIP:A@X,B\nsip:b@x,B\nsip:b@x,B\n"_ba);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->accounts.size(), 3); // The one that differs is kept, the same one is not.
    const SourceWarning *warning = find(*file, WarningKind::DuplicateAccount);
    QVERIFY(warning != nullptr);
    QCOMPARE(warning->detail, u"2"_s);
    QCOMPARE(warning->line, 3);
    QVERIFY(warning->subject.contains(u"sip:b@x"_s));
}

void AccountReaderTest::accountsAgainByReferenceAreSaid()
{
    const Result<AccountsFile> file = read(
        R"(<Objs><I32>1</I32><Obj RefId="0"><Props><S N="SipAddress">sip:a@x</S></Props></Obj>
           <Ref RefId="0"/></Objs>)"_ba);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->accounts.size(), 1);
    QCOMPARE(file->total, 3);
    QCOMPARE(file->recognised, 2);
    QCOMPARE(find(*file, WarningKind::DuplicateAccount)->subject, u"sip:a@x"_s);
}

void AccountReaderTest::accountsWithoutAddressAreSaid()
{
    const Result<AccountsFile> file =
        read("SipAddress,Enabled,DisplayName\n,,Ada\n,True,Bob\nnonsense,True,\n"_ba);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->accounts.size(), 3);
    const SourceWarning *warning = find(*file, WarningKind::MissingSipAddress);
    QVERIFY(warning != nullptr);
    QCOMPARE(warning->detail, u"2"_s); // The first was never enabled and needs none.
    QCOMPARE(warning->subject, u"Bob; nonsense"_s);
    QCOMPARE(warning->line, 3);
}

void AccountReaderTest::unexpandedValuesAreNotValues()
{
    const Result<AccountsFile> file = read(
        "SipAddress,RegistrarPool\nsip:a@x,Microsoft.Rtc.Management.ADConnect.Schema.Pool\n"_ba);
    MUSTER_VERIFY_OK(file);
    QVERIFY(file->accounts.first().registrarPool.isEmpty());
    const SourceWarning *warning = find(*file, WarningKind::UnexpandedValue);
    QVERIFY(warning != nullptr);
    QCOMPARE(warning->subject, u"RegistrarPool"_s);
}

void AccountReaderTest::mixedFilesNameWhatIsNoAccount()
{
    const Result<AccountsFile> file =
        read(R"([{"SipAddress":"sip:a@x"},{"Fqdn":"p1.x"},{"Fqdn":"p2.x"}])"_ba);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->recognised, 1);
    QCOMPARE(file->total, 3);
    const SourceWarning *warning = find(*file, WarningKind::UnknownItem);
    QCOMPARE(warning->subject, u"an object of Fqdn"_s);
    QCOMPARE(warning->detail, u"2"_s);
}

void AccountReaderTest::damagedLettersFromSurrogatesAreSaid()
{
    const Result<AccountsFile> file = read(
        R"(<Objs><Obj><MS><S N="SipAddress">sip:a@x</S><S N="DisplayName">A_xD83D_</S></MS></Obj></Objs>)"_ba);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->accounts.first().displayName, u"A\uFFFD"_s);
    QVERIFY(find(*file, WarningKind::LoneSurrogate) != nullptr);
    QVERIFY(find(*file, WarningKind::DamagedText) == nullptr);
}

void AccountReaderTest::printedTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("Format-List")
        << "\r\n\r\nIdentity      : CN=Ada\r\nSipAddress    : sip:a@x\r\n"_ba;
    QTest::addRow("Format-Table") << "\r\nDisplayName SipAddress\r\n----------- ----------\r\n"_ba;
}

void AccountReaderTest::printedTextIsRefused()
{
    QFETCH(const QByteArray, text);
    const Result<AccountsFile> file = read(text);
    MUSTER_VERIFY_FAILS(file, ErrorCode::WrongKind);
    QVERIFY(file.error().detail.contains(u"Format-"_s));
}

void AccountReaderTest::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addRow("empty") << QByteArray() << ErrorCode::EmptyFile;
    QTest::addRow("ZIP") << QByteArray("PK\x03\x04xxxx") << ErrorCode::WrongKind;
    QTest::addRow("binary") << QByteArray("ab\0\0cd", 6) << ErrorCode::NotRecognised;
    QTest::addRow("table without addresses, without rows")
        << "Name,Pool\n"_ba << ErrorCode::CsvMissingColumn;
    QTest::addRow("prose") << "Dear administrator,\nplease find attached\n"_ba
                           << ErrorCode::CsvUnequalRow;
    QTest::addRow("truncated CLIXML") << "<Objs><Obj><MS>"_ba << ErrorCode::XmlTruncated;
    QTest::addRow("DTD") << R"(<!DOCTYPE x [<!ENTITY a "b">]><Objs/>)"_ba << ErrorCode::XmlDoctype;
}

void AccountReaderTest::wrongFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const Result<AccountsFile> file = read(bytes);
    MUSTER_VERIFY_FAILS(file, code);
    QCOMPARE(file.error().subject, u"users"_s);
}

void AccountReaderTest::cancelledReadingStops()
{
    TestJob job;
    job.cancel();
    MUSTER_VERIFY_FAILS(read("SipAddress\nsip:a@x\n"_ba, job), ErrorCode::Cancelled);
    MUSTER_VERIFY_FAILS(read("<Objs/>"_ba, job), ErrorCode::Cancelled);
    MUSTER_VERIFY_FAILS(read("[]"_ba, job), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(AccountReaderTest)
#include "tst_AccountReader.moc"
