// SPDX-License-Identifier: Apache-2.0
// Who signed a snapshot, and what a stranger's hand in it comes to.
#include "core/crypto/CmsSignature.h"
#include "core/restore/FolderRestore.h"
#include "core/store/SetSeal.h"
#include "core/verify/Verify.h"
#include "tests/support/OpensslCommand.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

KeyPair aSigner(const QString &name)
{
    return *KeyPair::make(name, KeyUse::Signing, QDateTime::currentDateTimeUtc());
}

} // namespace

class SignatureTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void signedSnapshotNamesItsSigner();
    void withoutTrustTheSignerIsUnknown();
    void unsignedIsSaid();
    void unsignedIsRefusedWhereASignerIsAskedFor();
    void strangerIsRefusedByName();
    void changedManifestIsAltered();
    void wellMadeForgeryIsAltered();
    void signatureOfAnotherSnapshotIsAltered();
    void manifestOfAnotherSnapshotIsRefused();
    void opensslVerifiesTheManifest();
    void continuedSnapshotLosesTheOldSignature();
    void fingerprintIsReadAsPeopleWriteIt_data();
    void fingerprintIsReadAsPeopleWriteIt();

private:
    /// A snapshot signed by m_signer, whom the store then trusts.
    Snapshot aSignedSnapshot();
    /// What a proof up to Unaltered says.
    Evidence proof(const QString &id);
    [[nodiscard]] ErrorCode readError(const QString &id)
    {
        const Result<Snapshot> read = m_fixture->store()->read(id);
        return read ? ErrorCode::Internal : read.error().code;
    }

    std::unique_ptr<StoreFixture> m_fixture;
    const KeyPair m_signer = aSigner(u"project"_s);
};

void SignatureTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->addExport(u"SET-CMS"_s, {}, u"CsConfig.zip"_s, "config");
}

Snapshot SignatureTest::aSignedSnapshot()
{
    m_fixture->signer = m_signer;
    m_fixture->trust.fingerprints = {m_signer.certificate().fingerprint()};
    return m_fixture->backUp().value();
}

Evidence SignatureTest::proof(const QString &id)
{
    VerifyOptions options;
    options.level = ProofLevel::Unaltered;
    return verify(*m_fixture->store(), id, options, m_fixture->clock, quietJob()).value();
}

void SignatureTest::signedSnapshotNamesItsSigner()
{
    const Snapshot snapshot = aSignedSnapshot();
    const QByteArray file = *readWhole(snapshot.folder + "/manifest.cms", 1 << 20);
    const SignatureFacts expected{SignedBy::Trusted, m_signer.certificate().fingerprint(),
                                  m_signer.certificate().facts().subject, Sha256::of(file).toHex()};
    QCOMPARE(snapshot.manifest.signature, expected);
    const Result<Snapshot> read = m_fixture->store()->read({});
    MUSTER_VERIFY_OK(read);
    QCOMPARE(read->manifest.signature, expected);
    QCOMPARE(m_fixture->store()->list()->first().signature, expected);
    const Evidence evidence = proof(snapshot.manifest.snapshotId);
    QCOMPARE(evidence.outcome, Outcome::Complete);
    QCOMPARE(evidence.signature, expected);
}

void SignatureTest::withoutTrustTheSignerIsUnknown()
{
    const Snapshot snapshot = aSignedSnapshot();
    m_fixture->trust = {};
    const Evidence evidence = proof(snapshot.manifest.snapshotId);
    QCOMPARE(evidence.outcome, Outcome::Complete);
    QCOMPARE(evidence.signature.by, SignedBy::Unknown);
    QCOMPARE(evidence.signature.fingerprint, m_signer.certificate().fingerprint());
    m_fixture->trust = {{m_signer.certificate().fingerprint()}, true};
    QCOMPARE(proof(snapshot.manifest.snapshotId).signature.by, SignedBy::Trusted);
}

void SignatureTest::unsignedIsSaid()
{
    const Result<Snapshot> snapshot = m_fixture->backUp();
    MUSTER_VERIFY_OK(snapshot);
    QCOMPARE(snapshot->manifest.signature, SignatureFacts{});
    QCOMPARE(m_fixture->store()->list()->first().signature.by, SignedBy::Nobody);
    QCOMPARE(proof(snapshot->manifest.snapshotId).signature.by, SignedBy::Nobody);
}

void SignatureTest::unsignedIsRefusedWhereASignerIsAskedFor()
{
    const QString id = m_fixture->backUp()->manifest.snapshotId;
    m_fixture->trust = {{m_signer.certificate().fingerprint()}, true};
    QCOMPARE(readError(id), ErrorCode::SignerWrong);
    const Evidence evidence = proof(id);
    QCOMPARE(evidence.outcome, Outcome::Failed);
    QCOMPARE(evidence.problems.first().kind, ProofProblemKind::Foreign);
}

void SignatureTest::strangerIsRefusedByName()
{
    const KeyPair stranger = aSigner(u"Mallory"_s);
    m_fixture->signer = stranger;
    const QString id = m_fixture->backUp()->manifest.snapshotId;
    m_fixture->trust.fingerprints = {m_signer.certificate().fingerprint()};
    QCOMPARE(readError(id), ErrorCode::SignerWrong);
    const Evidence evidence = proof(id);
    QCOMPARE(evidence.outcome, Outcome::Failed);
    QCOMPARE(evidence.problems.first().kind, ProofProblemKind::Foreign);
    QVERIFY(evidence.problems.first().detail.contains(u"Mallory"_s));
    QVERIFY(evidence.problems.first().detail.contains(
        QString::fromLatin1(stranger.certificate().fingerprint())));
}

void SignatureTest::changedManifestIsAltered()
{
    const Snapshot snapshot = aSignedSnapshot();
    const QByteArray path = snapshot.folder + "/manifest.json";
    QByteArray json = *readWhole(path, 1 << 20);
    json.replace("\"outcome\": \"complete\"", "\"outcome\": \"incomplete\"");
    MUSTER_VERIFY_OK(replaceFile(path, json));
    QCOMPARE(readError(snapshot.manifest.snapshotId), ErrorCode::SignatureInvalid);
    const Evidence evidence = proof(snapshot.manifest.snapshotId);
    QCOMPARE(evidence.outcome, Outcome::Failed);
    QCOMPARE(evidence.problems.first().kind, ProofProblemKind::Altered);
}

void SignatureTest::wellMadeForgeryIsAltered()
{
    // Sums and lists all fit again; only the signature cannot be made anew.
    Snapshot snapshot = aSignedSnapshot();
    const QByteArray signature = *readWhole(snapshot.folder + "/manifest.cms", 1 << 20);
    const Contents contents = *m_fixture->store()->contents(snapshot);
    snapshot.manifest.host = u"elsewhere"_s;
    snapshot.manifest.setFiles.removeIf([](const SetFile &file) {
        return !file.path.startsWith("items/") && !file.path.startsWith("inventory/");
    });
    MUSTER_VERIFY_OK(sealSet(snapshot.folder, {}, snapshot.manifest, contents, {}));
    MUSTER_VERIFY_OK(replaceFile(snapshot.folder + "/manifest.cms", signature));
    QCOMPARE(readError(snapshot.manifest.snapshotId), ErrorCode::SignatureInvalid);
    QCOMPARE(proof(snapshot.manifest.snapshotId).problems.first().kind, ProofProblemKind::Altered);
}

void SignatureTest::signatureOfAnotherSnapshotIsAltered()
{
    const Snapshot first = aSignedSnapshot();
    const Snapshot second = aSignedSnapshot();
    MUSTER_VERIFY_OK(replaceFile(second.folder + "/manifest.cms",
                                 *readWhole(first.folder + "/manifest.cms", 1 << 20)));
    QCOMPARE(readError(second.manifest.snapshotId), ErrorCode::SignatureInvalid);
    QCOMPARE(proof(second.manifest.snapshotId).outcome, Outcome::Failed);
}

void SignatureTest::manifestOfAnotherSnapshotIsRefused()
{
    const Snapshot first = aSignedSnapshot();
    const Snapshot second = aSignedSnapshot();
    for (const QByteArray &name : {QByteArray("/manifest.json"), QByteArray("/manifest.cms")}) {
        MUSTER_VERIFY_OK(
            replaceFile(second.folder + name, *readWhole(first.folder + name, 1 << 20)));
    }
    const Result<Snapshot> read = m_fixture->store()->read(second.manifest.snapshotId);
    MUSTER_VERIFY_FAILS(read, ErrorCode::Corrupt);
    QVERIFY(read.error().detail.contains(first.manifest.snapshotId));
    QCOMPARE(proof(second.manifest.snapshotId).outcome, Outcome::Failed);
}

void SignatureTest::opensslVerifiesTheManifest()
{
    const Snapshot snapshot = aSignedSnapshot();
    const QString set = QString::fromUtf8(snapshot.folder);
    const auto verified =
        openssl({u"cms"_s, u"-verify"_s, u"-binary"_s, u"-noverify"_s, u"-inform"_s, u"DER"_s,
                 u"-in"_s, set + u"/manifest.cms"_s, u"-content"_s, set + u"/manifest.json"_s});
    QVERIFY(verified.has_value());
    QCOMPARE(*verified, *readWhole(snapshot.folder + "/manifest.json", 1 << 20));
}

void SignatureTest::continuedSnapshotLosesTheOldSignature()
{
    Snapshot snapshot = aSignedSnapshot();
    const Contents contents = *m_fixture->store()->contents(snapshot);
    MUSTER_VERIFY_OK(sealSet(snapshot.folder, {}, snapshot.manifest, contents, {}));
    QVERIFY(!factsOf(snapshot.folder + "/manifest.cms").has_value());
}

void SignatureTest::fingerprintIsReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    const QString hex = QString::fromLatin1(m_signer.certificate().fingerprint());
    QString colons = hex.toUpper();
    for (qsizetype i = 62; i > 0; i -= 2) {
        colons.insert(i, u':');
    }
    QTest::addRow("hex") << hex << true;
    QTest::addRow("as openssl prints it") << colons << true;
    QTest::addRow("short") << hex.first(40) << false;
    QTest::addRow("no hex") << QString(64, u'x') << false;
    QTest::addRow("nothing") << QString() << false;
}

void SignatureTest::fingerprintIsReadAsPeopleWriteIt()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isOne);
    const std::optional<QByteArray> fingerprint = fingerprintFromText(text);
    QCOMPARE(fingerprint.has_value(), isOne);
    if (isOne) {
        QCOMPARE(*fingerprint, m_signer.certificate().fingerprint());
    }
}

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_Signature.moc"
