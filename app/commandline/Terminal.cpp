// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Terminal.h"

#include "ui/text/Amounts.h"
#include "ui/text/ErrorText.h"
#include "ui/text/SnapshotWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString progressWords(const ProgressReading &reading)
{
    QStringList parts{ui::wordFor(reading.phase)};
    if (reading.expectedBytes > 0) {
        parts.append(ui::sizeOfSizeText(reading.doneBytes, reading.expectedBytes));
    } else if (reading.expectedItems > 0) {
        parts.append(ui::countOfCountText(reading.doneItems, reading.expectedItems));
    }
    if (!reading.subject.isEmpty()) {
        parts.append(reading.subject);
    }
    return parts.join(u"  "_s);
}

QByteArray toText(const QJsonValue &value)
{
    if (value.isArray()) {
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented);
    }
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented);
}

} // namespace

Terminal::Terminal(QTextStream &output, QTextStream &errors, OutputForm form, AskPassphrase ask)
    : m_output(&output)
    , m_errors(&errors)
    , m_form(form)
    , m_waiter(errors, progressWords)
    , m_passphrases(std::move(ask))
{
}

void Terminal::say(const QString &line)
{
    if (!wantsJson()) {
        *m_output << line << Qt::endl;
    }
}

void Terminal::sayTable(const QStringList &head, const QList<QStringList> &rows,
                        const QList<int> &rightAligned)
{
    QList<qsizetype> widths;
    for (const QString &cell : head) {
        widths.append(cell.size());
    }
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    }
    const auto line = [&](const QStringList &row) {
        QString text;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isRight = rightAligned.contains(static_cast<int>(column));
            text += isRight ? row.at(column).rightJustified(widths.at(column))
                            : row.at(column).leftJustified(widths.at(column));
            text += u"  "_s;
        }
        while (text.endsWith(u' ')) {
            text.chop(1);
        }
        say(u"  "_s + text);
    };
    line(head);
    for (const QStringList &row : rows) {
        line(row);
    }
}

void Terminal::print(const QJsonValue &value)
{
    *m_output << QString::fromUtf8(toText(value)) << Qt::flush;
}

void Terminal::write(const QString &text)
{
    *m_output << text;
}

ExitCode Terminal::refuse(const Error &error)
{
    const ui::ErrorText text = ui::errorText(error);
    if (!wantsJson()) {
        *m_errors << text.toPlainText() << Qt::endl;
        if (!error.subject.isEmpty() && !text.toPlainText().contains(error.subject)) {
            *m_errors << u"  "_s << error.subject << Qt::endl;
        }
    } else {
        printError(text.code, error.subject, error.line,
                   u"%1 %2"_s.arg(text.message, text.cause).trimmed(), text.remedy);
    }
    switch (error.code) {
    case ErrorCode::Cancelled:
        return ExitCode::Stopped;
    case ErrorCode::Usage:
    case ErrorCode::SourceSpecInvalid:
    case ErrorCode::ExportItemUnknown:
    case ErrorCode::NoSources:
        return ExitCode::Usage;
    default:
        return ExitCode::Failed;
    }
}

ExitCode Terminal::refuseUsage(const QString &subject, const QString &message,
                               const QString &remedy)
{
    if (wantsJson()) {
        printError(toCodeText(ErrorCode::Usage), subject, 0, message, remedy);
    } else {
        *m_errors << message << (remedy.isEmpty() ? QString() : u' ' + remedy) << Qt::endl;
    }
    return ExitCode::Usage;
}

void Terminal::printError(const QString &code, const QString &subject, qint64 line,
                          const QString &message, const QString &remedy)
{
    print(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, code},
                                               {u"subject"_s, subject},
                                               {u"line"_s, line},
                                               {u"message"_s, message},
                                               {u"remedy"_s, remedy}}}});
}

} // namespace muster
