// SPDX-License-Identifier: Apache-2.0
// Appendices B to F: pools, certificates, commands, the run of the backup, words.
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportParts.h"

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblems = 100;

PaperSection sectionOf(const QString &anchor, const QString &name)
{
    PaperSection section;
    section.anchor = anchor;
    section.name = name;
    section.title = name;
    return section;
}

PaperTable whole(PaperTable table, const DocumentLanguage &language)
{
    table.note = language.translate("Pools", "%1 of %1").arg(language.number(table.rows.size()));
    return table;
}

} // namespace

PaperSection poolsAppendix(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperSection section = sectionOf(
        u"appendix-pools"_s, language.translate("Appendix", "Pools and the hash of each list"));
    PaperTable lists;
    lists.heading = language.translate("Appendix", "SHA-256 of the accounts homed on each pool");
    lists.columns = {{language.translate("Pools", "Pool"), 0, 160, false, BreakAt::Names},
                     {language.translate("Accounts", "Accounts"), 164, 44, true},
                     {language.translate("Appendix", "SHA-256"), 216, 266, false, BreakAt::Names}};
    for (const RosterPool &pool : basis.roster) {
        lists.rows.append({RowKind::Plain,
                           {{plainText(pool.fqdn.isEmpty() ? language.translate("Report", "no pool")
                                                           : pool.fqdn.text())},
                            {plainText(language.number(pool.count))},
                            {richText(u"<m>%1</m>"_s, {QString::fromLatin1(pool.sha256)})}}});
    }
    PaperTable servers;
    servers.heading = language.translate("Appendix", "Every cluster with its servers");
    servers.columns = {
        {language.translate("Pools", "Name"), 0, 150, false, BreakAt::Names},
        {language.translate("Pools", "Role"), 154, 90},
        {language.translate("Appendix", "Version, builds"), 248, 88, false, BreakAt::Names},
        {language.translate("Pools", "Servers"), 340, 142, false, BreakAt::Names}};
    for (const Pool &pool : basis.facts.deployment.pools) {
        QStringList machines;
        for (const Fqdn &machine : pool.machines) {
            machines.append(machine.text());
        }
        servers.rows.append({RowKind::Plain,
                             {{plainText(pool.fqdn.text())},
                              {plainText(poolRoleWords(language, pool.role))},
                              {plainText(pool.version ? versionBadge(pool.version) : u"–"_s),
                               pool.builds.join(u", "_s)},
                              {plainText(machines.join(u", "_s))}}});
    }
    section.blocks = {whole(lists, language), whole(servers, language)};
    return section;
}

PaperSection certificatesAppendix(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperSection section =
        sectionOf(u"appendix-certificates"_s, language.translate("Areas", "Certificates"));
    PaperTable table;
    table.heading = language.translate("Areas", "Certificates");
    table.columns = {
        {language.translate("Appendix", "Subject, other names"), 0, 176, false, BreakAt::Names},
        {language.translate("Appendix", "Ends"), 180, 58},
        {language.translate("Appendix", "Issuer"), 242, 104, false, BreakAt::Names},
        {language.translate("Appendix", "Private key"), 350, 60},
        {language.translate("Appendix", "Thumbprint"), 414, 68}};
    QList<Certificate> sorted = basis.facts.deployment.certificates;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Certificate &a, const Certificate &b) {
        return a.notAfter < b.notAfter;
    });
    const std::array<QString, 4> keys{language.translate("Appendix", "not in the file"),
                                      language.translate("Appendix", "locked"),
                                      language.translate("Appendix", "opened, matches"),
                                      language.translate("Appendix", "of another one")};
    constexpr std::array<Mark, 4> marks{Mark::Note, Mark::Unknown, Mark::Passed, Mark::Blocker};
    for (const Certificate &one : sorted) {
        const auto key = size_t(one.key);
        table.rows.append(
            {RowKind::Plain,
             {{plainText(shown(one.subject)), shown(one.alternativeNames.join(u", "_s))},
              {plainText(language.date(one.notAfter.toUTC().date()))},
              {plainText(shown(one.issuer)), one.keyDescription},
              {plainText(keys.at(key)), {}, marks.at(key)},
              {richText(u"<m>%1</m>"_s,
                        {one.thumbprint.isEmpty() ? u"–"_s : one.thumbprint.left(10)})}}});
    }
    section.blocks.append(whole(table, language));
    return section;
}

PaperSection commandsAppendix(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperSection section =
        sectionOf(u"appendix-commands"_s, language.translate("Appendix", "Commands of the backup"));
    section.source = language.translate(
        "Appendix",
        "Muster runs none of them: an administrator did, or has yet to. $Backup stands for "
        "the folder of the exports");
    PaperTable table;
    table.heading = language.translate("Appendix", "Commands with this deployment’s names");
    table.columns = {{language.translate("Protection", "Item"), 0, 60},
                     {language.translate("Appendix", "Command"), 64, 418, false, BreakAt::Names}};
    for (const PlannedItem &item : basis.facts.plan.items) {
        if (!item.command.isEmpty()) {
            table.rows.append({RowKind::Plain,
                               {{richText(u"<m>%1</m>"_s, {item.id})},
                                {richText(u"<m>%1</m>"_s, {shown(item.command)})}}});
        }
    }
    section.blocks.append(whole(table, language));
    return section;
}

PaperSection runAppendix(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperSection section = sectionOf(
        u"appendix-run"_s, language.translate("Appendix", "What the run of the backup told"));
    PaperTable table;
    table.heading = language.translate("Appendix", "Problems and what was left out");
    table.columns = {{language.translate("Protection", "Item"), 0, 60},
                     {language.translate("Protection", "Where"), 64, 120, false, BreakAt::Names},
                     {language.translate("Coverage", "File"), 188, 176, false, BreakAt::Names},
                     {language.translate("Appendix", "What"), 370, 112}};
    qsizetype all = 0;
    const auto add = [&](const ManifestItem &item, const QString &file, const QString &what) {
        ++all;
        if (table.rows.size() < mostProblems) {
            table.rows.append({RowKind::Plain,
                               {{richText(u"<m>%1</m>"_s, {item.id})},
                                {plainText(shown(shortName(item.scope, basis.suffix)))},
                                {plainText(shown(file))},
                                {plainText(shown(what))}}});
        }
    };
    if (basis.facts.snapshot) {
        const Manifest &manifest = basis.facts.snapshot->manifest;
        section.source =
            language.translate("Appendix", "Muster %1 on %2, by %3")
                .arg(shown(manifest.programVersion), shown(manifest.host), shown(manifest.account));
        for (const ManifestItem &item : manifest.items) {
            for (const FileProblem &problem : item.problems) {
                add(item, problem.path, u"%1 %2"_s.arg(toWord(problem.outcome), problem.detail));
            }
            for (const SkippedByRule &skipped : item.skipped) {
                add(item, u"%1 (%2)"_s.arg(skipped.rule, language.size(skipped.bytes)),
                    language.translate("Appendix", "%n file(s) left out by this rule", nullptr,
                                       skipped.files));
            }
        }
    }
    table.note = language.translate("Coverage", "%1 of %2; all in report.json")
                     .arg(language.number(table.rows.size()), language.number(all));
    if (table.rows.isEmpty()) {
        table.after = plainText(
            basis.facts.snapshot
                ? language.translate("Appendix", "Nothing was left out, and no file made trouble.")
                : language.translate("Board", "No snapshot has been taken. Nothing is "
                                              "protected by Muster."));
    }
    section.blocks.append(table);
    return section;
}

PaperSection glossaryAppendix(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperSection section = sectionOf(u"appendix-words"_s, language.translate("Appendix", "Words"));
    PaperTable table;
    table.heading = language.translate("Appendix", "How words are used here");
    table.columns = {{language.translate("Appendix", "Word"), 0, 120},
                     {language.translate("Appendix", "Meaning"), 124, 358}};
    const QList<QPair<QString, QString>> words{
        {language.translate("Glossary", "Account"),
         language.translate("Glossary",
                            "Anything homed on a pool: users, and contact objects such as response "
                            "groups, phones and rooms.")},
        {language.translate("Glossary", "Ceiling"),
         language.translate("Glossary", "The highest level at which an item can be proved.")},
        {language.translate("Glossary", "Central Management store"),
         language.translate(
             "Glossary", "The one database that holds topology and settings of the deployment.")},
        {language.translate("Glossary", "Contact store"),
         language.translate("Glossary",
                            "Where a user’s contacts are kept: in the pool, or in Exchange.")},
        {language.translate("Glossary", "Finding"),
         language.translate("Glossary", "What one readiness check saw, with its evidence.")},
        {language.translate("Glossary", "Home pool"),
         language.translate("Glossary",
                            "The pool whose registrar and user services serve an account.")},
        {language.translate("Glossary", "Level"),
         language.translate(
             "Glossary", "What a backup was proved to be: Present, Unaltered, Readable, Complete "
                         "or Rehearsed.")},
        {language.translate("Glossary", "Manifest"),
         language.translate(
             "Glossary", "What a snapshot says of itself: each item with size, time and SHA-256.")},
        {language.translate("Glossary", "Point of no return"),
         language.translate("Glossary", "From here on only a restore leads back.")},
        {language.translate("Glossary", "Reverse move"),
         language.translate("Glossary", "The command that brings one account home again.")},
        {language.translate("Glossary", "Snapshot"),
         language.translate("Glossary", "The immutable result of one backup.")},
        {language.translate("Glossary", "Unknown"),
         language.translate("Glossary", "No source could tell. It never counts as passed.")}};
    for (const auto &[word, meaning] : words) {
        table.rows.append(
            {RowKind::Plain, {{richText(u"<b>%1</b>"_s, {word})}, {plainText(meaning)}}});
    }
    section.blocks.append(table);
    return section;
}

} // namespace muster
