// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Account.h"
#include "core/domain/Certificate.h"
#include "core/domain/CmdletOutput.h"
#include "core/domain/FileStoreTree.h"
#include "core/domain/NativeExport.h"
#include "core/domain/Source.h"
#include "core/domain/Topology.h"

#include <QHash>
#include <QList>

namespace muster {

/// A topology and the document it stood in.
struct SourcedTopology
{
    Topology topology;
    int source = -1; ///< Place in `PartialDeployment::sources`.
};

/// What one source could tell, before it is joined with the others. Every `source` in it is a place
/// in its own `sources`.
struct PartialDeployment
{
    QList<SourceRecord> sources; ///< At least one: a kit has one for each file.
    QList<SourcedTopology> topologies;
    QList<Account> accounts;
    QList<Certificate> certificates;
    QList<NativeExport> exports;
    QList<FileStoreTree> fileStores;
    QList<CmdletOutput> outputs;
    QHash<QString, QString> registrars; ///< Registrar service by tag number (formats.md §6.1).
};

} // namespace muster
