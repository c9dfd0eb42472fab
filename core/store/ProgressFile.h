// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/crypto/ObjectSeal.h"

#include <QByteArray>
#include <QByteArrayList>

namespace muster {

// progress.ndjson of a partial set (docs/snapshot-format.md §8): plain lines, or in an encrypted store objects full of them.

/// @p lines as they are appended to it. Without content, which only ends a torn line, they stay as they are.
Result<QByteArray> progressText(const QByteArray &lines, const ObjectSeal &seal);

/// The lines that one line of it holds; none for a torn one, or while the store is locked.
QByteArrayList progressLines(const QByteArray &line, const ObjectSeal &seal);

} // namespace muster
