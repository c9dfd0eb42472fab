// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckTable.h"

#include <array>

namespace muster {

namespace {

std::array<std::span<const Check>, 21> categories()
{
    return {topologyChecks(),    versionChecks(),       storeChecks(),        databaseChecks(),
            certificateChecks(), userChecks(),          userStateChecks(),    policyChecks(),
            objectChecks(),      conferenceChecks(),    voiceChecks(),        fileStoreChecks(),
            edgeChecks(),        chatChecks(),          pairingChecks(),      networkChecks(),
            backupChecks(),      backupContentChecks(), decommissionChecks(), hostChecks(),
            settingChecks()};
}

} // namespace

CheckTable allChecks()
{
    CheckTable table;
    for (const std::span<const Check> &category : categories()) {
        for (const Check &check : category) {
            table.insert(QString::fromLatin1(check.id), check.evaluate);
        }
    }
    return table;
}

QStringList registeredIds()
{
    QStringList ids;
    for (const std::span<const Check> &category : categories()) {
        for (const Check &check : category) {
            ids.append(QString::fromLatin1(check.id));
        }
    }
    return ids;
}

} // namespace muster
