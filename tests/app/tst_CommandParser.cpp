// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/CommandParser.h"
#include "app/commandline/ExitCode.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class CommandParserTest : public QObject
{
    Q_OBJECT

private slots:
    void repeatedOptionsKeepTheirOrder();
    void wrongArgumentsAreRefused_data();
    void wrongArgumentsAreRefused();
    void helpIsNeverRefused();
    void explainNeedsNoProject();
    void gravestExitCodeWins();
};

void CommandParserTest::repeatedOptionsKeepTheirOrder()
{
    const auto parsed =
        parseCommand({u"discover"_s, u"--source"_s, u"topology:a=b.xml"_s, u"--source=kit:k"_s,
                      u"--project"_s, u"/tmp/p"_s, u"--json"_s});
    QVERIFY(std::holds_alternative<ParsedCommand>(parsed));
    const auto &command = std::get<ParsedCommand>(parsed);
    QCOMPARE(command.name, u"discover"_s);
    QCOMPARE(command.all(u"source"_s), (QStringList{u"topology:a=b.xml"_s, u"kit:k"_s}));
    QCOMPARE(command.value(u"project"_s), u"/tmp/p"_s);
    QVERIFY(command.has(u"json"_s));
}

void CommandParserTest::wrongArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("nearest");
    const auto row = [](const char *name, const QStringList &arguments, UsageProblem problem,
                        const QString &subject, const QString &nearest) {
        QTest::addRow("%s", name) << arguments << static_cast<int>(problem) << subject << nearest;
    };
    const QString project = u"--project=p"_s;
    row("nothing", {}, UsageProblem::NoCommand, {}, {});
    row("mistyped command", {u"discovr"_s}, UsageProblem::UnknownCommand, u"discovr"_s,
        u"discover"_s);
    row("swapped letters", {u"bakcup"_s}, UsageProblem::UnknownCommand, u"bakcup"_s, u"backup"_s);
    row("nothing like it", {u"frobnicate"_s}, UsageProblem::UnknownCommand, u"frobnicate"_s, {});
    row("mistyped option", {u"check"_s, project, u"--jsn"_s}, UsageProblem::UnknownOption,
        u"--jsn"_s, u"--json"_s);
    row("option of another command", {u"check"_s, project, u"--format=csv"_s},
        UsageProblem::UnknownOption, u"--format"_s, {});
    row("stray argument", {u"check"_s, project, u"now"_s}, UsageProblem::UnexpectedArgument,
        u"now"_s, {});
    row("value missing at the end", {u"check"_s, u"--project"_s}, UsageProblem::MissingValue,
        u"--project"_s, {});
    row("empty value", {u"check"_s, u"--project="_s}, UsageProblem::MissingValue, u"--project"_s,
        {});
    row("value for a switch", {u"check"_s, project, u"--json=1"_s},
        UsageProblem::UnexpectedArgument, u"--json=1"_s, u"--json"_s);
    row("required option", {u"check"_s}, UsageProblem::MissingOption, u"--project"_s, {});
    row("given twice", {u"check"_s, project, project}, UsageProblem::GivenTwice, u"--project"_s,
        {});
    row("bad choice", {u"check"_s, project, u"--target=2013"_s}, UsageProblem::BadChoice,
        u"--target 2013"_s, u"2015, 2019, se, teams"_s);
    row("store and project", {u"verify"_s, project, u"--store=s"_s},
        UsageProblem::ExcludesEachOther, u"--store"_s, u"--project"_s);
    row("unknown stage", {u"check"_s, project, u"--stage=later"_s}, UsageProblem::BadChoice,
        u"--stage later"_s, u"backup, start, firstUsers, edge, cms, teams, decommission"_s);
    row("group alone", {u"risks"_s}, UsageProblem::UnknownCommand, u"risks"_s, u"risks list"_s);
    row("mistyped second word", {u"risks"_s, u"acept"_s}, UsageProblem::UnknownCommand,
        u"risks acept"_s, u"risks accept"_s);
    row("mistyped group", {u"risk"_s, u"list"_s}, UsageProblem::UnknownCommand, u"risk"_s,
        u"risks"_s);
    row("option of a command of two words", {u"risks"_s, u"accept"_s, project, u"--finding=X"_s},
        UsageProblem::MissingOption, u"--reason"_s, {});
    row("neither store nor project", {u"snapshots"_s}, UsageProblem::MissingOption, u"--project"_s,
        {});
}

void CommandParserTest::wrongArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, problem);
    QFETCH(QString, subject);
    QFETCH(QString, nearest);
    const auto parsed = parseCommand(arguments);
    QVERIFY(std::holds_alternative<UsageError>(parsed));
    const auto &error = std::get<UsageError>(parsed);
    QCOMPARE(static_cast<int>(error.problem), problem);
    QCOMPARE(error.subject, subject);
    QCOMPARE(error.nearest, nearest);
}

void CommandParserTest::helpIsNeverRefused()
{
    for (const CommandSyntax &syntax : commandSyntaxes()) {
        const auto parsed = parseCommand(syntax.name.split(u' ') + QStringList{u"--help"_s});
        QVERIFY(std::holds_alternative<ParsedCommand>(parsed));
        QVERIFY(std::get<ParsedCommand>(parsed).has(u"help"_s));
        QCOMPARE(std::get<ParsedCommand>(parsed).name, syntax.name);
    }
    const auto group = parseCommand({u"risks"_s, u"--help"_s});
    QVERIFY(std::holds_alternative<ParsedCommand>(group));
    QCOMPARE(std::get<ParsedCommand>(group).name, u"risks"_s);
}

void CommandParserTest::explainNeedsNoProject()
{
    const auto parsed = parseCommand({u"check"_s, u"--explain=VER-002"_s});
    QVERIFY(std::holds_alternative<ParsedCommand>(parsed));
    QVERIFY(std::holds_alternative<UsageError>(parseCommand({u"check"_s, u"--json"_s})));
}

void CommandParserTest::gravestExitCodeWins()
{
    QCOMPARE(gravest({}), ExitCode::Complete);
    QCOMPARE(gravest({ExitCode::NextStepNeeded, ExitCode::FindingsBlock}), ExitCode::FindingsBlock);
    QCOMPARE(gravest({ExitCode::Incomplete, ExitCode::FindingsBlock}), ExitCode::Incomplete);
    QCOMPARE(gravest({ExitCode::Failed, ExitCode::Incomplete}), ExitCode::Failed);
    QCOMPARE(gravest({ExitCode::Stopped, ExitCode::Failed}), ExitCode::Stopped);
}

QTEST_GUILESS_MAIN(CommandParserTest)
#include "tst_CommandParser.moc"
