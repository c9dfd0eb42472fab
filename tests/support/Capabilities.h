// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace muster {

/// What only a privileged process may do. @source capabilities(7).
enum class Capability
{
    MakeDevices = 27, ///< CAP_MKNOD
    Mount = 21,       ///< CAP_SYS_ADMIN
};

/// Whether this process has it: root in a container often has not.
inline bool hasCapability(Capability capability)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("CapEff:");
    const quint64 effective =
        text.mid(at + 7, text.indexOf('\n', at) - at - 7).trimmed().toULongLong(nullptr, 16);
    return at >= 0 && ((effective >> unsigned(capability)) & 1U) != 0;
}

} // namespace muster
