// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/jobs/JobContext.h"

#include <QByteArray>

namespace muster {

/// Copies one file of a store: written beside as `<to>.new`, hashed on its way, flushed, and renamed when it is whole.
///
/// @param sha256  what its bytes must hash to, in hex; empty where that is not known.
/// @returns  its length.
/// @errors  Corrupt about the original when its hash is another; NotFound, Io about it; DiskFull, AccessDenied, WriteFailed;
///          Cancelled.
Result<qint64> copyFile(const QByteArray &from, const QByteArray &to, const QByteArray &sha256,
                        const JobContext &job);

} // namespace muster
