// SPDX-License-Identifier: Apache-2.0
#include "core/documents/CsvText.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

void appendQuoted(QString &row, const QString &value)
{
    row += u'"';
    for (const QChar c : value) {
        if (c == u'"') {
            row += c;
        }
        row += c;
    }
    row += u'"';
}

} // namespace

bool looksLikeFormula(QStringView value)
{
    // Spreadsheets skip spaces before they look, and take full-width signs for their narrow twins.
    const QStringView trimmed = value.trimmed();
    if (value.isEmpty()) {
        return false;
    }
    if (value.front() == u'\t' || value.front() == u'\r' || value.front() == u'\n') {
        return true;
    }
    return !trimmed.isEmpty() && u"=+-@＝＋－＠"_s.contains(trimmed.front());
}

QString csvRow(const QStringList &names, const QStringList &values)
{
    QString row;
    QStringList neutralised;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (looksLikeFormula(values.at(i))) {
            neutralised.append(names.value(i));
            appendQuoted(row, u'\'' + values.at(i));
        } else {
            appendQuoted(row, values.at(i));
        }
        row += u',';
    }
    const QString note = neutralised.join(u' ');
    appendQuoted(row, looksLikeFormula(note) ? u'\'' + note : note);
    return row + u"\r\n"_s;
}

QString csvHead(const QStringList &names)
{
    QString row;
    for (const QString &name : names) {
        appendQuoted(row, looksLikeFormula(name) ? u'\'' + name : name);
        row += u',';
    }
    return row + u"\"neutralised\"\r\n"_s;
}

} // namespace muster
