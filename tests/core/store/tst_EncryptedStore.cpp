// SPDX-License-Identifier: Apache-2.0
// A store that is encrypted: what is in it comes back, and tells nothing without its key.
#include "core/restore/FolderRestore.h"
#include "core/verify/Verify.h"
#include "tests/support/OpensslCommand.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QByteArray passphrase = "correct horse";

/// All bytes of all files, and the names, of a folder.
QByteArray everythingBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        all += it.filePath().mid(folder.size()).toUtf8() + '\n';
        all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return all;
}

/// Without the folders above the items' own, whose times nobody keeps.
TreeMap belowItems(TreeMap tree)
{
    for (auto it = tree.begin(); it != tree.end();) {
        it = it.key().count('/') < 3 ? tree.erase(it) : std::next(it);
    }
    return tree;
}

} // namespace

class EncryptedStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingComesBack();
    void nothingReadableIsStored();
    void unchangedFilesAreNotStoredAgain();
    void interruptedBackupIsContinuedAndTellsNothing();
    void proofGoesAsDeepAsInAPlainOne();
    void lockedStoreSaysSo();
    void wrongKeyIsRefused();
    void everyChangedFileIsFound();
    void plainManifestIsNotBelieved();
    void stockProgramsRestore_data();
    void stockProgramsRestore();
    void scriptRefusesAWrongPassphrase();
    void sumsAreOfTheStoredBytes();

private:
    /// Backs up a file store, two exports and an inventory.
    Snapshot aSnapshot();
    /// A tree as a restore gives it.
    [[nodiscard]] TreeMap restored(const Snapshot &snapshot);
    /// Runs restore.sh. @returns the tree, or nothing when it failed.
    std::optional<TreeMap> scripted(const Snapshot &snapshot, const QStringList &options,
                                    const QByteArray &input);
    Evidence proof(const QString &id, ProofLevel level);

    std::unique_ptr<StoreFixture> m_fixture;
};

void EncryptedStoreTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->order = StoreOrder{{}, SecretText(passphrase.toStdString()), {}};
}

Snapshot EncryptedStoreTest::aSnapshot()
{
    m_fixture->fillShare();
    m_fixture->write("1-WebServices-1/Ordinary.txt", "the plain words of a file");
    m_fixture->write("1-WebServices-1/large.bak", mixedBytes(70 << 20, 5));
    m_fixture->planShare();
    m_fixture->addExport(u"SET-CMS"_s, {}, u"CsConfig.zip"_s, "the plain words of an export");
    m_fixture->addExport(u"DB-USER"_s, u"pool01.contoso.com"_s, u"UserData.zip"_s,
                         mixedBytes(9'000'000, 3));
    m_fixture->addExport(u"SET-RGS"_s, {}, u"empty.zip"_s, {});
    return m_fixture->backUp().value();
}

TreeMap EncryptedStoreTest::restored(const Snapshot &snapshot)
{
    const QString target = m_fixture->at(u"restored"_s);
    removeTree(target.toUtf8());
    const Result<RestoreReport> report =
        restoreToFolder(*m_fixture->store(), snapshot, {}, target, quietJob());
    return report && report->failed.isEmpty() ? treeMapOf(target.toUtf8()) : TreeMap();
}

std::optional<TreeMap> EncryptedStoreTest::scripted(const Snapshot &snapshot,
                                                    const QStringList &options,
                                                    const QByteArray &input)
{
    const QString target = m_fixture->at(u"by script"_s);
    removeTree(target.toUtf8());
    QProcess script;
    script.start(QFile::decodeName(snapshot.folder + "/restore.sh"), options + QStringList{target});
    script.write(input);
    script.closeWriteChannel();
    if (!script.waitForFinished(120'000) || script.exitCode() != 0) {
        return std::nullopt;
    }
    return treeMapOf(target.toUtf8());
}

Evidence EncryptedStoreTest::proof(const QString &id, ProofLevel level)
{
    VerifyOptions options;
    options.level = level;
    options.scratchFolder = m_fixture->at(u"scratch"_s);
    return verify(*m_fixture->store(), id, options, m_fixture->clock, quietJob()).value();
}

void EncryptedStoreTest::everythingComesBack()
{
    const Snapshot snapshot = aSnapshot();
    QCOMPARE(snapshot.manifest.outcome, Outcome::Complete);
    QCOMPARE(snapshot.manifest.encryption, Encryption::Cms);
    const TreeMap tree = restored(snapshot);
    // A plain store of the same plan gives the same.
    StoreFixture plain;
    plain.plan = m_fixture->plan;
    const Result<Snapshot> same = plain.backUp();
    MUSTER_VERIFY_OK(same);
    const QString target = plain.at(u"restored"_s);
    MUSTER_VERIFY_OK(restoreToFolder(*plain.store(), *same, {}, target, quietJob()));
    QVERIFY(tree.size() > 15);
    QVERIFY(belowItems(tree) == belowItems(treeMapOf(target.toUtf8())));
}

void EncryptedStoreTest::nothingReadableIsStored()
{
    const Snapshot snapshot = aSnapshot();
    static_cast<void>(proof(snapshot.manifest.snapshotId, ProofLevel::Readable));
    const QByteArray all = everythingBelow(m_fixture->at(u"snapshots"_s));
    for (const QByteArray &word :
         {QByteArray("the plain words"), QByteArray("pool01"), QByteArray("contoso"),
          QByteArray("UserData"), QByteArray("CsConfig"), QByteArray("Ordinary"),
          QByteArray("WebServices"), QByteArray("SET-CMS"), QByteArray("FS-ALL"),
          QByteArray("\x28\xb5\x2f\xfd", 4)}) { // What zstd begins with.
        QVERIFY2(!all.contains(word), word.constData());
    }
    QVERIFY(!QFileInfo::exists(m_fixture->at(u"scratch"_s)));
}

void EncryptedStoreTest::unchangedFilesAreNotStoredAgain()
{
    aSnapshot();
    const Result<Snapshot> second = m_fixture->backUp();
    MUSTER_VERIFY_OK(second);
    // Lists and inventory are written anew; no pack and no piece is.
    QVERIFY2(second->manifest.storedBytes < 100'000,
             QByteArray::number(second->manifest.storedBytes).constData());
    QVERIFY(!restored(*second).isEmpty());
}

void EncryptedStoreTest::interruptedBackupIsContinuedAndTellsNothing()
{
    aSnapshot();
    for (int i = 0; i < 40; ++i) {
        m_fixture->write("1-WebServices-1/more/secretname" + QByteArray::number(i),
                         mixedBytes(2'000'000, quint32(i + 50)));
    }
    TestJob job;
    job.cancel();
    MUSTER_VERIFY_FAILS(m_fixture->backUp(job), ErrorCode::Cancelled);
    QVERIFY(!everythingBelow(m_fixture->at(u"snapshots"_s)).contains("secretname"));
    const Result<Snapshot> continued = m_fixture->backUp();
    MUSTER_VERIFY_OK(continued);
    QCOMPARE(continued->manifest.outcome, Outcome::Complete);
    QVERIFY(restored(*continued)
                .contains("/FS-ALL/fs01.contoso.com_LyncShare/1-WebServices-1/more/secretname7"));
}

void EncryptedStoreTest::proofGoesAsDeepAsInAPlainOne()
{
    const Snapshot snapshot = aSnapshot();
    const Evidence evidence = proof(snapshot.manifest.snapshotId, ProofLevel::Rehearsed);
    QVERIFY(evidence.problems.isEmpty());
    for (const ItemEvidence &item : evidence.items) {
        QCOMPARE(item.problems, QList<ProofProblem>());
        QCOMPARE(item.level,
                 item.id == u"FS-ALL"_s ? ProofLevel::Rehearsed : ProofLevel::Unaltered);
    }
    QVERIFY(!QFileInfo::exists(m_fixture->at(u"scratch"_s)));
}

void EncryptedStoreTest::lockedStoreSaysSo()
{
    const Snapshot snapshot = aSnapshot();
    m_fixture->key.reset();
    const Result<SnapshotStore> store = m_fixture->store();
    MUSTER_VERIFY_OK(store);
    QVERIFY(store->seal().isLocked());
    MUSTER_VERIFY_FAILS(store->read({}), ErrorCode::PassphraseMissing);
    MUSTER_VERIFY_FAILS(m_fixture->backUp(), ErrorCode::PassphraseMissing);
    const Result<QList<SnapshotSummary>> list = store->list();
    MUSTER_VERIFY_OK(list);
    QCOMPARE(list->first().id, snapshot.manifest.snapshotId);
    QVERIFY(list->first().isLocked);
}

void EncryptedStoreTest::wrongKeyIsRefused()
{
    aSnapshot();
    const Result<KeyPair> other =
        KeyPair::make(u"other"_s, KeyUse::Decrypting, m_fixture->clock.now());
    MUSTER_VERIFY_OK(other);
    MUSTER_VERIFY_FAILS(m_fixture->store()->unlock(*other), ErrorCode::KeyWrong);
}

void EncryptedStoreTest::everyChangedFileIsFound()
{
    const Snapshot snapshot = aSnapshot();
    const QString store = m_fixture->at(u"snapshots"_s);
    QStringList files;
    for (const QString &part : {u"/packs"_s, u"/chunks"_s, u"/sets"_s}) {
        QDirIterator it(store + part, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            files.append(it.next());
        }
    }
    QVERIFY(files.size() > 20);
    for (const QString &path : files) {
        QVERIFY(StoreFixture::flip(path.toUtf8()));
        const Evidence evidence = proof(snapshot.manifest.snapshotId, ProofLevel::Unaltered);
        QVERIFY2(evidence.outcome == Outcome::Failed, qPrintable(path));
        QVERIFY(StoreFixture::flip(path.toUtf8()));
    }
    QCOMPARE(proof(snapshot.manifest.snapshotId, ProofLevel::Unaltered).outcome, Outcome::Complete);
}

void EncryptedStoreTest::plainManifestIsNotBelieved()
{
    // Whoever has no key cannot slip a set of his own in as plain text.
    const Snapshot snapshot = aSnapshot();
    StoreFixture plain;
    plain.addExport(u"SET-CMS"_s, {}, u"CsConfig.zip"_s, "forged");
    const Result<Snapshot> forged = plain.backUp();
    MUSTER_VERIFY_OK(forged);
    const QByteArray id = forged->manifest.snapshotId.toLatin1();
    const QByteArray set = snapshot.folder.first(snapshot.folder.lastIndexOf('/') + 1) + id;
    QCOMPARE(QProcess::execute(
                 u"cp"_s, {u"-r"_s, QFile::decodeName(forged->folder), QFile::decodeName(set)}),
             0);
    MUSTER_VERIFY_FAILS(m_fixture->store()->read(forged->manifest.snapshotId), ErrorCode::Corrupt);
}

void EncryptedStoreTest::stockProgramsRestore_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addRow("passphrase") << u"passphrase"_s;
    QTest::addRow("RSA certificate, PFX") << u"rsa:2048"_s;
    QTest::addRow("EC certificate, PEM") << u"ec"_s;
}

void EncryptedStoreTest::stockProgramsRestore()
{
    QFETCH(const QString, kind);
    for (const QString &tool : {u"bsdtar"_s, u"zstd"_s, u"openssl"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            MUSTER_MISSING(qPrintable(tool + u" is not installed: restore.sh not run"_s));
        }
    }
    QStringList options;
    QByteArray input = passphrase + '\n';
    if (kind != u"passphrase"_s) {
        const QString key = m_fixture->at(u"r.key"_s);
        const QString certificate = m_fixture->at(u"r.crt"_s);
        QStringList request{u"req"_s,    u"-x509"_s, u"-newkey"_s,   kind,
                            u"-nodes"_s, u"-subj"_s, u"/CN=admin"_s, u"-keyout"_s,
                            key,         u"-out"_s,  certificate};
        if (kind == u"ec"_s) {
            request += {u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s};
        }
        QVERIFY(openssl(request).has_value());
        const Result<PublicCertificate> recipient =
            PublicCertificate::read(*readWhole(certificate.toUtf8(), 1 << 20), certificate);
        MUSTER_VERIFY_OK(recipient);
        m_fixture->order = StoreOrder{{*recipient}, {}, {}};
        options = {u"--key"_s, key};
        input = "\n";
        if (kind != u"ec"_s) {
            const QString pfx = m_fixture->at(u"r.pfx"_s);
            QVERIFY(openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, key, u"-in"_s, certificate,
                             u"-out"_s, pfx, u"-passout"_s, u"stdin"_s},
                            "geheim\n")
                        .has_value());
            options = {u"--key"_s, pfx};
            input = "geheim\n";
        }
    }
    const Snapshot snapshot = aSnapshot();
    const std::optional<TreeMap> tree = scripted(snapshot, options, input);
    QVERIFY(tree.has_value());
    QVERIFY(tree->size() > 15);
    QVERIFY(belowItems(*tree) == belowItems(restored(snapshot)));
}

void EncryptedStoreTest::scriptRefusesAWrongPassphrase()
{
    if (QStandardPaths::findExecutable(u"bsdtar"_s).isEmpty()) {
        MUSTER_MISSING("bsdtar is not installed: restore.sh not run");
    }
    const Snapshot snapshot = aSnapshot();
    QVERIFY(!scripted(snapshot, {}, "wrong\n").has_value());
    QVERIFY(!scripted(snapshot, {}, {}).has_value());
    QVERIFY(!QFileInfo::exists(m_fixture->at(u"by script"_s)));
}

void EncryptedStoreTest::sumsAreOfTheStoredBytes()
{
    const Snapshot snapshot = aSnapshot();
    QProcess sums;
    sums.setWorkingDirectory(QFile::decodeName(snapshot.folder));
    sums.start(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"--quiet"_s, u"SHA256SUMS"_s});
    QVERIFY(sums.waitForFinished(60'000));
    QCOMPARE(sums.exitCode(), 0);
}

QTEST_GUILESS_MAIN(EncryptedStoreTest)
#include "tst_EncryptedStore.moc"
