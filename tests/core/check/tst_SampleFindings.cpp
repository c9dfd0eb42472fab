// SPDX-License-Identifier: Apache-2.0
// The sample deployment, judged whole, in part, and beside its healthy twin.
#include "core/check/Assess.h"
#include "core/engine/Discovery.h"
#include "core/engine/Knowledge.h"
#include "core/engine/SourceFactory.h"
#include "core/plan/PlanMaker.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString sampleFolder = QStringLiteral(MUSTER_SOURCE_DIR) + u"/resources/sample"_s;

/// The moment at which the sample is looked at; its README.md says so.
FakeClock sampleClock()
{
    return FakeClock(QDateTime(QDate(2025, 9, 15), QTime(5, 0), Qt::UTC));
}

const Knowledge &knowledge()
{
    static const Result<Knowledge> loaded = Knowledge::load();
    if (!loaded) {
        qFatal("%s: %s", qPrintable(loaded.error().subject), qPrintable(loaded.error().detail));
    }
    return *loaded;
}

/// Reads the sample deployment in @p folder.
Result<Deployment> discoverSample(const QString &folder)
{
    static const FakeClock clock = sampleClock();
    const SourceSpec sample{SourceKind::Sample, {}, {}, {}};
    return discoverFrom(expandSample({sample}, folder), clock, knowledge().catalogue, {},
                        quietJob());
}

BackupPlan planOf(const Deployment &deployment)
{
    return makePlan(deployment, knowledge().catalogue, sampleClock().now());
}

QMap<QString, Finding> findingsOf(const Deployment &deployment, Target target)
{
    CheckInputs inputs;
    inputs.target = target;
    inputs.plan = planOf(deployment);
    const FakeClock clock = sampleClock();
    const Result<Assessment> assessment =
        assess(deployment, inputs, knowledge().checks, clock, quietJob());
    QMap<QString, Finding> findings;
    for (const Finding &finding : assessment ? assessment->findings : QList<Finding>()) {
        findings.insert(finding.id, finding);
    }
    return findings;
}

/// The whole sample, read once.
const Deployment &wholeSample()
{
    static const Result<Deployment> whole = discoverSample(sampleFolder);
    if (!whole) {
        qFatal("%s: %s", qPrintable(whole.error().subject), qPrintable(whole.error().detail));
    }
    return *whole;
}

const QMap<QString, Finding> &wholeFindings()
{
    static const QMap<QString, Finding> findings =
        findingsOf(wholeSample(), Target::SubscriptionEdition);
    return findings;
}

QJsonArray plantedFaults()
{
    QFile file(sampleFolder + u"/planted-faults.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

QStringList failedRules(const QMap<QString, Finding> &findings)
{
    QStringList failed;
    for (const Finding &finding : findings) {
        if (finding.outcome == FindingOutcome::Fail) {
            failed.append(finding.id);
        }
    }
    return failed;
}

bool contains(const Finding &finding, const QString &text)
{
    return (finding.subjects + finding.evidence).join(u'\n').contains(text, Qt::CaseInsensitive);
}

/// What a copy of the sample is made without.
enum class Part
{
    Topology, ///< Also the configuration export, which has a topology in it.
    Accounts,
    FileStores,
    Certificates,
    Exports,
};

bool belongsTo(const QString &path, const QString &item, Part part)
{
    const bool isCertificate = path.startsWith(u"certificates/");
    switch (part) {
    case Part::Topology:
        return path == u"topology.xml" || path == u"CsConfig.zip";
    case Part::Accounts:
        return path.startsWith(u"accounts/");
    case Part::FileStores:
        return false;
    case Part::Certificates:
        return isCertificate;
    case Part::Exports:
        return !item.isEmpty() && !isCertificate && path != u"topology.xml";
    }
    return false;
}

/// Copies the sample without one part; kit.json then names only what is there.
bool copyWithout(Part part, const QString &target)
{
    QFile list(sampleFolder + u"/kit/kit.json"_s);
    QJsonObject kit = list.open(QIODevice::ReadOnly)
                          ? QJsonDocument::fromJson(list.readAll()).object()
                          : QJsonObject();
    QJsonArray kept;
    bool isCopied = true;
    for (const auto &file : kit.value(u"files"_s).toArray()) {
        const QString path = file[u"path"].toString();
        if (!belongsTo(path, file[u"item"].toString(), part)) {
            kept.append(file);
            const QString copy = target + u"/kit/"_s + path;
            isCopied = QDir().mkpath(QFileInfo(copy).path())
                       && QFile::copy(sampleFolder + u"/kit/"_s + path, copy) && isCopied;
        }
    }
    kit.insert(u"files"_s, kept);
    QFile shorter(target + u"/kit/kit.json"_s);
    isCopied = shorter.open(QIODevice::WriteOnly) && shorter.write(QJsonDocument(kit).toJson()) > 0
               && isCopied;
    return part == Part::FileStores
               ? isCopied
               : QFile::link(sampleFolder + u"/filestore"_s, target + u"/filestore"_s) && isCopied;
}

} // namespace

class SampleFindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPlantedFaultIsFound_data();
    void everyPlantedFaultIsFound();
    void nothingElseFails();
    void everyMandatoryItemIsObtained();
    void withoutAPartItsRulesAreUnknown_data();
    void withoutAPartItsRulesAreUnknown();
    void healthyTwinHasNoFailure();
};

void SampleFindingsTest::everyPlantedFaultIsFound_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("target");
    for (const auto &fault : plantedFaults()) {
        const QString rule = fault[u"rule"].toString();
        QTest::addRow("%s", qPrintable(rule))
            << rule << fault[u"subject"].toString() << fault[u"target"].toString();
    }
}

void SampleFindingsTest::everyPlantedFaultIsFound()
{
    QFETCH(QString, rule);
    QFETCH(QString, subject);
    QFETCH(QString, target);
    const Target migration = targetFromWord(target).value_or(Target::SubscriptionEdition);
    QCOMPARE(target.isEmpty(), migration == Target::SubscriptionEdition);
    const QMap<QString, Finding> findings =
        target.isEmpty() ? wholeFindings() : findingsOf(wholeSample(), migration);
    const Finding finding = findings.value(rule);
    QCOMPARE(toWord(finding.outcome), toWord(FindingOutcome::Fail));
    QVERIFY2(contains(finding, subject),
             qPrintable((finding.subjects + finding.evidence).join(u'\n')));
    if (!target.isEmpty()) {
        QCOMPARE(toWord(wholeFindings().value(rule).outcome),
                 toWord(FindingOutcome::NotApplicable));
    }
}

void SampleFindingsTest::nothingElseFails()
{
    QSet<QString> planted;
    for (const auto &fault : plantedFaults()) {
        planted.insert(fault[u"rule"].toString());
    }
    QStringList unplanned;
    for (const QString &rule : failedRules(wholeFindings())) {
        if (!planted.contains(rule)) {
            unplanned.append(rule + u": "_s + wholeFindings().value(rule).evidence.join(u" | "));
        }
    }
    QVERIFY2(unplanned.isEmpty(), qPrintable(unplanned.join(u'\n')));
}

void SampleFindingsTest::everyMandatoryItemIsObtained()
{
    const BackupPlan plan = planOf(wholeSample());
    QStringList holes;
    qsizetype mandatory = 0;
    for (const PlannedItem &item : plan.items) {
        mandatory += item.isMandatory() ? 1 : 0;
        if (item.how == Obtain::Unprotected) {
            holes.append(item.id + u'@' + item.scope);
        }
        QVERIFY2(item.how != Obtain::File || !item.exports.isEmpty(), qPrintable(item.id));
        QVERIFY2(item.how != Obtain::Tree || item.files > 0, qPrintable(item.scope));
    }
    QVERIFY2(holes.isEmpty(), qPrintable(holes.join(u'\n')));
    QVERIFY2(mandatory >= 30, qPrintable(QString::number(mandatory)));
}

void SampleFindingsTest::withoutAPartItsRulesAreUnknown_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<NeededSource>("source");
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<QString>("failing");
    QTest::addRow("topology")
        << int(Part::Topology) << NeededSource::Topology
        << u"CERT-001 CERT-002 CERT-003 CERT-004 CERT-007 CERT-008 CMS-004 CMS-005 CMS-008 CMS-009 "
           "DB-001 DB-002 DB-004 EDGE-003 FS-001 OBJ-006 PAIR-001 PAIR-002 PAIR-003 RGS-001 "
           "RGS-008 TOPO-001 TOPO-003 TOPO-004 TOPO-006 TOPO-009 TOPO-013 USR-001 USR-008 USR-011 "
           "USR-014 VER-002 VER-005 VER-006 VER-007 VER-009"_s
        << QString();
    QTest::addRow("accounts") << int(Part::Accounts) << NeededSource::Accounts
                              << u"CONF-004 OBJ-006 USR-001 USR-002 USR-003 USR-004 USR-005 "
                                 "USR-006 USR-007 USR-008 USR-010 USR-011 USR-014"_s
                              << QString();
    QTest::addRow("file stores") << int(Part::FileStores) << NeededSource::FileStore
                                 << u"FS-001 TOPO-009"_s << QString();
    QTest::addRow("certificates") << int(Part::Certificates) << NeededSource::Certificates
                                  << u"CERT-001 CERT-002 CERT-003 CERT-004 CERT-007 CERT-008"_s
                                  << QString();
    // Pools with workflows are known from an output; that nothing would save them is a failure.
    QTest::addRow("exports") << int(Part::Exports) << NeededSource::Exports << QString()
                             << u"RGS-001"_s;
}

void SampleFindingsTest::withoutAPartItsRulesAreUnknown()
{
    QFETCH(int, part);
    QFETCH(NeededSource, source);
    QFETCH(QString, unknown);
    QFETCH(QString, failing);
    const QTemporaryDir copy;
    QVERIFY(copyWithout(static_cast<Part>(part), copy.path()));
    const Result<Deployment> deployment = discoverSample(copy.path());
    MUSTER_VERIFY_OK(deployment);
    QMap<FindingOutcome, QStringList> changed;
    for (const Finding &finding : findingsOf(*deployment, Target::SubscriptionEdition)) {
        const bool isJudged =
            finding.outcome == FindingOutcome::Pass || finding.outcome == FindingOutcome::Fail;
        const ReadinessRule *rule = knowledge().checks.rules.find(finding.id);
        QVERIFY2(!isJudged || rule->answeredBy != source, qPrintable(finding.id));
        if (finding.outcome != wholeFindings().value(finding.id).outcome) {
            changed[finding.outcome].append(finding.id);
        }
    }
    QCOMPARE(changed.take(FindingOutcome::Unknown).join(u' '), unknown);
    QCOMPARE(changed.take(FindingOutcome::Fail).join(u' '), failing);
    QCOMPARE(changed.value(FindingOutcome::Pass).join(u' '), QString());
    QVERIFY(changed.isEmpty());
}

void SampleFindingsTest::healthyTwinHasNoFailure()
{
    const QTemporaryDir scratch;
    const QString out = scratch.filePath(u"healthy"_s);
    QCOMPARE(QProcess::execute(
                 QStringLiteral(MUSTER_GENERATE),
                 {u"--out"_s, out, u"--preset"_s, u"healthy"_s, u"--accounts"_s, u"650"_s}),
             0);
    const Result<Deployment> deployment = discoverSample(out);
    MUSTER_VERIFY_OK(deployment);
    QCOMPARE(deployment->accounts.size(), 650);
    const QMap<QString, Finding> findings = findingsOf(*deployment, Target::SubscriptionEdition);
    QStringList failed;
    for (const QString &rule : failedRules(findings)) {
        failed.append(rule + u": "_s + findings.value(rule).evidence.join(u" | "));
    }
    QVERIFY2(failed.isEmpty(), qPrintable(failed.join(u'\n')));
    const auto passes = [](const Finding &finding) {
        return finding.outcome == FindingOutcome::Pass;
    };
    QVERIFY(std::count_if(findings.begin(), findings.end(), passes)
            > std::count_if(wholeFindings().begin(), wholeFindings().end(), passes));
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::SampleFindingsTest)
#include "tst_SampleFindings.moc"
