// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/LocalFile.h"

#include <QByteArray>
#include <QList>

namespace muster {

/// A regular file as a pax archive states it.
struct TarMember
{
    QByteArray name; ///< Relative; any bytes but NUL.
    qint64 bytes = 0;
    qint64 modifiedNs = 0;
    quint32 mode = 0644;
    QList<ExtendedAttribute> attributes;
};

/// The blocks that stand before a member's content: a pax extended header and the ustar header.
///
/// Written here and not by libarchive, which converts names by the locale of the process: under `C`
/// it damages them.
/// @source POSIX.1-2017, pax, "pax Interchange Format"; libarchive tar(5) for SCHILY.xattr and
/// SCHILY.acl.
QByteArray tarHeader(const TarMember &member);

/// Zero bytes to add after content of this length.
qint64 tarPadding(qint64 bytes);

/// Seconds and nanoseconds as a decimal number: `1700000000.123456789`.
QByteArray toDecimalSeconds(qint64 nanoseconds);
/// The other way; false for what is no such number.
bool fromDecimalSeconds(const QByteArray &text, qint64 &nanoseconds);

} // namespace muster
