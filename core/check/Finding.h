// SPDX-License-Identifier: Apache-2.0
#pragma once

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
QString toWord(Verdict verdict);        ///< `ready`, `conditions`, `notReady`, `unknown`.

/// All findings of one run, and what follows from them.
struct Assessment
{
    Verdict verdict = Verdict::Unknown;
    QList<Finding> findings; ///< In the order of the rules' ids by category.

    [[nodiscard]] qsizetype count(FindingOutcome outcome) const;

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

} // namespace muster
