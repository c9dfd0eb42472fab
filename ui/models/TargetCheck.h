// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace muster::ui {

/// Whether a folder can take what is to be restored, as it looks now; the restore itself looks again.
struct TargetCheck
{
    enum class State
    {
        Nothing,  ///< No path was given.
        Relative, ///< Not a whole path.
        IsFile,
        NotEmpty,
        NoWrite, ///< It, or the folder it would stand in, refuses to be written.
        NoSpace,
        New, ///< Absent: it will be made.
        Empty,
    };

    State state = State::Nothing;
    qint64 freeBytes = 0; ///< Of the disk it is on; -1 where the system does not say.

    [[nodiscard]] bool isGood() const { return state == State::New || state == State::Empty; }
};

/// Looks at @p folder without changing anything.
[[nodiscard]] TargetCheck checkTarget(const QString &folder, qint64 neededBytes);

} // namespace muster::ui
