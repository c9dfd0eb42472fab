// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckTable.h"
#include "tests/core/check/CheckList.h"
#include "tests/support/ResultChecks.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class CheckListTest : public QObject
{
    Q_OBJECT

private slots:
    void thePageIsMadeOfTheData();
};

void CheckListTest::thePageIsMadeOfTheData()
{
    const Result<ReadinessRules> rules = ReadinessRules::load();
    MUSTER_VERIFY_OK(rules);
    QFile page(QStringLiteral(MUSTER_SOURCE_DIR) + u"/docs/checks.md"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QList<QByteArray> committed = page.readAll().split('\n');
    const QList<QByteArray> made = checkList(*rules, registeredIds()).split('\n');
    for (qsizetype i = 0; i < std::min(committed.size(), made.size()); ++i) {
        QVERIFY2(committed.at(i) == made.at(i),
                 "docs/checks.md is out of date: build the target update_check_list");
    }
    QCOMPARE(committed.size(), made.size());
}

QTEST_GUILESS_MAIN(CheckListTest)
#include "tst_CheckList.moc"
