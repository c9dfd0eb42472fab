// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportParts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPolicies = 12;
constexpr qsizetype mostNames = 6;

/// Properties of an account that name a policy or a plan.
const QStringList policyProperties{
    u"VoicePolicy"_s,          u"VoiceRoutingPolicy"_s, u"DialPlan"_s,
    u"ConferencingPolicy"_s,   u"ClientPolicy"_s,       u"MobilityPolicy"_s,
    u"ExternalAccessPolicy"_s, u"LocationPolicy"_s,     u"HostedVoicemailPolicy"_s,
    u"PersistentChatPolicy"_s, u"UserServicesPolicy"_s};

bool isVoiceCommand(const QString &command)
{
    static const QRegularExpression voice(
        u"Voice|DialPlan|PstnUsage|Trunk|CallPark|UnassignedNumber|Announcement|RgsWorkflow"
        u"|DialInConferencing|SipResponseCode|OutboundTranslation"_s);
    return voice.match(command).hasMatch();
}

PaperTable numberTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperTable table;
    table.heading = language.translate("Voice", "Numbers on each pool");
    table.note = language.translate("Voice", "the number of each account stands in the Roster");
    table.columns = {{language.translate("Pools", "Pool"), 0, 150, false, BreakAt::Names},
                     {language.translate("Voice", "Enterprise Voice"), 156, 74, true},
                     {language.translate("Voice", "Voice not known"), 236, 74, true},
                     {language.translate("Voice", "With a number"), 316, 74, true},
                     {language.translate("Voice", "Without"), 396, 86, true}};
    std::array<qsizetype, 4> all{};
    const auto addRow = [&](RowKind kind, const QString &name,
                            const std::array<qsizetype, 4> &counts) {
        PaperRow row{kind, {{plainText(name)}}};
        for (const qsizetype count : counts) {
            row.cells.append({plainText(count == 0 ? u"–"_s : language.number(count))});
        }
        table.rows.append(row);
    };
    for (const RosterPool &pool : basis.roster) {
        std::array<qsizetype, 4> counts{};
        for (const RosterGroup &group : pool.groups) {
            for (const int place : group.accounts) {
                const Account &account = basis.facts.deployment.accounts.at(place);
                counts[0] += account.enterpriseVoice == Tristate::Yes ? 1 : 0;
                counts[1] += account.enterpriseVoice == Tristate::Unknown ? 1 : 0;
                ++counts[account.lineUri.isEmpty() ? 3 : 2];
            }
        }
        for (size_t i = 0; i < counts.size(); ++i) {
            all[i] += counts[i];
        }
        addRow(RowKind::Plain,
               pool.fqdn.isEmpty() ? language.translate("Report", "no pool")
                                   : shortName(pool.fqdn.text(), basis.suffix),
               counts);
    }
    addRow(RowKind::Total, language.translate("Paper", "All pools"), all);
    const QList<Contradiction> &odd = basis.facts.deployment.contradictions;
    const qsizetype twice = std::count_if(odd.begin(), odd.end(), [](const Contradiction &one) {
        return one.kind == ContradictionKind::DuplicateLineUri;
    });
    table.after = plainText(
        twice == 0 ? language.translate("Voice", "No number is held by two accounts.")
                   : language.translate("Voice",
                                        "%n number(s) are held by two accounts; section 2 "
                                        "and report.json name them.",
                                        nullptr, twice));
    table.afterMark = twice == 0 ? Mark::Passed : Mark::Warning;
    return table;
}

PaperTable policyTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    std::map<std::pair<QString, QString>, qsizetype> counts;
    for (const Account &account : basis.facts.deployment.accounts) {
        for (const QString &property : policyProperties) {
            const QString value = account.properties.value(property);
            if (!value.isEmpty()) {
                ++counts[{property, value}];
            }
        }
    }
    PaperTable table;
    table.heading = language.translate("Voice", "Policies and plans that accounts hold");
    table.note = language.translate("Voice", "an account that names none has the global one");
    table.columns = {{language.translate("Voice", "Policy"), 0, 200},
                     {language.translate("Accounts", "Accounts"), 206, 60, true}};
    QString group;
    qsizetype inGroup = 0;
    qsizetype hidden = 0;
    for (const auto &[key, count] : counts) {
        if (key.first != group) {
            group = key.first;
            inGroup = 0;
            table.rows.append({RowKind::Group, {{plainText(group)}}});
        }
        if (++inGroup > mostPolicies) {
            ++hidden;
            continue;
        }
        table.rows.append({RowKind::Plain,
                           {{plainText(shown(key.second))}, {plainText(language.number(count))}}});
    }
    if (counts.empty()) {
        table.after = plainText(language.translate("Voice", "The account files name no policy."));
        table.afterMark = Mark::Unknown;
    } else if (hidden > 0) {
        table.after = plainText(
            language.translate("Voice", "%n more value(s) stand in roster.csv.", nullptr, hidden));
    }
    return table;
}

PaperTable trunkTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperTable table;
    table.heading = language.translate("Voice", "Gateways and trunks");
    table.columns = {
        {language.translate("Voice", "Gateway"), 0, 150, false, BreakAt::Names},
        {language.translate("Voice", "Address"), 156, 120, false, BreakAt::Names},
        {language.translate("Voice", "Protocol, port"), 282, 76},
        {language.translate("Voice", "Mediation pool"), 364, 118, false, BreakAt::Names}};
    for (const Trunk &trunk : basis.facts.deployment.trunks) {
        const bool dangles = trunk.mediationPool.isEmpty();
        table.rows.append(
            {RowKind::Plain,
             {{plainText(shortName(trunk.gatewayCluster.text(), basis.suffix))},
              {plainText(shown(shortName(trunk.address, basis.suffix)))},
              {plainText(u"%1 %2"_s.arg(trunk.protocol).arg(trunk.port))},
              {plainText(dangles ? language.translate("Diagram", "nothing: the dependency dangles")
                                 : shortName(trunk.mediationPool.text(), basis.suffix)),
               {},
               dangles ? Mark::Warning : Mark::None}}});
    }
    table.note = language.translate("Pools", "%1 of %1").arg(language.number(table.rows.size()));
    if (table.rows.isEmpty()) {
        table.after = plainText(language.translate("Voice", "The topology names no trunk."));
    }
    return table;
}

PaperTable settingTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperTable table;
    table.heading = language.translate("Voice", "Voice settings that were read");
    table.columns = {{language.translate("Voice", "Command"), 0, 160, false, BreakAt::Names},
                     {language.translate("Voice", "For"), 166, 110, false, BreakAt::Names},
                     {language.translate("Voice", "Objects"), 280, 46, true},
                     {language.translate("Voice", "Names"), 336, 146, false, BreakAt::Names}};
    for (const CmdletOutput &output : basis.facts.deployment.outputs) {
        if (!isVoiceCommand(output.command)) {
            continue;
        }
        QStringList names;
        for (const PropertyBag &row : output.rows.first(std::min(mostNames, output.rows.size()))) {
            names.append(shown(row.value(u"Identity")));
        }
        names.removeAll(QString());
        QString text = names.join(u", "_s);
        if (output.rows.size() > mostNames) {
            text =
                language.translate("Findings", "%1 (%2 of %3)")
                    .arg(text, language.number(names.size()), language.number(output.rows.size()));
        }
        table.rows.append(
            {RowKind::Plain,
             {{richText(u"<m>%1</m>"_s, {output.command})},
              {plainText(output.scope.isEmpty() ? u"–"_s
                                                : shown(shortName(output.scope, basis.suffix)))},
              {plainText(language.number(output.rows.size()))},
              {plainText(text.isEmpty() ? u"–"_s : text)}}});
    }
    table.note = language.translate("Voice", "every value stands in report.json under outputs");
    if (table.rows.isEmpty()) {
        table.after = plainText(language.translate(
            "Voice", "Plans, routes and usages were not read: the outputs of Get-CsDialPlan, "
                     "Get-CsVoicePolicy, Get-CsVoiceRoute and Get-CsPstnUsage would show them."));
        table.afterMark = Mark::Unknown;
    }
    return table;
}

} // namespace

PaperSection voiceSection(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    const QList<Account> &accounts = basis.facts.deployment.accounts;
    const qsizetype voice = std::count_if(accounts.begin(), accounts.end(), [](const Account &one) {
        return one.enterpriseVoice == Tristate::Yes;
    });
    const qsizetype trunks = basis.facts.deployment.trunks.size();
    PaperSection section;
    section.anchor = u"voice"_s;
    section.name = language.translate("Voice", "Numbers and voice");
    section.title =
        language.translate("Voice", "%1; %2")
            .arg(language.translate("Voice", "%n account(s) use Enterprise Voice", nullptr, voice),
                 language.translate("Voice", "%n trunk(s) carry their calls", nullptr, trunks));
    section.source = sourceLine(language, basis.facts.deployment);
    section.blocks = {numberTable(basis), trunkTable(basis), policyTable(basis),
                      settingTable(basis)};
    return section;
}

} // namespace muster
