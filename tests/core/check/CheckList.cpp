// SPDX-License-Identifier: Apache-2.0
#include "tests/core/check/CheckList.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// @p text as one cell of a table.
QString cell(QString text)
{
    return text.isEmpty() ? u"–"_s : text.replace(u'|', u"\\|"_s).replace(u'\n', u' ');
}

QString answerWords(NeededSource source)
{
    const QHash<NeededSource, QString> words{
        {NeededSource::Topology, u"a topology"_s},
        {NeededSource::Accounts, u"exports of accounts"_s},
        {NeededSource::FileStore, u"the file store"_s},
        {NeededSource::Certificates, u"certificate files"_s},
        {NeededSource::Snapshot, u"a snapshot"_s},
        {NeededSource::Exports, u"native exports"_s},
        {NeededSource::Directory, u"Active Directory"_s},
        {NeededSource::ManagementShell, u"output of a management shell"_s},
        {NeededSource::Probes, u"answers of DNS, TLS and ports"_s},
        {NeededSource::Server, u"the servers themselves"_s},
        {NeededSource::Person, u"a person"_s},
    };
    return words.value(source, u"nothing"_s);
}

QString scopeOf(const ReadinessRule &rule)
{
    QStringList from;
    for (const ProductVersion version : rule.from) {
        from.append(toWord(version));
    }
    const QString any = u"any"_s;
    return u"%1 → %2"_s.arg(from.isEmpty() ? any : from.join(u", "_s),
                            rule.to.isEmpty() ? any : rule.to.join(u", "_s));
}

QString rowOf(const ReadinessRule &rule, bool isEvaluated)
{
    QStringList stages;
    for (const Stage stage : rule.stages) {
        stages.append(toWord(stage));
    }
    const QString answers = answerWords(rule.answeredBy);
    return u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 |\n"_s.arg(
        rule.id, cell(rule.title.english), toWord(rule.severity), stages.join(u", "_s),
        scopeOf(rule), isEvaluated ? answers : u"*not yet*: "_s + answers,
        cell(rule.command.isEmpty() ? QString() : u'`' + rule.command + u'`'), cell(rule.source));
}

} // namespace

QByteArray checkList(const ReadinessRules &rules, const QStringList &evaluated)
{
    const auto count = std::count_if(
        rules.all().begin(), rules.all().end(),
        [&evaluated](const ReadinessRule &rule) { return evaluated.contains(rule.id); });
    QString text = u"# The checks\n\n"_s
                   "Made from `resources/knowledge/readiness-rules.json` by the target "
                   "`update_check_list`; a test compares.\n"
                   "`muster check --explain ID` says all about one of them.\n\n";
    text += u"- %1 checks, reviewed on %2. Files answer %3 of them, as far as they hold the facts; "
            "the other %4 are\n  *unknown* wherever they are asked.\n"_s.arg(rules.all().size())
                .arg(rules.stamp().reviewed.toString(Qt::ISODate))
                .arg(count)
                .arg(rules.all().size() - count);
    text += u"- *Stages*: the gates at which a check is asked, see "
            "[when a deployment is ready](decisions/0006-verdict.md).\n"
            "- *Answered by*: what would answer it where nothing that was read does. *Not yet*: "
            "nothing in the program\n  reads it so far.\n"
            "- *Source*: L13 `Lync/LyncServer/lync-server-2013-*`, LY `Lync/LyncServer`, SFB "
            "`Skype/SfbServer`, S19\n  `Skype/SfBServer2019`, M19 `Skype/SfBServer2019/migration`, "
            "HYB `Skype/SfbHybrid/hybrid`\n  (MicrosoftDocs/OfficeDocs-SkypeForBusiness); PS "
            "`skype/skype-ps/SkypeForBusiness`\n  (MicrosoftDocs/office-docs-powershell); OPD "
            "`src/mode/sfbserver` (onpremdiag/SfBServer).\n"_s;
    QString category;
    for (const ReadinessRule &rule : rules.all()) {
        if (rule.category != category) {
            category = rule.category;
            text +=
                u"\n## %1\n\n"_s.arg(category)
                + u"| Id | What holds when it passes | Severity | Stages | From → to | Answered "
                  "by | Command | Source |\n"
                  "| --- | --- | --- | --- | --- | --- | --- | --- |\n"_s;
        }
        text += rowOf(rule, evaluated.contains(rule.id));
    }
    return text.toUtf8();
}

} // namespace muster
