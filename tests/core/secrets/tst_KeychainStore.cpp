// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/KeychainStore.h"
#include "tests/support/ResultChecks.h"

#include <QTest>

#include <thread>

using namespace muster;
using namespace Qt::StringLiterals;

class KeychainStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasWrittenIsRead();
    void writingReplaces();
    void absentIsNoError();
    void removedIsGone();
    void servicesAreApart();
    void workerWithoutEventLoopIsServed();
};

void KeychainStoreTest::init()
{
    if (!qEnvironmentVariableIsSet("MUSTER_TEST_KEYRING")) {
        MUSTER_MISSING("no private keyring: needs dbus-run-session and gnome-keyring-daemon, "
                       "started by tests/support/with-keyring");
    }
}

void KeychainStoreTest::whatWasWrittenIsRead()
{
    KeychainStore keychain(u"muster test"_s);
    MUSTER_VERIFY_OK(keychain.write(u"one"_s, SecretText("pässwörd „№1“")));
    const Result<std::optional<SecretText>> secret = KeychainStore(u"muster test"_s).read(u"one"_s);
    MUSTER_VERIFY_OK(secret);
    QVERIFY(secret->has_value());
    QCOMPARE((*secret)->utf8(), std::string_view("pässwörd „№1“"));
}

void KeychainStoreTest::writingReplaces()
{
    KeychainStore keychain(u"muster test"_s);
    MUSTER_VERIFY_OK(keychain.write(u"two"_s, SecretText("old")));
    MUSTER_VERIFY_OK(keychain.write(u"two"_s, SecretText("new")));
    const Result<std::optional<SecretText>> secret = keychain.read(u"two"_s);
    MUSTER_VERIFY_OK(secret);
    QCOMPARE(secret->value_or(SecretText()).utf8(), std::string_view("new"));
}

void KeychainStoreTest::absentIsNoError()
{
    KeychainStore keychain(u"muster test"_s);
    const Result<std::optional<SecretText>> secret = keychain.read(u"never written"_s);
    MUSTER_VERIFY_OK(secret);
    QVERIFY(!secret->has_value());
    MUSTER_VERIFY_OK(keychain.remove(u"never written"_s));
}

void KeychainStoreTest::removedIsGone()
{
    KeychainStore keychain(u"muster test"_s);
    MUSTER_VERIFY_OK(keychain.write(u"three"_s, SecretText("x")));
    MUSTER_VERIFY_OK(keychain.remove(u"three"_s));
    const Result<std::optional<SecretText>> secret = keychain.read(u"three"_s);
    MUSTER_VERIFY_OK(secret);
    QVERIFY(!secret->has_value());
}

void KeychainStoreTest::servicesAreApart()
{
    KeychainStore first(u"muster test"_s);
    KeychainStore second(u"muster test two"_s);
    MUSTER_VERIFY_OK(first.write(u"four"_s, SecretText("x")));
    const Result<std::optional<SecretText>> secret = second.read(u"four"_s);
    MUSTER_VERIFY_OK(secret);
    QVERIFY(!secret->has_value());
}

void KeychainStoreTest::workerWithoutEventLoopIsServed()
{
    std::optional<Result<std::optional<SecretText>>> secret;
    std::thread worker([&secret]() {
        KeychainStore keychain(u"muster test"_s);
        const Result<void> written = keychain.write(u"five"_s, SecretText("from a worker"));
        secret = written ? keychain.read(u"five"_s) : fail(written.error());
    });
    worker.join();
    MUSTER_VERIFY_OK(*secret);
    QCOMPARE((*secret)->value_or(SecretText()).utf8(), std::string_view("from a worker"));
}

QTEST_GUILESS_MAIN(KeychainStoreTest)
#include "tst_KeychainStore.moc"
