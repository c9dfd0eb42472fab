// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Entry.h"

#include <optional>

namespace muster {

/// One line of entries.ndjson, with its newline.
///
/// @param folder  written in place of the item's number where it is not empty, as progress.ndjson does.
QByteArray toLine(const Entry &entry, const QByteArray &folder = {});
QByteArray toLine(const StaleMember &member);

/// What one line says.
struct EntryLine
{
    Entry entry;
    QByteArray folder;                ///< Of progress.ndjson.
    std::optional<StaleMember> stale; ///< Then the line is no entry.
};

/// What @p text, a line, says; empty when it is malformed: a key missing, a hash no hash, a number negative.
std::optional<EntryLine> entryFromLine(const QByteArray &text);

} // namespace muster
