// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "ui/models/AccountRows.h"

namespace muster::ui {

/// Writes what the table shows as CSV: UTF-8 with BOM, CRLF, every value quoted, the columns in their order.
/// @errors  WriteFailed or AccessDenied with the file; Cancelled. Nothing half-written is left.
/// @thread  any worker.
[[nodiscard]] Result<void> writeAccountsCsv(const QString &path, const AccountRows &rows,
                                            const QList<int> &shown,
                                            const QList<AccountColumn> &columns,
                                            const std::stop_token &stop);

} // namespace muster::ui
