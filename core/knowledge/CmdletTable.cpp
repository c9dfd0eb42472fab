// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/CmdletTable.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// The words of a command that are neither quoted nor comments; `|`, `;`, brackets and line ends
/// stand alone, for after them a new command begins.
QStringList wordsOf(const QString &command)
{
    static const QRegularExpression pattern(
        u"'(?:[^']|'')*'|\"(?:[^\"`]|`.)*\"|#[^\\n]*|`\\n|[|;{}()\\n]|[^\\s'\"|;{}()]+"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList words;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(command);
    while (matches.hasNext()) {
        const QString word = matches.next().captured();
        if (!word.startsWith(u'#') && word != u"`\n") {
            words.append(word);
        }
    }
    return words;
}

bool isCmdletName(const QString &word)
{
    static const QRegularExpression pattern(u"^[A-Za-z]+-Cs[A-Z][A-Za-z]+$"_s);
    return pattern.match(word).hasMatch();
}

bool endsCommand(const QString &word)
{
    return word.size() == 1 && u"|;{}()\n"_s.contains(word.at(0));
}

QString parameterOf(const QString &word)
{
    static const QRegularExpression pattern(u"^-([A-Za-z]+):?"_s);
    return pattern.match(word).captured(1);
}

bool isCommonParameter(const QString &name)
{
    static const QStringList common{u"Verbose"_s, u"WhatIf"_s, u"Confirm"_s, u"ErrorAction"_s,
                                    u"WarningAction"_s};
    return common.contains(name, Qt::CaseInsensitive);
}

QString problemOfParameter(const Cmdlet &cmdlet, const QString &name, ProductVersion version)
{
    if (cmdlet.forbidden.contains(name, Qt::CaseInsensitive)) {
        return u"%1 -%2 is never printed"_s.arg(cmdlet.name, name);
    }
    const auto known =
        std::find_if(cmdlet.parameters.begin(), cmdlet.parameters.end(),
                     [&name](const CmdletParameter &parameter) {
                         return parameter.name.compare(name, Qt::CaseInsensitive) == 0;
                     });
    if (known == cmdlet.parameters.end()) {
        return isCommonParameter(name) ? QString()
                                       : u"%1 has no parameter -%2"_s.arg(cmdlet.name, name);
    }
    if (!known->versions.isEmpty() && !coversVersion(known->versions, version)) {
        return u"%1 -%2 does not exist in %3"_s.arg(cmdlet.name, name, toWord(version));
    }
    return {};
}

Cmdlet readCmdlet(const QString &name, KnowledgeReader &reader)
{
    Cmdlet cmdlet;
    cmdlet.name = name;
    cmdlet.versions = reader.versions(u"versions"_s);
    const QStringList plain = reader.optionalTexts(u"parameters"_s);
    for (const QString &parameter : plain) {
        cmdlet.parameters.append({parameter, {}});
    }
    reader.optionalObjects(u"someVersions"_s, [&cmdlet](KnowledgeReader &some) {
        cmdlet.parameters.append({some.text(u"parameter"_s), some.versions(u"versions"_s)});
    });
    cmdlet.forbidden = reader.optionalTexts(u"forbidden"_s);
    return cmdlet;
}

} // namespace

Result<CmdletTable> CmdletTable::load(const QString &path)
{
    CmdletTable table;
    const Result<void> read = readKnowledgeFile(path, [&table](KnowledgeReader &root) {
        root.stamp();
        root.entries(u"cmdlets"_s, [&table](const QString &name, KnowledgeReader &reader) {
            table.m_cmdlets.insert(name.toLower(), readCmdlet(name, reader));
        });
    });
    if (!read) {
        return fail(read.error());
    }
    return table;
}

const Cmdlet *CmdletTable::find(const QString &name) const
{
    const auto found = m_cmdlets.constFind(name.toLower());
    return found == m_cmdlets.constEnd() ? nullptr : &*found;
}

QStringList CmdletTable::problemsOf(const QString &command, ProductVersion version) const
{
    QStringList problems;
    QList<const Cmdlet *> open{nullptr}; ///< The cmdlet whose parameters come, for each bracket.
    const QStringList words = wordsOf(command);
    for (const QString &word : words) {
        if (word == u"{"_s || word == u"("_s) {
            open.append(nullptr);
        } else if ((word == u"}"_s || word == u")"_s) && open.size() > 1) {
            open.removeLast();
        } else if (endsCommand(word)) {
            open.last() = nullptr;
        } else if (isCmdletName(word)) {
            const Cmdlet *cmdlet = find(word);
            open.last() = cmdlet;
            if (cmdlet == nullptr) {
                problems.append(u"%1 is not in the table"_s.arg(word));
            } else if (!coversVersion(cmdlet->versions, version)) {
                problems.append(u"%1 does not exist in %2"_s.arg(word, toWord(version)));
            }
        } else if (open.last() != nullptr && !parameterOf(word).isEmpty()) {
            problems.append(problemOfParameter(*open.last(), parameterOf(word), version));
        }
    }
    problems.removeAll(QString());
    return problems;
}

} // namespace muster
