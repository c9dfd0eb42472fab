// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/ProductFacts.h"
#include "tests/support/ResultChecks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class ProductFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void buildsAgreeWithTheirVersion();
    void datesAreThoseOfTheVendor();
    void refusesWrongBuild();
    void featuresAndDatabasesAreRead();
};

void ProductFactsTest::buildsAgreeWithTheirVersion()
{
    const Result<BuildTable> table = loadBuilds();
    MUSTER_VERIFY_OK(table);
    QCOMPARE(table->products.size(), 5);
    for (const ProductBuilds &product : table->products) {
        QCOMPARE(versionFromBuild(product.firstBuild).value(), product.version);
        for (const NamedBuild &named : {product.newestUpdate, product.teamsMinimum}) {
            QVERIFY(named.build.isEmpty() || versionFromBuild(named.build) == product.version);
        }
        QVERIFY(product.newestUpdate.asOf.isValid());
    }
}

void ProductFactsTest::datesAreThoseOfTheVendor()
{
    const Result<BuildTable> table = loadBuilds();
    MUSTER_VERIFY_OK(table);
    QCOMPARE(table->find(ProductVersion::Sfb2019)->extendedSupportEnds, QDate(2025, 10, 14));
    QCOMPARE(table->find(ProductVersion::Sfb2015)->teamsMinimum.build, u"6.0.9319.619"_s);
    QVERIFY(!table->find(ProductVersion::SubscriptionEdition)->extendedSupportEnds.isValid());
    QVERIFY(!table->find(ProductVersion::Lync2010)->teamsMinimum.isKnown());
    QVERIFY(table->find(ProductVersion::Sfb2019OrSe) == nullptr);
}

void ProductFactsTest::refusesWrongBuild()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"b.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": 1, \"reviewed\": \"2026-01-01\", \"source\": \"s\",\n"
               "\"teamsPowerShellMinimum\": \"6.2.1\", \"products\": [\n"
               "{\"version\": \"2019\", \"firstBuild\": \"7.0\"}]}");
    file.close();
    const Result<BuildTable> table = loadBuilds(file.fileName());
    MUSTER_VERIFY_FAILS(table, ErrorCode::KnowledgeInvalid);
    QCOMPARE(table.error().line, qint64{3});
}

void ProductFactsTest::featuresAndDatabasesAreRead()
{
    const Result<QList<RemovedFeature>> features = loadRemovedFeatures();
    MUSTER_VERIFY_OK(features);
    QCOMPARE(features->first().id, u"persistentChat"_s);
    QVERIFY(features->first().removedIn.contains(Target::SubscriptionEdition));
    QVERIFY(!features->first().removedIn.contains(Target::Sfb2015));
    const Result<QList<NotNeeded>> notNeeded = loadNotNeeded();
    MUSTER_VERIFY_OK(notNeeded);
    QCOMPARE(notNeeded->size(), 9);
    const auto compliance =
        std::find_if(notNeeded->begin(), notNeeded->end(),
                     [](const NotNeeded &entry) { return entry.name == u"Mgccomp"; });
    QVERIFY(compliance != notNeeded->end() && !compliance->onlyIf.isEmpty());
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::ProductFactsTest)
#include "tst_ProductFacts.moc"
