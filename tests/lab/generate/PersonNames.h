// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace muster::lab {

struct PersonName
{
    QByteArray given; ///< UTF-8, in the person's own script.
    QByteArray family;
    QByteArray display; ///< As it is shown.
    QByteArray slug;    ///< `given.family` in ASCII, unlike that of any other number.
};

/// The name of the @p ordinal-th person. Mostly Spanish, Portuguese and Norwegian, with Cyrillic,
/// Greek, Japanese, Arabic, Hebrew, Turkish and Irish names and a few awkward ones among them.
PersonName personName(qint64 ordinal);

} // namespace muster::lab
