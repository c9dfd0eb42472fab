// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace muster {

/// Values for the placeholders of a template, by name.
using TemplateValues = QHash<QString, QString>;

/// A PowerShell literal in single quotes: nothing in it is expanded, and every quotation mark which
/// PowerShell takes for a single quote, the typographic ones too, is doubled.
/// @source  about_Quoting_Rules; the language's specification, §2.3.5.2.
QString toPowerShellLiteral(QStringView text);

/// What is wrong with a command template; empty when nothing is.
///
/// A placeholder is `{name}`: lower-case first, letters only. It must stand inside single or double
/// quotes, so that a name can never end its argument.
QString faultOfCommandTemplate(const QString &text);

/// Fills a command template and quotes each value for the quotes it stands in.
///
/// @param values  every placeholder must have one, or it stays as it is written. Names beginning
///                with `path` are inserted as they are, being paths of ours such as
///                `$Backup\a.zip`.
QString expandCommand(const QString &text, const TemplateValues &values);

/// Fills a sentence; values are inserted as they are.
QString expandSentence(const QString &text, const TemplateValues &values);

/// The names of all placeholders, in their order, each once.
QStringList placeholdersOf(const QString &text);

/// A file name without anything that Windows or a shell could misread: all but Latin letters,
/// digits, dot and hyphen become underscores.
QString toSafeFileName(QStringView text);

} // namespace muster
