// SPDX-License-Identifier: Apache-2.0
// Holds the account reader against thirty files that a real PowerShell wrote.
#include "core/discovery/AccountReader.h"

#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString accountFiles =
    QStringLiteral(MUSTER_SOURCE_DIR) + u"/tests/data/accounts-powershell/"_s;

Result<AccountsFile> readSample(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, path, file.errorString());
    }
    return readAccounts(file, path, quietJob());
}

QJsonObject expectedAnswers()
{
    QFile file(accountFiles + u"expected.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// How a file's own form changes the answers.
enum class Form
{
    Full,
    Selected, ///< Without first and last names and the proxy addresses.
    Table,    ///< CSV of chosen columns: no proxy addresses.
    RawTable, ///< CSV of everything: lists are type names, dates American.
    FlatJson, ///< One level: a list is one text with spaces.
};

QString withoutTicks(QString date)
{
    return date.replace(u".0000000"_s, QString());
}

/// What an export in ASCII or Latin-1 leaves of a text: each UTF-16 unit above becomes `?`, but
/// for Latin-1 .NET takes a plain letter where one looks alike, and nobody can tell afterwards.
QString damaged(const QString &text, char16_t highest)
{
    static const QMap<QChar, QChar> alike{{u'Ł', u'L'}, {u'Ż', u'Z'}, {u'ł', u'l'},
                                          {u'ć', u'c'}, {u'ş', u's'}, {u'ı', u'i'}};
    QString result = text;
    for (QChar &c : result) {
        if (c.unicode() > highest) {
            c = highest > 0x7F ? alike.value(c, u'?') : QChar(u'?');
        }
    }
    return result;
}

/// The account as the answers tell it, with the keys that this form of file can answer.
QJsonObject answersOf(const Account &account, Form form)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    const PropertyBag &bag = account.properties;
    QJsonObject answers{
        {u"sip"_s, account.sip.text()},
        {u"displayName"_s, account.displayName},
        {u"enabled"_s, account.state == AccountState::Enabled},
        {u"lineUri"_s, orNull(account.lineUri)},
        {u"pool"_s, orNull(account.registrarPool)},
        {u"hostingProvider"_s, account.hostingProvider},
        {u"upn"_s, account.userPrincipalName},
        {u"sam"_s, account.samAccountName},
        {u"guid"_s, account.guid},
        {u"dn"_s, account.distinguishedName},
        {u"voicePolicy"_s, orNull(bag.value(u"VoicePolicy"))},
    };
    if (form != Form::RawTable) {
        answers.insert(u"whenCreated"_s, withoutTicks(bag.value(u"WhenCreated")));
    }
    if (form != Form::Selected) {
        answers.insert(u"firstName"_s, bag.value(u"FirstName"));
        answers.insert(u"lastName"_s, bag.value(u"LastName"));
    }
    if (form == Form::Full || form == Form::FlatJson) {
        const QString addresses = bag.value(u"ProxyAddresses");
        const QChar separator = form == Form::Full ? u'\n' : u' ';
        answers.insert(u"proxyAddresses"_s,
                       QJsonArray::fromStringList(addresses.split(separator, Qt::SkipEmptyParts)));
    }
    return answers;
}

/// The given answers for one user, as far as @p form can tell them.
QJsonObject expectedUser(QJsonObject user, Form form, char16_t highest)
{
    if (form == Form::Selected) {
        user.remove(u"firstName"_s);
        user.remove(u"lastName"_s);
    }
    if (form != Form::Full && form != Form::FlatJson) {
        user.remove(u"proxyAddresses"_s);
    }
    if (form == Form::RawTable) {
        user.remove(u"whenCreated"_s);
    } else {
        user.insert(u"whenCreated"_s, withoutTicks(user.value(u"whenCreated"_s).toString()));
    }
    for (const QString &key : user.keys()) {
        if (user.value(key).isString()) {
            user.insert(key, damaged(user.value(key).toString(), highest));
        }
    }
    return user;
}

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

class AccountSamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void usersAreReadExactly_data();
    void usersAreReadExactly();
    void contactObjectsAreCountedApart();
    void oneUserAndNoUsers();
    void lostLettersAreSaid_data();
    void lostLettersAreSaid();
    void listsAsTypeNamesAreSaid();
    void otherObjectsAreRefusedByName_data();
    void otherObjectsAreRefusedByName();
};

void AccountSamplesTest::usersAreReadExactly_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<char16_t>("highest");
    constexpr char16_t all = 0xFFFF;
    for (const char *name :
         {"users.clixml", "users-depth1.clixml", "users-depth5.clixml", "users-utf16.clixml",
          "users-utf8bom.clixml", "users-inputobject.clixml", "users-deserialized.clixml",
          "users-remote.clixml", "users.json", "users-compact.json"}) {
        QTest::addRow("%s", name) << Form::Full << all;
    }
    QTest::addRow("users-selected.clixml") << Form::Selected << all;
    QTest::addRow("users-depth1.json") << Form::FlatJson << all;
    for (const char *name :
         {"users.csv", "users-utf8bom.csv", "users-utf16.csv", "users-utf16be.csv",
          "users-semicolon.csv", "users-tab.csv", "users-asneeded.csv", "users-type.csv"}) {
        QTest::addRow("%s", name) << Form::Table << all;
    }
    QTest::addRow("users-ascii.csv") << Form::Table << char16_t{0x7F};
    QTest::addRow("users-latin1.csv") << Form::Table << char16_t{0xFF};
    QTest::addRow("users-raw.csv") << Form::RawTable << all;
}

void AccountSamplesTest::usersAreReadExactly()
{
    QFETCH(const Form, form);
    QFETCH(const char16_t, highest);
    const QJsonObject expected = expectedAnswers();
    const QJsonArray users = expected.value(u"users"_s).toArray();
    const Result<AccountsFile> file =
        readSample(accountFiles + QString::fromLatin1(QTest::currentDataTag()));
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->accounts.size(), users.size());
    QCOMPARE(file->recognised, file->total);
    QMap<QString, int> pools;
    for (qsizetype i = 0; i < users.size(); ++i) {
        const Account &account = file->accounts.at(i);
        QCOMPARE(toText(answersOf(account, form)),
                 toText(expectedUser(users.at(i).toObject(), form, highest)));
        QCOMPARE(account.kind, AccountKind::User);
        QCOMPARE(account.hosting,
                 account.registrarPool.isEmpty() ? Hosting::Online : Hosting::OnPremises);
        ++pools[account.registrarPool.isEmpty() ? u"(none)"_s : account.registrarPool];
    }
    const QJsonObject expectedPools = expected.value(u"pools"_s).toObject();
    QCOMPARE(pools.size(), expectedPools.size());
    for (auto it = pools.constBegin(); it != pools.constEnd(); ++it) {
        QCOMPARE(it.value(), expectedPools.value(it.key()).toInt());
    }
}

void AccountSamplesTest::contactObjectsAreCountedApart()
{
    const int phones = expectedAnswers().value(u"phones"_s).toInt();
    const Result<AccountsFile> alone = readSample(accountFiles + u"common-area-phones.clixml"_s);
    MUSTER_VERIFY_OK(alone);
    QCOMPARE(alone->accounts.size(), phones);
    QCOMPARE(alone->accounts.first().kind, AccountKind::CommonAreaPhone);
    QCOMPARE(alone->accounts.first().displayName, u"Lobby 1"_s);
    QCOMPARE(alone->accounts.first().registrarPool, u"pool01.contoso.example"_s);
    const Result<AccountsFile> mixed = readSample(accountFiles + u"mixed-kinds.clixml"_s);
    MUSTER_VERIFY_OK(mixed);
    QStringList kinds;
    for (const Account &account : mixed->accounts) {
        kinds.append(toWord(account.kind));
    }
    QCOMPARE(kinds, QStringList(3, u"user"_s) + QStringList(3, u"commonAreaPhone"_s));
}

void AccountSamplesTest::oneUserAndNoUsers()
{
    for (const QString &name : {u"one-user.clixml"_s, u"one-user.json"_s}) {
        const Result<AccountsFile> one = readSample(accountFiles + name);
        MUSTER_VERIFY_OK(one);
        QCOMPARE(one->accounts.size(), 1);
        QCOMPARE(one->accounts.first().displayName, u"Ada Berg"_s);
    }
    const Result<AccountsFile> none = readSample(accountFiles + u"no-users.clixml"_s);
    MUSTER_VERIFY_OK(none);
    QVERIFY(none->accounts.isEmpty());
    QCOMPARE(none->total, 0);
}

void AccountSamplesTest::lostLettersAreSaid_data()
{
    QTest::addColumn<int>("damagedNames");
    QTest::addRow("users-ascii.csv") << 10;
    QTest::addRow("users-latin1.csv") << 5;
    QTest::addRow("users.csv") << 0;
}

void AccountSamplesTest::lostLettersAreSaid()
{
    QFETCH(const int, damagedNames);
    const Result<AccountsFile> file =
        readSample(accountFiles + QString::fromLatin1(QTest::currentDataTag()));
    MUSTER_VERIFY_OK(file);
    int said = 0;
    for (const SourceWarning &warning : file->warnings) {
        if (warning.kind == WarningKind::DamagedText && warning.subject == u"DisplayName"_s) {
            said = warning.detail.section(u':', 0, 0).toInt();
            QVERIFY(warning.detail.contains(u'?'));
            QVERIFY(warning.line > 0);
        }
    }
    QCOMPARE(said, damagedNames);
}

void AccountSamplesTest::listsAsTypeNamesAreSaid()
{
    const Result<AccountsFile> file = readSample(accountFiles + u"users-raw.csv"_s);
    MUSTER_VERIFY_OK(file);
    QStringList said;
    for (const SourceWarning &warning : file->warnings) {
        if (warning.kind == WarningKind::UnexpandedValue) {
            said.append(warning.subject + u'=' + warning.detail.section(u':', 0, 0));
        }
    }
    QCOMPARE(said, (QStringList{u"ProxyAddresses=18"_s, u"Sid=18"_s, u"ObjectClass=18"_s}));
    QVERIFY(file->accounts.first().properties.value(u"ProxyAddresses").isNull());
}

void AccountSamplesTest::otherObjectsAreRefusedByName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");
    const QString samples = QStringLiteral(MUSTER_SAMPLES);
    QTest::addRow("error record") << accountFiles + u"error-record.clixml"_s
                                  << ErrorCode::ClixmlNotAccounts
                                  << u"System.Management.Automation.ErrorRecord"_s;
    QTest::addRow("whole numbers") << accountFiles + u"integers.clixml"_s
                                   << ErrorCode::ClixmlNotAccounts << u"whole numbers"_s;
    QTest::addRow("text") << accountFiles + u"extended-primitive.clixml"_s
                          << ErrorCode::ClixmlNotAccounts << u"text"_s;
    QTest::addRow("every type") << accountFiles + u"every-type.clixml"_s
                                << ErrorCode::ClixmlNotAccounts
                                << u"System.Management.Automation.PSCustomObject"_s;
    QTest::addRow("the answers themselves")
        << accountFiles + u"expected.json"_s << ErrorCode::JsonNotAccounts << u"pools, users"_s;
    QTest::addRow("remote session")
        << samples + u"/clixml-remotesession/RemoteSession.xml"_s << ErrorCode::ClixmlNotAccounts
        << u"System.Management.Automation.Runspaces.PSSession"_s;
    QTest::addRow("outputs of other cmdlets")
        << samples + u"/cmdlet-objects-2019/cmdlet-objects.json"_s << ErrorCode::JsonNotAccounts
        << u"Get-CsServerVersion"_s;
    QTest::addRow("list of users to create") << samples + u"/tvp-topology-2015/New-ADUsers.csv"_s
                                             << ErrorCode::CsvMissingColumn << u"LogonUsername"_s;
    QTest::addRow("topology") << samples + u"/tvp-topology-2015/DefaultTopology_Skype.xml"_s
                              << ErrorCode::NotRecognised << u"Topology"_s;
}

void AccountSamplesTest::otherObjectsAreRefusedByName()
{
    QFETCH(const QString, path);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, named);
    if (!QFile::exists(path)) {
        MUSTER_MISSING("The folder of real samples is not here.");
    }
    const Result<AccountsFile> file = readSample(path);
    MUSTER_VERIFY_FAILS(file, code);
    QVERIFY2(file.error().detail.contains(named), qPrintable(file.error().detail));
    QCOMPARE(file.error().subject, path);
}

QTEST_GUILESS_MAIN(AccountSamplesTest)
#include "tst_AccountSamples.moc"
