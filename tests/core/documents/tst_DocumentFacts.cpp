// SPDX-License-Identifier: Apache-2.0
// One data set: what any document prints is in the JSON and so in the hash, and every format says the same.
#include "core/documents/Documents.h"
#include "core/documents/PaperFrame.h"
#include "tests/core/documents/PaperFacts.h"
#include "tests/core/documents/PaperText.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(DocumentFacts &)>;

const QList<DocumentKind> kinds{DocumentKind::Report, DocumentKind::Roster, DocumentKind::Rollback};

} // namespace

Q_DECLARE_METATYPE(Change)

class DocumentFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void whatIsPrintedIsHashed_data();
    void whatIsPrintedIsHashed();
    void everyFormatSaysTheSame();
    void jsonHoldsWhatTheTextPromises();

private:
    QString make(const DocumentFacts &facts, DocumentKind kind, DocumentFormat format)
    {
        const auto made =
            makeDocuments(facts, {{kind, format}}, DocumentLanguage::load(u"en"_s).value(),
                          m_folder.path(), quietJob());
        return made ? made->first().path : QString();
    }

    /// All documents as HTML, without the digits of the hash.
    QByteArray allPages(const DocumentFacts &facts)
    {
        const QByteArray digits = shortHash(factsHash(facts)).toLatin1();
        QByteArray pages;
        for (const DocumentKind kind : kinds) {
            pages += contentOf(make(facts, kind, DocumentFormat::Html)).replace(digits, "DATA");
        }
        return pages;
    }

    QTemporaryDir m_folder;
};

void DocumentFactsTest::whatIsPrintedIsHashed_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("organisation", [](DocumentFacts &f) { f.particulars.organisation += u'x'; });
    row("change number", [](DocumentFacts &f) { f.particulars.changeNumber += u'x'; });
    row("author", [](DocumentFacts &f) { f.particulars.author += u'x'; });
    row("classification", [](DocumentFacts &f) { f.particulars.classification += u'x'; });
    row("target", [](DocumentFacts &f) { f.particulars.target = Target::Sfb2019; });
    row("owner", [](DocumentFacts &f) { f.particulars.owner = u"Nuria Vidal"_s; });
    row("start", [](DocumentFacts &f) { f.particulars.plannedStart = QDate(2026, 9, 26); });
    row("end", [](DocumentFacts &f) { f.particulars.plannedEnd = QDate(2026, 11, 30); });
    row("end of support", [](DocumentFacts &f) {
        f.builds.products[1].extendedSupportEnds =
            f.builds.products[1].extendedSupportEnds.addDays(1);
    });
    row("removed feature",
        [](DocumentFacts &f) { f.removedFeatures[0].consequence.english += u'x'; });
    row("age of an export", [](DocumentFacts &f) {
        f.snapshot->manifest.items[0].takenAt = f.snapshot->manifest.items[0].takenAt.addDays(-1);
    });
    row("output of a command", [](DocumentFacts &f) {
        f.deployment.outputs = {{u"Get-CsVoiceRoute"_s, u"x"_s, {}, QDateTime(), 0}};
    });
    row("SIP domain",
        [](DocumentFacts &f) { f.deployment.topology->sipDomains = {{u"odd.example"_s}}; });
    row("Edge name", [](DocumentFacts &f) {
        f.deployment.edgeNames = {
            {f.deployment.pools[5].fqdn, u"sip.odd.example"_s, {}, {}, {}, {}}};
    });
    row("certificate issuer",
        [](DocumentFacts &f) { f.deployment.certificates[0].issuer = u"X"_s; });
    row("file left out", [](DocumentFacts &f) {
        f.snapshot->manifest.items[0].skipped = {{u"meetingActive"_s, 3, 4}};
    });
    row("state of an account",
        [](DocumentFacts &f) { f.deployment.accounts[3].state = AccountState::Disabled; });
    row("command of an item", [](DocumentFacts &f) { f.plan.items[0].command = u"Export-Odd"_s; });
    row("site", [](DocumentFacts &f) { f.deployment.topology->sites[0].name += u'x'; });
    row("site kind",
        [](DocumentFacts &f) { f.deployment.topology->sites[0].kind = SiteKind::Branch; });
    row("pool version",
        [](DocumentFacts &f) { f.deployment.pools[0].version = ProductVersion::Sfb2019; });
    row("build", [](DocumentFacts &f) { f.deployment.pools[0].builds = {u"6.0.9319.1"_s}; });
    row("server", [](DocumentFacts &f) { f.deployment.pools[0].machines.removeLast(); });
    row("back end", [](DocumentFacts &f) { f.deployment.pools[0].backEnds[0] += u'x'; });
    row("file store", [](DocumentFacts &f) { f.deployment.pools[0].fileStores[0] += u'x'; });
    row("pair", [](DocumentFacts &f) { f.deployment.pairs.clear(); });
    row("trunk port", [](DocumentFacts &f) { f.deployment.trunks[0].port = 1; });
    row("trunk protocol", [](DocumentFacts &f) { f.deployment.trunks[0].protocol = u"TCP"_s; });
    row("next hop",
        [](DocumentFacts &f) { f.deployment.pools[5].nextHop = f.deployment.pools[3].fqdn; });
    row("certificate subject",
        [](DocumentFacts &f) { f.deployment.certificates[0].subject += u'x'; });
    row("certificate end", [](DocumentFacts &f) {
        f.deployment.certificates[0].notAfter = f.deployment.certificates[0].notAfter.addDays(1);
    });
    row("contradiction", [](DocumentFacts &f) { f.deployment.contradictions[0].second += u'x'; });
    row("source file", [](DocumentFacts &f) { f.deployment.sources[1].location += u'x'; });
    row("source kind", [](DocumentFacts &f) { f.deployment.sources[1].description = u"pfx"_s; });
    row("source time", [](DocumentFacts &f) { f.deployment.sources[1].takenAt = QDateTime(); });
    row("source warning", [](DocumentFacts &f) {
        f.deployment.sources[1].warnings[0].kind = WarningKind::LoneSurrogate;
    });
    row("account name", [](DocumentFacts &f) { f.deployment.accounts[3].displayName += u'x'; });
    row("account line", [](DocumentFacts &f) { f.deployment.accounts[3].lineUri += u'1'; });
    row("account voice",
        [](DocumentFacts &f) { f.deployment.accounts[3].enterpriseVoice = Tristate::Unknown; });
    row("account contacts",
        [](DocumentFacts &f) { f.deployment.accounts[3].contactStore = ContactStore::Exchange; });
    row("account pool", [](DocumentFacts &f) { f.deployment.accounts[3].pool = Fqdn(); });
    row("finding evidence", [](DocumentFacts &f) { f.assessment.findings[0].evidence[0] += u'x'; });
    row("finding outcome",
        [](DocumentFacts &f) { f.assessment.findings[4].outcome = FindingOutcome::Unknown; });
    row("change of a finding",
        [](DocumentFacts &f) { f.assessment.findings[0].change = FindingChange::Regressed; });
    row("run before", [](DocumentFacts &f) {
        f.assessment.comparedWith = f.assessment.comparedWith.addDays(-1);
    });
    row("stage", [](DocumentFacts &f) { f.assessment.stage = Stage::Edge; });
    row("reason of a risk", [](DocumentFacts &f) { f.assessment.risks[0].risk.reason += u'x'; });
    row("owner of a risk", [](DocumentFacts &f) { f.assessment.risks[0].risk.owner += u'x'; });
    row("ticket of a risk", [](DocumentFacts &f) { f.assessment.risks[0].risk.ticket += u'x'; });
    row("last day of a risk", [](DocumentFacts &f) {
        f.assessment.risks[0].risk.expires = f.assessment.risks[0].risk.expires.addDays(1);
    });
    row("state of a risk",
        [](DocumentFacts &f) { f.assessment.risks[0].state = RiskState::Expired; });
    row("verdict", [](DocumentFacts &f) { f.assessment.verdict = Verdict::Unknown; });
    row("planned item", [](DocumentFacts &f) { f.plan.items[0].how = Obtain::Unprotected; });
    row("words of an item", [](DocumentFacts &f) {
        for (CatalogueItem &item : f.catalogue.items) {
            item.name.english += u'x';
        }
    });
    row("snapshot outcome",
        [](DocumentFacts &f) { f.snapshot->manifest.outcome = Outcome::Complete; });
    row("snapshot level",
        [](DocumentFacts &f) { f.snapshot->summary.level = ProofLevel::Rehearsed; });
    row("proof", [](DocumentFacts &f) { f.snapshot->proofs[0].level = ProofLevel::Present; });
    row("no snapshot", [](DocumentFacts &f) { f.snapshot.reset(); });
    row("card text", [](DocumentFacts &f) { f.rollback->stages[1].cards[0].goal.english += u'x'; });
    row("card command", [](DocumentFacts &f) { f.rollback->stages[1].cards[0].command += u'x'; });
    row("card unknown", [](DocumentFacts &f) {
        f.rollback->stages[1].cards[0].unknown = {{u"odd"_s, u"raro"_s}};
    });
    row("stop if",
        [](DocumentFacts &f) { f.rollback->stages[1].cards[0].stopIf[0].english += u'x'; });
    row("trigger", [](DocumentFacts &f) { f.rollback->triggers[0].text.english += u'x'; });
    row("clause", [](DocumentFacts &f) { f.rollback->clauses[0].text.english += u'x'; });
    row("point of no return",
        [](DocumentFacts &f) { f.rollback->stages[0].pointOfNoReturn.english += u'x'; });
}

void DocumentFactsTest::whatIsPrintedIsHashed()
{
    QFETCH(Change, change);
    static const DocumentFacts facts = knownFacts();
    static const QByteArray pages = allPages(facts);
    DocumentFacts changed = facts;
    change(changed);
    QVERIFY2(allPages(changed) != pages, "no document prints this, so the row proves nothing");
    QVERIFY(factsHash(changed) != factsHash(facts));
}

void DocumentFactsTest::everyFormatSaysTheSame()
{
    if (!isInstalled(u"pdftotext"_s) || !isInstalled(u"bsdtar"_s)) {
        MUSTER_MISSING("pdftotext or bsdtar is not installed");
    }
    const DocumentFacts facts = knownFacts();
    const QString pdf = bare(pdfText(make(facts, DocumentKind::Report, DocumentFormat::Pdf)));
    const QString html = bare(htmlText(make(facts, DocumentKind::Report, DocumentFormat::Html)));
    const QString json =
        bare(QString::fromUtf8(contentOf(make(facts, DocumentKind::Report, DocumentFormat::Json))));
    const QString xlsx = bare(QString::fromUtf8(
        outputOf(u"bsdtar"_s, {u"-xOf"_s, make(facts, DocumentKind::Report, DocumentFormat::Xlsx),
                               u"xl/worksheets/*"_s})));
    QStringList everywhere{facts.snapshot->manifest.snapshotId};
    for (const Finding &finding : facts.assessment.findings) {
        everywhere.append(finding.id);
        everywhere += finding.evidence;
    }
    for (const RiskEntry &entry : facts.assessment.risks) {
        everywhere += {entry.risk.reason, entry.risk.owner, entry.risk.ticket};
    }
    for (const Pool &pool : facts.deployment.pools) {
        everywhere.append(pool.fqdn.hostPart());
        everywhere += pool.builds;
    }
    for (const Certificate &one : facts.deployment.certificates) {
        everywhere.append(one.subject.mid(3));
    }
    for (const Contradiction &one : facts.deployment.contradictions) {
        everywhere += {one.subject, one.first, one.second};
    }
    for (const SourceRecord &source : facts.deployment.sources) {
        everywhere.append(source.location);
    }
    for (const ManifestItem &item : facts.snapshot->manifest.items) {
        everywhere.append(item.id);
    }
    for (const QString &fact : everywhere) {
        const QString letters = bare(fact);
        QVERIFY2(pdf.contains(letters), qPrintable(u"PDF lacks "_s + fact));
        QVERIFY2(html.contains(letters), qPrintable(u"HTML lacks "_s + fact));
        QVERIFY2(json.contains(letters), qPrintable(u"JSON lacks "_s + fact));
        QVERIFY2(xlsx.contains(letters), qPrintable(u"XLSX lacks "_s + fact));
    }
}

void DocumentFactsTest::jsonHoldsWhatTheTextPromises()
{
    const DocumentFacts facts = knownFacts();
    const QJsonObject json =
        QJsonDocument::fromJson(contentOf(make(facts, DocumentKind::Report, DocumentFormat::Json)))
            .object();
    QCOMPARE(json.value(u"schema"_s).toString(), QString(factsSchema));
    const auto count = [&json](const QString &name) { return json.value(name).toArray().size(); };
    QCOMPARE(count(u"sources"_s), facts.deployment.sources.size());
    QCOMPARE(count(u"pools"_s), facts.deployment.pools.size());
    QCOMPARE(count(u"certificates"_s), facts.deployment.certificates.size());
    QCOMPARE(count(u"contradictions"_s), facts.deployment.contradictions.size());
    QCOMPARE(count(u"findings"_s), facts.assessment.findings.size());
    QCOMPARE(count(u"risks"_s), facts.assessment.risks.size());
    QCOMPARE(count(u"plan"_s), facts.plan.items.size());
    const QJsonObject snapshot = json.value(u"snapshot"_s).toObject();
    QCOMPARE(snapshot.value(u"proofs"_s).toArray().size(), facts.snapshot->proofs.size());
    qsizetype accounts = 0;
    for (const auto &pool : json.value(u"roster"_s).toArray()) {
        accounts += pool.toObject().value(u"accounts"_s).toArray().size();
    }
    QCOMPARE(accounts, facts.deployment.accounts.size());
    qsizetype cards = 0;
    for (const auto &stage : json.value(u"rollback"_s).toObject().value(u"stages"_s).toArray()) {
        cards += stage.toObject().value(u"cards"_s).toArray().size();
    }
    QCOMPARE(cards, qsizetype(facts.rollback->cardCount()));
}

QTEST_MAIN(DocumentFactsTest)
#include "tst_DocumentFacts.moc"
