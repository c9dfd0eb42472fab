// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Theme.h"

#include <QMetaType>
#include <QString>

namespace muster::ui {

/// The states of the window. Each has an icon and a colour; the word beside it comes from whoever knows the thing.
enum class Status
{
    None,
    Done, ///< Complete, saved, protected, passed.
    Current,
    Available,
    Locked,
    Failed,
    Blocker,
    Warning, ///< Incomplete, attention.
    Unknown,
    NotApplicable,
    Partial,
    Running,
    Waiting,
    Slow,
    Unprotected,
    External,
    FromFile,
    FileTree,
    Note,
};

[[nodiscard]] QString iconNameFor(Status status); ///< Of `resources/icons`; empty for None.
[[nodiscard]] Token tokenFor(Status status);      ///< Of the icon and its word.
[[nodiscard]] Token tintFor(Status status);       ///< Of a chip, banner or hole.

} // namespace muster::ui

Q_DECLARE_METATYPE(muster::ui::Status)
