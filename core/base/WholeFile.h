// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace muster {

/// Writes @p bytes to @p path, beside it first, so that no half file is ever taken for a whole one.
/// @errors  WriteFailed with the path; what stood there before stays.
/// @thread  any; blocks.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace muster
