// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckTable.h"
#include "tests/core/check/CheckRows.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(muster::Change)

namespace muster {

namespace {

QList<CheckRow> allRows()
{
    return topologyRows() + certificateRows() + userRows() + roleRows() + backupRows() + hostRows();
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void outcomeIsAsStated_data();
    void outcomeIsAsStated();
    void everyEvaluatorIsTriedBothWays();
};

void ChecksTest::outcomeIsAsStated_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<Change>("change");
    for (const CheckRow &row : allRows()) {
        QTest::addRow("%s %s: %s", row.id, row.outcome, row.name)
            << QString::fromLatin1(row.id) << QString::fromLatin1(row.outcome) << row.change;
    }
}

void ChecksTest::outcomeIsAsStated()
{
    QFETCH(const QString, id);
    QFETCH(const QString, outcome);
    QFETCH(const Change, change);

    CheckCase aCase;
    makeReady(aCase);
    change(aCase);
    const Finding finding = findingOf(aCase, id);
    QString seen = toWord(finding.outcome);
    if (outcome.contains(u':')) {
        seen += u':' + toWord(finding.severity);
    }
    QVERIFY2(seen == outcome, qPrintable(seen + u" with "_s + finding.evidence.join(u"; "_s)));
    const bool needs = finding.needs != NeededSource::None;
    QCOMPARE(needs, finding.outcome == FindingOutcome::Unknown);
    if (finding.outcome == FindingOutcome::Fail) {
        QVERIFY(finding.subjectCount >= finding.subjects.size());
        QVERIFY(!finding.evidence.isEmpty());
    }
}

void ChecksTest::everyEvaluatorIsTriedBothWays()
{
    QHash<QString, QSet<QString>> tried;
    for (const CheckRow &row : allRows()) {
        tried[QString::fromLatin1(row.id)].insert(
            QString::fromLatin1(row.outcome).section(u':', 0, 0));
    }
    QStringList untried;
    for (const QString &id : registeredIds()) {
        // A rehearsal on servers is always a person's word.
        const qsizetype least = id == u"BKP-016" ? 1 : 2;
        if (tried.value(id).size() < least || !tried.value(id).contains(u"unknown"_s)) {
            untried.append(id);
        }
    }
    QVERIFY2(untried.isEmpty(), qPrintable(untried.join(u' ')));
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::ChecksTest)
#include "tst_Checks.moc"
