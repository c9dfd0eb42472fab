// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/SnapshotSummary.h"
#include "core/verify/Evidence.h"

#include <QString>

namespace muster::ui {

class Banner;
class DetailPane;

/// Says on @p banner what a proof came to, and what it does not show.
void showProofOutcome(Banner &banner, const Evidence &evidence);
/// Fills @p pane with what a proof showed of one item. @param name  of the item, on screen.
void showItemEvidence(DetailPane &pane, const QString &name, const ItemEvidence &item);
/// Fills @p pane with what is known of a snapshot before it is proved.
void showSnapshotFacts(DetailPane &pane, const SnapshotSummary &snapshot);

} // namespace muster::ui
