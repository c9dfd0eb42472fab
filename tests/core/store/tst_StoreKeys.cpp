// SPDX-License-Identifier: Apache-2.0
#include "core/store/NewStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/OpensslCommand.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class StoreKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void passphraseOpens();
    void eachRecipientOpens();
    void addedRecipientOpensAndRemovedDoesNot();
    void changedPassphraseReplacesTheOld();
    void lastWayInStays();
    void unknownRecipientIsSaid();
    void strangerIsRefused();
    void damageIsToldFromAWrongPassphrase();
    void storeWithoutAWayInIsNotMade();
    void whoCannotDecryptIsRefused();
    void onlyAFreeFolderBecomesAStore();
    void interruptedMakingIsRepeated();
    void settingsAreKept();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Result<SnapshotStore> make(const StoreOrder &order) const
    {
        return createStore(at(u"store"_s), order, m_clock);
    }
    [[nodiscard]] StoreKeys keys() const { return StoreKeys(StorePaths(at(u"store"_s))); }
    [[nodiscard]] KeyPair person(const QString &name, KeyUse use = KeyUse::Decrypting) const
    {
        return *KeyPair::make(name, use, m_clock.now());
    }
    [[nodiscard]] static StoreOrder withPassphrase() { return {{}, SecretText("geheim"), {}}; }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoreKeysTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
}

void StoreKeysTest::passphraseOpens()
{
    const Result<SnapshotStore> store = make(withPassphrase());
    MUSTER_VERIFY_OK(store);
    QVERIFY(store->seal().isEncrypted() && !store->seal().isLocked());
    Result<SnapshotStore> again = SnapshotStore::open(at(u"store"_s));
    MUSTER_VERIFY_OK(again);
    QVERIFY(again->seal().isLocked());
    const Result<KeyPair> key = keys().unlock(SecretText("geheim"));
    MUSTER_VERIFY_OK(key);
    MUSTER_VERIFY_OK(again->unlock(*key));
    QVERIFY(!again->seal().isLocked());
    MUSTER_VERIFY_FAILS(keys().unlock(SecretText("falsch")), ErrorCode::PassphraseWrong);
}

void StoreKeysTest::eachRecipientOpens()
{
    const KeyPair one = person(u"one"_s);
    const KeyPair two = person(u"two"_s);
    MUSTER_VERIFY_OK(make({{one.certificate(), two.certificate()}, {}, {}}));
    MUSTER_VERIFY_OK(keys().unlock(one));
    MUSTER_VERIFY_OK(keys().unlock(two));
    QVERIFY(!keys().hasPassphrase());
    MUSTER_VERIFY_FAILS(keys().unlock(SecretText("geheim")), ErrorCode::KeyWrong);
    const Result<QList<StoreRecipient>> all = keys().recipients();
    MUSTER_VERIFY_OK(all);
    QCOMPARE(all->size(), 2);
    QVERIFY(all->first().subject.contains(u"one"_s) || all->first().subject.contains(u"two"_s));
}

void StoreKeysTest::addedRecipientOpensAndRemovedDoesNot()
{
    const Result<SnapshotStore> store = make(withPassphrase());
    MUSTER_VERIFY_OK(store);
    const KeyPair late = person(u"late"_s);
    MUSTER_VERIFY_FAILS(keys().unlock(late), ErrorCode::KeyWrong);
    MUSTER_VERIFY_OK(keys().addRecipient(*store->seal().key, late.certificate()));
    MUSTER_VERIFY_OK(keys().unlock(late));
    MUSTER_VERIFY_OK(keys().removeRecipient(late.certificate().fingerprint()));
    MUSTER_VERIFY_FAILS(keys().unlock(late), ErrorCode::KeyWrong);
    QCOMPARE(keys().recipients()->size(), 0);
}

void StoreKeysTest::changedPassphraseReplacesTheOld()
{
    const Result<SnapshotStore> store = make(withPassphrase());
    MUSTER_VERIFY_OK(store);
    MUSTER_VERIFY_OK(keys().setPassphrase(*store->seal().key, SecretText("neu")));
    MUSTER_VERIFY_OK(keys().unlock(SecretText("neu")));
    MUSTER_VERIFY_FAILS(keys().unlock(SecretText("geheim")), ErrorCode::PassphraseWrong);
}

void StoreKeysTest::lastWayInStays()
{
    const KeyPair one = person(u"one"_s);
    MUSTER_VERIFY_OK(make({{one.certificate()}, {}, {}}));
    MUSTER_VERIFY_FAILS(keys().removeRecipient(one.certificate().fingerprint()),
                        ErrorCode::LastRecipient);
    MUSTER_VERIFY_OK(keys().unlock(one));
}

void StoreKeysTest::unknownRecipientIsSaid()
{
    MUSTER_VERIFY_OK(make(withPassphrase()));
    MUSTER_VERIFY_FAILS(keys().removeRecipient(QByteArray(64, 'a')), ErrorCode::RecipientUnknown);
}

void StoreKeysTest::strangerIsRefused()
{
    MUSTER_VERIFY_OK(make(withPassphrase()));
    MUSTER_VERIFY_FAILS(keys().unlock(person(u"stranger"_s)), ErrorCode::KeyWrong);
}

void StoreKeysTest::damageIsToldFromAWrongPassphrase()
{
    MUSTER_VERIFY_OK(make(withPassphrase()));
    const QByteArray path = at(u"store/keys/passphrase.p8"_s).toUtf8();
    const QByteArray pem = *readWhole(path, 1 << 20);
    QByteArray changed = pem;
    const qsizetype place = pem.indexOf("-----END") - 20; // Within what is encrypted.
    changed[place] = changed.at(place) == 'A' ? 'B' : 'A';
    MUSTER_VERIFY_OK(replaceFile(path, changed));
    MUSTER_VERIFY_FAILS(keys().unlock(SecretText("geheim")), ErrorCode::Corrupt);
    MUSTER_VERIFY_OK(replaceFile(path, pem.first(pem.size() / 2)));
    MUSTER_VERIFY_FAILS(keys().unlock(SecretText("geheim")), ErrorCode::Truncated);
    MUSTER_VERIFY_OK(replaceFile(path, pem));
    MUSTER_VERIFY_OK(keys().unlock(SecretText("geheim")));
}

void StoreKeysTest::storeWithoutAWayInIsNotMade()
{
    const StorePaths paths(at(u"store"_s));
    MUSTER_VERIFY_FAILS(StoreKeys(paths).make({}, {}, m_clock.now()), ErrorCode::LastRecipient);
}

void StoreKeysTest::whoCannotDecryptIsRefused()
{
    const KeyPair signer = person(u"signer"_s, KeyUse::Signing);
    MUSTER_VERIFY_FAILS(make({{signer.certificate()}, {}, {}}), ErrorCode::RecipientUnusable);
    QVERIFY(!QFile::exists(at(u"store/store.json"_s)));
}

void StoreKeysTest::onlyAFreeFolderBecomesAStore()
{
    MUSTER_VERIFY_OK(make(withPassphrase()));
    MUSTER_VERIFY_FAILS(make(withPassphrase()), ErrorCode::StoreExists);
    MUSTER_VERIFY_OK(makeFolder(at(u"other/things"_s).toUtf8()));
    MUSTER_VERIFY_FAILS(createStore(at(u"other"_s), withPassphrase(), m_clock),
                        ErrorCode::StoreInvalid);
}

void StoreKeysTest::interruptedMakingIsRepeated()
{
    const KeyPair early = person(u"early"_s);
    MUSTER_VERIFY_OK(make({{early.certificate()}, {}, {}}));
    // Killed before store.json was written.
    MUSTER_VERIFY_OK(removeFile(at(u"store/store.json"_s).toUtf8()));
    // A first backup must not make it a plain one …
    MUSTER_VERIFY_FAILS(SnapshotStore::openOrCreate(at(u"store"_s), m_clock),
                        ErrorCode::StoreInvalid);
    // … and who was a recipient then is none now.
    MUSTER_VERIFY_OK(make(withPassphrase()));
    MUSTER_VERIFY_FAILS(keys().unlock(early), ErrorCode::KeyWrong);
    QCOMPARE(keys().recipients()->size(), 0);
}

void StoreKeysTest::settingsAreKept()
{
    StoreOrder order = withPassphrase();
    order.settings = {9, 3};
    MUSTER_VERIFY_OK(make(order));
    const Result<SnapshotStore> store = SnapshotStore::open(at(u"store"_s));
    MUSTER_VERIFY_OK(store);
    QCOMPARE(store->settings(), order.settings);
    QCOMPARE(store->storeId().size(), 32);
}

QTEST_GUILESS_MAIN(StoreKeysTest)
#include "tst_StoreKeys.moc"
