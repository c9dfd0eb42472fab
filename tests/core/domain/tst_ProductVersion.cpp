// SPDX-License-Identifier: Apache-2.0
#include "core/domain/ProductVersion.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class ProductVersionTest : public QObject
{
    Q_OBJECT

private slots:
    void serviceVersionEightIsNotTakenForOneProduct();
    void buildsTellProducts_data();
    void buildsTellProducts();
    void wordsSurviveARoundTrip();
};

void ProductVersionTest::serviceVersionEightIsNotTakenForOneProduct()
{
    QCOMPARE(versionFromServiceVersion(8), ProductVersion::Sfb2019OrSe);
    QCOMPARE(versionFromServiceVersion(7), ProductVersion::Sfb2015);
    QVERIFY(!versionFromServiceVersion(99));
}

void ProductVersionTest::buildsTellProducts_data()
{
    QTest::addColumn<QString>("build");
    QTest::addColumn<QString>("word");
    QTest::addRow("2010") << u"4.0.7577.0"_s << u"2010"_s;
    QTest::addRow("2013") << u"5.0.8308.1182"_s << u"2013"_s;
    QTest::addRow("2015") << u"6.0.9319.881"_s << u"2015"_s;
    QTest::addRow("2019") << u"7.0.2046.553"_s << u"2019"_s;
    QTest::addRow("subscription edition") << u"7.0.2046.820"_s << u"se"_s;
}

void ProductVersionTest::buildsTellProducts()
{
    QFETCH(QString, build);
    QFETCH(QString, word);
    QCOMPARE(toWord(*versionFromBuild(build)), word);
}

void ProductVersionTest::wordsSurviveARoundTrip()
{
    for (const QString &word :
         {u"2010"_s, u"2013"_s, u"2015"_s, u"2019"_s, u"se"_s, u"2019-or-se"_s}) {
        QCOMPARE(toWord(*versionFromWord(word)), word);
    }
    for (const QString &word : {u"2015"_s, u"2019"_s, u"se"_s, u"teams"_s}) {
        QCOMPARE(toWord(*targetFromWord(word)), word);
    }
    QVERIFY(!targetFromWord(u"2013"));
}

QTEST_GUILESS_MAIN(ProductVersionTest)
#include "tst_ProductVersion.moc"
