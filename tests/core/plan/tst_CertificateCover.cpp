// SPDX-License-Identifier: Apache-2.0
#include "core/plan/PlanMaker.h"

#include "tests/support/FakeClock.h"
#include "tests/support/MixedDeployment.h"
#include "tests/support/ResultChecks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class CertificateCoverTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_deployment = aMixedDeployment(); }
    void onlyOpenedKeyProtects_data();
    void onlyOpenedKeyProtects();
    void poolCertificateIsForEachServer();
    void certificateOfOneServerIsNotForAnother();
    void edgeNeedsBothSides();
    void fileNamedForTheServerProtects();
    void tokenCertificateCarriesTheSipDomain();
    void fileFactsComeFromTheSource();

private:
    [[nodiscard]] PlannedItem item(const QString &scope) const;
    Certificate &add(const QString &subject, const QStringList &names, PrivateKeyState key);

    Deployment m_deployment;
    BackupCatalogue m_catalogue;
};

void CertificateCoverTest::initTestCase()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    MUSTER_VERIFY_OK(catalogue);
    m_catalogue = *catalogue;
}

PlannedItem CertificateCoverTest::item(const QString &scope) const
{
    const BackupPlan plan = makePlan(m_deployment, m_catalogue, FakeClock().now());
    for (const PlannedItem &planned : plan.items) {
        if (planned.id == u"SRV-CERT" && planned.scope == scope) {
            return planned;
        }
    }
    return {};
}

Certificate &CertificateCoverTest::add(const QString &subject, const QStringList &names,
                                       PrivateKeyState key)
{
    Certificate certificate;
    certificate.subject = subject;
    certificate.alternativeNames = names;
    certificate.key = key;
    certificate.location.file = u"/kit/%1.pfx"_s.arg(m_deployment.certificates.size());
    m_deployment.certificates.append(certificate);
    return m_deployment.certificates.last();
}

void CertificateCoverTest::onlyOpenedKeyProtects_data()
{
    QTest::addColumn<PrivateKeyState>("key");
    QTest::addColumn<Obtain>("how");
    QTest::addColumn<QString>("reason");
    QTest::addRow("public") << PrivateKeyState::Absent << Obtain::Unprotected
                            << u"publicCertificateOnly"_s;
    QTest::addRow("locked") << PrivateKeyState::Locked << Obtain::Unprotected << u"keyNotOpened"_s;
    QTest::addRow("mismatch") << PrivateKeyState::Mismatch << Obtain::Unprotected
                              << u"keyMismatch"_s;
    QTest::addRow("opened") << PrivateKeyState::Matches << Obtain::File << u"certificateWithKey"_s;
}

void CertificateCoverTest::onlyOpenedKeyProtects()
{
    QFETCH(PrivateKeyState, key);
    QFETCH(Obtain, how);
    QFETCH(QString, reason);
    add(u"CN=se19.contoso.com"_s, {}, key);
    QCOMPARE(item(u"se19.contoso.com"_s).how, how);
    QCOMPARE(item(u"se19.contoso.com"_s).reasonKey, reason);
    QVERIFY(!m_catalogue.reason(reason).isEmpty());
    QCOMPARE(item(u"fe151.contoso.com"_s).reasonKey, u"SRV-CERT.loss"_s);
}

void CertificateCoverTest::poolCertificateIsForEachServer()
{
    add(u"O=Contoso, CN=POOL15.contoso.com"_s, {u"DNS:sip.contoso.com"_s},
        PrivateKeyState::Matches);
    QCOMPARE(item(u"fe151.contoso.com"_s).how, Obtain::File);
    QCOMPARE(item(u"fe153.contoso.com"_s).how, Obtain::File);
    QCOMPARE(item(u"fe131.contoso.com"_s).how, Obtain::Unprotected);
}

void CertificateCoverTest::certificateOfOneServerIsNotForAnother()
{
    add(u"CN=pool15.contoso.com"_s, {u"DNS:fe151.contoso.com"_s}, PrivateKeyState::Matches);
    QCOMPARE(item(u"fe151.contoso.com"_s).how, Obtain::File);
    QCOMPARE(item(u"fe152.contoso.com"_s).how, Obtain::Unprotected);
}

void CertificateCoverTest::edgeNeedsBothSides()
{
    add(u"CN=edge.contoso.com"_s, {}, PrivateKeyState::Matches);
    QCOMPARE(item(u"edge1.contoso.com"_s).how, Obtain::Unprotected);
    QCOMPARE(item(u"edge1.contoso.com"_s).reasonKey, u"externalCertificateMissing"_s);
    add(u"CN=sip.contoso.com"_s, {}, PrivateKeyState::Matches);
    QCOMPARE(item(u"edge1.contoso.com"_s).how, Obtain::File);
    QCOMPARE(item(u"edge1.contoso.com"_s).exports.size(), 2);
    m_deployment.certificates.removeFirst();
    QCOMPARE(item(u"edge1.contoso.com"_s).reasonKey, u"internalCertificateMissing"_s);
}

void CertificateCoverTest::fileNamedForTheServerProtects()
{
    const Certificate &certificate = add(u"CN=whatever"_s, {}, PrivateKeyState::Matches);
    m_deployment.exports = {
        anExport(u"SRV-CERT"_s, u"edge1.contoso.com"_s, certificate.location.file)};
    QCOMPARE(item(u"edge1.contoso.com"_s).how, Obtain::File);
    QCOMPARE(item(u"edge1.contoso.com"_s).bytes, qint64{1000});
    m_deployment.certificates[0].key = PrivateKeyState::Locked;
    QCOMPARE(item(u"edge1.contoso.com"_s).how, Obtain::Unprotected);
    QCOMPARE(item(u"edge1.contoso.com"_s).reasonKey, u"keyNotOpened"_s);
    // A file that is no certificate protects nothing, whatever it is named for.
    m_deployment.certificates.clear();
    QCOMPARE(item(u"edge1.contoso.com"_s).how, Obtain::Unprotected);
}

void CertificateCoverTest::tokenCertificateCarriesTheSipDomain()
{
    QCOMPARE(item(QString()).how, Obtain::Unprotected);
    add(u"CN=contoso.com"_s, {}, PrivateKeyState::Matches);
    QCOMPARE(item(QString()).how, Obtain::File);
}

void CertificateCoverTest::fileFactsComeFromTheSource()
{
    SourceRecord record;
    record.bytes = 4321;
    record.sha256 = "ab";
    record.modifiedAt = FakeClock().now().addDays(-30);
    m_deployment.sources = {record};
    add(u"CN=se19.contoso.com"_s, {}, PrivateKeyState::Matches).source = 0;
    const PlannedItem planned = item(u"se19.contoso.com"_s);
    QCOMPARE(planned.bytes, qint64{4321});
    QCOMPARE(planned.exports.first().sha256, QByteArray("ab"));
    QCOMPARE(planned.exports.first().ageEvidence, AgeEvidence::FileTime);
    QCOMPARE(ageStateOf(planned, FakeClock().now()), AgeState::Old);
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::CertificateCoverTest)
#include "tst_CertificateCover.moc"
