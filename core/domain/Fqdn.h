// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QString>

namespace muster {

/// The name of a computer, pool or cluster: fully qualified or, as real topologies hold, a bare
/// host name.
///
/// Keeps the case it was written in and compares without it, because one host is written
/// differently in different places.
class Fqdn
{
public:
    Fqdn() = default; ///< No name.

    /// @errors  Usage when the text is no host name: empty, a label over 63 or a whole over 253
    /// letters, or a
    ///          character that no computer name can have.
    static Result<Fqdn> parse(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isQualified() const { return m_text.contains(u'.'); }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// The part before the first dot, as tables print it.
    [[nodiscard]] QString hostPart() const { return m_text.section(u'.', 0, 0); }
    /// Lower case, for keys of hashes and for sorting.
    [[nodiscard]] QString key() const { return m_text.toLower(); }

    friend bool operator==(const Fqdn &a, const Fqdn &b)
    {
        return a.m_text.compare(b.m_text, Qt::CaseInsensitive) == 0;
    }
    friend bool operator<(const Fqdn &a, const Fqdn &b)
    {
        return a.m_text.compare(b.m_text, Qt::CaseInsensitive) < 0;
    }
    friend size_t qHash(const Fqdn &fqdn, size_t seed = 0) { return ::qHash(fqdn.key(), seed); }

private:
    explicit Fqdn(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace muster
