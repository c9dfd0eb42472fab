// SPDX-License-Identifier: Apache-2.0
#include "core/documents/CommandLines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Words parted by single spaces; a space inside quotes parts nothing.
QStringList wordsOf(const QString &command)
{
    QStringList words;
    QString word;
    QChar quote;
    for (const QChar c : command) {
        if (quote.isNull() && (c == u'\'' || c == u'"')) {
            quote = c;
        } else if (c == quote) {
            quote = QChar();
        }
        if (c == u' ' && quote.isNull()) {
            words.append(word);
            word.clear();
        } else {
            word += c;
        }
    }
    words.append(word);
    return words;
}

/// Whether PowerShell reads on by itself after a line that ends with this word.
bool goesOnAfter(const QString &word)
{
    return word.endsWith(u'|') || word.endsWith(u'{') || word.endsWith(u',') || word.endsWith(u'(');
}

/// Where the line from @p first ends best when the word at @p overflow no longer fits: the last good place, else there.
qsizetype breakBefore(const QStringList &words, qsizetype first, qsizetype overflow)
{
    for (qsizetype i = overflow; i > first + 1; --i) {
        const bool isAfterPipe = words.at(i - 1) == u"|"_s;
        const bool isParameter =
            words.at(i).size() > 1 && words.at(i).startsWith(u'-') && words.at(i).at(1).isUpper();
        if (isAfterPipe || isParameter) {
            return i;
        }
    }
    return std::max(overflow, first + 1);
}

} // namespace

QStringList commandLines(TextMeasure &measure, const QString &command, const TextStyle &style,
                         double width)
{
    const qsizetype indent =
        std::distance(command.begin(), std::find_if(command.begin(), command.end(),
                                                    [](QChar c) { return c != u' '; }));
    const QStringList words = wordsOf(command.mid(indent));
    QStringList lines;
    qsizetype first = 0;
    while (first < words.size()) {
        const QString margin(lines.isEmpty() ? indent : indent + 4, u' ');
        const auto upTo = [&](qsizetype end) {
            return margin + words.mid(first, end - first).join(u' ');
        };
        qsizetype end = first + 1;
        while (end < words.size() && measure.width(upTo(end + 1) + u" `"_s, style) <= width) {
            ++end;
        }
        if (end < words.size()) {
            end = breakBefore(words, first, end);
        }
        const bool needsBacktick = end < words.size() && !goesOnAfter(words.at(end - 1));
        lines.append(needsBacktick ? upTo(end) + u" `"_s : upTo(end));
        first = end;
    }
    return lines;
}

} // namespace muster
