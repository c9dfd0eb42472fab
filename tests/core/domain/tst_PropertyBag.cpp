// SPDX-License-Identifier: Apache-2.0
#include "core/domain/PropertyBag.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class PropertyBagTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsNullEmptyAndTextApart();
    void bagsOfOneFileShareTheirNames();
    void manyNamesAreToldApartWithoutCase();
    void equalContentIsEqualWhateverTheOrderOfNames();
};

void PropertyBagTest::keepsNullEmptyAndTextApart()
{
    PropertyBag bag;
    bag.add(u"DisplayName", u"Íñigo 田中"_s);
    bag.add(u"LineURI", u""_s);
    bag.add(u"PrivateLine", QString());
    QCOMPARE(bag.value(u"displayname"), u"Íñigo 田中"_s);
    QVERIFY(!bag.value(u"LineURI").isNull());
    QVERIFY(bag.value(u"LineURI").isEmpty());
    QVERIFY(bag.value(u"PrivateLine").isNull());
    QVERIFY(bag.value(u"Absent").isNull());
    QVERIFY(bag.has(u"privateline"));
    QVERIFY(!bag.has(u"Absent"));
}

void PropertyBagTest::bagsOfOneFileShareTheirNames()
{
    const auto names = std::make_shared<PropertyNames>();
    PropertyBag first(names);
    PropertyBag second(names);
    first.add(u"SipAddress", u"sip:a@x"_s);
    second.add(u"SIPADDRESS", u"sip:b@x"_s);
    QCOMPARE(names->names(), QStringList{u"SipAddress"_s});
    QStringList seen;
    second.forEach([&seen](const QString &name, const QString &value) { seen << name << value; });
    QCOMPARE(seen, (QStringList{u"SipAddress"_s, u"sip:b@x"_s}));
}

void PropertyBagTest::manyNamesAreToldApartWithoutCase()
{
    PropertyBag bag;
    for (int i = 0; i < 200; ++i) {
        bag.add(u"Name%1"_s.arg(i), QString::number(i));
        QCOMPARE(bag.value(u"nAME%1"_s.arg(i)), QString::number(i));
        QVERIFY(bag.value(u"name%1"_s.arg(i + 1)).isNull());
    }
}

void PropertyBagTest::equalContentIsEqualWhateverTheOrderOfNames()
{
    PropertyBag first;
    first.add(u"A", u"1"_s);
    first.add(u"B", u"2"_s);
    PropertyBag second;
    second.add(u"B", u"2"_s);
    second.add(u"A", u"1"_s);
    QVERIFY(first == second);
    second.add(u"C", u"3"_s);
    QVERIFY(!(first == second));
}

QTEST_GUILESS_MAIN(PropertyBagTest)
#include "tst_PropertyBag.moc"
