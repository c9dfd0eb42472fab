// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QString>

namespace muster {

/// A SIP address, kept as `sip:user@domain`; compared without case, as the product does.
class SipAddress
{
public:
    SipAddress() = default; ///< No address.

    /// Accepts the address with or without `sip:`.
    /// @errors  Usage when there is no `@` with something on each side, or white space inside.
    static Result<SipAddress> parse(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// `sip:user@domain`.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// `user@domain`, as Export-CsUserData writes it.
    [[nodiscard]] QString withoutScheme() const { return m_text.mid(4); }
    [[nodiscard]] QString domain() const { return m_text.section(u'@', -1); }
    /// Lower case, for keys of hashes.
    [[nodiscard]] QString key() const { return m_text.toLower(); }

    friend bool operator==(const SipAddress &a, const SipAddress &b)
    {
        return a.m_text.compare(b.m_text, Qt::CaseInsensitive) == 0;
    }
    friend bool operator<(const SipAddress &a, const SipAddress &b)
    {
        return a.m_text.compare(b.m_text, Qt::CaseInsensitive) < 0;
    }
    friend size_t qHash(const SipAddress &sip, size_t seed = 0) { return ::qHash(sip.key(), seed); }

private:
    explicit SipAddress(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace muster
