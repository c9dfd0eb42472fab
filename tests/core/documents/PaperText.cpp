// SPDX-License-Identifier: Apache-2.0
#include "tests/core/documents/PaperText.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace muster {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString bare(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber()) {
            letters += c;
        }
    }
    return letters;
}

QString pdfText(const QString &path)
{
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
}

QString htmlText(const QString &path)
{
    QString html = QString::fromUtf8(contentOf(path));
    for (const QString &hidden : {u"style"_s, u"script"_s}) {
        html.remove(QRegularExpression(u"<%1>.*?</%1>"_s.arg(hidden),
                                       QRegularExpression::DotMatchesEverythingOption));
    }
    html.replace(QRegularExpression(u"<[^>]*>"_s), u" "_s);
    return html.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

QByteArray outputOf(const QString &program, const QStringList &arguments, int *exitCode)
{
    QProcess process;
    process.start(program, arguments);
    const bool hasRun = process.waitForFinished(60'000);
    if (exitCode != nullptr) {
        *exitCode =
            hasRun && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    return process.readAllStandardOutput();
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace muster
