// SPDX-License-Identifier: Apache-2.0
// The generator as tests use it: its files are what the stock programs of their formats accept, and
// one seed gives one deployment.
#include "tests/support/ResultChecks.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray output;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAll()};
}

Outcome generate(const QString &out, const QStringList &arguments)
{
    return run(QStringLiteral(MUSTER_GENERATE), QStringList{u"--out"_s, out} + arguments);
}

/// Every file below @p folder with the hash of its bytes.
QMap<QString, QByteArray> fingerprint(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QCryptographicHash hash(QCryptographicHash::Sha1);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
            return {};
        }
        files.insert(QDir(folder).relativeFilePath(file.fileName()), hash.result().toHex());
    }
    return files;
}

qint64 linesOf(const QString &path)
{
    QFile file(path);
    qint64 lines = 0;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            lines += file.read(1 << 20).count('\n');
        }
    }
    return lines;
}

qint64 accountsIn(const QString &folder)
{
    qint64 accounts = 0;
    QDirIterator it(folder + u"/kit/accounts"_s, {u"Get-Cs*.csv"_s}, QDir::Files);
    while (it.hasNext()) {
        const QString path = it.next();
        if (!path.contains(u"Get-CsAdUser"_s)) {
            accounts +=
                linesOf(path) - 2; // Without type line and header; no field holds a line end.
        }
    }
    return accounts;
}

} // namespace

class GeneratorTest : public QObject
{
    Q_OBJECT

private slots:
    void sameSeedGivesSameBytes_data();
    void sameSeedGivesSameBytes();
    void anotherSeedGivesAnotherDeployment();
    void makesExactlyAsManyAccountsAsAsked_data();
    void makesExactlyAsManyAccountsAsAsked();
    void stockProgramsReadItsXml();
    void stockProgramsReadItsTables();
    void stockProgramsOpenItsArchives();
    void opensslReadsItsCertificates();
    void databaseBackupsHaveAWholeTapeHeader();
    void manifestNamesEveryFileOfTheKit();
    void fileStoresHoldAboutWhatWasAsked();
    void refusesAFolderThatIsNotEmpty();
    void refusesNumbersOutOfRange();
};

void GeneratorTest::sameSeedGivesSameBytes_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addRow("plain") << u"plain"_s;
    QTest::addRow("fabrikam") << u"fabrikam"_s;
    QTest::addRow("healthy") << u"healthy"_s;
}

void GeneratorTest::sameSeedGivesSameBytes()
{
    QFETCH(const QString, preset);
    const QTemporaryDir folder;
    const QStringList arguments{u"--preset"_s,   preset,
                                u"--seed"_s,     u"7"_s,
                                u"--accounts"_s, u"120"_s,
                                u"--draft"_s,    u"--accounts-format"_s,
                                u"all"_s,        u"--file-store-bytes"_s,
                                u"200000"_s,     u"--file-store-files"_s,
                                u"40"_s};
    QCOMPARE(generate(folder.filePath(u"a"_s), arguments).exitCode, 0);
    qputenv("TZ", "Asia/Tokyo"); // The time zone of the machine must not show.
    QCOMPARE(generate(folder.filePath(u"b"_s), arguments).exitCode, 0);
    qputenv("TZ", "UTC");
    const QMap<QString, QByteArray> first = fingerprint(folder.filePath(u"a"_s));
    QVERIFY(first.size() > 10);
    QCOMPARE(fingerprint(folder.filePath(u"b"_s)), first);
}

void GeneratorTest::anotherSeedGivesAnotherDeployment()
{
    const QTemporaryDir folder;
    QCOMPARE(
        generate(folder.filePath(u"a"_s), {u"--accounts-only"_s, u"--seed"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(
        generate(folder.filePath(u"b"_s), {u"--accounts-only"_s, u"--seed"_s, u"2"_s}).exitCode, 0);
    const QString users = u"kit/accounts/Get-CsUser.csv"_s;
    QVERIFY(fingerprint(folder.filePath(u"a"_s)).value(users)
            != fingerprint(folder.filePath(u"b"_s)).value(users));
}

void GeneratorTest::makesExactlyAsManyAccountsAsAsked_data()
{
    QTest::addColumn<int>("count");
    QTest::addRow("one") << 1;
    QTest::addRow("a thousand") << 1'000;
    QTest::addRow("a hundred thousand") << 100'000;
}

void GeneratorTest::makesExactlyAsManyAccountsAsAsked()
{
    QFETCH(const int, count);
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"kit"_s);
    const Outcome made =
        generate(out, {u"--accounts-only"_s, u"--accounts"_s, QString::number(count)});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(accountsIn(out), qint64(count));
    // No two share an address.
    QFile users(out + u"/kit/accounts/Get-CsUser.csv"_s);
    QVERIFY(users.open(QIODevice::ReadOnly));
    QSet<QByteArray> addresses;
    qint64 rows = 0;
    while (!users.atEnd()) {
        const QByteArray line = users.readLine();
        const qsizetype at = line.indexOf("\"sip:");
        if (at >= 0) {
            ++rows;
            addresses.insert(line.mid(at, line.indexOf('"', at + 1) - at));
        }
    }
    QVERIFY(rows > 0);
    QCOMPARE(addresses.size(), rows);
}

void GeneratorTest::stockProgramsReadItsXml()
{
    const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
    if (xmllint.isEmpty()) {
        MUSTER_MISSING("xmllint is not installed");
    }
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"kit"_s);
    for (const QStringList &encoding : {QStringList{}, QStringList{u"--utf16"_s}}) {
        QDir(out).removeRecursively();
        QCOMPARE(generate(out, encoding
                                   + QStringList{u"--accounts-only"_s, u"--draft"_s,
                                                 u"--accounts-format"_s, u"clixml"_s})
                     .exitCode,
                 0);
        QDirIterator it(out, {u"*.xml"_s, u"*.clixml"_s, u"*.tbxml"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        int files = 0;
        while (it.hasNext()) {
            const Outcome outcome = run(xmllint, {u"--noout"_s, it.next()});
            QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
            ++files;
        }
        QVERIFY(files >= 9);
    }
}

void GeneratorTest::stockProgramsReadItsTables()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty()) {
        MUSTER_MISSING("python3 is not installed");
    }
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"kit"_s);
    QCOMPARE(generate(out, {u"--accounts-only"_s, u"--accounts-format"_s, u"all"_s}).exitCode, 0);
    const QString script = uR"(
import csv, json, sys
lines = open(sys.argv[1] + '/kit/accounts/Get-CsUser.csv', encoding='utf-8-sig', newline='')
assert next(lines).startswith('#TYPE ')
table = list(csv.DictReader(lines))
users = json.load(open(sys.argv[1] + '/kit/accounts/Get-CsUser.json', encoding='utf-8'))
assert len(table) == len(users) > 600
for row, user in zip(table, users):
    assert None not in row and None not in row.values()
    assert row['SipAddress'] == user['SipAddress']
    assert row['DisplayName'] == user['DisplayName']
    assert row['RegistrarPool'] == (user['RegistrarPool'] or {'FriendlyName': ''})['FriendlyName']
assert any('"' in row['DisplayName'] for row in table)
assert any(row['DisplayName'].startswith('=') for row in table)
)"_s;
    const Outcome outcome = run(python, {u"-c"_s, script, out});
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
}

void GeneratorTest::stockProgramsOpenItsArchives()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"kit"_s);
    QCOMPARE(generate(out, {u"--accounts"_s, u"200"_s}).exitCode, 0);
    const QList<std::pair<QString, QStringList>> programs{{u"unzip"_s, {u"-tq"_s}},
                                                          {u"bsdtar"_s, {u"-tf"_s}}};
    int opened = 0;
    for (const auto &[name, arguments] : programs) {
        const QString program = QStandardPaths::findExecutable(name);
        QDirIterator it(out, {u"*.zip"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (!program.isEmpty() && it.hasNext()) {
            const Outcome outcome = run(program, QStringList(arguments) << it.next());
            QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
            ++opened;
        }
    }
    if (opened == 0) {
        MUSTER_MISSING("neither unzip nor bsdtar is installed");
    }
    QVERIFY(opened > 5);
}

void GeneratorTest::opensslReadsItsCertificates()
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty()) {
        MUSTER_MISSING("openssl is not installed");
    }
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"kit"_s);
    QCOMPARE(generate(out, {u"--preset"_s, u"healthy"_s, u"--accounts"_s, u"50"_s}).exitCode, 0);
    const QString certificates = out + u"/kit/certificates"_s;
    const QString pem = folder.filePath(u"one.pem"_s);
    QDirIterator it(certificates, {u"*.pfx"_s}, QDir::Files);
    int files = 0;
    while (it.hasNext()) {
        const Outcome opened = run(openssl, {u"pkcs12"_s, u"-in"_s, it.next(), u"-passin"_s,
                                             u"pass:"_s, u"-nodes"_s, u"-out"_s, pem});
        QVERIFY2(opened.exitCode == 0, opened.output.constData());
        const Outcome trusted =
            run(openssl, {u"verify"_s, u"-CAfile"_s, certificates + u"/issuing-authority.pem"_s,
                          u"-attime"_s, u"1757912400"_s, pem});
        QVERIFY2(trusted.exitCode == 0, trusted.output.constData());
        // The key in the file belongs to the certificate in it.
        const Outcome key = run(openssl, {u"pkey"_s, u"-in"_s, pem, u"-pubout"_s});
        const Outcome certificate =
            run(openssl, {u"x509"_s, u"-in"_s, pem, u"-noout"_s, u"-pubkey"_s});
        QVERIFY(key.output.contains("PUBLIC KEY"));
        QCOMPARE(certificate.output, key.output);
        ++files;
    }
    QVERIFY(files > 8);
    const Outcome der = run(openssl, {u"x509"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-in"_s,
                                      certificates + u"/issuing-authority.cer"_s});
    QVERIFY2(der.exitCode == 0, der.output.constData());
}

void GeneratorTest::databaseBackupsHaveAWholeTapeHeader()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"kit"_s);
    QCOMPARE(generate(out, {u"--preset"_s, u"fabrikam"_s, u"--accounts"_s, u"50"_s}).exitCode, 0);
    QDirIterator it(out, {u"*.bak"_s}, QDir::Files, QDirIterator::Subdirectories);
    int files = 0;
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray header = file.read(1024);
        QVERIFY(header.startsWith("TAPE"));
        // Microsoft Tape Format 1.00a: the words of the common header, the last among them, XOR to 0.
        quint16 sum = 0;
        for (qsizetype at = 0; at < 52; at += 2) {
            sum = static_cast<quint16>(sum ^ qFromLittleEndian<quint16>(header.constData() + at));
        }
        QCOMPARE(sum, quint16(0));
        QCOMPARE(qFromLittleEndian<quint16>(header.constData() + 84), quint16(1024));
        ++files;
    }
    QCOMPARE(files, 3);
}

void GeneratorTest::manifestNamesEveryFileOfTheKit()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"kit"_s);
    QCOMPARE(generate(out, {u"--accounts"_s, u"50"_s}).exitCode, 0);
    QFile manifest(out + u"/kit/kit.json"_s);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QJsonObject kit = QJsonDocument::fromJson(manifest.readAll()).object();
    QSet<QString> named;
    for (const auto &entry : kit.value(u"files").toArray()) {
        const QString path = entry.toObject().value(u"path").toString();
        QFile file(out + u"/kit/"_s + path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QByteArray hash =
            QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        QCOMPARE(entry.toObject().value(u"sha256").toString(), QString::fromLatin1(hash));
        named.insert(path);
    }
    const QStringList present = fingerprint(out + u"/kit"_s).keys();
    named.insert(u"kit.json"_s);
    QCOMPARE(QSet<QString>(present.begin(), present.end()), named);
}

void GeneratorTest::fileStoresHoldAboutWhatWasAsked()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"kit"_s);
    QCOMPARE(generate(out, {u"--accounts"_s, u"10"_s, u"--file-store-files"_s, u"2000"_s,
                            u"--file-store-bytes"_s, u"20000000"_s})
                 .exitCode,
             0);
    qint64 files = 0;
    qint64 bytes = 0;
    QDirIterator it(out + u"/filestore"_s, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        ++files;
        bytes += it.fileInfo().size();
    }
    QVERIFY2(files >= 2000 && files < 2200, qPrintable(QString::number(files)));
    QVERIFY2(bytes > 14'000'000 && bytes < 26'000'000, qPrintable(QString::number(bytes)));
}

void GeneratorTest::refusesAFolderThatIsNotEmpty()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"precious"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Outcome outcome = generate(folder.path(), {});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.contains("not empty"));
}

void GeneratorTest::refusesNumbersOutOfRange()
{
    const QTemporaryDir folder;
    QCOMPARE(generate(folder.filePath(u"a"_s), {u"--accounts"_s, u"0"_s}).exitCode, 64);
    QCOMPARE(generate(folder.filePath(u"a"_s), {u"--accounts"_s, u"1000001"_s}).exitCode, 64);
    QCOMPARE(generate(folder.filePath(u"a"_s), {u"--preset"_s, u"other"_s}).exitCode, 64);
    QVERIFY(!QDir(folder.filePath(u"a"_s)).exists());
}

QTEST_GUILESS_MAIN(GeneratorTest)
#include "tst_Generator.moc"
