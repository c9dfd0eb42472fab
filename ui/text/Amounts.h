// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace muster::ui {

/// 1000 bytes to the kilobyte, as disks are sold: "48 kB", "2.1 MB", "161 MB"; one decimal below
/// ten.
[[nodiscard]] QString sizeText(qint64 bytes);
/// Both in the unit of the greater: "0.6 of 1.1 GB".
[[nodiscard]] QString sizeOfSizeText(qint64 doneBytes, qint64 totalBytes);
/// "4,118" or "4.118".
[[nodiscard]] QString countText(qint64 count);
/// "6,318 of 9,204".
[[nodiscard]] QString countOfCountText(qint64 done, qint64 total);
/// "3 s", "1 min 22 s", "3 h 40 min"; two units at most.
[[nodiscard]] QString durationText(qint64 milliseconds);
/// For time left, which is an estimate: "about 3 minutes", "less than a minute".
[[nodiscard]] QString roughDurationText(qint64 milliseconds);
/// "46 minutes", "2 days 19 hours"; minutes are left out from a day on.
[[nodiscard]] QString ageText(const QDateTime &from, const QDateTime &now);
/// "2 days 19 hours old".
[[nodiscard]] QString oldText(const QDateTime &from, const QDateTime &now);
/// Local time: "12 March 2026, 14:05"; "unknown" for an invalid one.
[[nodiscard]] QString dateTimeText(const QDateTime &time);
[[nodiscard]] QString dateText(const QDateTime &time); ///< "12 March 2026"
[[nodiscard]] QString timeText(const QDateTime &time); ///< "14:05"

} // namespace muster::ui
