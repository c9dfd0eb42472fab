// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Prerequisites.h"
#include "ui/widgets/StatusLines.h"

#include <QList>

namespace muster::ui {

/// What must be so before reading begins, in words: the folder, its space, the sources, and how far apart they were written.
[[nodiscard]] QList<StatusLine> prerequisiteLines(const Prerequisites &found);

} // namespace muster::ui
