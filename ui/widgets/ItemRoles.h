// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace muster::ui {

/// What models tell RowDelegate beside the usual roles. Models give no colour.
enum ItemRole
{
    StatusRole = Qt::UserRole + 1, ///< int of Status: icon and colour of the cell's word.
    SecondLineRole,                ///< QString below the word, in rows of 48.
    SecondIconRole,                ///< QString, name of a small icon before the second line.
    ProofRole,                     ///< int of ProofLevel: the meter before the word.
    SortRole,                      ///< The raw value.
    EmphasisRole,                  ///< bool: the key word of its row.
    QuietRole,                     ///< bool: secondary colour, a dash or a caption.
    HoleRole,                      ///< bool: nothing protects this; the cell is tinted.
    IconRole,           ///< QString, name of an icon before the word, in the text's colour.
    TrailingStatusRole, ///< int of Status, after the word …
    TrailingTextRole,   ///< … with a word of its own.
    GroupRole,          ///< bool: a head within the list.
    SunkenRole,         ///< bool: a head that reads across the row.
    IndentRole,         ///< bool: stands below a group head.
    ReasonRole,         ///< QString: why it is locked.
    CountRole,          ///< QString at the right of a facet.
};

} // namespace muster::ui
