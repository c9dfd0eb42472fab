// SPDX-License-Identifier: Apache-2.0
// PCHAT: Persistent Chat.
#include "core/check/CheckContext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QStringList chatPools(const CheckContext &context)
{
    QStringList pools;
    for (const Pool &pool : context.deployment.pools) {
        const bool isChat = pool.role == ClusterRole::PersistentChat
                            || pool.serviceRoles.contains(u"PersistentChatService"_s);
        if (isChat) {
            pools.append(pool.fqdn.text());
        }
    }
    return pools;
}

Finding chatIsDecided(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QStringList pools = chatPools(context);
    return pools.isEmpty() ? passed({u"PersistentChatService: 0"_s})
                           : unknownFor(NeededSource::Person, pools);
}

Finding chatIsSaved(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QStringList pools = chatPools(context);
    if (pools.isEmpty()) {
        return notApplicable();
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot, pools);
    }
    const QList<ManifestItem> saved = savedItems(context, u"DB-PCHAT"_s);
    if (saved.size() < pools.size()) {
        return failedOn(pools, {u"DB-PCHAT: %1 of %2"_s.arg(saved.size()).arg(pools.size())});
    }
    // When a room changed last stands only in its database.
    return unknownFor(NeededSource::Server, {u"DB-PCHAT: %1"_s.arg(saved.size())});
}

Finding complianceIsSafe(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    const QStringList pools = chatPools(context);
    if (pools.isEmpty()) {
        return notApplicable();
    }
    return savedItem(context, u"DB-PCHATCOMP"_s) != nullptr
               ? passed({u"DB-PCHATCOMP"_s})
               : unknownFor(NeededSource::ManagementShell, pools);
}

constexpr auto checks = std::to_array<Check>({
    {"PCHAT-001", chatIsDecided},
    {"PCHAT-002", chatIsSaved},
    {"PCHAT-003", complianceIsSafe},
});

} // namespace

std::span<const Check> chatChecks()
{
    return checks;
}

} // namespace muster
