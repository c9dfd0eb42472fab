// SPDX-License-Identifier: Apache-2.0
#include "core/engine/PassphraseBook.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/ResultChecks.h"

#include <QDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

std::string found(PassphraseBook &book, const QString &file, const QString &entry = {})
{
    const std::optional<SecretText> secret = book.find({file, entry});
    return secret ? std::string(secret->utf8()) : "none";
}

} // namespace

class PassphraseBookTest : public QObject
{
    Q_OBJECT

private slots:
    void givenOneIsKnownAndNotKept();
    void keptOneIsKnownToTheNextRun();
    void fileIsTheSameHoweverItIsNamed();
    void insideAKitTheOwnOneComesFirst();
    void silentKeychainIsAskedOnce();
};

void PassphraseBookTest::givenOneIsKnownAndNotKept()
{
    FakeKeychain keychain;
    PassphraseBook book(keychain);
    QCOMPARE(found(book, u"/a.pfx"_s), "none");
    book.give(u"/a.pfx"_s, SecretText("one"));
    QCOMPARE(found(book, u"/a.pfx"_s), "one");
    QVERIFY(keychain.secrets.isEmpty());
}

void PassphraseBookTest::keptOneIsKnownToTheNextRun()
{
    FakeKeychain keychain;
    PassphraseBook book(keychain);
    MUSTER_VERIFY_OK(book.keep(u"/a.pfx"_s, SecretText("one")));
    PassphraseBook next(keychain);
    QCOMPARE(found(next, u"/a.pfx"_s), "one");
    QCOMPARE(found(next, u"/b.pfx"_s), "none");
}

void PassphraseBookTest::fileIsTheSameHoweverItIsNamed()
{
    FakeKeychain keychain;
    PassphraseBook book(keychain);
    book.give(u"folder/../a.pfx"_s, SecretText("one"));
    QCOMPARE(found(book, QDir::current().absoluteFilePath(u"a.pfx"_s)), "one");
}

void PassphraseBookTest::insideAKitTheOwnOneComesFirst()
{
    FakeKeychain keychain;
    PassphraseBook book(keychain);
    book.give(u"/kit.zip"_s, SecretText("of the kit"));
    book.give(u"/kit.zip!certs/a.pfx"_s, SecretText("of the file"));
    QCOMPARE(found(book, u"/kit.zip"_s, u"certs/a.pfx"_s), "of the file");
    QCOMPARE(found(book, u"/kit.zip"_s, u"certs/b.pfx"_s), "of the kit");
}

void PassphraseBookTest::silentKeychainIsAskedOnce()
{
    FakeKeychain keychain;
    keychain.isUnavailable = true;
    PassphraseBook book(keychain);
    QCOMPARE(found(book, u"/a.pfx"_s), "none");
    QCOMPARE(found(book, u"/b.pfx"_s), "none");
    QCOMPARE(keychain.reads, 1);
    MUSTER_VERIFY_FAILS(book.keep(u"/a.pfx"_s, SecretText("one")), ErrorCode::KeychainUnavailable);
    QCOMPARE(found(book, u"/a.pfx"_s), "one"); // For this run at least.
}

QTEST_GUILESS_MAIN(PassphraseBookTest)
#include "tst_PassphraseBook.moc"
