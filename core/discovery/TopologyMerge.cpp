// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/TopologyMerge.h"

#include "core/discovery/Conclusions.h"
#include "core/discovery/SourceTimes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString versionWord(const Pool &pool)
{
    return pool.version ? toWord(*pool.version) : QString();
}

QString machineList(const Pool &pool)
{
    QStringList names;
    for (const Fqdn &machine : pool.machines) {
        names.append(machine.key());
    }
    names.sort();
    return names.join(u' ');
}

/// Compares two documents, the authoritative one first.
class TopologyComparison
{
public:
    TopologyComparison(const SourcedTopology &chosen, const SourcedTopology &other,
                       QList<Contradiction> &contradictions)
        : m_chosen(chosen)
        , m_other(other)
        , m_contradictions(contradictions)
    {
    }

    void compare()
    {
        const QList<Pool> mine = conclude(m_chosen.topology).pools;
        const QList<Pool> others = conclude(m_other.topology).pools;
        for (const Pool &pool : mine) {
            const Pool *other = find(others, pool.fqdn);
            if (other == nullptr) {
                add(pool.fqdn.text(), u"cluster"_s, pool.fqdn.text(), {});
                continue;
            }
            addIfDifferent(pool.fqdn.text(), u"version"_s, versionWord(pool), versionWord(*other));
            addIfDifferent(pool.fqdn.text(), u"role"_s, toWord(pool.role), toWord(other->role));
            addIfDifferent(pool.fqdn.text(), u"machines"_s, machineList(pool), machineList(*other));
        }
        for (const Pool &pool : others) {
            if (find(mine, pool.fqdn) == nullptr) {
                add(pool.fqdn.text(), u"cluster"_s, {}, pool.fqdn.text());
            }
        }
        compareSites();
    }

private:
    static const Pool *find(const QList<Pool> &pools, const Fqdn &fqdn)
    {
        const auto found = std::find_if(pools.begin(), pools.end(),
                                        [&fqdn](const Pool &pool) { return pool.fqdn == fqdn; });
        return found == pools.end() ? nullptr : &*found;
    }

    void compareSites()
    {
        QStringList mine;
        QStringList others;
        for (const Site &site : m_chosen.topology.sites) {
            mine.append(site.name);
        }
        for (const Site &site : m_other.topology.sites) {
            others.append(site.name);
            if (!mine.contains(site.name)) {
                add(site.name, u"site"_s, {}, site.name);
            }
        }
        for (const QString &name : std::as_const(mine)) {
            if (!others.contains(name)) {
                add(name, u"site"_s, name, {});
            }
        }
    }

    void addIfDifferent(const QString &subject, const QString &property, const QString &first,
                        const QString &second)
    {
        if (first != second) {
            add(subject, property, first, second);
        }
    }

    void add(const QString &subject, const QString &property, const QString &first,
             const QString &second)
    {
        m_contradictions.append({ContradictionKind::TopologyDiffers, subject, property, first,
                                 m_chosen.source, second, m_other.source});
    }

    const SourcedTopology &m_chosen;
    const SourcedTopology &m_other;
    QList<Contradiction> &m_contradictions;
};

} // namespace

void mergeTopologies(const QList<SourcedTopology> &topologies, Deployment &deployment)
{
    if (topologies.isEmpty()) {
        return;
    }
    QList<SourcedTopology> ranked = topologies;
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&deployment](const SourcedTopology &a, const SourcedTopology &b) {
                         if (a.topology.state != b.topology.state) {
                             return a.topology.state == TopologyState::Published;
                         }
                         return isNewer(deployment.sources, a.source, b.source);
                     });
    const SourcedTopology &chosen = ranked.first();
    deployment.topology = chosen.topology;
    deployment.topologySource = chosen.source;
    for (qsizetype i = 1; i < ranked.size(); ++i) {
        const SourcedTopology &other = ranked.at(i);
        if (deployment.topology->simpleUrls.isEmpty()) {
            deployment.topology->simpleUrls = other.topology.simpleUrls;
        }
        TopologyComparison(chosen, other, deployment.contradictions).compare();
    }
}

} // namespace muster
