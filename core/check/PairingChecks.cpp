// SPDX-License-Identifier: Apache-2.0
// PAIR: paired pools.
#include "core/check/CheckContext.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Empty where there are pairs to judge.
std::optional<Finding> pairsMissing(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    return context.deployment.pairs.isEmpty() ? std::optional(notApplicable()) : std::nullopt;
}

QString pairName(const PoolPair &pair)
{
    return u"%1, %2"_s.arg(pair.first.text(), pair.second.text());
}

/// Fails on pairs of which @p text differs between the two pools.
Finding pairsHaveOne(const CheckContext &context, const std::function<QString(const Pool &)> &text)
{
    Offenders offenders;
    QStringList seen;
    for (const PoolPair &pair : context.deployment.pairs) {
        const Pool *first = context.deployment.findPool(pair.first);
        const Pool *second = context.deployment.findPool(pair.second);
        if (first == nullptr || second == nullptr) {
            return unknownFor(NeededSource::Topology, {pairName(pair)});
        }
        const QString line = u"%1: %2; %3: %4"_s.arg(first->fqdn.text(), text(*first),
                                                     second->fqdn.text(), text(*second));
        if (text(*first) != text(*second)) {
            offenders.add(pairName(pair), line, {},
                          context.facts.byPool.value(first->fqdn)
                              + context.facts.byPool.value(second->fqdn));
        }
        seen.append(line);
    }
    return offenders.isEmpty() ? passed(seen) : offenders.failed();
}

Finding pairsAreOfOneKind(const CheckContext &context)
{
    if (const std::optional<Finding> missing = pairsMissing(context)) {
        return *missing;
    }
    const Finding finding =
        pairsHaveOne(context, [](const Pool &pool) { return toWord(pool.role); });
    // The systems, the hardware and the availability of the back ends stand in no topology.
    return finding.outcome == FindingOutcome::Pass
               ? unknownFor(NeededSource::Server, finding.evidence)
               : finding;
}

Finding pairsHaveOneVersion(const CheckContext &context)
{
    if (const std::optional<Finding> missing = pairsMissing(context)) {
        return *missing;
    }
    return pairsHaveOne(context, [](const Pool &pool) {
        return pool.version ? toWord(*pool.version) : u"unknown"_s;
    });
}

Finding backupStandsBeside(const CheckContext &context)
{
    if (const std::optional<Finding> missing = pairsMissing(context)) {
        return *missing;
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const SnapshotSummary &summary = context.inputs.snapshot->summary;
    QStringList open;
    for (const PoolPair &pair : context.deployment.pairs) {
        for (const Fqdn &pool : {pair.first, pair.second}) {
            if (savedItem(context, u"DB-USER"_s, pool.text()) == nullptr
                && context.facts.byPool.value(pool) > 0) {
                open.append(pool.text());
            }
        }
    }
    return failedIfAny(open, QStringList{summary.id} + open);
}

Finding backupServiceIsSteady(const CheckContext &context)
{
    if (const std::optional<Finding> missing = pairsMissing(context)) {
        return *missing;
    }
    Offenders offenders;
    QSet<QString> asked;
    for (const CmdletOutput &saved : context.deployment.outputs) {
        if (saved.command != u"Get-CsBackupServiceStatus") {
            continue;
        }
        asked.insert(saved.scope.toLower());
        for (const PropertyBag &row : saved.rows) {
            const QString module = row.value(u"Identity");
            const QString exported = row.value(u"ExportStatus");
            const QString imported = row.value(u"ImportStatus");
            const bool isOther = module.contains(u"CMSMaster"_s) && exported == u"NotInitialized";
            const bool isSteady = (exported == u"FinalState" || exported == u"SteadyState")
                                  && imported == u"NormalState";
            if (!isSteady && !isOther) {
                offenders.add(saved.scope,
                              u"%1 %2: %3, %4"_s.arg(saved.scope, module, exported, imported));
            }
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    for (const PoolPair &pair : context.deployment.pairs) {
        if (!asked.contains(pair.first.key()) || !asked.contains(pair.second.key())) {
            return unknownFor(NeededSource::ManagementShell, {pairName(pair)});
        }
    }
    return passed();
}

Finding onlyWherePaired(const CheckContext &context)
{
    if (const std::optional<Finding> missing = pairsMissing(context)) {
        return *missing;
    }
    return unknownFor(NeededSource::ManagementShell);
}

constexpr auto checks = std::to_array<Check>({
    {"PAIR-001", backupServiceIsSteady},
    {"PAIR-002", pairsAreOfOneKind},
    {"PAIR-003", pairsHaveOneVersion},
    {"PAIR-004", backupStandsBeside},
    {"PAIR-005", onlyWherePaired},
    {"RGS-008", onlyWherePaired},
});

} // namespace

std::span<const Check> pairingChecks()
{
    return checks;
}

} // namespace muster
