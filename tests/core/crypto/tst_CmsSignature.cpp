// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/CmsSignature.h"
#include "tests/support/OpensslCommand.h"
#include "tests/support/ResultChecks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class CmsSignatureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signerIsKnownByHisSignature();
    void opensslVerifiesOurs();
    void weVerifyOpenssls();
    void changedContentIsFound();
    void everyFlippedBitIsFoundOrLeavesTheSigner();
    void signatureOfAnotherIsHis();
    void otherThingsAreNoSignature_data();
    void otherThingsAreNoSignature();
    void twoSignersAreRefused();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] KeyPair aSigner(const QString &name) const
    {
        return *KeyPair::make(name, KeyUse::Signing, QDateTime::currentDateTimeUtc());
    }

    QTemporaryDir m_folder;
    const QByteArray m_content = "{\"format\": 1}\r\n\n";
    std::optional<KeyPair> m_signer;
    QByteArray m_signature;
};

void CmsSignatureTest::initTestCase()
{
    m_signer = aSigner(u"project"_s);
    const Result<QByteArray> signature = sign(m_content, *m_signer);
    MUSTER_VERIFY_OK(signature);
    m_signature = *signature;
}

void CmsSignatureTest::signerIsKnownByHisSignature()
{
    const Result<PublicCertificate> signer = signerOf(m_content, m_signature, u"manifest"_s);
    MUSTER_VERIFY_OK(signer);
    QCOMPARE(signer->fingerprint(), m_signer->certificate().fingerprint());
}

void CmsSignatureTest::opensslVerifiesOurs()
{
    write(u"content"_s, m_content);
    write(u"s.cms"_s, m_signature);
    write(u"c.pem"_s, m_signer->certificate().toPem());
    const QStringList command{u"cms"_s,         u"-verify"_s, u"-binary"_s,   u"-inform"_s,
                              u"DER"_s,         u"-in"_s,     at(u"s.cms"_s), u"-content"_s,
                              at(u"content"_s), u"-CAfile"_s, at(u"c.pem"_s), u"-purpose"_s,
                              u"any"_s};
    const auto verified = openssl(command);
    QVERIFY(verified.has_value());
    QCOMPARE(*verified, m_content);
    write(u"content"_s, m_content + " ");
    QVERIFY(!openssl(command).has_value());
}

void CmsSignatureTest::weVerifyOpenssls()
{
    write(u"content"_s, m_content);
    QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                     u"/CN=a"_s, u"-keyout"_s, at(u"k.pem"_s), u"-out"_s, at(u"c.pem"_s)})
                .has_value());
    QVERIFY(openssl({u"cms"_s, u"-sign"_s, u"-binary"_s, u"-in"_s, at(u"content"_s), u"-signer"_s,
                     at(u"c.pem"_s), u"-inkey"_s, at(u"k.pem"_s), u"-outform"_s, u"DER"_s,
                     u"-out"_s, at(u"s.cms"_s)})
                .has_value());
    const Result<PublicCertificate> signer =
        signerOf(m_content, contentOf(u"s.cms"_s), u"manifest"_s);
    MUSTER_VERIFY_OK(signer);
    QCOMPARE(signer->fingerprint(),
             PublicCertificate::read(contentOf(u"c.pem"_s), u"c.pem"_s)->fingerprint());
}

void CmsSignatureTest::changedContentIsFound()
{
    const Result<PublicCertificate> signer = signerOf(m_content + ' ', m_signature, u"manifest"_s);
    MUSTER_VERIFY_FAILS(signer, ErrorCode::SignatureInvalid);
    QCOMPARE(signer.error().subject, u"manifest"_s);
}

void CmsSignatureTest::everyFlippedBitIsFoundOrLeavesTheSigner()
{
    const QByteArray fingerprint = m_signer->certificate().fingerprint();
    qsizetype found = 0;
    for (qsizetype i = 0; i < m_signature.size(); ++i) {
        QByteArray changed = m_signature;
        changed[i] = static_cast<char>(changed.at(i) ^ (1 << (i % 8)));
        const Result<PublicCertificate> signer = signerOf(m_content, changed, u"manifest"_s);
        found += !signer || signer->fingerprint() != fingerprint ? 1 : 0;
    }
    // A few bytes, such as parameters that nobody reads, change nothing that is said.
    QVERIFY2(found > m_signature.size() * 95 / 100, QByteArray::number(found).constData());
}

void CmsSignatureTest::signatureOfAnotherIsHis()
{
    const KeyPair other = aSigner(u"project"_s);
    const Result<QByteArray> signature = sign(m_content, other);
    MUSTER_VERIFY_OK(signature);
    const Result<PublicCertificate> signer = signerOf(m_content, *signature, u"manifest"_s);
    MUSTER_VERIFY_OK(signer);
    QCOMPARE(signer->fingerprint(), other.certificate().fingerprint());
    QVERIFY(signer->fingerprint() != m_signer->certificate().fingerprint());
}

void CmsSignatureTest::otherThingsAreNoSignature_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("text") << QByteArray("signed, honestly");
    QTest::addRow("cut") << m_signature.first(m_signature.size() / 2);
    QTest::addRow("more behind it") << m_signature + "x";
    QTest::addRow("over all bounds") << m_signature + QByteArray(2 << 20, '\0');
}

void CmsSignatureTest::otherThingsAreNoSignature()
{
    QFETCH(const QByteArray, signature);
    MUSTER_VERIFY_FAILS(signerOf(m_content, signature, u"manifest"_s), ErrorCode::SignatureInvalid);
}

void CmsSignatureTest::twoSignersAreRefused()
{
    write(u"content"_s, m_content);
    QStringList command{u"cms"_s,      u"-sign"_s, u"-binary"_s, u"-in"_s,      at(u"content"_s),
                        u"-outform"_s, u"DER"_s,   u"-out"_s,    at(u"s.cms"_s)};
    for (const QString &name : {u"a"_s, u"b"_s}) {
        QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                         u"/CN="_s + name, u"-keyout"_s, at(name + u".key"_s), u"-out"_s,
                         at(name + u".crt"_s)})
                    .has_value());
        command += {u"-signer"_s, at(name + u".crt"_s), u"-inkey"_s, at(name + u".key"_s)};
    }
    QVERIFY(openssl(command).has_value());
    MUSTER_VERIFY_FAILS(signerOf(m_content, contentOf(u"s.cms"_s), u"manifest"_s),
                        ErrorCode::SignatureInvalid);
}

QTEST_GUILESS_MAIN(CmsSignatureTest)
#include "tst_CmsSignature.moc"
