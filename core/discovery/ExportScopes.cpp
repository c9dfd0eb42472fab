// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ExportScopes.h"

#include "core/knowledge/CommandTemplate.h"

#include <QHash>

namespace muster {

namespace {

/// Everything that an export can be for, by the form it takes in a file name.
class ScopeNames
{
public:
    explicit ScopeNames(const Deployment &deployment)
    {
        for (const Pool &pool : deployment.pools) {
            add(pool.fqdn.text());
            for (const Fqdn &machine : pool.machines) {
                add(machine.text());
            }
        }
        for (const Site &site : deployment.topology->sites) {
            add(site.name);
        }
        for (const Cluster &cluster : deployment.topology->clusters) {
            for (const SqlInstance &instance : deployment.topology->sqlInstances) {
                if (instance.clusterKey == cluster.key && !instance.name.isEmpty()) {
                    add(cluster.fqdn.text() + u'\\' + instance.name);
                }
            }
        }
        for (const FileStoreService &store : deployment.fileStoreServices) {
            add(store.unc);
        }
    }

    /// The one name that reads so in a file name; @p scope itself when none or several do.
    [[nodiscard]] QString nameOf(const QString &scope) const
    {
        const QStringList found = m_names.value(toSafeFileName(scope).toLower());
        return found.size() == 1 ? found.first() : scope;
    }

private:
    void add(const QString &name)
    {
        QStringList &names = m_names[toSafeFileName(name).toLower()];
        if (!names.contains(name, Qt::CaseInsensitive)) {
            names.append(name);
        }
    }

    QHash<QString, QStringList> m_names;
};

} // namespace

void nameExportScopes(Deployment &deployment)
{
    if (!deployment.topology || deployment.exports.isEmpty()) {
        return;
    }
    const ScopeNames names(deployment);
    for (NativeExport &file : deployment.exports) {
        if (!file.scope.isEmpty()) {
            file.scope = names.nameOf(file.scope);
        }
    }
}

} // namespace muster
