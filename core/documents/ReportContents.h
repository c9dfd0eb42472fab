// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentFacts.h"
#include "core/documents/DocumentLanguage.h"
#include "core/documents/DocumentRequest.h"
#include "core/documents/Paper.h"
#include "core/documents/ReportParts.h"
#include "core/documents/Roster.h"

namespace muster {

/// Puts the report into words and figures: the same for paper and for HTML.
class ReportContents
{
public:
    ReportContents(const DocumentFacts &facts, const QByteArray &hash,
                   const DocumentLanguage &language, const PaperMetrics &metrics,
                   TextMeasure &measure, Audience audience);

    /// @param topRisks  rows of the board page; fewer where it would overflow.
    [[nodiscard]] Paper make(int topRisks = 6);

private:
    [[nodiscard]] PaperSection cover();
    [[nodiscard]] PaperSection board(int topRisks);
    [[nodiscard]] PaperSection coverage();
    [[nodiscard]] QList<PaperSection> topology();
    [[nodiscard]] PaperSection pools();
    [[nodiscard]] PaperSection accounts(); ///< Who is homed where.
    [[nodiscard]] PaperSection findings();
    [[nodiscard]] PaperSection protection();
    [[nodiscard]] PaperSection findingSummary();    ///< For a board: one row for each.
    [[nodiscard]] PaperSection protectionSummary(); ///< For a board: the holes.
    [[nodiscard]] QString protectionTitle() const;
    [[nodiscard]] PaperSection signOff();
    [[nodiscard]] PaperSection changes() const;
    [[nodiscard]] PaperTable distribution() const;
    [[nodiscard]] QList<PaperSection> appendices() const;
    [[nodiscard]] PaperCell ownerCell(const Finding &finding) const;
    [[nodiscard]] ReportBasis basis() const
    {
        return {m_facts, m_language, m_metrics, m_measure, m_roster, m_suffix};
    }

    [[nodiscard]] PaperVerdict verdict() const;
    [[nodiscard]] QStringList acceptedWords() const;
    [[nodiscard]] PaperStrip strip() const;
    [[nodiscard]] PaperNumbers numbers() const;
    [[nodiscard]] PaperTable risks(int rows) const;

    [[nodiscard]] PaperTable sourceTable() const;
    [[nodiscard]] QString timeSpan(const QDateTime &first, const QDateTime &last) const;
    [[nodiscard]] PaperTable needTable() const;
    [[nodiscard]] PaperTable contradictionTable() const;
    [[nodiscard]] QString sourceAndSuffix() const;
    [[nodiscard]] PaperTable poolTable() const;
    [[nodiscard]] PaperTable accountTable();
    [[nodiscard]] PaperRow accountRow(const RosterPool &pool, qint64 most);
    [[nodiscard]] PaperRow accountTotal() const;
    [[nodiscard]] PaperTable otherServers() const;
    [[nodiscard]] PaperTable siteTable();
    [[nodiscard]] PaperTable joinTable() const;
    [[nodiscard]] PaperTable areaTable();
    [[nodiscard]] PaperFinding finding(const Finding &what) const;
    [[nodiscard]] PaperTable openQuestions() const;
    [[nodiscard]] PaperTable holes() const;
    [[nodiscard]] PaperParagraph levelMeaning() const;
    [[nodiscard]] QList<PaperTable> matrix();
    [[nodiscard]] PaperCell matrixCell(const PlannedItem &item);
    [[nodiscard]] PaperCell worst(const QList<PaperCell> &cells, qsizetype number) const;

    [[nodiscard]] QList<Finding> failures() const; ///< Gravest first, then most accounts, then id.
    [[nodiscard]] QString ruleTitle(const Finding &finding) const;
    [[nodiscard]] QString itemName(const QString &id) const;
    [[nodiscard]] qint64 count(FindingOutcome outcome, std::optional<Severity> severity = {}) const;
    [[nodiscard]] QString snapshotAge() const;
    [[nodiscard]] QList<Fqdn> poolsWithoutUserData() const;

    const DocumentFacts &m_facts;
    const DocumentLanguage &m_language;
    PaperMetrics m_metrics;
    TextMeasure &m_measure;
    QList<RosterPool> m_roster;
    QString m_suffix;
    PaperFrame m_frame;
    Audience m_audience;
};

} // namespace muster
