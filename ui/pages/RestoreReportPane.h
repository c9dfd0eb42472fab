// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/restore/FolderRestore.h"

#include <QString>

namespace muster::ui {

class Banner;
class DetailPane;

/// Says on @p banner how a restore went.
void showRestoreOutcome(Banner &banner, const RestoreReport &report);
/// Fills @p pane with all that a restore did and did not.
void showRestoreReport(DetailPane &pane, const RestoreReport &report);

} // namespace muster::ui
