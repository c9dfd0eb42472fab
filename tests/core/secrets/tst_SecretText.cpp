// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/SecretText.h"

#include <QDebug>
#include <QTest>

#include <utility>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

} // namespace

class SecretTextTest : public QObject
{
    Q_OBJECT

private slots:
    void takingWipesTheSource();
    void movingLeavesNothingBehind();
    void copiesAreTheirOwn();
    void cannotBePrinted();
};

void SecretTextTest::takingWipesTheSource()
{
    QString typed = QString(u"pässword"_s);
    typed.detach();
    const SecretText secret = SecretText::take(typed);
    QCOMPARE(secret.utf8(), std::string_view("p\xC3\xA4ssword"));
    QVERIFY(typed.isEmpty());
}

void SecretTextTest::movingLeavesNothingBehind()
{
    SecretText first("one");
    SecretText second = std::move(first);
    QCOMPARE(second.utf8(), std::string_view("one"));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): what it proves.
    second.wipe();
    QVERIFY(second.isEmpty());
}

void SecretTextTest::copiesAreTheirOwn()
{
    SecretText first("one");
    const SecretText second = first;
    first.wipe();
    QCOMPARE(second.utf8(), std::string_view("one"));
    first = second;
    QCOMPARE(first.utf8(), std::string_view("one"));
}

void SecretTextTest::cannotBePrinted()
{
    QVERIFY(Printable<QString>);
    QVERIFY(!Printable<SecretText>);
}

QTEST_GUILESS_MAIN(SecretTextTest)
#include "tst_SecretText.moc"
