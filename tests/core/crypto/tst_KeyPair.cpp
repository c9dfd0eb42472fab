// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/KeyPair.h"
#include "tests/support/OpensslCommand.h"
#include "tests/support/ResultChecks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2025, 1, 31), QTime(12, 0), Qt::UTC);
/// Few, for what is proved here does not depend on them; the default is proved apart.
constexpr int fewRounds = 1000;

KeyPair aKeyPair(const QString &name = u"Muster"_s)
{
    return *KeyPair::make(name, KeyUse::Decrypting, now);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class KeyPairTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void madeCertificateSaysWhatItIs();
    void opensslOpensOurPkcs8();
    void usualRoundsAreEnough();
    void wrongPassphraseIsSaid();
    void damagedKeyIsSaid();
    void keyOfAnotherCertificateIsSaid();
    void secretRoundTrip();
    void pemRoundTrip();
    void pfxOpens_data();
    void pfxOpens();
    void pfxWithoutKeyIsSaid();
    void whoCannotBeARecipient_data();
    void whoCannotBeARecipient();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void KeyPairTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void KeyPairTest::madeCertificateSaysWhatItIs()
{
    const KeyPair pair = aKeyPair(u"Müster “1”"_s);
    const Certificate facts = pair.certificate().facts();
    QVERIFY(facts.subject.contains(u"Müster “1”"_s));
    QCOMPARE(facts.notBefore, now);
    QCOMPARE(facts.notAfter.date().year(), 9999);
    QVERIFY(pair.certificate().encryptionObjection().isEmpty());
    QCOMPARE(pair.certificate().fingerprint().size(), 64);
    write(at(u"c.pem"_s), pair.certificate().toPem());
    const auto printed = openssl(
        {u"x509"_s, u"-in"_s, at(u"c.pem"_s), u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s});
    QVERIFY(printed.has_value());
    QCOMPARE(printed->mid(printed->indexOf('=') + 1).trimmed().replace(":", "").toLower(),
             pair.certificate().fingerprint());
}

void KeyPairTest::opensslOpensOurPkcs8()
{
    const KeyPair pair = aKeyPair();
    const Result<QByteArray> pem = pair.toPkcs8(SecretText("pässwörd"), fewRounds);
    MUSTER_VERIFY_OK(pem);
    write(at(u"k.p8"_s), *pem);
    write(at(u"c.pem"_s), pair.certificate().toPem());
    const QStringList toPublic{u"pkey"_s,    u"-in"_s,   at(u"k.p8"_s),
                               u"-passin"_s, u"stdin"_s, u"-pubout"_s};
    const auto ofKey = openssl(toPublic, "pässwörd\n");
    const auto ofCertificate =
        openssl({u"x509"_s, u"-in"_s, at(u"c.pem"_s), u"-noout"_s, u"-pubkey"_s});
    QVERIFY(ofKey.has_value());
    QCOMPARE(ofKey, ofCertificate);
    QVERIFY(!openssl(toPublic, "passwort\n").has_value());
}

void KeyPairTest::usualRoundsAreEnough()
{
    const KeyPair pair = aKeyPair();
    const Result<QByteArray> pem = pair.toPkcs8(SecretText("x"));
    MUSTER_VERIFY_OK(pem);
    write(at(u"k.p8"_s), *pem);
    const auto parsed = openssl({u"asn1parse"_s, u"-in"_s, at(u"k.p8"_s)});
    QVERIFY(parsed.has_value());
    QVERIFY(parsed->contains("PBKDF2") && parsed->contains("hmacWithSHA256"));
    QVERIFY(parsed->contains("aes-256-cbc"));
    QVERIFY2(parsed->contains("INTEGER           :0927C0"), parsed->constData()); // 600,000
    MUSTER_VERIFY_OK(KeyPair::fromPkcs8(*pem, pair.certificate(), SecretText("x"), u"k.p8"_s));
}

void KeyPairTest::wrongPassphraseIsSaid()
{
    const KeyPair pair = aKeyPair();
    const Result<QByteArray> pem = pair.toPkcs8(SecretText("right"), fewRounds);
    MUSTER_VERIFY_OK(pem);
    const auto opened =
        KeyPair::fromPkcs8(*pem, pair.certificate(), SecretText("wrong"), u"k.p8"_s);
    MUSTER_VERIFY_FAILS(opened, ErrorCode::PassphraseWrong);
    QCOMPARE(opened.error().subject, u"k.p8"_s);
}

void KeyPairTest::damagedKeyIsSaid()
{
    const KeyPair pair = aKeyPair();
    const Result<QByteArray> pem = pair.toPkcs8(SecretText("x"), fewRounds);
    MUSTER_VERIFY_OK(pem);
    const auto open = [&pair](const QByteArray &bytes) {
        return KeyPair::fromPkcs8(bytes, pair.certificate(), SecretText("x"), u"k.p8"_s);
    };
    MUSTER_VERIFY_FAILS(open(pem->first(pem->size() / 2)), ErrorCode::Truncated);
    MUSTER_VERIFY_FAILS(open("no key at all"), ErrorCode::Corrupt);
    QByteArray changed = *pem;
    changed[40] = changed.at(40) == 'A' ? 'B' : 'A'; // Within the outermost lengths.
    QVERIFY(!open(changed).has_value());
}

void KeyPairTest::keyOfAnotherCertificateIsSaid()
{
    const Result<QByteArray> pem = aKeyPair().toPkcs8(SecretText("x"), fewRounds);
    MUSTER_VERIFY_OK(pem);
    MUSTER_VERIFY_FAILS(
        KeyPair::fromPkcs8(*pem, aKeyPair().certificate(), SecretText("x"), u"k.p8"_s),
        ErrorCode::KeyWrong);
}

void KeyPairTest::secretRoundTrip()
{
    const KeyPair pair = aKeyPair();
    const Result<KeyPair> again = KeyPair::fromSecret(pair.toSecret(), u"keychain"_s);
    MUSTER_VERIFY_OK(again);
    QCOMPARE(again->certificate().fingerprint(), pair.certificate().fingerprint());
    MUSTER_VERIFY_FAILS(KeyPair::fromSecret(SecretText("nonsense"), u"keychain"_s),
                        ErrorCode::KeyMalformed);
}

void KeyPairTest::pemRoundTrip()
{
    const KeyPair pair = aKeyPair();
    const SecretText pem = pair.toPem();
    MUSTER_VERIFY_OK(KeyPair::fromPem(pem.utf8(), pair.certificate(), u"x.cms"_s));
    MUSTER_VERIFY_FAILS(KeyPair::fromPem(pem.utf8(), aKeyPair().certificate(), u"x.cms"_s),
                        ErrorCode::KeyWrong);
    MUSTER_VERIFY_FAILS(KeyPair::fromPem(pem.utf8().substr(0, 20), pair.certificate(), u"x.cms"_s),
                        ErrorCode::KeyMalformed);
}

void KeyPairTest::pfxOpens_data()
{
    QTest::addColumn<QStringList>("newKey");
    QTest::addColumn<QStringList>("method");
    const QStringList ec{u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-384"_s};
    QTest::addRow("RSA") << QStringList{u"rsa:2048"_s} << QStringList{};
    QTest::addRow("EC") << ec << QStringList{};
    QTest::addRow("as Windows Server 2012 makes them")
        << QStringList{u"rsa:2048"_s} << QStringList{u"-legacy"_s};
}

void KeyPairTest::pfxOpens()
{
    QFETCH(const QStringList, newKey);
    QFETCH(const QStringList, method);
    QVERIFY(openssl(QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s} + newKey
                    + QStringList{u"-nodes"_s, u"-subj"_s, u"/CN=admin"_s, u"-keyout"_s,
                                  at(u"k.pem"_s), u"-out"_s, at(u"c.pem"_s)})
                .has_value());
    QVERIFY(
        openssl(QStringList{u"pkcs12"_s, u"-export"_s, u"-inkey"_s, at(u"k.pem"_s), u"-in"_s,
                            at(u"c.pem"_s), u"-out"_s, at(u"a.pfx"_s), u"-passout"_s, u"stdin"_s}
                    + method,
                "geheim\n")
            .has_value());
    const QByteArray pfx = contentOf(at(u"a.pfx"_s));
    const Result<KeyPair> opened = KeyPair::fromPfx(pfx, u"a.pfx"_s, SecretText("geheim"));
    MUSTER_VERIFY_OK(opened);
    const Result<PublicCertificate> own =
        PublicCertificate::read(contentOf(at(u"c.pem"_s)), u"c.pem"_s);
    MUSTER_VERIFY_OK(own);
    QCOMPARE(opened->certificate().fingerprint(), own->fingerprint());
    MUSTER_VERIFY_FAILS(KeyPair::fromPfx(pfx, u"a.pfx"_s, SecretText("falsch")),
                        ErrorCode::PassphraseWrong);
    MUSTER_VERIFY_FAILS(KeyPair::fromPfx(pfx, u"a.pfx"_s, {}), ErrorCode::PassphraseMissing);
    MUSTER_VERIFY_FAILS(KeyPair::fromPfx(pfx.first(100), u"a.pfx"_s, SecretText("geheim")),
                        ErrorCode::KeyMalformed);
}

void KeyPairTest::pfxWithoutKeyIsSaid()
{
    write(at(u"c.pem"_s), aKeyPair().certificate().toPem());
    QVERIFY(openssl({u"pkcs12"_s, u"-export"_s, u"-nokeys"_s, u"-in"_s, at(u"c.pem"_s), u"-out"_s,
                     at(u"a.pfx"_s), u"-passout"_s, u"stdin"_s},
                    "x\n")
                .has_value());
    MUSTER_VERIFY_FAILS(KeyPair::fromPfx(contentOf(at(u"a.pfx"_s)), u"a.pfx"_s, SecretText("x")),
                        ErrorCode::KeyMalformed);
}

void KeyPairTest::whoCannotBeARecipient_data()
{
    QTest::addColumn<QStringList>("request");
    QTest::addColumn<QString>("objection");
    const QString usage = u"keyUsage=digitalSignature"_s;
    const QStringList ec{u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s};
    QTest::addRow("small RSA") << QStringList{u"rsa:1024"_s} << u"RSA of 1024 bits"_s;
    QTest::addRow("Ed25519") << QStringList{u"ed25519"_s} << u"its key is neither RSA nor EC"_s;
    QTest::addRow("RSA only for signing") << QStringList{u"rsa:2048"_s, u"-addext"_s, usage}
                                          << u"its key usage lacks keyEncipherment"_s;
    QTest::addRow("EC only for signing")
        << ec + QStringList{u"-addext"_s, usage} << u"its key usage lacks keyAgreement"_s;
    QTest::addRow("RSA") << QStringList{u"rsa:2048"_s} << QString();
    QTest::addRow("EC") << ec << QString();
}

void KeyPairTest::whoCannotBeARecipient()
{
    QFETCH(const QStringList, request);
    QFETCH(const QString, objection);
    const auto pem =
        openssl(QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s} + request
                + QStringList{u"-nodes"_s, u"-subj"_s, u"/CN=a"_s, u"-keyout"_s, at(u"k.pem"_s)});
    QVERIFY(pem.has_value());
    const Result<PublicCertificate> certificate = PublicCertificate::read(*pem, u"c.pem"_s);
    MUSTER_VERIFY_OK(certificate);
    QCOMPARE(certificate->encryptionObjection(), objection);
}

QTEST_GUILESS_MAIN(KeyPairTest)
#include "tst_KeyPair.moc"
