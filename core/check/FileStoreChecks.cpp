// SPDX-License-Identifier: Apache-2.0
// FS: file stores.
#include "core/check/CheckContext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const FileStoreTree *treeOf(const CheckContext &context, const FileStoreService &service)
{
    const QList<FileStoreTree> &trees = context.deployment.fileStores;
    const auto found = std::find_if(trees.begin(), trees.end(), [&service](const FileStoreTree &t) {
        return t.serviceKey == service.serviceKey;
    });
    return found == trees.end() ? nullptr : &*found;
}

std::optional<Finding> storesMissing(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    return context.deployment.fileStoreServices.isEmpty() ? std::optional(notApplicable())
                                                          : std::nullopt;
}

Finding everyStoreIsReadable(const CheckContext &context)
{
    if (const std::optional<Finding> missing = storesMissing(context)) {
        return *missing;
    }
    Offenders offenders;
    QStringList open;
    QStringList seen;
    for (const FileStoreService &service : context.deployment.fileStoreServices) {
        const FileStoreTree *tree = treeOf(context, service);
        if (tree == nullptr) {
            open.append(service.unc);
        } else if (tree->unreadable > 0) {
            offenders.add(service.unc,
                          u"%1: %2 unreadable"_s.arg(service.unc).arg(tree->unreadable));
        } else {
            seen.append(u"%1: %2 files"_s.arg(service.unc).arg(tree->files));
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return open.isEmpty() ? passed(seen) : unknownFor(NeededSource::FileStore, open);
}

/// The rules file is on the keep-list of every backup: a whole tree holds it wherever it exists.
Finding addressBookRulesAreSaved(const CheckContext &context)
{
    if (const std::optional<Finding> missing = storesMissing(context)) {
        return *missing;
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const QList<ManifestItem> trees = savedItems(context, u"FS-ALL"_s);
    const bool isWhole = trees.size() >= context.deployment.fileStoreServices.size()
                         && std::all_of(trees.begin(), trees.end(), [](const ManifestItem &item) {
                                return item.outcome == Outcome::Complete;
                            });
    return isWhole ? passed({u"FS-ALL: %1"_s.arg(trees.size())})
                   : unknownFor(NeededSource::FileStore);
}

/// Sizes are known for the service folders, not for CollabContent and CollabMetadata inside them.
Finding meetingContentIsMeasured(const CheckContext &context)
{
    if (const std::optional<Finding> missing = storesMissing(context)) {
        return *missing;
    }
    QStringList sizes;
    for (const FileStoreTree &tree : context.deployment.fileStores) {
        for (const FileStoreFolder &folder : tree.folders) {
            if (folder.name.contains(u"-WebServices-"_s, Qt::CaseInsensitive)) {
                sizes.append(u"%1: %2 bytes in all"_s.arg(folder.name).arg(folder.bytes));
            }
        }
    }
    return unknownFor(NeededSource::FileStore, sizes);
}

constexpr auto checks = std::to_array<Check>({
    {"FS-001", everyStoreIsReadable},
    {"FS-002", addressBookRulesAreSaved},
    {"FS-006", meetingContentIsMeasured},
});

} // namespace

std::span<const Check> fileStoreChecks()
{
    return checks;
}

} // namespace muster
