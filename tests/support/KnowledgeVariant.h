// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace muster {

/// Copies a knowledge file with the first @p change made @p to.
/// @returns  the path of the copy in @p folder; empty when @p change is not in the file.
QString knowledgeVariant(const QTemporaryDir &folder, const QString &resource,
                         const QString &change, const QString &to);

} // namespace muster
