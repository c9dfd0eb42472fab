// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/AccountsSource.h"
#include "core/discovery/CertificateSource.h"

#include "tests/support/FakeClock.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"
#include "tests/support/ZipBuilder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString accountFiles =
    QStringLiteral(MUSTER_SOURCE_DIR) + u"/tests/data/accounts-powershell/"_s;

const QByteArray certificatePem =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBkjCCATegAwIBAgIUQP4XK638eWetHwakcsPIMxKs5bYwCgYIKoZIzj0EAwIw\n"
    "HjEcMBoGA1UEAwwTc2lwLmNvbnRvc28uZXhhbXBsZTAeFw0yNjExMjQyMTM4NTJa\n"
    "Fw0zNjExMjEyMTM4NTJaMB4xHDAaBgNVBAMME3NpcC5jb250b3NvLmV4YW1wbGUw\n"
    "WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASujnoAtK6TQKf+poTNv9v0MpCeNr1x\n"
    "sSL3sjItvHhuFyhiMQ3kMRfWRYVYwWEfft0bB22abpvh8S14fCuxrqMho1MwUTAd\n"
    "BgNVHQ4EFgQUr2tonMgaW41RxGEXwRh8mIao3/cwHwYDVR0jBBgwFoAUr2tonMga\n"
    "W41RxGEXwRh8mIao3/cwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBG\n"
    "AiEAiUvgGf2eorJP9z/cGfwJCzqSWNg/IuIjzUk12537FpACIQDtONuWvQ0EGS0+\n"
    "jSzK+1FC7JxEDgzL1rMKWP1OiAHwuQ==\n"
    "-----END CERTIFICATE-----\n"_ba;

SourceSpec spec(SourceKind kind, const QString &path)
{
    return {kind, path, {}, {}};
}

} // namespace

class AccountsSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void accountsComeWithTheirProvenance();
    void accountsInsideAZipAreRead();
    void brokenEntriesOfAZipAreFound();
    void refusalsNameTheFile();
    void missingFilesAreNamed();
    void certificatesComeWithTheirProvenance();
    void damagedCertificatesAreRefused();

private:
    FakeClock m_clock;
};

void AccountsSourceTest::accountsComeWithTheirProvenance()
{
    const QString path = accountFiles + u"users-latin1.csv"_s;
    const AccountsSource source(spec(SourceKind::Accounts, path), m_clock);
    const Result<PartialDeployment> partial = source.read(quietJob());
    MUSTER_VERIFY_OK(partial);
    QCOMPARE(partial->sources.size(), 1);
    const SourceRecord &record = partial->sources.first();
    QCOMPARE(record.spec, u"accounts:"_s + path);
    QCOMPARE(record.description, u"csvAccounts"_s);
    QCOMPARE(record.recognised, 18);
    QCOMPARE(record.total, 18);
    QCOMPARE(record.readAt, m_clock.now());
    QCOMPARE(record.sha256.size(), 64);
    QVERIFY(!record.warnings.isEmpty());
    QCOMPARE(partial->accounts.size(), 18);
    QCOMPARE(partial->accounts.last().source, 0);
}

void AccountsSourceTest::accountsInsideAZipAreRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kit.zip"_s);
    QFile sample(accountFiles + u"every-type.clixml"_s);
    QFile users(accountFiles + u"users.clixml"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly) && users.open(QIODevice::ReadOnly));
    ZipBuilder()
        .add("users.clixml", users.readAll(), ZipBuilder::Method::Deflate)
        .add("other.clixml", sample.readAll(), ZipBuilder::Method::Deflate)
        .writeTo(path);
    const Result<ZipReader> zip = ZipReader::open(path, quietJob());
    MUSTER_VERIFY_OK(zip);
    PartialDeployment partial;
    SourceRecord record;
    MUSTER_VERIFY_OK(addAccounts(InputFile::inZip(*zip, zip->entries().first()), 7, record, partial,
                                 quietJob()));
    QCOMPARE(partial.accounts.size(), 18);
    QCOMPARE(partial.accounts.first().source, 7);
    const Result<void> other =
        addAccounts(InputFile::inZip(*zip, zip->entries().last()), 8, record, partial, quietJob());
    MUSTER_VERIFY_FAILS(other, ErrorCode::ClixmlNotAccounts);
    QVERIFY(other.error().subject.endsWith(u"kit.zip!other.clixml"_s));
    QCOMPARE(partial.accounts.size(), 18);
}

void AccountsSourceTest::brokenEntriesOfAZipAreFound()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kit.zip"_s);
    ZipLies lies;
    lies.crcFlips = 4;
    ZipBuilder()
        .add("users.csv", "SipAddress\nsip:a@x\n", ZipBuilder::Method::Deflate, lies)
        .writeTo(path);
    const Result<ZipReader> zip = ZipReader::open(path, quietJob());
    MUSTER_VERIFY_OK(zip);
    PartialDeployment partial;
    SourceRecord record;
    MUSTER_VERIFY_FAILS(
        addAccounts(InputFile::inZip(*zip, zip->entries().first()), 0, record, partial, quietJob()),
        ErrorCode::ZipMalformed);
    QVERIFY(partial.accounts.isEmpty());
}

void AccountsSourceTest::refusalsNameTheFile()
{
    const QString path = accountFiles + u"integers.clixml"_s;
    const Result<PartialDeployment> partial =
        AccountsSource(spec(SourceKind::Accounts, path), m_clock).read(quietJob());
    MUSTER_VERIFY_FAILS(partial, ErrorCode::ClixmlNotAccounts);
    QCOMPARE(partial.error().subject, path);
}

void AccountsSourceTest::missingFilesAreNamed()
{
    MUSTER_VERIFY_FAILS(
        AccountsSource(spec(SourceKind::Accounts, u"/no/such.csv"_s), m_clock).read(quietJob()),
        ErrorCode::NotFound);
    MUSTER_VERIFY_FAILS(CertificateSource(spec(SourceKind::Certificate, u"/no/such.pfx"_s), m_clock)
                            .read(quietJob()),
                        ErrorCode::NotFound);
}

void AccountsSourceTest::certificatesComeWithTheirProvenance()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"edge.cer"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(certificatePem) > 0);
    file.close();
    const Result<PartialDeployment> partial =
        CertificateSource(spec(SourceKind::Certificate, file.fileName()), m_clock).read(quietJob());
    MUSTER_VERIFY_OK(partial);
    QCOMPARE(partial->sources.first().description, u"pemCertificates"_s);
    QCOMPARE(partial->sources.first().recognised, 1);
    QCOMPARE(partial->certificates.size(), 1);
    QCOMPARE(partial->certificates.first().subject, u"CN=sip.contoso.example"_s);
    QCOMPARE(partial->certificates.first().location.file, file.fileName());
    QCOMPARE(partial->certificates.first().source, 0);
}

void AccountsSourceTest::damagedCertificatesAreRefused()
{
    const Result<PartialDeployment> partial =
        CertificateSource(spec(SourceKind::Certificate, accountFiles + u"users.csv"_s), m_clock)
            .read(quietJob());
    MUSTER_VERIFY_FAILS(partial, ErrorCode::CertificateMalformed);
    QVERIFY(partial.error().subject.endsWith(u"users.csv"_s));
}

QTEST_GUILESS_MAIN(AccountsSourceTest)
#include "tst_AccountsSource.moc"
