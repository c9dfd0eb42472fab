// SPDX-License-Identifier: Apache-2.0
#include "core/check/Fingerprint.h"

#include "core/crypto/Sha256.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace muster {

void Fingerprint::add(const QString &part)
{
    const QByteArray bytes = part.toUtf8();
    const Digest digest = Sha256::of({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    m_high += qFromBigEndian<quint64>(digest.bytes.data());
    m_low += qFromBigEndian<quint64>(digest.bytes.data() + sizeof(quint64));
}

void Fingerprint::add(const QStringList &parts)
{
    for (const QString &part : parts) {
        add(part);
    }
}

QString Fingerprint::text() const
{
    return u"%1%2"_s.arg(m_high, 16, 16, QChar(u'0')).arg(m_low, 16, 16, QChar(u'0'));
}

} // namespace muster
