// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/CommandSyntax.h"
#include "tests/app/CommandRun.h"
#include "ui/text/Language.h"

#include <QJsonArray>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void helpFitsTheScreenInEveryLanguage();
    void discoverPrintsTheDocumentedJson();
    void discoverRemembersSources();
    void discoverWithoutAnySourceIsAUsageError();
    void failurePrintsItsCodeAndRemedy();
    void failureInJsonHasEveryKey();
    void stoppedJobEndsWith130();
    void accountsAsCsvNeutraliseFormulas();
    void accountsOfOnePool();
    void accountsOfAnUnknownPoolAreRefused();
    void accountsBeforeDiscoverAreRefused();
    void unknownCommandIsRefusedWithTheNearest();
};

void CommandLineTest::helpFitsTheScreenInEveryLanguage()
{
    FakeEngine engine;
    ui::Language language;
    for (const QString &code : ui::Language::shipped()) {
        QVERIFY(language.use(code));
        QList<QStringList> calls{{u"--help"_s}};
        for (const CommandSyntax &syntax : commandSyntaxes()) {
            calls.append(syntax.name.split(u' ') + QStringList{u"--help"_s});
        }
        for (const QStringList &call : std::as_const(calls)) {
            const Run help = run(engine, call);
            QCOMPARE(help.code, ExitCode::Complete);
            const QStringList lines = help.output.split(u'\n');
            QVERIFY2(lines.size() <= 40, qPrintable(code + u' ' + call.join(u' ')));
            for (const QString &line : lines) {
                QVERIFY2(line.size() <= 80, qPrintable(line));
            }
        }
    }
    QVERIFY(language.use(u"en"_s));
}

void CommandLineTest::discoverPrintsTheDocumentedJson()
{
    FakeEngine engine;
    engine.discovered = aSmallDeployment();
    const Run result =
        run(engine, {u"discover"_s, u"--source=topology:t.xml"_s, u"--project=p"_s, u"--json"_s});
    QCOMPARE(result.code, ExitCode::Complete);
    const QJsonObject json = toObject(result.output);
    for (const QString &key :
         {u"sites"_s, u"pools"_s, u"sipDomains"_s, u"gateways"_s, u"edgeExternal"_s, u"pairs"_s,
          u"published"_s, u"contradictions"_s, u"sources"_s}) {
        QVERIFY2(json.contains(key), qPrintable(key));
    }
    const QJsonObject pool = json.value(u"pools"_s).toArray().at(0).toObject();
    QCOMPARE(pool.value(u"fqdn"_s).toString(), u"pool-mad01.fabrikam.example"_s);
    QCOMPARE(pool.value(u"role"_s).toString(), u"enterprise"_s);
    QCOMPARE(pool.value(u"version"_s).toString(), u"2015"_s);
    QCOMPARE(pool.value(u"site"_s).toString(), u"Madrid"_s);
    QCOMPARE(pool.value(u"accounts"_s).toInt(), 1);
    QVERIFY(pool.contains(u"machines"_s));
    QVERIFY(pool.contains(u"services"_s));
    const QJsonObject source = json.value(u"sources"_s).toArray().at(0).toObject();
    QCOMPARE(source.value(u"recognised"_s).toInt(), 9);
    QCOMPARE(source.value(u"total"_s).toInt(), 10);
    QCOMPARE(source.value(u"warnings"_s).toArray().size(), 1);
}

void CommandLineTest::discoverRemembersSources()
{
    FakeEngine engine;
    engine.state.sources = {*SourceSpec::parse(u"kit:k"_s)};
    QCOMPARE(run(engine, {u"discover"_s, u"--project=p"_s}).code, ExitCode::Complete);
    QVERIFY(engine.askedSources == engine.state.sources);
}

void CommandLineTest::discoverWithoutAnySourceIsAUsageError()
{
    FakeEngine engine;
    const Run result = run(engine, {u"discover"_s, u"--project=p"_s});
    QCOMPARE(result.code, ExitCode::Usage);
    QVERIFY(result.errors.contains(u"MU-4006"_s));
}

void CommandLineTest::failurePrintsItsCodeAndRemedy()
{
    FakeEngine engine;
    engine.failure = Error{ErrorCode::XmlTruncated, u"/x/t.xml"_s, u"end of file"_s, 4118};
    const Run result =
        run(engine, {u"discover"_s, u"--source=topology:/x/t.xml"_s, u"--project=p"_s});
    QCOMPARE(result.code, ExitCode::Failed);
    QVERIFY(result.output.isEmpty());
    QVERIFY(result.errors.contains(u"MU-2104"_s));
    QVERIFY(result.errors.contains(u"t.xml"_s));
}

void CommandLineTest::failureInJsonHasEveryKey()
{
    FakeEngine engine;
    engine.failure = Error{ErrorCode::XmlTruncated, u"/x/t.xml"_s, u"end of file"_s, 4118};
    const Run result = run(
        engine, {u"discover"_s, u"--source=topology:/x/t.xml"_s, u"--project=p"_s, u"--json"_s});
    QCOMPARE(result.code, ExitCode::Failed);
    const QJsonObject error = toObject(result.output).value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), u"MU-2104"_s);
    QCOMPARE(error.value(u"subject"_s).toString(), u"/x/t.xml"_s);
    QCOMPARE(error.value(u"line"_s).toInt(), 4118);
    QVERIFY(!error.value(u"message"_s).toString().isEmpty());
    QVERIFY(!error.value(u"remedy"_s).toString().isEmpty());
}

void CommandLineTest::stoppedJobEndsWith130()
{
    FakeEngine engine;
    engine.failure = Error{ErrorCode::Cancelled, {}, {}, 0};
    QCOMPARE(run(engine, {u"discover"_s, u"--source=sample:"_s, u"--project=p"_s}).code,
             ExitCode::Stopped);
}

void CommandLineTest::accountsAsCsvNeutraliseFormulas()
{
    FakeEngine engine;
    engine.state.deployment = aSmallDeployment();
    const Run result = run(engine, {u"accounts"_s, u"--project=p"_s});
    QCOMPARE(result.code, ExitCode::Complete);
    const QStringList lines = result.output.split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4); // Head, two accounts, and what follows the last line end.
    QVERIFY(lines.at(0).startsWith(u"\"sip\",\"displayName\",\"kind\",\"pool\""_s));
    QVERIFY(lines.at(1).contains(u"\"'=Ada \"\"A\"\", Ñ\""_s));
    QVERIFY(lines.at(1).contains(u"\"true\""_s));
}

void CommandLineTest::accountsOfOnePool()
{
    FakeEngine engine;
    engine.state.deployment = aSmallDeployment();
    const Run result = run(engine, {u"accounts"_s, u"--project=p"_s, u"--format"_s, u"json"_s,
                                    u"--pool=POOL-MAD01.fabrikam.example"_s});
    const QJsonArray accounts = QJsonDocument::fromJson(result.output.toUtf8()).array();
    QCOMPARE(accounts.size(), 1);
    const QJsonObject account = accounts.at(0).toObject();
    QCOMPARE(account.value(u"sip"_s).toString(), u"sip:ada@fabrikam.example"_s);
    QCOMPARE(account.value(u"enabled"_s).toBool(), true);
    for (const QString &key : {u"displayName"_s, u"kind"_s, u"pool"_s, u"lineUri"_s, u"upn"_s}) {
        QVERIFY(account.contains(key));
    }
}

void CommandLineTest::accountsOfAnUnknownPoolAreRefused()
{
    FakeEngine engine;
    engine.state.deployment = aSmallDeployment();
    const Run result = run(engine, {u"accounts"_s, u"--project=p"_s, u"--pool=nowhere.example"_s});
    QCOMPARE(result.code, ExitCode::Usage);
    QVERIFY(result.output.isEmpty());
}

void CommandLineTest::accountsBeforeDiscoverAreRefused()
{
    FakeEngine engine;
    const Run result = run(engine, {u"accounts"_s, u"--project=p"_s});
    QCOMPARE(result.code, ExitCode::Failed);
    QVERIFY(result.errors.contains(u"MU-4005"_s));
}

void CommandLineTest::unknownCommandIsRefusedWithTheNearest()
{
    FakeEngine engine;
    const Run result = run(engine, {u"dicover"_s});
    QCOMPARE(result.code, ExitCode::Usage);
    QVERIFY(result.errors.contains(u"discover"_s));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_CommandLine.moc"
