// SPDX-License-Identifier: Apache-2.0
// The fonts which the build cuts from Inter: there, named, with digits of one width and no
// contextual forms.
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;

class FontsTest : public QObject
{
    Q_OBJECT

private slots:
    void isOneFaceOfItsFamily_data();
    void isOneFaceOfItsFamily();
    void digitsHaveOneWidth_data();
    void digitsHaveOneWidth();
    void contextualFormsAreGone();
    void licenceStandsBesideThem();
};

void FontsTest::isOneFaceOfItsFamily_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("weight");
    QTest::addRow("regular") << u":/fonts/MusterSans-Regular.otf"_s << u"Muster Sans"_s << 400;
    QTest::addRow("medium") << u":/fonts/MusterSans-Medium.otf"_s << u"Muster Sans"_s << 500;
    QTest::addRow("semibold") << u":/fonts/MusterSans-SemiBold.otf"_s << u"Muster Sans"_s << 600;
    QTest::addRow("bold") << u":/fonts/MusterSans-Bold.otf"_s << u"Muster Sans"_s << 700;
    QTest::addRow("display medium")
        << u":/fonts/MusterDisplay-Medium.otf"_s << u"Muster Display"_s << 500;
    QTest::addRow("display semibold")
        << u":/fonts/MusterDisplay-SemiBold.otf"_s << u"Muster Display"_s << 600;
    QTest::addRow("mono") << u":/fonts/DejaVuSansMono.ttf"_s << u"DejaVu Sans Mono"_s << 400;
    QTest::addRow("mono bold") << u":/fonts/DejaVuSansMono-Bold.ttf"_s << u"DejaVu Sans Mono"_s
                               << 700;
}

void FontsTest::isOneFaceOfItsFamily()
{
    QFETCH(const QString, file);
    QFETCH(const QString, family);
    QFETCH(const int, weight);
    const int id = QFontDatabase::addApplicationFont(file);
    QVERIFY(id >= 0);
    QVERIFY(QFontDatabase::applicationFontFamilies(id).contains(family));
    QFont font(family);
    font.setWeight(static_cast<QFont::Weight>(weight));
    const QRawFont raw = QRawFont::fromFont(font);
    QCOMPARE(raw.familyName(), family);
    QCOMPARE(static_cast<int>(raw.weight()), weight);
}

void FontsTest::digitsHaveOneWidth_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &style : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s, u"Bold"_s}) {
        QTest::addRow("%s", qPrintable(style)) << u":/fonts/MusterSans-%1.otf"_s.arg(style);
    }
}

void FontsTest::digitsHaveOneWidth()
{
    QFETCH(const QString, file);
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const QRawFont font(content.readAll(), 100);
    QVERIFY(font.isValid());
    const QList<QPointF> advances =
        font.advancesForGlyphIndexes(font.glyphIndexesForString(u"0123456789"_s));
    QCOMPARE(advances.size(), 10);
    for (const QPointF &advance : advances) {
        QCOMPARE(advance.x(), advances.constFirst().x());
    }
}

void FontsTest::contextualFormsAreGone()
{
    QFile content(u":/fonts/MusterSans-Regular.otf"_s);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const QRawFont font(content.readAll(), 100);
    const QByteArray substitutions = font.fontTable("GSUB");
    QVERIFY(substitutions.contains("ccmp"));
    for (const char *tag : {"calt", "liga", "tnum"}) {
        QVERIFY2(!substitutions.contains(tag), tag);
    }
    QVERIFY(font.fontTable("GPOS").contains("kern"));
}

void FontsTest::licenceStandsBesideThem()
{
    QFile licence(u":/fonts/OFL.txt"_s);
    QVERIFY(licence.open(QIODevice::ReadOnly));
    QVERIFY(licence.readAll().contains("SIL OPEN FONT LICENSE"));
}

QTEST_MAIN(FontsTest)
#include "tst_Fonts.moc"
