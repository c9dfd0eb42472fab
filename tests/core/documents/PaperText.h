// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace muster {

QByteArray contentOf(const QString &path);

/// Letters and digits alone, in the form that undoes what shaping does to a PDF's text.
QString bare(const QString &text);

/// What pdftotext, which must be installed, reads from a PDF.
QString pdfText(const QString &path);

/// What a reader of the HTML file sees: no tags, no style, no script.
QString htmlText(const QString &path);

/// Runs a program and returns what it wrote to standard output; @p exitCode takes its code, -1 where it never ran.
QByteArray outputOf(const QString &program, const QStringList &arguments, int *exitCode = nullptr);

bool isInstalled(const QString &program);

} // namespace muster
