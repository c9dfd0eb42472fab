// SPDX-License-Identifier: Apache-2.0
#include "core/plan/PlanMaker.h"

#include "core/base/Log.h"
#include "core/plan/CertificateCover.h"
#include "core/plan/PlanScope.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr auto certificateId = "SRV-CERT"_L1;

bool isNewer(const NativeExport &a, const NativeExport &b)
{
    if (a.takenAt.isValid() != b.takenAt.isValid()) {
        return a.takenAt.isValid();
    }
    return a.takenAt > b.takenAt;
}

/// Exports offered for an item and scope, newest first.
QList<NativeExport> offeredFor(const QString &id, const QString &scope,
                               const Deployment &deployment, bool isOnlyScope)
{
    QList<NativeExport> offered;
    for (const NativeExport &file : deployment.exports) {
        if (isOfferedFor(file, id, scope) || (isOnlyScope && isOfferedFor(file, id, QString()))) {
            offered.append(file);
        }
    }
    std::stable_sort(offered.begin(), offered.end(), isNewer);
    return offered;
}

void setCommand(PlannedItem &planned, const CatalogueItem &item, const PlanScope &scope)
{
    const bool isStandard =
        scope.pool != nullptr && scope.pool->role == ClusterRole::StandardFrontEnd;
    const ExportCommand *command =
        scope.version ? item.commandFor(*scope.version, isStandard) : nullptr;
    if (command == nullptr) {
        return;
    }
    TemplateValues safe;
    for (auto it = scope.values.cbegin(); it != scope.values.cend(); ++it) {
        QString text = toSafeFileName(it.value());
        while (text.startsWith(u'_')) {
            text.remove(0, 1);
        }
        safe.insert(it.key(), text);
    }
    planned.exportFileName = expandSentence(command->fileName, safe);
    TemplateValues values = scope.values;
    // A kit is read file by file; a store copied into it would be taken for thousands of them.
    const QString folder = item.obtain == ObtainKind::Tree ? u"$Stores\\"_s : u"$Backup\\"_s;
    values.insert(u"pathFile"_s, folder + planned.exportFileName);
    planned.command = expandCommand(command->text, values);
}

void setEstimate(PlannedItem &planned, const CatalogueItem &item, const Deployment &deployment)
{
    const qsizetype accounts = planned.pool.isEmpty() ? 0 : deployment.accountsOn(planned.pool);
    planned.bytes = item.estimatedBytes + item.estimatedBytesPerAccount * accounts;
    planned.bytesEstimated = true;
}

void takeExports(PlannedItem &planned, const QList<NativeExport> &exports, const QString &reason)
{
    planned.how = Obtain::File;
    planned.exports = exports;
    planned.reasonKey = reason;
    planned.files = exports.size();
    planned.bytes =
        std::accumulate(exports.begin(), exports.end(), qint64{0},
                        [](qint64 sum, const NativeExport &file) { return sum + file.bytes; });
}

bool takeTree(PlannedItem &planned, const PlanScope &scope, const Deployment &deployment)
{
    const auto tree = std::find_if(deployment.fileStores.begin(), deployment.fileStores.end(),
                                   [&scope](const FileStoreTree &store) {
                                       return !scope.fileStoreKey.isEmpty()
                                              && store.serviceKey == scope.fileStoreKey;
                                   });
    if (tree == deployment.fileStores.end()) {
        return false;
    }
    planned.how = Obtain::Tree;
    planned.treePath = tree->path;
    planned.reasonKey = u"matchedTree"_s;
    planned.bytes = tree->bytes;
    planned.files = tree->files;
    return true;
}

/// Decides how an item is obtained, when nothing more particular than exports speaks for it.
void obtainFromExports(PlannedItem &planned, const CatalogueItem &item,
                       const Deployment &deployment, bool isOnlyScope)
{
    const QList<NativeExport> offered = offeredFor(item.id, planned.scope, deployment, isOnlyScope);
    const auto fitting =
        std::find_if(offered.begin(), offered.end(), [&item](const NativeExport &file) {
            return item.contentKinds.isEmpty() || file.contentKind.isEmpty()
                   || item.contentKinds.contains(file.contentKind);
        });
    if (fitting != offered.end()) {
        takeExports(planned, {*fitting}, u"newestExport"_s);
        return;
    }
    setEstimate(planned, item, deployment);
    if (item.obtain == ObtainKind::External) {
        planned.how = Obtain::External;
        planned.reasonKey = item.id + u".owner"_s;
        return;
    }
    planned.how = Obtain::Unprotected;
    planned.reasonKey = offered.isEmpty() ? item.id + u".loss"_s : u"wrongContent"_s;
}

void obtainCertificates(PlannedItem &planned, const CatalogueItem &item, const PlanScope &scope,
                        const Deployment &deployment)
{
    const CertificateCover cover = coverOf(item, scope, deployment);
    if (cover.isCovered) {
        takeExports(planned, cover.exports, cover.reasonKey);
        return;
    }
    setEstimate(planned, item, deployment);
    planned.how = Obtain::Unprotected;
    planned.reasonKey = cover.reasonKey;
}

PlannedItem planItem(const CatalogueItem &item, const PlanScope &scope,
                     const Deployment &deployment, bool isOnlyScope)
{
    PlannedItem planned;
    planned.id = item.id;
    planned.scope = scope.text;
    planned.scopeKind = item.scope;
    planned.pool = scope.pool == nullptr ? Fqdn() : scope.pool->fqdn;
    planned.version = scope.version;
    planned.necessity = item.necessity;
    planned.usage = scope.usage;
    setCommand(planned, item, scope);
    if (item.id == certificateId) {
        obtainCertificates(planned, item, scope, deployment);
    } else if (item.obtain != ObtainKind::Tree || !takeTree(planned, scope, deployment)) {
        obtainFromExports(planned, item, deployment, isOnlyScope);
    }
    return planned;
}

/// Two scopes may read the same once all but plain letters are gone.
void makeNamesDistinct(QList<PlannedItem> &items)
{
    QSet<QString> seen;
    for (PlannedItem &item : items) {
        const QString name = item.exportFileName;
        for (int number = 2; !name.isEmpty() && seen.contains(item.exportFileName.toLower());
             ++number) {
            const qsizetype dot = name.lastIndexOf(u'.');
            QString distinct = name;
            distinct.insert(dot < 0 ? name.size() : dot, u'_' + QString::number(number));
            item.command.replace(u'\\' + item.exportFileName, u'\\' + distinct);
            item.exportFileName = distinct;
        }
        seen.insert(item.exportFileName.toLower());
    }
}

} // namespace

BackupPlan makePlan(const Deployment &deployment, const BackupCatalogue &catalogue,
                    const QDateTime &now)
{
    BackupPlan plan;
    plan.madeAt = now;
    for (const CatalogueItem &item : catalogue.items) {
        if (item.isSkipped || !item.partOf.isEmpty()) {
            continue;
        }
        QList<PlanScope> scopes = scopesOf(item, deployment);
        scopes.removeIf([&](const PlanScope &scope) {
            return scope.usage == Usage::NotInUse
                   && offeredFor(item.id, scope.text, deployment, false).isEmpty();
        });
        for (const PlanScope &scope : scopes) {
            plan.items.append(planItem(item, scope, deployment, scopes.size() == 1));
        }
    }
    makeNamesDistinct(plan.items);
    qCInfo(log::plan) << "planned" << plan.items.size() << "items, taking" << plan.takenCount();
    return plan;
}

} // namespace muster
