// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/FileStoreMerge.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool hasFolder(const FileStoreTree &tree, const QString &name)
{
    return std::any_of(tree.folders.begin(), tree.folders.end(),
                       [&name](const FileStoreFolder &folder) {
                           return folder.name.compare(name, Qt::CaseInsensitive) == 0;
                       });
}

/// The one file store service whose folders the tree holds; null when none or several fit.
const FileStoreService *serviceOf(const FileStoreTree &tree,
                                  const QList<FileStoreService> &services)
{
    const FileStoreService *found = nullptr;
    for (const FileStoreService &service : services) {
        const bool fits =
            std::any_of(service.folders.begin(), service.folders.end(),
                        [&tree](const QString &name) { return hasFolder(tree, name); });
        if (fits && found != nullptr) {
            return nullptr;
        }
        found = fits ? &service : found;
    }
    return found;
}

class FolderMapper
{
public:
    explicit FolderMapper(Deployment &deployment)
        : m_deployment(deployment)
    {
        QHash<QString, Fqdn> pools;
        for (const Pool &pool : deployment.pools) {
            pools.insert(pool.clusterKey, pool.fqdn);
        }
        for (const Service &service : deployment.topology->services) {
            if (!service.serviceId.isEmpty()) {
                m_services.insert(service.serviceId.toLower(),
                                  {service.key, pools.value(service.clusterKey)});
            }
        }
    }

    [[nodiscard]] bool canMap() const { return !m_services.isEmpty(); }

    void map(FileStoreTree &tree) const
    {
        static const QRegularExpression serviceFolder(u"^\\d+-[A-Za-z]+-\\d+$"_s);
        for (FileStoreFolder &folder : tree.folders) {
            const auto found = m_services.constFind(folder.name.toLower());
            if (found != m_services.constEnd()) {
                folder.serviceKey = found->first;
                folder.pool = found->second;
            } else if (serviceFolder.match(folder.name).hasMatch()) {
                warn(tree, WarningKind::LeftoverFolder, folder.name);
            }
        }
        const FileStoreService *service = serviceOf(tree, m_deployment.fileStoreServices);
        if (service == nullptr) {
            return;
        }
        tree.serviceKey = service->serviceKey;
        for (const QString &name : service->folders) {
            if (!hasFolder(tree, name)) {
                warn(tree, WarningKind::MissingFolder, name);
            }
        }
    }

private:
    void warn(const FileStoreTree &tree, WarningKind kind, const QString &folder) const
    {
        m_deployment.sources[tree.source].warnings.append({kind, folder, tree.path, 0});
    }

    Deployment &m_deployment;
    QHash<QString, std::pair<QString, Fqdn>> m_services; ///< Key and pool by lower-case id.
};

} // namespace

void mergeFileStores(Deployment &deployment)
{
    if (!deployment.topology) {
        return;
    }
    const FolderMapper mapper(deployment);
    if (!mapper.canMap()) {
        return;
    }
    for (FileStoreTree &tree : deployment.fileStores) {
        mapper.map(tree);
    }
}

} // namespace muster
