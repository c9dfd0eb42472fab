// SPDX-License-Identifier: Apache-2.0
// The way of a passphrase through the engine, with PFX files made by the stock `openssl`.
#include "core/engine/LocalEngine.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/OpensslCommand.h"
#include "tests/support/ResultChecks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class LockedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lockedPfxIsNamedUntilItsPassphraseIsGiven();
    void givenPassphraseOpensTheKey();
    void wrongPassphraseIsRefusedAndForgotten();
    void keptPassphraseServesTheNextEngine();
    void passphraseOfAKitOpensWhatIsInIt();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] std::unique_ptr<LocalEngine> anEngine()
    {
        return std::make_unique<LocalEngine>(m_clock, *m_knowledge, m_keychain, QString());
    }
    template <typename T>
    static Result<T> wait(Job<T> job)
    {
        return job.outcome.result();
    }
    /// What a discovery says of the only key.
    [[nodiscard]] std::optional<PrivateKeyState> keyState(Engine &engine, const SourceSpec &source)
    {
        const Result<ProjectState> opened =
            wait(engine.openProject(at(u"project"_s), OpenMode::CreateIfMissing));
        const Result<Deployment> found =
            opened ? wait(engine.discover({source})) : fail(opened.error());
        if (!found || found->certificates.size() != 1) {
            return std::nullopt;
        }
        return found->certificates.first().key;
    }

    FakeClock m_clock;
    FakeKeychain m_keychain;
    const Result<Knowledge> m_knowledge = Knowledge::load();
    std::unique_ptr<QTemporaryDir> m_folder;
    SourceSpec m_source;
};

void LockedFilesTest::init()
{
    MUSTER_VERIFY_OK(m_knowledge);
    m_keychain.secrets.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"kit"_s));
    QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                     u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s, u"/CN=pool01"_s,
                     u"-keyout"_s, at(u"k.pem"_s), u"-out"_s, at(u"c.pem"_s)})
                .has_value());
    QVERIFY(openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, at(u"k.pem"_s), u"-in"_s,
                     at(u"c.pem"_s), u"-out"_s, at(u"kit/a.pfx"_s), u"-passout"_s, u"stdin"_s},
                    "geheim\n")
                .has_value());
    m_source = SourceSpec{SourceKind::Certificate, at(u"kit/a.pfx"_s), {}, {}};
}

void LockedFilesTest::lockedPfxIsNamedUntilItsPassphraseIsGiven()
{
    const std::unique_ptr<LocalEngine> engine = anEngine();
    const QList<SourceSpec> sources{m_source,
                                    {SourceKind::Certificate, at(u"c.pem"_s), {}, {}},
                                    {SourceKind::Certificate, at(u"absent.pfx"_s), {}, {}}};
    const Result<QStringList> before = wait(engine->lockedFiles(sources));
    MUSTER_VERIFY_OK(before);
    QCOMPARE(*before, QStringList{m_source.path});
    MUSTER_VERIFY_OK(
        wait(engine->givePassphrase(m_source.path, SecretText("geheim"), KeepSecret::ForThisRun)));
    const Result<QStringList> after = wait(engine->lockedFiles(sources));
    MUSTER_VERIFY_OK(after);
    QCOMPARE(*after, QStringList());
}

void LockedFilesTest::givenPassphraseOpensTheKey()
{
    const std::unique_ptr<LocalEngine> engine = anEngine();
    QCOMPARE(keyState(*engine, m_source), PrivateKeyState::Locked);
    MUSTER_VERIFY_OK(
        wait(engine->givePassphrase(m_source.path, SecretText("geheim"), KeepSecret::ForThisRun)));
    QCOMPARE(keyState(*engine, m_source), PrivateKeyState::Matches);
    QVERIFY(m_keychain.secrets.isEmpty());
}

void LockedFilesTest::wrongPassphraseIsRefusedAndForgotten()
{
    const std::unique_ptr<LocalEngine> engine = anEngine();
    MUSTER_VERIFY_FAILS(
        wait(engine->givePassphrase(m_source.path, SecretText("falsch"), KeepSecret::InKeychain)),
        ErrorCode::PassphraseWrong);
    QVERIFY(m_keychain.secrets.isEmpty());
    QCOMPARE(keyState(*engine, m_source), PrivateKeyState::Locked);
}

void LockedFilesTest::keptPassphraseServesTheNextEngine()
{
    MUSTER_VERIFY_OK(wait(
        anEngine()->givePassphrase(m_source.path, SecretText("geheim"), KeepSecret::InKeychain)));
    QCOMPARE(keyState(*anEngine(), m_source), PrivateKeyState::Matches);
}

void LockedFilesTest::passphraseOfAKitOpensWhatIsInIt()
{
    const std::unique_ptr<LocalEngine> engine = anEngine();
    const SourceSpec kit{SourceKind::Kit, at(u"kit"_s), {}, {}};
    QCOMPARE(keyState(*engine, kit), PrivateKeyState::Locked);
    MUSTER_VERIFY_OK(
        wait(engine->givePassphrase(kit.path, SecretText("geheim"), KeepSecret::ForThisRun)));
    QCOMPARE(keyState(*engine, kit), PrivateKeyState::Matches);
}

QTEST_GUILESS_MAIN(LockedFilesTest)
#include "tst_LockedFiles.moc"
