// SPDX-License-Identifier: Apache-2.0
#include "core/store/MigrationStart.h"

#include <algorithm>

namespace muster {

Result<void> pinMigrationStart(const SnapshotStore &store, const QDate &start, const Clock &clock)
{
    if (!start.isValid() || clock.now().date() < start) {
        return {};
    }
    const Result<Journal> journal = readJournal(store.folder(), store.seal());
    const Result<QList<SnapshotSummary>> list = store.list();
    if (!journal || !list) {
        return fail(journal ? list.error() : journal.error());
    }
    const bool isDone = journal->signOff.has_value()
                        || std::any_of(journal->pins.begin(), journal->pins.end(),
                                       [](const Pin &pin) { return pin.isAutomatic; });
    QString chosen;
    for (const SnapshotSummary &summary : *list) { // Newest first.
        if (summary.isPartial || summary.isLocked || summary.outcome == Outcome::Failed) {
            continue;
        }
        chosen = summary.id;
        if (summary.created.toUTC().date() <= start) {
            break;
        }
    }
    if (isDone || chosen.isEmpty()) {
        return {};
    }
    return appendPin(store.folder(), store.seal(), {chosen, {}, clock.now(), true});
}

} // namespace muster
