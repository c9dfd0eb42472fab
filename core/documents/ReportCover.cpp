// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportContents.h"
#include "core/documents/RollCallPicture.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

ReportContents::ReportContents(const DocumentFacts &facts, const QByteArray &hash,
                               const DocumentLanguage &language, const PaperMetrics &metrics,
                               TextMeasure &measure, Audience audience)
    : m_facts(facts)
    , m_language(language)
    , m_metrics(metrics)
    , m_measure(measure)
    , m_roster(makeRoster(facts.deployment))
    , m_suffix(commonSuffix(facts.deployment))
    , m_frame(frameOf(facts, language.translate("Report", "Report: before the migration"), hash))
    , m_audience(audience)
{
}

Paper ReportContents::make(int topRisks)
{
    Paper paper;
    paper.title = m_frame.title;
    paper.frame = m_frame;
    if (m_audience == Audience::Board) {
        paper.sections = {cover(),
                          board(topRisks),
                          wayBackSection(basis()),
                          coverage(),
                          findingSummary(),
                          leftBehindSection(basis()),
                          protectionSummary()};
    } else {
        paper.sections = {cover(), board(topRisks), wayBackSection(basis()), coverage()};
        paper.sections += topology();
        paper.sections += {pools(),
                           accounts(),
                           voiceSection(basis()),
                           dependencySection(basis()),
                           findings(),
                           leftBehindSection(basis()),
                           protection(),
                           worksheetSection(basis())};
    }
    paper.sections += {changes(), signOff()};
    int number = 0;
    for (PaperSection &section : paper.sections) {
        if (!section.isCover && section.outlineLevel == 0) {
            section.number = QString::number(++number);
        }
    }
    if (m_audience == Audience::Engineer) {
        paper.sections += appendices();
    }
    return paper;
}

QList<PaperSection> ReportContents::appendices() const
{
    QList<PaperSection> sections{sourcesAppendix(basis()),      poolsAppendix(basis()),
                                 certificatesAppendix(basis()), commandsAppendix(basis()),
                                 runAppendix(basis()),          glossaryAppendix(basis())};
    for (qsizetype i = 0; i < sections.size(); ++i) {
        sections[i].number = QChar(u'A' + int(i));
    }
    return sections;
}

PaperSection ReportContents::cover()
{
    const Particulars &words = m_facts.particulars;
    PaperCover cover;
    cover.organisation = m_frame.organisation;
    cover.classification = m_frame.classification;
    cover.documentName = m_language.translate("Report", "Report");
    cover.title =
        m_language.translate("Report", "Before the migration to %1").arg(productName(words.target));
    QStringList versions;
    for (const Pool &pool : m_facts.deployment.pools) {
        const QString name = pool.version ? productName(*pool.version) : QString();
        if (!name.isEmpty() && !versions.contains(name)) {
            versions.append(name);
        }
    }
    versions.sort();
    cover.lead =
        versions.isEmpty()
            ? m_language.translate("Report",
                                   "Readiness, as-built description, accounts and protection")
            : m_language
                  .translate("Report",
                             "Readiness, as-built description, accounts and protection of %1")
                  .arg(m_language.list(versions));
    cover.rollCall = rollCallPicture(m_facts.deployment, m_roster, m_language, m_measure);
    cover.noRollCall = m_language.translate(
        "Report", "No accounts have been read, so nobody can say who is homed where.");
    const auto field = [&](const QString &label, const QString &value, bool isMono = false) {
        if (!value.isEmpty()) {
            cover.fields.append({label, value, isMono});
        }
    };
    field(m_language.translate("Report", "Snapshot"),
          m_frame.snapshotId.isEmpty() ? m_language.translate("Report", "none")
                                       : m_frame.snapshotId,
          !m_frame.snapshotId.isEmpty());
    field(m_language.translate("Report", "Data"), m_frame.dataHash, true);
    field(m_language.translate("Report", "Printed"), m_language.dateTime(m_facts.printedAt));
    field(m_language.translate("Report", "Change"), m_frame.changeNumber);
    field(m_language.translate("Report", "Collected"), sourceLine(m_language, m_facts.deployment));
    field(m_language.translate("Report", "Target"), productName(words.target));
    field(m_language.translate("Report", "Prepared by"), shown(words.author));
    field(m_language.translate("Report", "Made with"),
          u"Muster %1"_s.arg(QStringLiteral(MUSTER_VERSION)));
    cover.checkHead = m_language.translate("Report", "How to check this paper");
    cover.check = m_language.translate(
        "Report",
        "Each page carries the snapshot and the first 12 digits of the SHA-256 of its data.");
    PaperSection section;
    section.anchor = u"cover"_s;
    section.name = cover.documentName;
    section.isCover = true;
    section.blocks.append(cover);
    return section;
}

PaperSection ReportContents::changes() const
{
    PaperSection section;
    section.anchor = u"changes"_s;
    section.name = m_language.translate("Report", "Changes since the run before");
    section.title = section.name;
    const QDateTime &before = m_facts.assessment.comparedWith;
    if (before.isValid()) {
        section.source = m_language.translate("Report", "Compared with the run of %1")
                             .arg(m_language.dateTime(before));
    }
    section.blocks = changeBlocks(m_facts, m_language);
    return section;
}

PaperTable ReportContents::distribution() const
{
    PaperTable table;
    table.heading = m_language.translate("Report", "Distribution");
    table.note = m_language.translate("Report", "who has a copy, and on what day");
    table.columns = {{m_language.translate("Report", "Name"), 0, 190},
                     {m_language.translate("Report", "Part"), 200, 150},
                     {m_language.translate("Report", "Day"), 360, 122}};
    PaperCell blank;
    blank.isBlank = true;
    for (int i = 0; i < 5; ++i) {
        table.rows.append({RowKind::Plain, {blank, blank, blank}});
    }
    return table;
}

PaperSection ReportContents::signOff()
{
    PaperSection section;
    section.anchor = u"sign-off"_s;
    section.name = m_language.translate("Report", "Sign-off");
    section.title = section.name;
    section.source = m_language.translate("Report", "Snapshot %1, data %2")
                         .arg(m_frame.snapshotId.isEmpty() ? m_language.translate("Report", "none")
                                                           : m_frame.snapshotId,
                              m_frame.dataHash);
    PaperSignOff sign;
    sign.heading = m_language.translate("Report", "Agreed");
    sign.note = m_language.translate("Report", "this report is valid for this snapshot only");
    sign.people = {{m_language.translate("Report", "Prepared"), shown(m_facts.particulars.author)},
                   {m_language.translate("Report", "Reviewed"), {}},
                   {m_language.translate("Report", "Approved"), {}}};
    sign.signatureLabel = m_language.translate("Report", "signature");
    sign.dateLabel = m_language.translate("Report", "date");
    section.blocks.append(sign);
    section.blocks.append(distribution());
    section.blocks.append(PaperParagraph{
        plainText(m_language.translate(
            "Report", "The HTML version of this report is the accessible one: it has headings, "
                      "table heads and words for every figure.")),
        Mark::None, true});
    return section;
}

QList<Finding> ReportContents::failures() const
{
    QList<Finding> failed;
    std::copy_if(m_facts.assessment.findings.begin(), m_facts.assessment.findings.end(),
                 std::back_inserter(failed),
                 [](const Finding &f) { return f.outcome == FindingOutcome::Fail; });
    std::stable_sort(failed.begin(), failed.end(), [](const Finding &a, const Finding &b) {
        if (a.severity != b.severity) {
            return a.severity < b.severity;
        }
        return a.accountsTouched != b.accountsTouched ? a.accountsTouched > b.accountsTouched
                                                      : a.id < b.id;
    });
    return failed;
}

QString ReportContents::ruleTitle(const Finding &finding) const
{
    const ReadinessRule *rule = m_facts.rules.find(finding.id);
    if (rule == nullptr) {
        return finding.id;
    }
    const bool hasFailed = finding.outcome == FindingOutcome::Fail;
    return (hasFailed ? rule->failed : rule->title).in(m_language.code());
}

QString ReportContents::itemName(const QString &id) const
{
    const CatalogueItem *item = m_facts.catalogue.find(id);
    return item == nullptr ? id : item->name.in(m_language.code());
}

qint64 ReportContents::count(FindingOutcome outcome, std::optional<Severity> severity) const
{
    return std::count_if(m_facts.assessment.findings.begin(), m_facts.assessment.findings.end(),
                         [&](const Finding &finding) {
                             return finding.outcome == outcome
                                    && (!severity || finding.severity == *severity);
                         });
}

QList<Fqdn> ReportContents::poolsWithoutUserData() const
{
    QList<Fqdn> holes;
    for (const RosterPool &pool : m_roster) {
        if (pool.fqdn.isEmpty()) {
            continue;
        }
        const bool isHeld =
            m_facts.snapshot
            && std::any_of(m_facts.snapshot->manifest.items.begin(),
                           m_facts.snapshot->manifest.items.end(), [&](const ManifestItem &item) {
                               return item.id == u"DB-USER"_s && item.outcome != Outcome::Failed
                                      && item.scope.compare(pool.fqdn.text(), Qt::CaseInsensitive)
                                             == 0;
                           });
        if (!isHeld) {
            holes.append(pool.fqdn);
        }
    }
    return holes;
}

} // namespace muster
