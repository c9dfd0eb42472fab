// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/CmsDecryptor.h"
#include "core/crypto/CmsEncryptor.h"
#include "tests/support/OpensslCommand.h"
#include "tests/support/ResultChecks.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QByteArray someBytes(qsizetype count)
{
    QRandomGenerator random(42);
    QByteArray bytes(count, Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(),
                  [&random]() { return static_cast<char>(random.generate()); });
    return bytes;
}

/// Someone with a key, in our form and in files for `openssl`.
struct Person
{
    KeyPair key;
    QString certificateFile;
    QString keyFile;
};

} // namespace

class CmsEncryptionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensslOpensOurs_data();
    void opensslOpensOurs();
    void weOpenOpenssls_data();
    void weOpenOpenssls();
    void usesTheMethodsThatThePageNames();
    void sizesRoundTrip_data();
    void sizesRoundTrip();
    void eachRecipientOpens();
    void wrongKeyIsSaid();
    void everyFlippedBitIsFound();
    void everyCutIsFound();
    void appendedBytesAreFound();
    void otherKindsOfObjectAreRefused();
    void memoryStaysFlat();
    void sinkThatRefusesIsSaid();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    /// Makes a key and a certificate with `openssl`, and opens them as a PFX.
    [[nodiscard]] Person aPerson(const QString &name, const QStringList &newKey) const;
    [[nodiscard]] const Person &person(const QString &kind) const
    {
        return kind == u"RSA"_s ? m_people.at(0) : m_people.at(1);
    }

    QTemporaryDir m_folder;
    std::vector<Person> m_people;
};

void CmsEncryptionTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray CmsEncryptionTest::contentOf(const QString &name) const
{
    QFile file(at(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Person CmsEncryptionTest::aPerson(const QString &name, const QStringList &newKey) const
{
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s} + newKey
            + QStringList{u"-nodes"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
                          at(name + u".key"_s), u"-out"_s, at(name + u".crt"_s)});
    openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, at(name + u".key"_s), u"-in"_s,
             at(name + u".crt"_s), u"-out"_s, at(name + u".pfx"_s), u"-passout"_s, u"stdin"_s},
            "x\n");
    const Result<KeyPair> key =
        KeyPair::fromPfx(contentOf(name + u".pfx"_s), name, SecretText("x"));
    return {*key, at(name + u".crt"_s), at(name + u".key"_s)};
}

void CmsEncryptionTest::initTestCase()
{
    m_people.push_back(aPerson(u"rsa"_s, {u"rsa:3072"_s}));
    m_people.push_back(aPerson(u"ec"_s, {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s}));
}

void CmsEncryptionTest::opensslOpensOurs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addRow("RSA") << u"RSA"_s;
    QTest::addRow("EC") << u"EC"_s;
}

void CmsEncryptionTest::opensslOpensOurs()
{
    QFETCH(const QString, kind);
    const Person &reader = person(kind);
    const QByteArray plain = someBytes(3'000'001);
    const Result<QByteArray> object = encrypt(plain, {reader.key.certificate()});
    MUSTER_VERIFY_OK(object);
    write(u"o.cms"_s, *object);
    const auto opened =
        openssl({u"cms"_s, u"-decrypt"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                 at(u"o.cms"_s), u"-inkey"_s, reader.keyFile, u"-recip"_s, reader.certificateFile});
    QVERIFY(opened.has_value());
    QVERIFY(*opened == plain);
    QVERIFY(object->size() < plain.size() + plain.size() / 200 + 2000);
}

void CmsEncryptionTest::weOpenOpenssls_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("options");
    const QStringList oaep{u"-keyopt"_s, u"rsa_padding_mode:oaep"_s, u"-keyopt"_s,
                           u"rsa_oaep_md:sha256"_s};
    QTest::addRow("RSA, streamed") << u"RSA"_s << (oaep + QStringList{u"-stream"_s});
    QTest::addRow("RSA, old padding") << u"RSA"_s << QStringList{};
    QTest::addRow("EC, streamed") << u"EC"_s << QStringList{u"-stream"_s};
    QTest::addRow("EC, of definite length") << u"EC"_s << QStringList{};
    QTest::addRow("EC, key named by its identifier") << u"EC"_s << QStringList{u"-keyid"_s};
}

void CmsEncryptionTest::weOpenOpenssls()
{
    QFETCH(const QString, kind);
    QFETCH(const QStringList, options);
    const Person &reader = person(kind);
    const QByteArray plain = someBytes(1'000'000);
    write(u"plain"_s, plain);
    const QStringList command{u"cms"_s,      u"-encrypt"_s,  u"-binary"_s, u"-aes-256-gcm"_s,
                              u"-outform"_s, u"DER"_s,       u"-in"_s,     at(u"plain"_s),
                              u"-out"_s,     at(u"o.cms"_s), u"-recip"_s,  reader.certificateFile};
    QVERIFY(openssl(command + options).has_value());
    const Result<QByteArray> opened = decrypt(contentOf(u"o.cms"_s), reader.key, u"o.cms"_s);
    MUSTER_VERIFY_OK(opened);
    QVERIFY(*opened == plain);
}

void CmsEncryptionTest::usesTheMethodsThatThePageNames()
{
    const Result<QByteArray> object = encrypt(
        someBytes(10), {person(u"RSA"_s).key.certificate(), person(u"EC"_s).key.certificate()});
    MUSTER_VERIFY_OK(object);
    write(u"o.cms"_s, *object);
    const auto printed = openssl({u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-noout"_s, u"-inform"_s,
                                  u"DER"_s, u"-in"_s, at(u"o.cms"_s)});
    QVERIFY(printed.has_value());
    for (const char *method : {"authEnvelopedData", "aes-256-gcm", "rsaesOaep", "sha256",
                               "dhSinglePass-stdDH-sha256kdf", "id-aes256-wrap"}) {
        QVERIFY2(printed->contains(method), method);
    }
    QVERIFY(!printed->contains("sha1"));
}

void CmsEncryptionTest::sizesRoundTrip_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 15, 16, 17, 127, 128, 4095, 4096, 4097, 65'535, 65'536,
                                 65'537, 1'048'576, 5'000'000}) {
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
}

void CmsEncryptionTest::sizesRoundTrip()
{
    QFETCH(const qsizetype, size);
    const KeyPair &key = person(u"EC"_s).key;
    const QByteArray plain = someBytes(size);
    const Result<QByteArray> object = encrypt(plain, {key.certificate()});
    MUSTER_VERIFY_OK(object);
    const Result<QByteArray> opened = decrypt(*object, key, u"o"_s);
    MUSTER_VERIFY_OK(opened);
    QVERIFY(*opened == plain);
}

void CmsEncryptionTest::eachRecipientOpens()
{
    const QByteArray plain = someBytes(1000);
    const Result<QByteArray> object =
        encrypt(plain, {person(u"RSA"_s).key.certificate(), person(u"EC"_s).key.certificate()});
    MUSTER_VERIFY_OK(object);
    for (const Person &reader : m_people) {
        const Result<QByteArray> opened = decrypt(*object, reader.key, u"o"_s);
        MUSTER_VERIFY_OK(opened);
        QVERIFY(*opened == plain);
    }
}

void CmsEncryptionTest::wrongKeyIsSaid()
{
    const Result<QByteArray> object = encrypt(someBytes(1000), {person(u"EC"_s).key.certificate()});
    MUSTER_VERIFY_OK(object);
    const Person stranger =
        aPerson(u"stranger"_s, {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s});
    MUSTER_VERIFY_FAILS(decrypt(*object, stranger.key, u"o"_s), ErrorCode::KeyWrong);
    MUSTER_VERIFY_FAILS(decrypt(*object, person(u"RSA"_s).key, u"o"_s), ErrorCode::KeyWrong);
}

void CmsEncryptionTest::everyFlippedBitIsFound()
{
    const KeyPair &key = person(u"EC"_s).key;
    const QByteArray plain = someBytes(9000);
    const Result<QByteArray> object = encrypt(plain, {key.certificate()});
    MUSTER_VERIFY_OK(object);
    qsizetype corrupt = 0;
    for (qsizetype i = 0; i < object->size(); i += i < 900 ? 1 : 7) {
        QByteArray changed = *object;
        changed[i] = static_cast<char>(changed.at(i) ^ (1 << (i % 8)));
        const Result<QByteArray> opened = decrypt(changed, key, u"o"_s);
        // Only what names people and methods may say the same in another way.
        QVERIFY2(!opened || *opened == plain, QByteArray::number(i).constData());
        corrupt += !opened && opened.error().code == ErrorCode::Corrupt ? 1 : 0;
    }
    QVERIFY(corrupt > 1500);
    QByteArray inContent = *object;
    inContent[inContent.size() / 2] = static_cast<char>(inContent.at(inContent.size() / 2) ^ 1);
    MUSTER_VERIFY_FAILS(decrypt(inContent, key, u"o"_s), ErrorCode::Corrupt);
}

void CmsEncryptionTest::everyCutIsFound()
{
    const KeyPair &key = person(u"EC"_s).key;
    const Result<QByteArray> object = encrypt(someBytes(9000), {key.certificate()});
    MUSTER_VERIFY_OK(object);
    for (qsizetype length = 0;
         length<object->size(); length += length> object->size() - 60 ? 1 : 13) {
        const Result<QByteArray> opened = decrypt(object->first(length), key, u"o"_s);
        QVERIFY2(!opened.has_value(), QByteArray::number(length).constData());
        QCOMPARE(toCodeText(opened.error().code), toCodeText(ErrorCode::Truncated));
    }
}

void CmsEncryptionTest::appendedBytesAreFound()
{
    const KeyPair &key = person(u"EC"_s).key;
    const Result<QByteArray> object = encrypt(someBytes(9000), {key.certificate()});
    MUSTER_VERIFY_OK(object);
    MUSTER_VERIFY_FAILS(decrypt(*object + "more", key, u"o"_s), ErrorCode::Corrupt);
}

void CmsEncryptionTest::otherKindsOfObjectAreRefused()
{
    const Person &reader = person(u"EC"_s);
    write(u"plain"_s, someBytes(100));
    // Without a tag nobody can tell whether it was changed.
    QVERIFY(openssl({u"cms"_s, u"-encrypt"_s, u"-binary"_s, u"-aes-256-cbc"_s, u"-outform"_s,
                     u"DER"_s, u"-in"_s, at(u"plain"_s), u"-out"_s, at(u"o.cms"_s), u"-recip"_s,
                     reader.certificateFile})
                .has_value());
    MUSTER_VERIFY_FAILS(decrypt(contentOf(u"o.cms"_s), reader.key, u"o"_s), ErrorCode::Corrupt);
    MUSTER_VERIFY_FAILS(decrypt("plain text", reader.key, u"o"_s), ErrorCode::Truncated);
    MUSTER_VERIFY_FAILS(decrypt(QByteArray(100, '\0'), reader.key, u"o"_s), ErrorCode::Corrupt);
    MUSTER_VERIFY_FAILS(decrypt({}, reader.key, u"o"_s), ErrorCode::Truncated);
}

void CmsEncryptionTest::memoryStaysFlat()
{
    // The pieces that come and go never grow with the stream.
    const KeyPair &key = person(u"EC"_s).key;
    QFile file(at(u"large.cms"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    qsizetype largest = 0;
    const Result<std::unique_ptr<CmsEncryptor>> encryptor =
        CmsEncryptor::begin({key.certificate()}, [&](std::span<const char> piece) -> Result<void> {
            largest = std::max(largest, static_cast<qsizetype>(piece.size()));
            file.write(piece.data(), static_cast<qint64>(piece.size()));
            return {};
        });
    MUSTER_VERIFY_OK(encryptor);
    const QByteArray block = someBytes(1 << 20);
    for (int i = 0; i < 64; ++i) {
        MUSTER_VERIFY_OK((*encryptor)->add(block));
    }
    MUSTER_VERIFY_OK((*encryptor)->finish());
    QVERIFY(largest < 200'000);
    qint64 most = 0;
    const BytesAt bytes = [&](qint64 offset, std::span<char> buffer) -> Result<qint64> {
        most = std::max(most, static_cast<qint64>(buffer.size()));
        file.seek(offset);
        return file.read(buffer.data(), static_cast<qint64>(buffer.size()));
    };
    const Result<std::unique_ptr<CmsDecryptor>> decryptor =
        CmsDecryptor::open(bytes, file.size(), key, u"large.cms"_s);
    MUSTER_VERIFY_OK(decryptor);
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (int i = 0; i < 64; ++i) {
        const Result<qint64> got = (*decryptor)->read(buffer);
        MUSTER_VERIFY_OK(got);
        QVERIFY(buffer == block);
    }
    const Result<qint64> end = (*decryptor)->read(buffer);
    MUSTER_VERIFY_OK(end);
    QCOMPARE(*end, 0);
    QVERIFY(most <= 65'536);
}

void CmsEncryptionTest::sinkThatRefusesIsSaid()
{
    const Result<std::unique_ptr<CmsEncryptor>> encryptor = CmsEncryptor::begin(
        {person(u"EC"_s).key.certificate()},
        [](std::span<const char>) -> Result<void> { return fail(ErrorCode::DiskFull, u"disk"_s); });
    MUSTER_VERIFY_OK(encryptor);
    Result<void> written = (*encryptor)->add(someBytes(200'000));
    written = written ? (*encryptor)->finish() : written;
    MUSTER_VERIFY_FAILS(written, ErrorCode::DiskFull);
}

QTEST_GUILESS_MAIN(CmsEncryptionTest)
#include "tst_CmsEncryption.moc"
