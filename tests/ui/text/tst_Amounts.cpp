// SPDX-License-Identifier: Apache-2.0
#include "ui/text/Amounts.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace muster::ui;

class AmountsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void sizeHasTwoOrThreeDigits_data();
    void sizeHasTwoOrThreeDigits();
    void partOfASizeUsesTheUnitOfTheWhole();
    void durationHasTwoUnits_data();
    void durationHasTwoUnits();
    void ageNeedsNoMinutesAfterADay();
    void numbersFollowTheLanguage();
    void timeIsLocalAndWritten();
};

void AmountsTest::sizeHasTwoOrThreeDigits_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing") << qint64{0} << u"0 B"_s;
    QTest::addRow("bytes") << qint64{999} << u"999 B"_s;
    QTest::addRow("kilobyte") << qint64{1'000} << u"1.0 kB"_s;
    QTest::addRow("kilobytes") << qint64{48'200} << u"48 kB"_s;
    QTest::addRow("rounds to the next unit") << qint64{999'950} << u"1.0 MB"_s;
    QTest::addRow("megabytes") << qint64{2'100'000} << u"2.1 MB"_s;
    QTest::addRow("no 10.0") << qint64{9'960'000} << u"10 MB"_s;
    QTest::addRow("gigabytes") << qint64{3'700'000'000} << u"3.7 GB"_s;
    QTest::addRow("petabytes") << qint64{2'000'000'000'000'000} << u"2.0 PB"_s;
}

void AmountsTest::sizeHasTwoOrThreeDigits()
{
    QFETCH(const qint64, bytes);
    QTEST(sizeText(bytes), "text");
}

void AmountsTest::partOfASizeUsesTheUnitOfTheWhole()
{
    QCOMPARE(sizeOfSizeText(600'000'000, 1'100'000'000), u"0.6 of 1.1 GB"_s);
    QCOMPARE(sizeOfSizeText(0, 1'100'000'000), u"0 of 1.1 GB"_s);
}

void AmountsTest::durationHasTwoUnits_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::addRow("seconds") << qint64{3'200} << u"3 s"_s;
    QTest::addRow("minutes") << qint64{82'000} << u"1 min 22 s"_s;
    QTest::addRow("rounds up to a minute") << qint64{59'700} << u"1 min 0 s"_s;
    QTest::addRow("hours") << qint64{13'200'000} << u"3 h 40 min"_s;
}

void AmountsTest::durationHasTwoUnits()
{
    QFETCH(const qint64, milliseconds);
    QTEST(durationText(milliseconds), "text");
}

void AmountsTest::ageNeedsNoMinutesAfterADay()
{
    const QDateTime now({2026, 3, 12}, {14, 5}, Qt::UTC);
    // The plural forms of English come from its translation, so only the shape is compared here.
    QVERIFY(ageText(now.addSecs(-2760), now).startsWith(u"46 minute"_s));
    const QString days = ageText(now.addDays(-2).addSecs(-70'200), now);
    QVERIFY(days.startsWith(u"2 day"_s) && days.contains(u"19 hour"_s) && !days.contains(u"min"_s));
    QVERIFY(!ageText(now.addDays(-2), now).contains(u"hour"_s));
    QCOMPARE(ageText({}, now), u"unknown"_s);
    QVERIFY(ageText(now.addSecs(60), now).startsWith(u"0 "_s));
}

void AmountsTest::numbersFollowTheLanguage()
{
    QCOMPARE(countText(4118), u"4,118"_s);
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    QCOMPARE(countText(14118), u"14.118"_s);
    QCOMPARE(sizeText(2'100'000), u"2,1 MB"_s);
}

void AmountsTest::timeIsLocalAndWritten()
{
    const QDateTime time({2026, 3, 12}, {14, 5}, Qt::UTC);
    QCOMPARE(dateTimeText(time), u"12 March 2026, 14:05"_s); // CTest sets TZ=UTC.
    QCOMPARE(dateText(time), u"12 March 2026"_s);
    QCOMPARE(timeText(time), u"14:05"_s);
    QCOMPARE(dateTimeText({}), u"unknown"_s);
}

QTEST_GUILESS_MAIN(AmountsTest)
#include "tst_Amounts.moc"
