// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/knowledge/BackupCatalogue.h"
#include "core/plan/BackupPlan.h"

#include <QByteArray>

namespace muster {

/// Writes the PowerShell script which exports what a plan leaves unprotected, to be read and run by
/// an administrator: one section for each product version, in Windows PowerShell 2.0.
///
/// The script only reads the deployment. Each command may fail without stopping the others; each
/// makes a new file in a new folder, and at the end kit.json says what each file is, so that the
/// folder can be given back as a kit.
/// @returns  UTF-8 with a byte order mark and CRLF, as Windows PowerShell needs for names.
/// @errors   NothingSelected when nothing is unprotected; NotFound when the template is missing.
Result<QByteArray> writeExportScript(const BackupPlan &plan, const BackupCatalogue &catalogue);

} // namespace muster
