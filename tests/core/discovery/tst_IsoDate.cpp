// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/IsoDate.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class IsoDateTest : public QObject
{
    Q_OBJECT

private slots:
    void isoFormsAreTold_data();
    void isoFormsAreTold();
    void microsoftDatesBecomeIso_data();
    void microsoftDatesBecomeIso();
    void instantsAreUtc();
};

void IsoDateTest::isoFormsAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDate");
    QTest::addRow("UTC") << "2018-11-01T16:45:00Z"_ba << true;
    QTest::addRow("offset and ticks") << "2018-11-01T16:45:00.1234567+01:00"_ba << true;
    QTest::addRow("no zone") << "2018-11-01T16:45:00"_ba << true;
    QTest::addRow("date only") << "2018-11-01"_ba << false;
    QTest::addRow("point without digits") << "2018-11-01T16:45:00.Z"_ba << false;
    QTest::addRow("rest behind the zone") << "2018-11-01T16:45:00Zulu"_ba << false;
    QTest::addRow("American") << "11/01/2018 16:45:00"_ba << false;
    QTest::addRow("empty") << ""_ba << false;
}

void IsoDateTest::isoFormsAreTold()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isDate);
    QCOMPARE(isIsoDate(text.toStdString()), isDate);
}

void IsoDateTest::microsoftDatesBecomeIso_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("iso");
    QTest::addRow("whole second") << "/Date(1400000000000)/"_ba
                                  << "2014-05-13T16:53:20Z"_ba;
    QTest::addRow("millisecond") << "/Date(1400000000123)/"_ba
                                 << "2014-05-13T16:53:20.123Z"_ba;
    QTest::addRow("before 1970") << "/Date(-62135596800000)/"_ba
                                 << "0001-01-01T00:00:00Z"_ba;
    QTest::addRow("offset only tells how it was shown") << "/Date(1400000000000+0200)/"_ba
                                                        << "2014-05-13T16:53:20Z"_ba;
    QTest::addRow("no number") << "/Date()/"_ba << QByteArray();
    QTest::addRow("letters") << "/Date(14x)/"_ba << QByteArray();
    QTest::addRow("plain text") << "Date"_ba << QByteArray();
}

void IsoDateTest::microsoftDatesBecomeIso()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, iso);
    const std::optional<std::string> found = isoFromMicrosoftDate(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(found.value_or("")), iso);
}

void IsoDateTest::instantsAreUtc()
{
    QCOMPARE(instantFromIso("2018-11-01T16:45:00+01:00"),
             QDateTime(QDate(2018, 11, 1), QTime(15, 45), Qt::UTC));
    QCOMPARE(instantFromIso("2026-10-01T00:17:00.1234567Z"),
             QDateTime(QDate(2026, 10, 1), QTime(0, 17, 0, 123), Qt::UTC));
    QCOMPARE(instantFromIso("2018-11-01T16:45:00"),
             QDateTime(QDate(2018, 11, 1), QTime(16, 45), Qt::UTC));
    QVERIFY(!instantFromIso("yesterday").isValid());
    QVERIFY(!instantFromIso("2018-13-01T16:45:00Z").isValid());
}

QTEST_GUILESS_MAIN(IsoDateTest)
#include "tst_IsoDate.moc"
