// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/CertificateReader.h"

#include "tests/support/ResultChecks.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// Puts a key beside the certificate of another into a PFX, which the program refuses to do.
bool writeForeignPfx(const QByteArray &keyPem, const QByteArray &certificatePem,
                     const QString &path)
{
    BIO *keyBio = BIO_new_mem_buf(keyPem.constData(), static_cast<int>(keyPem.size()));
    BIO *certificateBio =
        BIO_new_mem_buf(certificatePem.constData(), static_cast<int>(certificatePem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(keyBio, nullptr, nullptr, nullptr);
    X509 *certificate = PEM_read_bio_X509(certificateBio, nullptr, nullptr, nullptr);
    STACK_OF(X509) *others = sk_X509_new_null();
    sk_X509_push(others, certificate);
    PKCS12 *pfx = PKCS12_create("secret", nullptr, key, nullptr, others, 0, 0, 0, 0, 0);
    BIO *out = BIO_new_file(path.toLocal8Bit().constData(), "wb");
    const bool isWritten = pfx != nullptr && i2d_PKCS12_bio(out, pfx) == 1;
    BIO_free(out);
    PKCS12_free(pfx);
    sk_X509_pop_free(others, X509_free);
    EVP_PKEY_free(key);
    BIO_free(certificateBio);
    BIO_free(keyBio);
    return isWritten;
}

} // namespace

/// Works on certificates that the openssl program makes for it.
class CertificateReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pemTellsAllFacts();
    void chainsAreReadInTheirOrder();
    void derIsRead();
    void ellipticKeysAndAddressesAreNamed();
    void pfxOpensWithItsPassphrase_data();
    void pfxOpensWithItsPassphrase();
    void pfxStaysLockedWithAnother_data();
    void pfxStaysLockedWithAnother();
    void foreignKeyIsFound();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void everyTruncationOfAPfxIsRefused();
    void flippedBytesNeverOpenAPfx();

private:
    [[nodiscard]] QByteArray bytesOf(const QString &name) const;
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    [[nodiscard]] Result<CertificateFile>
    read(const QString &name, const std::optional<SecretText> &passphrase = {}) const;

    QTemporaryDir m_folder;
};

bool CertificateReaderTest::openssl(const QStringList &arguments) const
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(u"openssl"_s, arguments);
    const bool isDone = program.waitForFinished() && program.exitCode() == 0;
    if (!isDone) {
        qWarning() << program.readAllStandardError();
    }
    return isDone;
}

QByteArray CertificateReaderTest::bytesOf(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<CertificateFile>
CertificateReaderTest::read(const QString &name, const std::optional<SecretText> &passphrase) const
{
    return readCertificates(bytesOf(name), {name, {}}, passphrase);
}

void CertificateReaderTest::initTestCase()
{
    if (!openssl({u"version"_s})) {
        MUSTER_MISSING("The program openssl is not here.");
    }
    const auto words = [](const char *text) {
        return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
    };
    QVERIFY(
        openssl(words("req -x509 -newkey rsa:2048 -nodes -keyout rsa.key -out rsa.pem -days 400 "
                      "-set_serial 0x0A1B2C -utf8 -subj /DC=example/DC=contoso/CN=Münster "
                      "-addext subjectAltName=DNS:sip.contoso.example,DNS:lync.contoso.example")));
    QVERIFY(
        openssl(words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ec.key "
                      "-out ec.pem -days 30 -subj /CN=edge -addext "
                      "subjectAltName=IP:10.1.2.3,IP:fe80::1,URI:https://x.example")));
    QVERIFY(openssl(words("x509 -in rsa.pem -outform der -out rsa.cer")));
    QVERIFY(openssl(
        words("pkcs12 -export -in rsa.pem -inkey rsa.key -passout pass:secret -out new.pfx")));
    QVERIFY(openssl(words("pkcs12 -export -legacy -in rsa.pem -inkey rsa.key -passout pass:secret "
                          "-out old.pfx")));
    QVERIFY(
        openssl(words("pkcs12 -export -in rsa.pem -inkey rsa.key -passout pass: -out empty.pfx")));
    QVERIFY(openssl(words("pkcs12 -export -in rsa.pem -inkey rsa.key -certfile ec.pem "
                          "-passout pass:secret -out chain.pfx")));
    QVERIFY(openssl(words("pkcs12 -export -certpbe NONE -in rsa.pem -inkey rsa.key "
                          "-passout pass:secret -out plaincert.pfx")));
    QFile chain(m_folder.filePath(u"chain.pem"_s));
    QVERIFY(chain.open(QIODevice::WriteOnly));
    chain.write("\xEF\xBB\xBF"
                "Bag Attributes\r\n"
                + bytesOf(u"rsa.key"_s) + bytesOf(u"ec.pem"_s) + bytesOf(u"rsa.pem"_s));
}

void CertificateReaderTest::pemTellsAllFacts()
{
    const Result<CertificateFile> file = read(u"rsa.pem"_s);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->description, u"pemCertificates"_s);
    QCOMPARE(file->certificates.size(), 1);
    const Certificate &certificate = file->certificates.first();
    QCOMPARE(certificate.subject, u"CN=Münster, DC=contoso, DC=example"_s);
    QCOMPARE(certificate.issuer, certificate.subject);
    QCOMPARE(certificate.serialNumber, u"0A1B2C"_s);
    QCOMPARE(certificate.alternativeNames,
             (QStringList{u"sip.contoso.example"_s, u"lync.contoso.example"_s}));
    QCOMPARE(certificate.keyDescription, u"RSA 2048"_s);
    QCOMPARE(certificate.signatureAlgorithm, u"sha256WithRSAEncryption"_s);
    QCOMPARE(certificate.notBefore.daysTo(certificate.notAfter), 400);
    QCOMPARE(certificate.key, PrivateKeyState::Absent);
    QCOMPARE(certificate.location.file, u"rsa.pem"_s);
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(u"openssl"_s,
                  {u"x509"_s, u"-in"_s, u"rsa.pem"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha1"_s});
    QVERIFY(program.waitForFinished());
    const QString told = QString::fromLatin1(program.readAllStandardOutput()).section(u'=', 1);
    QCOMPARE(certificate.thumbprint, QString(told).remove(u':').trimmed());
}

void CertificateReaderTest::chainsAreReadInTheirOrder()
{
    const Result<CertificateFile> file = read(u"chain.pem"_s);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->certificates.size(), 2);
    QCOMPARE(file->certificates.first().subject, u"CN=edge"_s);
}

void CertificateReaderTest::derIsRead()
{
    const Result<CertificateFile> der = read(u"rsa.cer"_s);
    const Result<CertificateFile> pem = read(u"rsa.pem"_s);
    MUSTER_VERIFY_OK(der);
    QCOMPARE(der->description, u"derCertificate"_s);
    QCOMPARE(der->certificates.first().thumbprint, pem->certificates.first().thumbprint);
}

void CertificateReaderTest::ellipticKeysAndAddressesAreNamed()
{
    const Result<CertificateFile> file = read(u"ec.pem"_s);
    MUSTER_VERIFY_OK(file);
    const Certificate &certificate = file->certificates.first();
    QCOMPARE(certificate.keyDescription, u"EC P-256"_s);
    QCOMPARE(certificate.alternativeNames,
             (QStringList{u"10.1.2.3"_s, u"fe80:0:0:0:0:0:0:1"_s, u"https://x.example"_s}));
}

void CertificateReaderTest::pfxOpensWithItsPassphrase_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("certificates");
    QTest::addRow("new") << u"new.pfx"_s << "secret"_ba << 1;
    QTest::addRow("encrypted with RC2") << u"old.pfx"_s << "secret"_ba << 1;
    QTest::addRow("without passphrase") << u"empty.pfx"_s << QByteArray() << 1;
    QTest::addRow("with its chain") << u"chain.pfx"_s << "secret"_ba << 2;
}

void CertificateReaderTest::pfxOpensWithItsPassphrase()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, passphrase);
    QFETCH(const int, certificates);
    const Result<CertificateFile> file =
        passphrase.isEmpty() ? read(name) : read(name, SecretText(passphrase.toStdString()));
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->description, u"pfx"_s);
    QVERIFY(file->warnings.isEmpty());
    QCOMPARE(file->certificates.size(), certificates);
    QCOMPARE(file->certificates.first().key, PrivateKeyState::Matches);
    QCOMPARE(file->certificates.first().serialNumber, u"0A1B2C"_s);
    QVERIFY(certificates == 1 || file->certificates.last().key == PrivateKeyState::Absent);
}

void CertificateReaderTest::pfxStaysLockedWithAnother_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<SecretText>>("passphrase");
    QTest::addColumn<QString>("serial");
    QTest::addRow("another") << u"new.pfx"_s << std::optional(SecretText("Secret")) << QString();
    QTest::addRow("none") << u"new.pfx"_s << std::optional<SecretText>() << QString();
    QTest::addRow("certificate not encrypted")
        << u"plaincert.pfx"_s << std::optional<SecretText>() << u"0A1B2C"_s;
}

void CertificateReaderTest::pfxStaysLockedWithAnother()
{
    QFETCH(const QString, name);
    QFETCH(const std::optional<SecretText>, passphrase);
    QFETCH(const QString, serial);
    const Result<CertificateFile> file = read(name, passphrase);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->certificates.size(), 1);
    QCOMPARE(file->certificates.first().key, PrivateKeyState::Locked);
    QCOMPARE(file->certificates.first().serialNumber, serial);
    QCOMPARE(file->warnings, (QList<SourceWarning>{{WarningKind::WrongPassphrase, name, {}}}));
}

void CertificateReaderTest::foreignKeyIsFound()
{
    QVERIFY(writeForeignPfx(bytesOf(u"ec.key"_s), bytesOf(u"rsa.pem"_s),
                            m_folder.filePath(u"foreign.pfx"_s)));
    const Result<CertificateFile> file = read(u"foreign.pfx"_s, SecretText("secret"));
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->certificates.size(), 1);
    QCOMPARE(file->certificates.first().key, PrivateKeyState::Mismatch);
    QCOMPARE(file->certificates.first().serialNumber, u"0A1B2C"_s);
    QCOMPARE(file->warnings.size(), 1);
    QCOMPARE(file->warnings.first().kind, WarningKind::KeyDoesNotMatch);
}

void CertificateReaderTest::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray pem = bytesOf(u"rsa.pem"_s);
    const QByteArray der = bytesOf(u"rsa.cer"_s);
    const ErrorCode malformed = ErrorCode::CertificateMalformed;
    QTest::addRow("empty") << QByteArray() << ErrorCode::EmptyFile;
    QTest::addRow("too large") << QByteArray(maximumCertificateBytes + 1, 'x')
                               << ErrorCode::TooLarge;
    QTest::addRow("text") << "Dear administrator"_ba << malformed;
    QTest::addRow("key only") << bytesOf(u"rsa.key"_s) << malformed;
    QTest::addRow("PEM cut") << pem.first(pem.size() / 2) << malformed;
    QTest::addRow("PEM without its end") << pem.first(pem.size() - 20) << malformed;
    QTest::addRow("PEM with a foreign letter") << QByteArray(pem).replace(100, 1, "*") << malformed;
    QTest::addRow("second PEM cut") << pem + pem.first(pem.size() / 2) << malformed;
    QTest::addRow("DER cut") << der.chopped(1) << malformed;
    QTest::addRow("DER with a rest") << der + "x" << malformed;
    QTest::addRow("DER header flipped") << QByteArray(der).replace(0, 1, "1") << malformed;
}

void CertificateReaderTest::damagedFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const Result<CertificateFile> file =
        readCertificates(bytes, {u"certs.zip"_s, u"a.cer"_s}, SecretText("secret"));
    MUSTER_VERIFY_FAILS(file, code);
    QCOMPARE(file.error().subject, u"certs.zip!a.cer"_s);
    QVERIFY(!file.error().detail.contains(u"secret"_s));
}

void CertificateReaderTest::everyTruncationOfAPfxIsRefused()
{
    const QByteArray whole = bytesOf(u"new.pfx"_s);
    for (qsizetype length = 1; length < whole.size(); length += 97) {
        MUSTER_VERIFY_FAILS(
            readCertificates(whole.first(length), {u"x"_s, {}}, SecretText("secret")),
            ErrorCode::CertificateMalformed);
    }
}

void CertificateReaderTest::flippedBytesNeverOpenAPfx()
{
    const QByteArray whole = bytesOf(u"old.pfx"_s);
    QVERIFY(whole.size() > 1000);
    int refused = 0;
    int locked = 0;
    for (qsizetype at = 0; at < whole.size(); at += 61) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x40);
        const Result<CertificateFile> file =
            readCertificates(flipped, {u"x"_s, {}}, SecretText("secret"));
        if (!file) {
            ++refused;
        } else if (file->certificates.first().key == PrivateKeyState::Locked) {
            ++locked;
        }
    }
    QVERIFY(locked > 0);
    // Nothing but a length or a name of the wrapping may differ and still be read the same way.
    QVERIFY(refused + locked >= (whole.size() / 61) * 9 / 10);
}

QTEST_GUILESS_MAIN(CertificateReaderTest)
#include "tst_CertificateReader.moc"
