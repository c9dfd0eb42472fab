// SPDX-License-Identifier: Apache-2.0
// A program of its own, for a process never looks for its session bus twice.
#include "core/secrets/KeychainStore.h"
#include "tests/support/ResultChecks.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class NoKeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCallSaysSo();
};

void NoKeychainTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
}

void NoKeychainTest::everyCallSaysSo()
{
    KeychainStore keychain(u"muster test"_s);
    const Result<std::optional<SecretText>> secret = keychain.read(u"one"_s);
    MUSTER_VERIFY_FAILS(secret, ErrorCode::KeychainUnavailable);
    QCOMPARE(secret.error().subject, u"one"_s);
    QVERIFY(!secret.error().detail.isEmpty());
    MUSTER_VERIFY_FAILS(keychain.write(u"one"_s, SecretText("x")), ErrorCode::KeychainUnavailable);
    MUSTER_VERIFY_FAILS(keychain.remove(u"one"_s), ErrorCode::KeychainUnavailable);
}

QTEST_GUILESS_MAIN(NoKeychainTest)
#include "tst_NoKeychain.moc"
