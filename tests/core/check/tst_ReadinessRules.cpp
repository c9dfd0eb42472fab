// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckTable.h"
#include "tests/core/check/CheckFixture.h"
#include "tests/support/ResultChecks.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class ReadinessRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void allRulesAreThere();
    void everyTextIsInBothLanguages();
    void noCommandForces();
    void everyEvaluatorHasItsRuleAndIsRegisteredOnce();
    void oddDataIsRefusedWithItsLine_data();
    void oddDataIsRefusedWithItsLine();
};

void ReadinessRulesTest::allRulesAreThere()
{
    const QList<ReadinessRule> &rules = knowledge().rules.all();
    QCOMPARE(rules.size(), 185);
    QHash<Severity, int> bySeverity;
    QSet<QString> categories;
    for (const ReadinessRule &rule : rules) {
        ++bySeverity[rule.severity];
        categories.insert(rule.category);
        QCOMPARE(knowledge().rules.find(rule.id), &rule);
    }
    QCOMPARE(bySeverity.value(Severity::Blocker), 86);
    QCOMPARE(bySeverity.value(Severity::Warning), 86);
    QCOMPARE(bySeverity.value(Severity::Info), 13);
    QCOMPARE(categories.size(), 20);
    QCOMPARE(knowledge().rules.find(u"NONE-001"_s), nullptr);
}

void ReadinessRulesTest::everyTextIsInBothLanguages()
{
    for (const ReadinessRule &rule : knowledge().rules.all()) {
        for (const LocalText &text :
             {rule.title, rule.failed, rule.rule, rule.meaning, rule.remedy}) {
            QVERIFY2(!text.in(u"en").isEmpty() && !text.in(u"es").isEmpty(), qPrintable(rule.id));
            QVERIFY2(text.in(u"en") != text.in(u"es"), qPrintable(rule.id + text.in(u"en")));
        }
        for (const LocalText &sentence : {rule.rule, rule.meaning, rule.remedy}) {
            QVERIFY2(sentence.in(u"es").endsWith(u'.') && sentence.in(u"en").endsWith(u'.'),
                     qPrintable(rule.id));
        }
        QVERIFY2(!rule.title.in(u"es").endsWith(u'.'), qPrintable(rule.id));
    }
}

void ReadinessRulesTest::noCommandForces()
{
    for (const ReadinessRule &rule : knowledge().rules.all()) {
        QVERIFY2(!rule.command.contains(u"-Force"_s), qPrintable(rule.id));
    }
}

void ReadinessRulesTest::everyEvaluatorHasItsRuleAndIsRegisteredOnce()
{
    const QStringList ids = registeredIds();
    QVERIFY(ids.size() >= 45);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const QString &id : ids) {
        QVERIFY2(knowledge().rules.find(id) != nullptr, qPrintable(id));
    }
}

void ReadinessRulesTest::oddDataIsRefusedWithItsLine_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("line");

    QTest::addRow("unknown stage") << u"\"backup\"]"_s << u"\"tomorrow\"]"_s << 6;
    QTest::addRow("unknown severity") << u"\"blocker\""_s << u"\"grave\""_s << 8;
    QTest::addRow("unknown key") << u"\"severity\""_s << u"\"gravity\""_s << 8;
    QTest::addRow("id twice") << u"\"SEC-002\""_s << u"\"SEC-001\""_s << 34;
    QTest::addRow("unknown target") << u"\"to\": [\"teams\"]"_s << u"\"to\": [\"zoom\"]"_s << 0;
}

void ReadinessRulesTest::oddDataIsRefusedWithItsLine()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const int, line);

    QFile file(u":/knowledge/readiness-rules.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    const qsizetype place = text.indexOf(from);
    QVERIFY(place >= 0);
    text.replace(place, from.size(), to);
    const QTemporaryDir folder;
    QFile changed(folder.filePath(u"rules.json"_s));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(text.toUtf8());
    changed.close();

    const Result<ReadinessRules> rules = ReadinessRules::load(changed.fileName());
    MUSTER_VERIFY_FAILS(rules, ErrorCode::KnowledgeInvalid);
    QVERIFY(rules.error().line > 0);
    if (line > 0) {
        QVERIFY2(std::abs(rules.error().line - line) <= 4,
                 qPrintable(QString::number(rules.error().line)));
    }
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::ReadinessRulesTest)
#include "tst_ReadinessRules.moc"
