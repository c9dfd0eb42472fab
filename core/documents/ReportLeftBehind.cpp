// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportParts.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedExamples = 3;

/// What is lost or changes on the way, as one row.
struct LeftBehind
{
    QString what;
    QString consequence;
    QString source;
    std::optional<qint64> count; ///< Empty: nobody can tell from what was read.
    QStringList names;
};

LeftBehind accountsWhere(const ReportBasis &basis,
                         const std::function<bool(const Account &)> &holds)
{
    LeftBehind row;
    row.count = 0;
    for (const Account &account : basis.facts.deployment.accounts) {
        if (!holds(account)) {
            continue;
        }
        ++*row.count;
        if (row.names.size() < namedExamples) {
            row.names.append(account.sip.isEmpty() ? account.displayName
                                                   : account.sip.withoutScheme());
        }
    }
    return row;
}

LeftBehind poolsWhere(const ReportBasis &basis, const std::function<bool(const Pool &)> &holds)
{
    LeftBehind row;
    row.count = 0;
    for (const Pool &pool : basis.facts.deployment.pools) {
        if (holds(pool)) {
            ++*row.count;
            row.names.append(shortName(pool.fqdn.text(), basis.suffix));
        }
    }
    return row;
}

/// Whether a command's output was read at all; then its absence of rows means something.
const CmdletOutput *outputOf(const ReportBasis &basis, const QString &command)
{
    const QList<CmdletOutput> &outputs = basis.facts.deployment.outputs;
    const auto found = std::find_if(outputs.begin(), outputs.end(), [&](const CmdletOutput &one) {
        return one.command == command;
    });
    return found == outputs.end() ? nullptr : &*found;
}

LeftBehind useOf(const ReportBasis &basis, FeatureUse use)
{
    switch (use) {
    case FeatureUse::Always:
        return {};
    case FeatureUse::HasPersistentChat:
        return poolsWhere(
            basis, [](const Pool &pool) { return pool.role == ClusterRole::PersistentChat; });
    case FeatureUse::HasXmpp: {
        LeftBehind row;
        if (const CmdletOutput *partners = outputOf(basis, u"Get-CsXmppAllowedPartner"_s)) {
            row.count = partners->rows.size();
        }
        return row;
    }
    case FeatureUse::HasSqlMirroring: {
        LeftBehind row;
        for (const CmdletOutput &output : basis.facts.deployment.outputs) {
            if (output.command != u"Get-CsDatabaseMirrorState"_s) {
                continue;
            }
            const bool isMirrored =
                std::any_of(output.rows.begin(), output.rows.end(), [](const PropertyBag &bag) {
                    return bag.value(u"StateOnMirror") == u"Mirror"_s;
                });
            row.count = row.count.value_or(0) + (isMirrored ? 1 : 0);
            if (isMirrored) {
                row.names.append(shortName(output.scope, basis.suffix));
            }
        }
        return row;
    }
    case FeatureUse::HasExchangeUmContacts:
        return accountsWhere(basis, [](const Account &account) {
            return account.kind == AccountKind::ExchangeUmContact;
        });
    }
    return {};
}

QList<LeftBehind> removedFeatures(const ReportBasis &basis)
{
    QList<LeftBehind> rows;
    for (const RemovedFeature &feature : basis.facts.removedFeatures) {
        if (!feature.removedIn.contains(basis.facts.particulars.target)) {
            continue;
        }
        LeftBehind row = useOf(basis, feature.use);
        row.what = feature.name.in(basis.language.code());
        row.consequence = feature.consequence.in(basis.language.code());
        row.source = feature.source;
        rows.append(row);
    }
    return rows;
}

LeftBehind said(LeftBehind row, const QString &what, const QString &consequence,
                const QString &source)
{
    row.what = what;
    row.consequence = consequence;
    row.source = source;
    return row;
}

/// What no list of removed features names, for it is data of people.
QList<LeftBehind> dataOfPeople(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    const bool isTeams = basis.facts.particulars.target == Target::Teams;
    LeftBehind forwarding;
    if (const CmdletOutput *settings = outputOf(basis, u"Get-CsUserCallForwardingSettings"_s)) {
        forwarding.count = settings->rows.size();
    }
    return {
        said(accountsWhere(
                 basis,
                 [](const Account &one) { return one.contactStore == ContactStore::Exchange; }),
             language.translate("LeftBehind", "Contacts kept in Exchange"),
             language.translate("LeftBehind",
                                "They are not moved: roll the contact store back first, or "
                                "the lists stay empty."),
             u"L13:roll-back-migrated-users"_s),
        said(forwarding, language.translate("LeftBehind", "Call forwarding and team-call settings"),
             language.translate("LeftBehind", "They are not migrated; people set them again."),
             u"PS:Move-CsUser"_s),
        said({}, language.translate("LeftBehind", "Content of meetings"),
             isTeams
                 ? language.translate("LeftBehind",
                                      "Meetings are made anew in Teams; content stays behind.")
                 : language.translate(
                     "LeftBehind", "It moves only with -MoveConferenceData, between pools here."),
             u"M19:migrate-existing-meetings-and-meeting-content"_s),
        said(poolsWhere(basis, [](const Pool &pool) { return pool.hasResponseGroups; }),
             language.translate("LeftBehind", "Response groups"),
             language.translate("LeftBehind",
                                "Whole pools at once, and workflows become unmanaged; agents "
                                "sign in again at a new address."),
             u"M19:migrate-response-groups"_s),
        said(
            poolsWhere(basis,
                       [](const Pool &pool) { return pool.role == ClusterRole::SurvivableBranch; }),
            language.translate("LeftBehind", "Survivable branch appliances"),
            language.translate("LeftBehind", "Their people move away first, and back afterwards."),
            u"M19:connect-a-survivable-branch-appliance"_s),
        said({}, language.translate("LeftBehind", "Archiving and monitoring data"),
             language.translate("LeftBehind",
                                "It never moves; each version keeps that of its own people."),
             u"M19:migrating-archiving-and-monitoring-servers"_s)};
}

} // namespace

PaperSection leftBehindSection(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperSection section;
    section.anchor = u"left-behind"_s;
    section.name = language.translate("LeftBehind", "What will not come along");
    section.source = language.translate("LeftBehind", "On the way to %1")
                         .arg(productName(basis.facts.particulars.target));
    PaperTable table;
    table.heading = language.translate("LeftBehind", "Lost or changed on the way");
    table.note = language.translate("LeftBehind", "with what was found of each");
    table.columns = {{language.translate("LeftBehind", "What"), 0, 128},
                     {language.translate("LeftBehind", "Found"), 132, 50, true},
                     {language.translate("LeftBehind", "What happens"), 194, 172},
                     {language.translate("LeftBehind", "Names"), 372, 110, false, BreakAt::Names}};
    qsizetype used = 0;
    QList<LeftBehind> rows = removedFeatures(basis);
    rows += dataOfPeople(basis);
    for (const LeftBehind &row : rows) {
        used += row.count.value_or(0) > 0 ? 1 : 0;
        const qsizetype names = std::min(namedExamples, row.names.size());
        QString list = shown(row.names.mid(0, names).join(u", "_s));
        if (row.count.value_or(0) > names && names > 0) {
            list += u" …"_s;
        }
        const bool isUnknown = !row.count.has_value();
        PaperCell found{plainText(isUnknown ? u"?"_s : language.number(*row.count)),
                        {},
                        Mark::None,
                        isUnknown ? Ink::Violet : Ink::Black};
        const Mark mark = isUnknown ? Mark::Unknown : *row.count > 0 ? Mark::Warning : Mark::Passed;
        table.rows.append(
            {RowKind::Plain,
             {{richText(u"<b>%1</b>"_s, {row.what}), {}, mark},
              found,
              {plainText(row.consequence), row.source},
              {plainText(list.isEmpty() ? u"–"_s : list), {}, Mark::None, Ink::Soft}}});
    }
    section.title = language.translate(
        "LeftBehind", "%n thing(s) in use will not come along, or not whole", nullptr, used);
    table.after = plainText(language.translate(
        "LeftBehind", "A question mark: no source tells whether it is used. Then count on it."));
    section.blocks.append(table);
    return section;
}

} // namespace muster
