// SPDX-License-Identifier: Apache-2.0
#include "core/restore/WayBack.h"

#include "core/restore/RollbackScope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// An export counts as fresh for so long (readiness rule BKP-002).
constexpr qint64 freshHours = 24;

void addSupport(WayBackLimits &result, const Deployment &deployment, const BuildTable &builds,
                Target target)
{
    QList<ProductVersion> seen;
    for (const Pool &pool : deployment.pools) {
        const bool isWayBack = pool.homesAccounts && pool.version && isLegacy(pool, target);
        if (!isWayBack || seen.contains(*pool.version)) {
            continue;
        }
        seen.append(*pool.version);
        const ProductBuilds *product = builds.find(*pool.version);
        if (product != nullptr && product->extendedSupportEnds.isValid()) {
            result.limits.append({WayBackLimitKind::SupportEnds, product->extendedSupportEnds,
                                  toWord(*pool.version), QDateTime()});
        }
    }
}

void addExports(WayBackLimits &result, const Manifest &manifest)
{
    const ManifestItem *oldest = nullptr;
    for (const ManifestItem &item : manifest.items) {
        if (!item.isMandatory || item.how == u"tree"_s || item.outcome == Outcome::Failed) {
            continue;
        }
        if (!item.takenAt.isValid()) {
            ++result.exportsOfUnknownAge;
        } else if (oldest == nullptr || item.takenAt < oldest->takenAt) {
            oldest = &item;
        }
    }
    if (oldest != nullptr) {
        const QString subject =
            oldest->scope.isEmpty() ? oldest->id : oldest->id + u'@' + oldest->scope;
        result.limits.append({WayBackLimitKind::ExportAges,
                              oldest->takenAt.toUTC().addSecs(freshHours * 3600).date(), subject,
                              oldest->takenAt});
    }
}

void addCertificates(WayBackLimits &result, const Deployment &deployment)
{
    const Certificate *first = nullptr;
    for (const Certificate &one : deployment.certificates) {
        if (one.notAfter < deployment.discoveredAt) {
            ++result.certificatesEnded;
        } else if (first == nullptr || one.notAfter < first->notAfter) {
            first = &one;
        }
    }
    if (first != nullptr) {
        result.limits.append({WayBackLimitKind::CertificateEnds, first->notAfter.toUTC().date(),
                              first->subject, QDateTime()});
    }
}

} // namespace

const WayBackLimit *WayBackLimits::find(WayBackLimitKind kind) const
{
    const auto found = std::find_if(limits.begin(), limits.end(),
                                    [kind](const WayBackLimit &one) { return one.kind == kind; });
    return found == limits.end() ? nullptr : &*found;
}

WayBackLimits wayBackLimits(const Deployment &deployment, const std::optional<Manifest> &manifest,
                            const BuildTable &builds, Target target, const QDate &plannedEnd)
{
    WayBackLimits result;
    if (plannedEnd.isValid()) {
        result.limits.append({WayBackLimitKind::MigrationEnds, plannedEnd, {}, QDateTime()});
    }
    addSupport(result, deployment, builds, target);
    if (manifest) {
        addExports(result, *manifest);
    }
    addCertificates(result, deployment);
    std::stable_sort(result.limits.begin(), result.limits.end(),
                     [](const WayBackLimit &a, const WayBackLimit &b) { return a.day < b.day; });
    return result;
}

} // namespace muster
