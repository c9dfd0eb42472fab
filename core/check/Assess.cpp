// SPDX-License-Identifier: Apache-2.0
#include "core/check/Assess.h"

#include "core/base/Log.h"
#include "core/check/CheckContext.h"
#include "core/check/CheckTable.h"

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Whether the rule concerns this way at all; empty when the versions are not known.
std::optional<bool> applies(const ReadinessRule &rule, const Deployment &deployment, Target target)
{
    if (!rule.to.isEmpty() && !rule.to.contains(toWord(target))) {
        return false;
    }
    if (rule.from.isEmpty()) {
        return true;
    }
    const QList<ProductVersion> versions = versionsOf(deployment);
    if (versions.isEmpty()) {
        return std::nullopt;
    }
    return std::any_of(versions.begin(), versions.end(), [&rule](ProductVersion version) {
        return coversVersion(rule.from, version);
    });
}

/// Asked only of pools that somebody chose to dismantle.
bool isAboutRetiring(const ReadinessRule &rule)
{
    return rule.category == u"DEC";
}

bool isDue(const ReadinessRule &rule, const CheckInputs &inputs)
{
    if (isAboutRetiring(rule) && inputs.retiringPools.isEmpty()) {
        return inputs.stage == Stage::Decommission; // Then somebody must say which pool it is.
    }
    if (inputs.stage == Stage::Backup || inputs.stage == Stage::Start) {
        return rule.stages.contains(inputs.stage);
    }
    return std::any_of(rule.stages.begin(), rule.stages.end(), [&inputs](Stage stage) {
        return stage >= Stage::Start && stage <= inputs.stage;
    });
}

Finding withOutcome(FindingOutcome outcome)
{
    Finding finding;
    finding.outcome = outcome;
    finding.severity = Severity::Blocker; // Lowered to that of the rule.
    return finding;
}

Finding guarded(Evaluate evaluate, const CheckContext &context, std::chrono::milliseconds limit)
{
    try {
        Finding finding = evaluate(context);
        if (context.deadline.hasExpired()) {
            return unknownFor(NeededSource::None, {u"stopped: over %1 ms"_s.arg(limit.count())});
        }
        return finding;
    } catch (const std::exception &exception) {
        qCWarning(log::check) << context.rule.id << "ended by an exception:" << exception.what();
        return unknownFor(NeededSource::None,
                          {u"exception: "_s + QString::fromUtf8(exception.what())});
    } catch (...) {
        qCWarning(log::check) << context.rule.id << "ended by something that is no exception";
        return unknownFor(NeededSource::None, {u"exception of an unknown kind"_s});
    }
}

Finding evaluateRule(const CheckContext &context, const CheckTable &table,
                     std::chrono::milliseconds limit)
{
    const std::optional<bool> isInScope =
        applies(context.rule, context.deployment, context.inputs.target);
    if (isInScope == false) {
        return withOutcome(FindingOutcome::NotApplicable);
    }
    if (!isDue(context.rule, context.inputs)) {
        return withOutcome(FindingOutcome::NotDue);
    }
    if (!isInScope) {
        return unknownFor(NeededSource::Topology);
    }
    if (isAboutRetiring(context.rule) && context.inputs.retiringPools.isEmpty()) {
        return unknownFor(NeededSource::Person, {u"pool to be dismantled: not chosen"_s});
    }
    const Evaluate evaluate = table.value(context.rule.id);
    return evaluate == nullptr ? unknownFor(context.rule.answeredBy)
                               : guarded(evaluate, context, limit);
}

/// Of what the rule saw, and of what it means: another target or severity makes another finding of it.
QString fingerprintOf(const Finding &finding, Target target)
{
    Fingerprint fingerprint;
    const QString seen = finding.fingerprint.isEmpty()
                             ? (finding.subjects + finding.evidence).join(u'\n')
                             : finding.fingerprint;
    fingerprint.add({u"rule "_s + finding.id, u"outcome "_s + toWord(finding.outcome),
                     u"severity "_s + toWord(finding.severity), u"target "_s + toWord(target),
                     u"seen "_s + seen});
    return fingerprint.text();
}

} // namespace

Verdict verdictOf(const QList<Finding> &findings)
{
    const auto stands = [&findings](FindingOutcome outcome, Severity severity) {
        return std::any_of(findings.begin(), findings.end(), [=](const Finding &finding) {
            return finding.outcome == outcome && finding.severity == severity && finding.stands();
        });
    };
    if (stands(FindingOutcome::Fail, Severity::Blocker)) {
        return Verdict::NotReady;
    }
    if (findings.isEmpty() || stands(FindingOutcome::Unknown, Severity::Blocker)) {
        return Verdict::Unknown;
    }
    const bool hasAccepted =
        std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.risk == RiskState::Accepted && finding.severity != Severity::Info;
        });
    return hasAccepted || stands(FindingOutcome::Fail, Severity::Warning) ? Verdict::Conditions
                                                                          : Verdict::Ready;
}

Result<Assessment> assess(const Deployment &deployment, const CheckInputs &inputs,
                          const CheckKnowledge &knowledge, const Clock &clock,
                          const JobContext &job)
{
    return assess(deployment, inputs, knowledge, clock, job, allChecks());
}

Result<Assessment> assess(const Deployment &deployment, const CheckInputs &inputs,
                          const CheckKnowledge &knowledge, const Clock &clock,
                          const JobContext &job, const CheckTable &table,
                          std::chrono::milliseconds ruleLimit)
{
    Assessment assessment;
    assessment.target = inputs.target;
    assessment.stage = inputs.stage;
    assessment.retiringPools = inputs.retiringPools;
    assessment.checkedAt = clock.now().toUTC();
    const AccountFacts facts = accountFacts(deployment, inputs.target);
    job.progress().expectItems(knowledge.rules.all().size());
    for (const ReadinessRule &rule : knowledge.rules.all()) {
        const CheckContext context{deployment, inputs,      knowledge, rule,
                                   facts,      clock.now(), job,       QDeadlineTimer(ruleLimit)};
        job.progress().setSubject(rule.id);
        Finding finding = evaluateRule(context, table, ruleLimit);
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, rule.id);
        }
        finding.id = rule.id;
        finding.severity = std::max(finding.severity, rule.severity);
        finding.fingerprint = fingerprintOf(finding, inputs.target);
        assessment.findings.append(finding);
        job.progress().addItems(1);
    }
    assessment.verdict = verdictOf(assessment.findings);
    qCInfo(log::check) << "Evaluated" << assessment.findings.size() << "rules";
    return assessment;
}

} // namespace muster
