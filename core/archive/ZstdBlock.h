// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace muster {

/// One zstd frame of @p bytes, with checksum and content size.
Result<QByteArray> compressBlock(const QByteArray &bytes, int level = 3);

/// The content of one zstd frame.
///
/// @param limitBytes  refuses to unpack more than this.
/// @errors  Corrupt when it is no whole frame or its checksum differs; TooLarge over the limit.
Result<QByteArray> decompressBlock(const QByteArray &frame, qint64 limitBytes);

} // namespace muster
