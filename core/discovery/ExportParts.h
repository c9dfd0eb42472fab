// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ExportContents.h"

#include <QIODevice>

namespace muster {

/// Reads what is left of @p device and returns how many bytes there were.
/// @errors  Io, and what an entry of a ZIP remembers; Cancelled.
Result<qint64> readToEnd(QIODevice &device, const QString &subject, const JobContext &job);

/// Reads an export that is no ZIP, recognised as @p kind, from its first byte to its last;
/// `bytes` is not set.
/// @errors  as `openExport`.
Result<ExportContents> readPlainExport(QIODevice &device, const QString &subject, ContentKind kind,
                                       const JobContext &job);

} // namespace muster
