// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/check/CheckFixture.h"

namespace muster {

/// What one rule says of the ready deployment after a change.
struct CheckRow
{
    const char *id;
    const char *name;
    const char *outcome; ///< Word, `fail:warning` where the severity matters.
    Change change;
};

QList<CheckRow> topologyRows();
QList<CheckRow> certificateRows();
QList<CheckRow> userRows();
QList<CheckRow> roleRows();
QList<CheckRow> backupRows();
QList<CheckRow> hostRows();

/// @name Changes that many rows need
/// @{
void nothing(CheckCase &aCase);
void toServer(CheckCase &aCase); ///< On the way to Subscription Edition.
void to2019(CheckCase &aCase);
void withoutTopology(CheckCase &aCase);
void withoutAccounts(CheckCase &aCase);
void withoutOutputs(CheckCase &aCase);
void withoutSnapshot(CheckCase &aCase);
void withoutCertificates(CheckCase &aCase);
void withoutTrees(CheckCase &aCase);
void atTheEnd(CheckCase &aCase); ///< At the gate before a pool is dismantled.
/// Both, one after the other.
Change both(Change first, Change second);
/// Gives another value to a property in the saved output of a command.
Change output(const QString &command, const QString &property, const QString &value);
/// Removes an item from the snapshot.
Change unsaved(const QString &id);
/// @}

} // namespace muster
