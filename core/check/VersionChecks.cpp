// SPDX-License-Identifier: Apache-2.0
// VER: product versions and builds.
#include "core/check/CheckContext.h"

#include <QVersionNumber>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using V = ProductVersion;

QStringList versionLines(const CheckContext &context)
{
    QStringList lines;
    for (const Pool &pool : context.deployment.pools) {
        if (pool.isProductServer() && pool.version) {
            lines.append(u"%1: %2"_s.arg(pool.fqdn.text(), toWord(*pool.version)));
        }
    }
    return lines;
}

/// Side by side, by the lowest version (migration-phases.md §1).
bool isDocumentedSideBySide(V lowest, Target target)
{
    switch (target) {
    case Target::Sfb2015:
        return lowest == V::Lync2010 || lowest == V::Lync2013;
    case Target::Sfb2019:
        return lowest == V::Lync2013 || lowest == V::Sfb2015;
    case Target::SubscriptionEdition:
        return lowest == V::Sfb2015 || lowest == V::Sfb2019 || lowest == V::Sfb2019OrSe;
    case Target::Teams:
        return lowest >= V::Lync2013;
    }
    return false;
}

bool isDocumentedInPlace(V lowest, Target target)
{
    return (lowest == V::Lync2013 && target == Target::Sfb2015)
           || ((lowest == V::Sfb2019 || lowest == V::Sfb2019OrSe)
               && target == Target::SubscriptionEdition);
}

Finding wayIsDocumented(const CheckContext &context)
{
    const QList<V> versions = versionsOf(context.deployment);
    if (versions.isEmpty()) {
        return unknownFor(NeededSource::Topology);
    }
    const V lowest = versions.first();
    const Target target = context.inputs.target;
    const QStringList evidence =
        QStringList{toWord(lowest) + u" -> "_s + toWord(target)} + versionLines(context);
    if (toWord(lowest) == toWord(target)) {
        return notApplicable(evidence);
    }
    if (lowest == V::Sfb2019OrSe && target == Target::Sfb2019) {
        return unknownFor(NeededSource::ManagementShell, evidence);
    }
    const bool isInPlace = context.inputs.method == MigrationMethod::InPlace;
    if (isInPlace ? isDocumentedInPlace(lowest, target) : isDocumentedSideBySide(lowest, target)) {
        return passed(evidence);
    }
    if (lowest == V::Lync2013 && target == Target::SubscriptionEdition && !isInPlace) {
        return unknownFor(NeededSource::Person,
                          QStringList{u"2013 -> se: unverified"_s} + evidence);
    }
    return failedOn({toWord(lowest) + u" -> "_s + toWord(target)}, evidence);
}

/// Every reading of a list in which `2019-or-se` is one of the two.
QList<QList<V>> readings(const QList<V> &versions)
{
    if (!versions.contains(V::Sfb2019OrSe)) {
        return {versions};
    }
    QList<QList<V>> all;
    for (const V one : {V::Sfb2019, V::SubscriptionEdition}) {
        QList<V> reading = versions;
        reading.removeAll(V::Sfb2019OrSe);
        if (!reading.contains(one)) {
            reading.append(one);
        }
        std::sort(reading.begin(), reading.end());
        all.append(reading);
    }
    return all;
}

bool isPair(const QList<V> &versions, std::span<const std::pair<V, V>> pairs)
{
    return versions.size() == 1
           || (versions.size() == 2
               && std::find(pairs.begin(), pairs.end(), std::pair(versions.at(0), versions.at(1)))
                      != pairs.end());
}

Finding judgeReadings(const CheckContext &context, const QList<V> &versions,
                      const std::function<bool(const QList<V> &)> &isAllowed)
{
    const QList<QList<V>> all = readings(versions);
    const auto allowed = std::count_if(all.begin(), all.end(), isAllowed);
    const QStringList evidence = versionLines(context);
    if (allowed == all.size()) {
        return passed(evidence);
    }
    if (allowed > 0) {
        return unknownFor(NeededSource::ManagementShell, evidence);
    }
    QStringList words;
    for (const V version : versions) {
        words.append(toWord(version));
    }
    return failedOn({words.join(u", "_s)}, evidence);
}

Finding atMostTwoVersions(const CheckContext &context)
{
    static constexpr std::array<std::pair<V, V>, 7> pairs{{{V::Lync2010, V::Lync2013},
                                                           {V::Lync2010, V::Sfb2015},
                                                           {V::Lync2013, V::Sfb2015},
                                                           {V::Lync2013, V::Sfb2019},
                                                           {V::Sfb2015, V::Sfb2019},
                                                           {V::Sfb2015, V::SubscriptionEdition},
                                                           {V::Sfb2019, V::SubscriptionEdition}}};
    QList<V> versions = versionsOf(context.deployment);
    const std::optional<V> target = versionFromWord(toWord(context.inputs.target));
    if (versions.isEmpty() || !target) {
        return unknownFor(NeededSource::Topology);
    }
    if (!versions.contains(*target)) {
        versions.append(*target);
        std::sort(versions.begin(), versions.end());
    }
    return judgeReadings(context, versions,
                         [](const QList<V> &reading) { return isPair(reading, pairs); });
}

Finding hybridIsAllowed(const CheckContext &context)
{
    static constexpr std::array<std::pair<V, V>, 3> pairs{
        {{V::Sfb2015, V::Sfb2019}, {V::Lync2013, V::Sfb2019}, {V::Lync2013, V::Sfb2015}}};
    QList<V> versions = versionsOf(context.deployment);
    if (versions.isEmpty()) {
        return unknownFor(NeededSource::Topology);
    }
    // Subscription Edition counts as 2019 (unsourced).
    const auto isNewest = [](V version) { return version >= V::Sfb2019; };
    if (versions.removeIf(isNewest) > 0) {
        versions.append(V::Sfb2019);
    }
    return judgeReadings(context, versions, [](const QList<V> &reading) {
        return reading.first() >= V::Lync2013 && isPair(reading, pairs);
    });
}

/// Holds every build of every server against a floor of its version.
/// @param floorOf  empty text: nothing to hold it against; a null string: this server never passes.
Finding judgeBuilds(const CheckContext &context,
                    const std::function<QString(const Pool &, V)> &floorOf)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    Offenders offenders;
    QStringList open;
    QStringList seen;
    for (const Pool &pool : context.deployment.pools) {
        if (!pool.isProductServer() || !pool.version) {
            continue;
        }
        const QString floor = floorOf(pool, *pool.version);
        if (floor.isNull()) {
            offenders.add(pool.fqdn.text(),
                          u"%1: %2"_s.arg(pool.fqdn.text(), toWord(*pool.version)));
        } else if (pool.builds.isEmpty() && !floor.isEmpty()) {
            open.append(pool.fqdn.text() + u": build unknown"_s);
        }
        for (const QString &build : pool.builds) {
            const QString own = floorOf(pool, versionFromBuild(build).value_or(*pool.version));
            const bool isOld =
                !own.isEmpty()
                && QVersionNumber::fromString(build) < QVersionNumber::fromString(own);
            if (isOld) {
                offenders.add(pool.fqdn.text(), u"%1: %2 < %3"_s.arg(pool.fqdn.text(), build, own));
            }
            seen.append(u"%1: %2"_s.arg(pool.fqdn.text(), build));
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return open.isEmpty() ? passed(seen) : unknownFor(NeededSource::ManagementShell, open + seen);
}

QString known(const NamedBuild &build)
{
    return build.build.isEmpty() ? u""_s : build.build;
}

/// `2019-or-se` without a build is held against the older of the two.
const ProductBuilds *buildsOf(const CheckContext &context, V version)
{
    return context.knowledge.builds.find(version == V::Sfb2019OrSe ? V::Sfb2019 : version);
}

Finding buildsAllowTeams(const CheckContext &context)
{
    return judgeBuilds(context, [&context](const Pool &, V version) {
        const ProductBuilds *builds = buildsOf(context, version);
        return builds == nullptr || !builds->teamsMinimum.isKnown() ? QString()
                                                                    : known(builds->teamsMinimum);
    });
}

Finding buildsAllowHardening(const CheckContext &context)
{
    return judgeBuilds(context, [&context](const Pool &pool, V version) {
        if (version == V::SubscriptionEdition) {
            return u""_s; // Continues 2019 CU8.
        }
        if (version <= V::Lync2013) {
            return version == V::Lync2013 && pool.role == ClusterRole::Edge ? u""_s : QString();
        }
        const ProductBuilds *builds = buildsOf(context, version);
        return builds == nullptr ? QString() : known(builds->tls12Minimum);
    });
}

Finding buildsAreEqual(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    Offenders offenders;
    QStringList open;
    for (const Pool &pool : context.deployment.pools) {
        if (pool.builds.size() > 1) {
            offenders.add(pool.fqdn.text(),
                          u"%1: %2"_s.arg(pool.fqdn.text(), pool.builds.join(u", "_s)));
        } else if (pool.isProductServer() && pool.builds.isEmpty()) {
            open.append(pool.fqdn.text() + u": build unknown"_s);
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return open.isEmpty() ? passed() : unknownFor(NeededSource::ManagementShell, open);
}

Finding buildsAreNewest(const CheckContext &context)
{
    return judgeBuilds(context, [&context](const Pool &, V version) {
        const ProductBuilds *builds = buildsOf(context, version);
        // The rule concerns 2015 and later.
        return builds == nullptr || version < V::Sfb2015 ? u""_s : known(builds->newestUpdate);
    });
}

Finding productsAreSupported(const CheckContext &context)
{
    if (versionsOf(context.deployment).isEmpty()) {
        return unknownFor(NeededSource::Topology);
    }
    Offenders offenders;
    QStringList open;
    for (const Pool &pool : context.deployment.pools) {
        if (!pool.isProductServer() || !pool.version) {
            continue;
        }
        const ProductBuilds *builds = buildsOf(context, *pool.version);
        const QDate end = builds == nullptr ? QDate() : builds->extendedSupportEnds;
        const QString line =
            u"%1: %2, %3"_s.arg(pool.fqdn.text(), toWord(*pool.version), end.toString(Qt::ISODate));
        const bool isOver = end.isValid() && context.now.date() > end;
        if (isOver && *pool.version != V::Sfb2019OrSe) {
            offenders.add(pool.fqdn.text(), line, {}, context.facts.byPool.value(pool.fqdn));
        } else if (isOver || builds == nullptr) {
            open.append(line);
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return open.isEmpty() ? passed() : unknownFor(NeededSource::ManagementShell, open);
}

Finding inPlaceIsPrepared(const CheckContext &context)
{
    return context.inputs.method == MigrationMethod::InPlace ? unknownFor(NeededSource::Server)
                                                             : notApplicable();
}

constexpr auto checks = std::to_array<Check>({
    {"VER-001", wayIsDocumented},
    {"VER-002", atMostTwoVersions},
    {"VER-003", hybridIsAllowed},
    {"VER-004", buildsAllowTeams},
    {"VER-005", buildsAllowHardening},
    {"VER-006", buildsAreEqual},
    {"VER-007", buildsAreNewest},
    {"VER-009", productsAreSupported},
    {"VER-014", inPlaceIsPrepared},
});

} // namespace

std::span<const Check> versionChecks()
{
    return checks;
}

} // namespace muster
