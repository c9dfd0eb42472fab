// SPDX-License-Identifier: Apache-2.0
#include "core/check/RiskRegister.h"

#include "core/check/Assess.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

RiskState stateOf(const AcceptedRisk &risk, const Finding &finding, const QDate &today)
{
    if (!finding.isOpen()) {
        return RiskState::NotOpen;
    }
    if (risk.expires < today) {
        return RiskState::Expired;
    }
    return risk.fingerprint == finding.fingerprint ? RiskState::Accepted
                                                   : RiskState::EvidenceChanged;
}

} // namespace

QString toWord(RiskState state)
{
    constexpr std::array<QLatin1StringView, 5> words{"none"_L1, "accepted"_L1, "expired"_L1,
                                                     "evidenceChanged"_L1, "notOpen"_L1};
    return words.at(static_cast<std::size_t>(state));
}

void applyRisks(Assessment &assessment, const QList<AcceptedRisk> &risks, const QDate &today)
{
    QHash<QString, const AcceptedRisk *> byFinding;
    for (const AcceptedRisk &risk : risks) {
        byFinding.insert(risk.finding, &risk);
    }
    assessment.risks.clear();
    for (Finding &finding : assessment.findings) {
        const AcceptedRisk *risk = byFinding.take(finding.id);
        finding.risk = risk == nullptr ? RiskState::None : stateOf(*risk, finding, today);
        if (risk != nullptr) {
            assessment.risks.append({*risk, finding.risk});
        }
    }
    for (const AcceptedRisk &risk : risks) {
        if (byFinding.contains(risk.finding)) { // Of a rule that this program does not have.
            assessment.risks.append({risk, RiskState::NotOpen});
        }
    }
    assessment.verdict = verdictOf(assessment.findings);
}

Result<AcceptedRisk> acceptable(AcceptedRisk risk, const Assessment &assessment,
                                const QDateTime &now)
{
    const Finding *finding = assessment.find(risk.finding);
    if (finding == nullptr) {
        return fail(ErrorCode::FindingUnknown, risk.finding);
    }
    risk.reason = risk.reason.trimmed();
    risk.owner = risk.owner.trimmed();
    risk.ticket = risk.ticket.trimmed();
    if (risk.reason.isEmpty() || risk.owner.isEmpty()) {
        return fail(ErrorCode::RiskIncomplete, risk.reason.isEmpty() ? u"reason"_s : u"owner"_s);
    }
    if (!risk.expires.isValid() || risk.expires < now.toUTC().date()) {
        return fail(ErrorCode::RiskIncomplete, u"expires"_s, risk.expires.toString(Qt::ISODate));
    }
    if (!finding->isOpen()) {
        return fail(ErrorCode::RiskNotOpen, risk.finding, toWord(finding->outcome));
    }
    if (!risk.acceptedAt.isValid()) {
        risk.acceptedAt = now.toUTC();
    }
    if (risk.fingerprint.isEmpty()) {
        risk.fingerprint = finding->fingerprint;
    }
    return risk;
}

QList<AcceptedRisk> withRisk(QList<AcceptedRisk> risks, const AcceptedRisk &risk)
{
    const auto same = std::find_if(risks.begin(), risks.end(), [&risk](const AcceptedRisk &one) {
        return one.finding == risk.finding;
    });
    if (same == risks.end()) {
        risks.append(risk);
    } else {
        *same = risk;
    }
    return risks;
}

} // namespace muster
