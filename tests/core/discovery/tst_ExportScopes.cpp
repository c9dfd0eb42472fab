// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ExportScopes.h"

#include "core/discovery/Conclusions.h"
#include "core/discovery/TopologyReader.h"
#include "tests/core/discovery/TopologyTexts.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QBuffer>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class ExportScopesTest : public QObject
{
    Q_OBJECT

private slots:
    void scopesOfFileNamesGetTheirTrueNames();
    void withoutTopologyScopesStayAsTheyAre();
};

void ExportScopesTest::scopesOfFileNamesGetTheirTrueNames()
{
    const QList<std::pair<QString, QString>> scopes{
        {u"sql1.fabrikam.example_rtc"_s, u"sql1.fabrikam.example\\rtc"_s},
        {u"sql1.fabrikam.example"_s, u"sql1.fabrikam.example"_s},
        {u"POOL1.fabrikam.example"_s, u"pool1.fabrikam.example"_s},
        {u"oslo"_s, u"Oslo"_s},
        {u"unknown.example"_s, u"unknown.example"_s},
        {QString(), QString()}};
    QBuffer buffer;
    buffer.setData(topologytexts::paired());
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Result<TopologyDocument> document = readTopology(buffer, u"t.xml"_s, quietJob());
    MUSTER_VERIFY_OK(document);
    Deployment deployment;
    deployment.topology = document->topology;
    deployment.pools = conclude(document->topology).pools;
    for (const auto &scope : scopes) {
        NativeExport file;
        file.scope = scope.first;
        deployment.exports.append(file);
    }
    nameExportScopes(deployment);
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        QCOMPARE(deployment.exports.at(i).scope, scopes.at(i).second);
    }
}

void ExportScopesTest::withoutTopologyScopesStayAsTheyAre()
{
    Deployment deployment;
    NativeExport file;
    file.scope = u"sql1.fabrikam.example_rtc"_s;
    deployment.exports.append(file);
    nameExportScopes(deployment);
    QCOMPARE(deployment.exports.first().scope, file.scope);
}

QTEST_GUILESS_MAIN(ExportScopesTest)
#include "tst_ExportScopes.moc"
