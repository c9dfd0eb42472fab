// SPDX-License-Identifier: Apache-2.0
#include "ui/models/AccountKeys.h"

#include "ui/models/AccountRows.h"

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// Between two parts of a key; no word holds it, so none is found across two parts.
constexpr char between = '\n';
/// About what an account takes: a name, an address and a number.
constexpr qsizetype usualKeyBytes = 64;

void appendPart(QByteArray &key, const QString &part)
{
    if (!part.isEmpty()) {
        key += part.toLower().toUtf8();
        key += between;
    }
}

/// Looks for the byte of @p word at @p anchor first: the processor finds a single byte at its full width.
bool contains(const char *from, const char *to, const QByteArray &word, qsizetype anchor)
{
    const char *const last = to - (word.size() - anchor);
    for (const char *at = from + anchor; at <= last; ++at) {
        at = static_cast<const char *>(
            std::memchr(at, word.at(anchor), static_cast<std::size_t>(last - at + 1)));
        if (at == nullptr) {
            return false;
        }
        if (std::memcmp(at - anchor, word.constData(), static_cast<std::size_t>(word.size()))
            == 0) {
            return true;
        }
    }
    return false;
}

} // namespace

AccountKeys::AccountKeys(std::span<const Account> accounts)
{
    m_text.reserve(static_cast<qsizetype>(accounts.size()) * usualKeyBytes);
    m_ends.reserve(static_cast<qsizetype>(accounts.size()));
    m_shared.reserve(static_cast<qsizetype>(accounts.size()));
    QHash<QByteArray, quint16> places;
    for (const Account &account : accounts) {
        append(account, places);
    }
    m_text.squeeze();
    for (const char byte : std::as_const(m_text)) {
        ++m_counts[static_cast<unsigned char>(byte)];
    }
}

void AccountKeys::append(const Account &account, QHash<QByteArray, quint16> &places)
{
    const QString address = account.sip.withoutScheme();
    appendPart(m_text, account.displayName);
    appendPart(m_text, address);
    appendPart(m_text, numberText(account));
    if (account.userPrincipalName.compare(address, Qt::CaseInsensitive) != 0) {
        appendPart(m_text, account.userPrincipalName);
    }
    QByteArray shared;
    appendPart(shared, account.pool.isEmpty() ? account.registrarPool : account.pool.text());
    account.properties.forEach([&shared](const QString &name, const QString &value) {
        if (name.endsWith("Policy"_L1)) {
            appendPart(shared, value);
        }
    });
    auto place = places.constFind(shared);
    if (place == places.constEnd()) {
        place = places.insert(shared, static_cast<quint16>(m_sharedTexts.size()));
        m_sharedTexts.append(shared);
    }
    m_shared.append(*place);
    m_ends.append(static_cast<quint32>(m_text.size()));
}

void AccountKeys::match(const QList<QByteArray> &words, std::span<char> accepted) const
{
    for (const QByteArray &word : words) {
        matchWord(word, accepted);
    }
}

void AccountKeys::matchWord(const QByteArray &word, std::span<char> accepted) const
{
    std::vector<char> isInShared;
    isInShared.reserve(static_cast<std::size_t>(m_sharedTexts.size()));
    for (const QByteArray &shared : m_sharedTexts) {
        isInShared.push_back(shared.contains(word) ? 1 : 0);
    }
    const qsizetype anchor = rarestByteOf(word);
    const char *from = m_text.constData();
    for (std::size_t i = 0; i < accepted.size(); ++i) {
        const auto row = static_cast<qsizetype>(i);
        const char *const to = m_text.constData() + m_ends.at(row);
        if (accepted[i] != 0 && isInShared[m_shared.at(row)] == 0
            && !contains(from, to, word, anchor)) {
            accepted[i] = 0;
        }
        from = to;
    }
}

qsizetype AccountKeys::rarestByteOf(const QByteArray &word) const
{
    const auto countOf = [this](char byte) { return m_counts[static_cast<unsigned char>(byte)]; };
    return std::min_element(word.begin(), word.end(),
                            [&countOf](char a, char b) { return countOf(a) < countOf(b); })
           - word.begin();
}

QList<QByteArray> searchWords(const QString &text)
{
    QList<QByteArray> words;
    for (const QString &word : text.toLower().split(u' ', Qt::SkipEmptyParts)) {
        words.append(word.toUtf8());
    }
    return words;
}

} // namespace muster::ui
