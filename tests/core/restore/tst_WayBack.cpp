// SPDX-License-Identifier: Apache-2.0
#include "core/restore/WayBack.h"

#include "tests/support/Builders.h"
#include "tests/support/ResultChecks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QDateTime at(int day)
{
    return {QDate(2026, 9, day), QTime(6, 0), Qt::UTC};
}

Deployment deploymentOf(ProductVersion version)
{
    Pool pool;
    pool.fqdn = Fqdn::parse(u"old.x.example").value();
    pool.role = ClusterRole::StandardFrontEnd;
    pool.homesAccounts = true;
    pool.version = version;
    Deployment deployment;
    deployment.pools = {pool};
    deployment.discoveredAt = at(14);
    return deployment;
}

ManifestItem itemOf(const QString &id, const QDateTime &taken)
{
    ManifestItem item;
    item.id = id;
    item.how = u"file"_s;
    item.isMandatory = true;
    item.takenAt = taken;
    return item;
}

} // namespace

class WayBackTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingKnownGivesNoDay();
    void daysComeSoonestFirst();
    void unknownAndEndedAreCounted();
    void onlyVersionsToGoBackToCount();
};

void WayBackTest::nothingKnownGivesNoDay()
{
    const WayBackLimits limits = wayBackLimits(Deployment(), std::nullopt, BuildTable(),
                                               Target::SubscriptionEdition, QDate());
    QVERIFY(limits.limits.isEmpty());
    QVERIFY(limits.find(WayBackLimitKind::MigrationEnds) == nullptr);
}

void WayBackTest::daysComeSoonestFirst()
{
    const Result<BuildTable> builds = loadBuilds();
    MUSTER_VERIFY_OK(builds);
    Deployment deployment = deploymentOf(ProductVersion::Lync2013);
    Certificate certificate;
    certificate.subject = u"CN=edge"_s;
    certificate.notAfter = at(30);
    deployment.certificates = {certificate};
    Manifest manifest;
    manifest.items = {itemOf(u"SET-CMS"_s, at(13)), itemOf(u"DB-USER"_s, at(12))};
    const WayBackLimits limits = wayBackLimits(deployment, manifest, *builds,
                                               Target::SubscriptionEdition, QDate(2026, 9, 20));
    QList<WayBackLimitKind> kinds;
    for (const WayBackLimit &limit : limits.limits) {
        kinds.append(limit.kind);
    }
    QCOMPARE(kinds, (QList{WayBackLimitKind::SupportEnds, WayBackLimitKind::ExportAges,
                           WayBackLimitKind::MigrationEnds, WayBackLimitKind::CertificateEnds}));
    QCOMPARE(limits.limits.at(0).day, QDate(2023, 4, 11));
    QCOMPARE(limits.limits.at(1).subject, u"DB-USER"_s);
    QCOMPARE(limits.limits.at(1).day, QDate(2026, 9, 13)); // A day after it was exported.
    QCOMPARE(limits.limits.at(1).takenAt, at(12));
}

void WayBackTest::unknownAndEndedAreCounted()
{
    Deployment deployment = deploymentOf(ProductVersion::Lync2013);
    Certificate ended;
    ended.notAfter = at(1);
    deployment.certificates = {ended};
    Manifest manifest;
    ManifestItem tree = itemOf(u"FS-ALL"_s, QDateTime());
    tree.how = u"tree"_s; // Read when the backup ran: its age is that of the snapshot.
    manifest.items = {itemOf(u"SET-CMS"_s, QDateTime()), tree};
    const WayBackLimits limits =
        wayBackLimits(deployment, manifest, BuildTable(), Target::SubscriptionEdition, QDate());
    QCOMPARE(limits.exportsOfUnknownAge, 1);
    QCOMPARE(limits.certificatesEnded, 1);
    QVERIFY(limits.limits.isEmpty());
}

void WayBackTest::onlyVersionsToGoBackToCount()
{
    const Result<BuildTable> builds = loadBuilds();
    MUSTER_VERIFY_OK(builds);
    const auto count = [&](Target target) {
        return wayBackLimits(deploymentOf(ProductVersion::Sfb2015), std::nullopt, *builds, target,
                             QDate())
            .limits.size();
    };
    QCOMPARE(count(Target::Sfb2015), 0); // These pools stay.
    QCOMPARE(count(Target::Sfb2019), 1);
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::WayBackTest)
#include "tst_WayBack.moc"
