// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/Risk.h"
#include "core/check/Stage.h"
#include "core/domain/Fqdn.h"
#include "core/domain/ProductVersion.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace muster {

enum class FindingOutcome
{
    Pass,
    Fail,
    NotApplicable, ///< The rule does not concern these versions, this target or what the deployment
                   ///< uses.
    Unknown,       ///< No source could tell; never counts as passed.
    NotDue,        ///< Belongs to another stage of the migration.
};

enum class Severity
{
    Blocker,
    Warning,
    Info,
};

/// What would answer an unknown rule.
enum class NeededSource
{
    None,
    Topology,
    Accounts,
    FileStore,
    Certificates,
    Snapshot,
    Exports,
    Directory,       ///< Active Directory.
    ManagementShell, ///< Cmdlet output.
    Probes,          ///< DNS, TLS and ports.
    Server,          ///< WMI, registry and SQL of the servers.
    Person,          ///< A decision or a date that only a person knows.
};

/// What became of a finding since the run before.
enum class FindingChange
{
    None,      ///< No earlier run, or one of the two did not ask.
    New,       ///< Open now, and of no concern or never known before.
    Regressed, ///< It held or was known and does no longer, or it is graver or touches more.
    Improved,  ///< Still open, but less grave or touching less.
    Unchanged,
    Gone, ///< Was open and is no longer.
};

/// The result of one rule (`domain` term: readiness check).
struct Finding
{
    QString id; ///< Stable rule id, `VER-002`.
    FindingOutcome outcome = FindingOutcome::Unknown;
    Severity severity = Severity::Warning;
    QStringList subjects;          ///< What it touches: pools, accounts, files. At most 50 …
    qsizetype subjectCount = 0;    ///< … of this many.
    qsizetype accountsTouched = 0; ///< For the order of the board page.
    QStringList
        evidence; ///< Facts seen, one a line, in no language: names, numbers, dates in ISO 8601.
    NeededSource needs = NeededSource::None; ///< For an unknown one.
    QString fingerprint; ///< Changes with outcome, severity, target and all that was seen.
    FindingChange change = FindingChange::None;
    RiskState risk = RiskState::None;

    /// Failed or unknown.
    [[nodiscard]] bool isOpen() const;
    /// Open, and nobody's accepted risk.
    [[nodiscard]] bool stands() const { return isOpen() && risk != RiskState::Accepted; }

    friend bool operator==(const Finding &, const Finding &) = default;
};

enum class Verdict
{
    Ready,
    Conditions, ///< Ready with conditions.
    NotReady,
    Unknown,
};

QString toWord(FindingOutcome outcome); ///< `pass`, `fail`, `notApplicable`, `unknown`, `notDue`.
QString toWord(Severity severity);      ///< `blocker`, `warning`, `info`.
QString toWord(NeededSource source);    ///< `none`, `topology`, `accounts` …
QString toWord(FindingChange change);   ///< `none`, `new`, `regressed`, `improved` …
QString toWord(Verdict verdict);        ///< `ready`, `conditions`, `notReady`, `unknown`.

/// All findings of one run, and what follows from them.
struct Assessment
{
    Verdict verdict = Verdict::Unknown;
    QList<Finding> findings; ///< In the order of the rules' ids by category.
    Target target = Target::SubscriptionEdition;
    Stage stage = Stage::Start;
    QList<Fqdn> retiringPools; ///< Chosen to be dismantled.
    QDateTime checkedAt;
    QDateTime comparedWith; ///< When the run before was made; invalid where there is none.
    QList<RiskEntry> risks; ///< The whole register, in the order of the findings.

    [[nodiscard]] qsizetype count(FindingOutcome outcome) const;
    [[nodiscard]] qsizetype count(FindingChange change) const;
    [[nodiscard]] qsizetype count(RiskState state) const;
    [[nodiscard]] const Finding *find(const QString &id) const;       ///< Null when there is none.
    [[nodiscard]] const RiskEntry *findRisk(const QString &id) const; ///< Null when there is none.

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

} // namespace muster
