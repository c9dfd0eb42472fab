// SPDX-License-Identifier: Apache-2.0
#include "ui/text/Amounts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class AmountWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::AmountWords)
};

constexpr std::array<const char *, 6> unitNames{"B", "kB", "MB", "GB", "TB", "PB"};

struct ByteUnit
{
    double size = 1;
    QString name;
};

ByteUnit unitFor(qint64 bytes)
{
    ByteUnit unit;
    std::size_t index = 0;
    // 999,950 bytes would round to "1000 kB".
    while (index + 1 < unitNames.size() && static_cast<double>(bytes) / unit.size >= 999.5) {
        unit.size *= 1000;
        ++index;
    }
    unit.name = QLatin1StringView(unitNames.at(index));
    return unit;
}

QString inUnit(qint64 bytes, const ByteUnit &unit)
{
    const double amount = static_cast<double>(bytes) / unit.size;
    const bool isWhole = unit.size <= 1 || amount >= 9.95 || bytes == 0;
    return QLocale().toString(amount, 'f', isWhole ? 0 : 1);
}

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString sizeText(qint64 bytes)
{
    const ByteUnit unit = unitFor(bytes);
    return AmountWords::tr("%1 %2", "Size and its unit").arg(inUnit(bytes, unit), unit.name);
}

QString sizeOfSizeText(qint64 doneBytes, qint64 totalBytes)
{
    const ByteUnit unit = unitFor(totalBytes);
    return AmountWords::tr("%1 of %2 %3", "Done, total, unit")
        .arg(inUnit(doneBytes, unit), inUnit(totalBytes, unit), unit.name);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString countOfCountText(qint64 done, qint64 total)
{
    return AmountWords::tr("%1 of %2").arg(countText(done), countText(total));
}

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + second / 2) / second;
    if (seconds < 60) {
        return AmountWords::tr("%1 s").arg(countText(seconds));
    }
    if (seconds < 3600) {
        return AmountWords::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    }
    return AmountWords::tr("%1 h %2 min").arg(countText(seconds / 3600)).arg(seconds / 60 % 60);
}

QString roughDurationText(qint64 milliseconds)
{
    if (milliseconds < minute) {
        return AmountWords::tr("less than a minute");
    }
    if (milliseconds < 90 * minute) {
        const qint64 minutes = (milliseconds + minute / 2) / minute;
        return AmountWords::tr("about %n minute(s)", "Time left", static_cast<int>(minutes));
    }
    const qint64 minutes = (milliseconds + 5 * minute) / minute / 10 * 10;
    return AmountWords::tr("about %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString ageText(const QDateTime &from, const QDateTime &now)
{
    if (!from.isValid()) {
        return AmountWords::tr("unknown");
    }
    const qint64 age = std::max<qint64>(0, from.msecsTo(now));
    if (age < hour) {
        return AmountWords::tr("%n minute(s)", "Age", static_cast<int>(age / minute));
    }
    QString hours = AmountWords::tr("%n hour(s)", "Age", static_cast<int>(age % day / hour));
    if (age < day) {
        return hours;
    }
    const QString days = AmountWords::tr("%n day(s)", "Age", static_cast<int>(age / day));
    return age % day < hour ? days : AmountWords::tr("%1 %2", "Days and hours").arg(days, hours);
}

QString oldText(const QDateTime &from, const QDateTime &now)
{
    return from.isValid() ? AmountWords::tr("%1 old").arg(ageText(from, now))
                          : AmountWords::tr("age unknown");
}

QString dateTimeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(
               time.toLocalTime(), AmountWords::tr("d MMMM yyyy, HH:mm", "Format of QLocale"))
                          : AmountWords::tr("unknown");
}

QString dateText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(),
                                               AmountWords::tr("d MMMM yyyy", "Format of QLocale"))
                          : AmountWords::tr("unknown");
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"HH:mm"_s) : AmountWords::tr("unknown");
}

} // namespace muster::ui
