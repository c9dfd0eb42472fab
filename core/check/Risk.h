// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace muster {

/// Where a finding stands in the risk register.
enum class RiskState
{
    None,            ///< Nobody accepted it.
    Accepted,        ///< Counts as a condition until its last day.
    Expired,         ///< Its last day is over: it counts as if nobody had accepted it.
    EvidenceChanged, ///< What was seen is no longer what was accepted: the same.
    NotOpen,         ///< The rule holds now, does not apply, or is not due.
};

/// A finding that somebody chose to live with for a time; one for each rule.
struct AcceptedRisk
{
    QString finding; ///< Id of its rule.
    QString reason;
    QString owner;
    QString ticket; ///< Empty where there is none.
    QDate expires;  ///< The last day on which it holds, in UTC.
    QDateTime acceptedAt;
    QString fingerprint; ///< Of the finding that was accepted.

    friend bool operator==(const AcceptedRisk &, const AcceptedRisk &) = default;
};

/// A line of the register, as it stands with the findings of a run.
struct RiskEntry
{
    AcceptedRisk risk;
    RiskState state = RiskState::NotOpen;

    friend bool operator==(const RiskEntry &, const RiskEntry &) = default;
};

/// `none`, `accepted`, `expired`, `evidenceChanged`, `notOpen`.
QString toWord(RiskState state);

} // namespace muster
