// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace muster {

/// What a finding was made of, whatever the order: it changes when a part is added, taken away or worded otherwise.
class Fingerprint
{
public:
    void add(const QString &part);
    void add(const QStringList &parts);
    [[nodiscard]] QString text() const; ///< 32 hex digits.

private:
    quint64 m_high = 0; ///< Sums of the halves of hashes, which no order changes.
    quint64 m_low = 0;
};

} // namespace muster
