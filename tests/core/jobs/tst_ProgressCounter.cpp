// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/ProgressCounter.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class ProgressCounterTest : public QObject
{
    Q_OBJECT

private slots:
    void phasesShareTheBarByWeight();
    void theBarNeverRunsBackwards();
    void doneWorkIsNotFullBeforeTheEnd();
};

void ProgressCounterTest::phasesShareTheBarByWeight()
{
    ProgressCounter counter;
    counter.expectPhases({{ProgressPhase::Measuring, 10}, {ProgressPhase::Copying, 90}});
    counter.enterPhase(ProgressPhase::Measuring);
    QCOMPARE(counter.reading().fraction, 0.0);
    counter.enterPhase(ProgressPhase::Copying);
    QCOMPARE(counter.reading().fraction, 0.1);
    counter.expectBytes(200);
    counter.addBytes(100);
    counter.setSubject(u"pool01"_s);
    const ProgressReading reading = counter.reading();
    QCOMPARE(reading.fraction, 0.55);
    QCOMPARE(reading.subject, u"pool01"_s);
    QCOMPARE(reading.phase, ProgressPhase::Copying);
}

void ProgressCounterTest::theBarNeverRunsBackwards()
{
    ProgressCounter counter;
    counter.expectItems(10);
    counter.addItems(5);
    QCOMPARE(counter.reading().fraction, 0.5);
    counter.expectItems(100);
    QCOMPARE(counter.reading().fraction, 0.5);
}

void ProgressCounterTest::doneWorkIsNotFullBeforeTheEnd()
{
    ProgressCounter counter;
    counter.expectItems(1);
    counter.addItems(1);
    QVERIFY(counter.reading().fraction < 1.0);
    counter.finish();
    QCOMPARE(counter.reading().fraction, 1.0);
}

QTEST_GUILESS_MAIN(ProgressCounterTest)
#include "tst_ProgressCounter.moc"
