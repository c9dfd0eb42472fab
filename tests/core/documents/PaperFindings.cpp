// SPDX-License-Identifier: Apache-2.0
#include "tests/core/documents/PaperFindings.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

Finding aFinding(const QString &id, FindingOutcome outcome, Severity severity,
                 const QStringList &subjects, qsizetype accounts, const QStringList &evidence,
                 NeededSource needs = NeededSource::None)
{
    Finding finding;
    finding.id = id;
    finding.outcome = outcome;
    finding.severity = severity;
    finding.subjects = subjects;
    finding.subjectCount = subjects.size();
    finding.accountsTouched = accounts;
    finding.evidence = evidence;
    finding.needs = needs;
    return finding;
}

} // namespace

void addFindings(Assessment &assessment)
{
    using enum FindingOutcome;
    assessment.verdict = Verdict::NotReady;
    assessment.findings = {
        aFinding(u"VER-002"_s, Fail, Severity::Blocker, {u"mad-pool02"_s, u"lis-se01"_s}, 215,
                 {u"2013: mad-pool02, lis-se01"_s, u"2015: lis-pool01, mad-pool01, osl-se01"_s}),
        aFinding(u"BKP-004"_s, Fail, Severity::Blocker, {u"osl-se01"_s}, 88,
                 {u"DB-USER osl-se01: unprotected"_s}),
        aFinding(
            u"USR-005"_s, Fail, Severity::Blocker, {u"+34915550148"_s}, 2,
            {u"+34915550148: sip:user00148@fabrikam.example, sip:comm00150@fabrikam.example"_s}),
        aFinding(u"CERT-007"_s, Fail, Severity::Warning, {u"mad-edge external"_s}, 0,
                 {u"2026-10-09"_s}),
        aFinding(u"TOPO-001"_s, Pass, Severity::Blocker, {}, 0, {}),
        aFinding(u"TOPO-002"_s, Pass, Severity::Warning, {}, 0, {}),
        aFinding(u"DNS-001"_s, Unknown, Severity::Blocker, {}, 0, {}, NeededSource::Probes),
        aFinding(u"CMS-001"_s, Unknown, Severity::Blocker, {}, 0, {},
                 NeededSource::ManagementShell),
        aFinding(u"USR-012"_s, Unknown, Severity::Warning, {}, 0, {}, NeededSource::Directory),
        aFinding(u"HYB-001"_s, NotApplicable, Severity::Warning, {}, 0, {}),
    };
    assessment.comparedWith = QDateTime(QDate(2026, 9, 7), QTime(6, 0), Qt::UTC);
    assessment.findings[0].change = FindingChange::Unchanged;
    assessment.findings[1].change = FindingChange::New;
    assessment.findings[2].change = FindingChange::Regressed;
    assessment.findings[3].risk = RiskState::Accepted;
    assessment.findings[4].change = FindingChange::Gone;
    assessment.risks = {{{u"CERT-007"_s, u"The new Edge brings its own certificate."_s,
                          u"N. Vidal"_s, u"CHG0041902"_s, QDate(2026, 10, 31),
                          QDateTime(QDate(2026, 9, 10), QTime(9, 0), Qt::UTC), u"abc"_s},
                         RiskState::Accepted}};
}

} // namespace muster
