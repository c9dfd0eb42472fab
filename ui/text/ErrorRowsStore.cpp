// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ErrorRows.h"

namespace muster::ui {

namespace {

const ErrorRow rows[] = {
    {ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "There is no space left for %1."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "The drive is full; what was half written does not count as a snapshot."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Free some space or choose another drive, then continue.")},
    {ErrorCode::WriteFailed,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 could not be written."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "The system refused; the folder may be read-only or disconnected."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Check that the folder can be written to, then try again.")},
    {ErrorCode::StoreLocked,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "The snapshots in %1 are in use."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Another Muster is writing there at this moment."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Wait until it has ended; reading is possible meanwhile.")},
    {ErrorCode::StoreNewer,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 was written by a newer Muster."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Its format is newer than this version reads."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Install the newer version, or restore by the script in the snapshot.")},
    {ErrorCode::SnapshotNotFound,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "There is no snapshot %1."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "No whole snapshot of this name is in the store."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Choose one from the list of snapshots.")},
    {ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 is not as it was written."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Its bytes have changed since the backup; do not rely on it."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Check the drive, and take a new backup while the servers still stand.")},
    {ErrorCode::TargetNotEmpty, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 is not empty."),
     QT_TRANSLATE_NOOP(
         "muster::ui::ErrorWords",
         "Muster restores only into a new or empty folder, so that nothing is mixed or lost."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Choose another folder.")},
    {ErrorCode::UnsafePath,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "The stored path %1 was refused."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "It would leave the target folder, or no system could hold it."),
     QT_TRANSLATE_NOOP(
         "muster::ui::ErrorWords",
         "Nothing outside the target was written; find out where this snapshot comes from.")},
    {ErrorCode::StoreInvalid,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 is no store of snapshots."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "There is no readable store.json in it."),
     QT_TRANSLATE_NOOP(
         "muster::ui::ErrorWords",
         "Choose the folder that holds store.json, usually “snapshots” in the project.")},
    {ErrorCode::NothingSelected,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Nothing is selected."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "No item, pool or path of the snapshot fits what was asked for."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Select at least one item.")},
    {ErrorCode::ProjectNotFound,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "There is no project in %1."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "The folder holds no project.sqlite."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Choose another folder, or make a new project.")},
    {ErrorCode::ProjectNewer,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "The project in %1 was written by a newer Muster."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "This version does not know its format."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Install the newer version; nothing was changed.")},
    {ErrorCode::ProjectDamaged,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "The project in %1 is damaged."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Its project.sqlite cannot be read; the snapshots do not depend on it."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Make a new project; the old snapshots open with “Open store”.")},
    {ErrorCode::ProjectBusy,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "The project in %1 is open elsewhere."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Another Muster is working on it."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Close the other window or wait until it has ended.")},
    {ErrorCode::NothingDiscovered,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "No deployment has been discovered yet."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "This step works on a discovered deployment, and the project has none."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Run discover with at least one source first.")},
    {ErrorCode::NoSources, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "There is nothing to read."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "The project has no sources yet, and none was given."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Name at least one source, for example the sample deployment.")},
};

} // namespace

std::span<const ErrorRow> storeErrorRows()
{
    return rows;
}

} // namespace muster::ui
