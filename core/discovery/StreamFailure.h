// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QIODevice>

namespace muster {

/// Why reading @p device failed: what an entry of a ZIP remembers, else Io with the device's words.
Failure readFailure(const QIODevice &device, const QString &subject);

} // namespace muster
