// SPDX-License-Identifier: Apache-2.0
// From the file that an administrator saves to what the rule says: one that passes, one that fails, and none.
#include "core/check/Assess.h"
#include "core/engine/Discovery.h"
#include "core/engine/Knowledge.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Names and contents of files.
using Files = QList<std::pair<QString, QString>>;

const Knowledge &knowledge()
{
    static const Result<Knowledge> loaded = Knowledge::load();
    if (!loaded) {
        qFatal("%s: %s", qPrintable(loaded.error().subject), qPrintable(loaded.error().detail));
    }
    return *loaded;
}

} // namespace

class OutputFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void fileIsRecognisedAndJudged_data();
    void fileIsRecognisedAndJudged();
};

void OutputFilesTest::fileIsRecognisedAndJudged_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Target>("target");
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("outcome");
    const auto rule = [](const char *id, Target target, const QString &file, const QString &good,
                         const QString &bad) {
        const QString name = QString::fromLatin1(id);
        QTest::addRow("%s passes", id) << name << target << Files{{file, good}} << u"pass"_s;
        QTest::addRow("%s fails", id) << name << target << Files{{file, bad}} << u"fail"_s;
        QTest::addRow("%s without", id) << name << target << Files{} << u"unknown"_s;
    };
    const Target teams = Target::Teams;
    const Target se = Target::SubscriptionEdition;
    rule("CERT-005", se, u"tokens.csv"_s, // Known by its content, like the next three.
         u"Use,Thumbprint,NotAfter\nOAuthTokenIssuer,AB,2026-01-01T00:00:00Z\n"_s,
         u"Use,Thumbprint,NotAfter\nOAuthTokenIssuer,AB,2024-01-01T00:00:00Z\n"_s);
    rule("VOICE-002", se, u"routes.json"_s,
         u"[{\"Identity\":\"All\",\"NumberPattern\":\".*\",\"PstnGatewayList\":[\"gw1\"]}]"_s,
         u"[{\"Identity\":\"All\",\"NumberPattern\":\".*\",\"PstnGatewayList\":[]}]"_s);
    const QString access =
        u"AllowOutsideUsers,AllowFederatedUsers,EnablePartnerDiscovery,RoutingMethod\n"
        "True,True,%1,UseDnsSrvRouting\n"_s;
    rule("EDGE-006", teams, u"edge.csv"_s, access.arg(u"True"_s), access.arg(u"False"_s));
    const QString provider = u"ProxyFqdn,Enabled,EnabledSharedAddressSpace,HostsOCSUsers,"
                             "AutodiscoverUrl\nsipfed.online.lync.com,True,%1,True,https://x\n"_s;
    rule("EDGE-007", teams, u"providers.csv"_s, provider.arg(u"True"_s), provider.arg(u"False"_s));
    rule("VOICE-004", se, u"Test-CsVoiceTestConfiguration.csv"_s,
         u"Identity,Result\ncase1,Success\n"_s, u"Identity,Result\ncase1,Fail\n"_s);
    rule("HYB-004", teams, u"Get-Module_admin01.csv"_s, u"Name,Version\nMicrosoftTeams,6.4.0\n"_s,
         u"Name,Version\nMicrosoftTeams,5.9.0\n"_s);
    rule("DB-004", se, u"Test-CsDatabase.csv"_s,
         u"SqlServerFqdn,DatabaseName,Succeed\nsql01,rtcxds,True\n"_s,
         u"SqlServerFqdn,DatabaseName,Succeed\nsql01,rtcxds,False\n"_s);
    rule("DB-007", se, u"Get-CsUserDatabaseState.csv"_s, u"Identity,Online\npool,True\n"_s,
         u"Identity,Online\npool,False\n"_s);
}

void OutputFilesTest::fileIsRecognisedAndJudged()
{
    QFETCH(const QString, rule);
    QFETCH(const Target, target);
    QFETCH(const Files, files);
    QFETCH(const QString, outcome);
    const QTemporaryDir kit;
    for (const auto &[name, content] : files) {
        QFile file(kit.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
    }
    QList<SourceSpec> sources{
        {SourceKind::Topology,
         QStringLiteral(MUSTER_SOURCE_DIR) + u"/resources/sample/kit/CsConfig.zip"_s,
         {},
         {}}};
    if (!files.isEmpty()) {
        sources.append({SourceKind::Kit, kit.path(), {}, {}});
    }
    const FakeClock clock(QDateTime(QDate(2025, 9, 15), QTime(5, 0), Qt::UTC));
    const Result<Deployment> deployment =
        discoverFrom(sources, clock, knowledge().catalogue, {}, quietJob());
    MUSTER_VERIFY_OK(deployment);
    CheckInputs inputs;
    inputs.target = target;
    inputs.stage = Stage::Teams; // After the start: what either asks is due.
    const Result<Assessment> assessment =
        assess(*deployment, inputs, knowledge().checks, clock, quietJob());
    MUSTER_VERIFY_OK(assessment);
    const Finding *finding = assessment->find(rule);
    QVERIFY(finding != nullptr);
    QVERIFY2(toWord(finding->outcome) == outcome,
             qPrintable(toWord(finding->outcome) + u": "_s + finding->evidence.join(u"; "_s)));
}

} // namespace muster

Q_DECLARE_METATYPE(muster::Files)

QTEST_GUILESS_MAIN(muster::OutputFilesTest)
#include "tst_OutputFiles.moc"
