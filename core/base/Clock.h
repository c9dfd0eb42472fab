// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace muster {

/// Tells the time. Passed by reference, so that tests decide what time it is.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The present instant in UTC, to the millisecond.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace muster
