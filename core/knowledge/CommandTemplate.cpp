// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/CommandTemplate.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr QStringView singleQuotes = u"'\u2018\u2019\u201a\u201b";
constexpr QStringView doubleQuotes = u"\"\u201c\u201d\u201e";

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(u"\\{([a-z][A-Za-z]*)\\}"_s);
    return pattern;
}

/// The value as it may stand inside quotes of the kind @p quote.
QString escapedFor(QChar quote, const QString &value)
{
    QString made;
    for (const QChar c : value) {
        if (quote == u'\'' && singleQuotes.contains(c)) {
            made.append(c);
        } else if (quote == u'"' && (doubleQuotes.contains(c) || c == u'`' || c == u'$')) {
            made.append(u'`');
        }
        made.append(c);
    }
    return made;
}

/// The quote that is open at each place of a template; null outside.
QList<QChar> quotesOf(const QString &text)
{
    QList<QChar> open;
    QChar quote;
    for (const QChar c : text) {
        if (quote.isNull() && (c == u'\'' || c == u'"')) {
            quote = c;
            open.append(QChar());
            continue;
        }
        if (c == quote) {
            quote = QChar();
        }
        open.append(quote);
    }
    return open;
}

} // namespace

QString toPowerShellLiteral(QStringView text)
{
    return u'\'' + escapedFor(u'\'', text.toString()) + u'\'';
}

QString faultOfCommandTemplate(const QString &text)
{
    const QList<QChar> quotes = quotesOf(text);
    QRegularExpressionMatchIterator matches = placeholderPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QChar quote = quotes.at(match.capturedStart());
        const bool isPath = match.captured(1).startsWith(u"path");
        if (quote.isNull()) {
            return u"placeholder %1 must stand inside quotes"_s.arg(match.captured());
        }
        if (isPath != (quote == u'"')) {
            return u"placeholder %1 must stand in double quotes if a path, else in single quotes"_s
                .arg(match.captured());
        }
    }
    return {};
}

QString expandCommand(const QString &text, const TemplateValues &values)
{
    const QList<QChar> quotes = quotesOf(text);
    QString made;
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = placeholderPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        made += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (!values.contains(name)) {
            made += match.captured();
        } else if (name.startsWith(u"path")) {
            made += values.value(name);
        } else {
            made += escapedFor(quotes.at(match.capturedStart()), values.value(name));
        }
    }
    made += QStringView(text).mid(done);
    return made;
}

QString expandSentence(const QString &text, const TemplateValues &values)
{
    QString made;
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = placeholderPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        made += QStringView(text).mid(done, match.capturedStart() - done);
        made += values.value(match.captured(1), match.captured());
        done = match.capturedEnd();
    }
    made += QStringView(text).mid(done);
    return made;
}

QStringList placeholdersOf(const QString &text)
{
    QStringList names;
    QRegularExpressionMatchIterator matches = placeholderPattern().globalMatch(text);
    while (matches.hasNext()) {
        names.append(matches.next().captured(1));
    }
    names.removeDuplicates();
    return names;
}

QString toSafeFileName(QStringView text)
{
    QString made;
    for (const QChar c : text) {
        const bool isSafe = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                            || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
        made.append(isSafe ? c : u'_');
    }
    return made;
}

} // namespace muster
