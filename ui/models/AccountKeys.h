// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Account.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <array>
#include <span>

namespace muster::ui {

/// What the accounts of one slice of a table are found by, packed into one piece of memory so that searching runs
/// straight through it: name, address, number, logon name, pool and policies, in lower case. Made once by a worker;
/// every thread may search it.
class AccountKeys
{
public:
    AccountKeys() = default;
    explicit AccountKeys(std::span<const Account> accounts);

    /// Clears each flag of @p accepted, one for each account of the slice, in whose key not every word occurs. Looks
    /// at no account whose flag is already clear.
    /// @param words  as searchWords() gives them.
    void match(const QList<QByteArray> &words, std::span<char> accepted) const;

private:
    void append(const Account &account, QHash<QByteArray, quint16> &places);
    void matchWord(const QByteArray &word, std::span<char> accepted) const;
    [[nodiscard]] qsizetype rarestByteOf(const QByteArray &word) const;

    QByteArray m_text;       ///< What each account has for itself, one after the other, UTF-8.
    QList<quint32> m_ends;   ///< Where the text of each ends.
    QList<quint16> m_shared; ///< Place in `m_sharedTexts` of each.
    QList<QByteArray> m_sharedTexts;     ///< Pool and policies, which many accounts have alike.
    std::array<quint32, 256> m_counts{}; ///< How often each byte occurs in `m_text`.
};

/// The words of @p text, each of which must occur, in the form in which keys are kept.
[[nodiscard]] QList<QByteArray> searchWords(const QString &text);

} // namespace muster::ui
