// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace muster {

/// A text of the knowledge files in every language they are written in.
struct LocalText
{
    QString english;
    QString spanish;

    /// The text in @p language (`en`, `es`, `es-MX` …); English where there is no other.
    [[nodiscard]] const QString &in(QStringView language) const
    {
        return language.startsWith(u"es") && !spanish.isEmpty() ? spanish : english;
    }
    [[nodiscard]] bool isEmpty() const { return english.isEmpty(); }

    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace muster
