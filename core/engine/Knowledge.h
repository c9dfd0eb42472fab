// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/check/CheckKnowledge.h"
#include "core/knowledge/BackupCatalogue.h"
#include "core/knowledge/ProductFacts.h"
#include "core/restore/RollbackProcedures.h"

namespace muster {

/// The reviewed data files of the program, read once; the engine works by them, and the faces take their texts from them.
struct Knowledge
{
    BackupCatalogue catalogue;
    CheckKnowledge checks;
    RollbackProcedures rollback;
    QList<RemovedFeature> removedFeatures;

    /// @errors  KnowledgeInvalid with file and line.
    static Result<Knowledge> load();
};

} // namespace muster
