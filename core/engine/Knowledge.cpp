// SPDX-License-Identifier: Apache-2.0
#include "core/engine/Knowledge.h"

namespace muster {

Result<Knowledge> Knowledge::load()
{
    Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    if (!catalogue) {
        return fail(catalogue.error());
    }
    Result<CheckKnowledge> checks = CheckKnowledge::load();
    if (!checks) {
        return fail(checks.error());
    }
    Result<RollbackProcedures> rollback = loadRollbackProcedures();
    if (!rollback) {
        return fail(rollback.error());
    }
    Result<QList<RemovedFeature>> removed = loadRemovedFeatures();
    if (!removed) {
        return fail(removed.error());
    }
    return Knowledge{std::move(*catalogue), std::move(*checks), std::move(*rollback),
                     std::move(*removed)};
}

} // namespace muster
