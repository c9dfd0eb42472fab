// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/Sha256.h"

#include <QTest>

using namespace muster;

class Sha256Test : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreThoseOfTheStandard_data();
    void valuesAreThoseOfTheStandard();
    void hexIsReadStrictly();
};

void Sha256Test::valuesAreThoseOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::addRow("empty") << QByteArray()
                           << QByteArray("e3b0c44298fc1c149afbf4c8996fb924"
                                         "27ae41e4649b934ca495991b7852b855");
    QTest::addRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223"
                                       "b00361a396177a9cb410ff61f20015ad");
    QTest::addRow("a million a") << QByteArray(1'000'000, 'a')
                                 << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67"
                                               "f1809a48a497200e046d39ccc7112cd0");
}

void Sha256Test::valuesAreThoseOfTheStandard()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hex);
    QCOMPARE(Sha256::of(text).toHex(), hex);
    Sha256 pieces; // Used twice: the value must not depend on what was hashed before.
    for (int round = 0; round < 2; ++round) {
        for (qsizetype at = 0; at < text.size(); at += 4097) {
            pieces.add(text.mid(at, 4097));
        }
        QCOMPARE(pieces.finish().toHex(), hex);
    }
}

void Sha256Test::hexIsReadStrictly()
{
    const QByteArray hex = Sha256::of(QByteArray("abc")).toHex();
    QCOMPARE(Digest::fromHex(hex)->toHex(), hex);
    QVERIFY(!Digest::fromHex(hex.first(63)));
    QVERIFY(!Digest::fromHex(hex.toUpper()));
    QVERIFY(!Digest::fromHex("../" + hex.mid(3)));
    QVERIFY(!Digest::fromHex({}));
}

QTEST_GUILESS_MAIN(Sha256Test)
#include "tst_Sha256.moc"
