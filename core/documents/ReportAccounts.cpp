// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportFigures.h"
#include "core/documents/ReportParts.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedExamples = 3;

/// Something about an account that a migration trips over.
struct Oddity
{
    QString words;
    QString meaning;
    Mark mark = Mark::Warning;
    std::function<bool(const Account &)> holds;
};

bool differsFromSip(const Account &account)
{
    return account.kind == AccountKind::User && !account.userPrincipalName.isEmpty()
           && !account.sip.isEmpty()
           && account.userPrincipalName.compare(account.sip.withoutScheme(), Qt::CaseInsensitive)
                  != 0;
}

QList<Oddity> oddities(const DocumentLanguage &language)
{
    return {
        {language.translate("Accounts", "No pool of the topology matches"),
         language.translate("Accounts",
                            "nobody can say from where they would move, or back to where"),
         Mark::Unknown, [](const Account &one) { return one.pool.isEmpty(); }},
        {language.translate("Accounts", "Disabled, and still homed"),
         language.translate("Accounts", "they move with the others, or hold the old pool open"),
         Mark::Warning, [](const Account &one) { return one.state == AccountState::Disabled; }},
        {language.translate("Accounts", "Already hosted online"),
         language.translate("Accounts",
                            "they do not move here; their contacts are not in the exports"),
         Mark::Note, [](const Account &one) { return one.hosting == Hosting::Online; }},
        {language.translate("Accounts", "SIP address differs from the user principal name"),
         language.translate("Accounts", "sign-in asks twice; Teams wants them alike"), Mark::Note,
         differsFromSip},
        {language.translate("Accounts", "Contacts kept in Exchange"),
         language.translate("Accounts",
                            "not in the user-data export; roll them back before the move"),
         Mark::Warning,
         [](const Account &one) { return one.contactStore == ContactStore::Exchange; }},
        {language.translate("Accounts", "Contact store not known"),
         language.translate("Accounts", "their contacts may be lost without a word"), Mark::Unknown,
         [](const Account &one) {
             return one.kind == AccountKind::User && one.contactStore == ContactStore::Unknown;
         }},
    };
}

PaperTable exceptionTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperTable table;
    table.heading = language.translate("Accounts", "Exceptions");
    table.note = language.translate("Accounts", "all of them in roster.csv");
    table.columns = {
        {language.translate("Accounts", "What"), 0, 150},
        {language.translate("Accounts", "Accounts"), 154, 44, true},
        {language.translate("Accounts", "What it means"), 210, 128},
        {language.translate("Accounts", "For example"), 344, 138, false, BreakAt::Names}};
    for (const Oddity &oddity : oddities(language)) {
        qsizetype count = 0;
        QStringList names;
        for (const Account &account : basis.facts.deployment.accounts) {
            if (!oddity.holds(account)) {
                continue;
            }
            ++count;
            if (names.size() < namedExamples) {
                names.append(shown(account.sip.isEmpty() ? account.displayName
                                                         : account.sip.withoutScheme()));
            }
        }
        table.rows.append(
            {RowKind::Plain,
             {{plainText(oddity.words), {}, count > 0 ? oddity.mark : Mark::Passed},
              {plainText(language.number(count))},
              {plainText(count > 0 ? oddity.meaning : u"–"_s), {}, Mark::None, Ink::Soft},
              {plainText(names.isEmpty() ? u"–"_s : names.join(u", "_s)),
               {},
               Mark::None,
               Ink::Soft}}});
    }
    table.after = plainText(language.translate(
        "Accounts", "Not looked at: adminCount and blocked inheritance, which stand in Active "
                    "Directory alone."));
    table.afterMark = Mark::Unknown;
    return table;
}

PaperTable storeTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperTable table;
    table.heading = language.translate("Accounts", "Where users keep their contacts");
    table.note =
        language.translate("Accounts", "a backup of user data holds only those in the pool");
    table.columns = {{language.translate("Pools", "Pool"), 0, 150, false, BreakAt::Names},
                     {language.translate("Kinds", "Users"), 154, 60, true},
                     {language.translate("Accounts", "In the pool"), 220, 60, true},
                     {language.translate("Accounts", "In Exchange"), 286, 60, true},
                     {language.translate("Accounts", "Migrating"), 352, 60, true},
                     {language.translate("Accounts", "Not known"), 418, 64, true}};
    std::array<qsizetype, 5> all{};
    const auto row = [&](RowKind kind, const QString &name,
                         const std::array<qsizetype, 5> &counts) {
        PaperRow made{kind, {{plainText(name)}}};
        for (size_t i = 0; i < counts.size(); ++i) {
            const bool isUnknown = i == 4 && counts[i] > 0;
            made.cells.append({plainText(counts[i] == 0 ? u"–"_s : language.number(counts[i])),
                               {},
                               Mark::None,
                               isUnknown ? Ink::Violet : Ink::Black});
        }
        table.rows.append(made);
    };
    for (const RosterPool &pool : basis.roster) {
        std::array<qsizetype, 5> counts{};
        for (const RosterGroup &group : pool.groups) {
            if (group.kind != AccountKind::User) {
                continue;
            }
            for (const int place : group.accounts) {
                const ContactStore store = basis.facts.deployment.accounts.at(place).contactStore;
                ++counts[0];
                ++counts[store == ContactStore::Server      ? 1
                         : store == ContactStore::Exchange  ? 2
                         : store == ContactStore::Migrating ? 3
                                                            : 4];
            }
        }
        for (size_t i = 0; i < counts.size(); ++i) {
            all[i] += counts[i];
        }
        row(RowKind::Plain,
            pool.fqdn.isEmpty() ? language.translate("Report", "no pool")
                                : shortName(pool.fqdn.text(), basis.suffix),
            counts);
    }
    row(RowKind::Total, language.translate("Paper", "All pools"), all);
    return table;
}

PaperTable versionTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    std::map<QString, std::pair<qint64, bool>> versions; // Accounts, and whether drawn filled.
    qint64 most = 1;
    for (const RosterPool &pool : basis.roster) {
        const Pool *known = basis.facts.deployment.findPool(pool.fqdn);
        const bool hasVersion = known != nullptr && known->version.has_value();
        const QString name = hasVersion ? productName(*known->version)
                                        : language.translate("Roster", "version unknown");
        auto &[count, isFilled] = versions[name];
        count += pool.count;
        isFilled = !hasVersion || !isLegacy(known->version);
        most = std::max(most, count);
    }
    PaperTable table;
    table.heading = language.translate("Accounts", "Accounts by version");
    table.columns = {{language.translate("Accounts", "Version"), 0, 160},
                     {{}, 166, 220},
                     {language.translate("Accounts", "Share"), 432, 50, true}};
    const qint64 all = std::max<qint64>(1, basis.facts.deployment.accounts.size());
    for (const auto &[name, value] : versions) {
        PaperCell bar;
        bar.picture = barPicture(value.first, most, 200, value.second, language, basis.measure);
        table.rows.append({RowKind::Plain,
                           {{plainText(name)},
                            bar,
                            {plainText(language.translate("Accounts", "%1 %")
                                           .arg(language.number(value.first * 100 / all)))}}});
    }
    return table;
}

} // namespace

QList<PaperBlock> accountBlocks(const ReportBasis &basis)
{
    if (basis.facts.deployment.accounts.isEmpty()) {
        return {PaperParagraph{
            plainText(basis.language.translate(
                "Report", "No accounts have been read, so nobody can say who is homed where.")),
            Mark::Unknown, false}};
    }
    return {versionTable(basis), storeTable(basis), exceptionTable(basis)};
}

} // namespace muster
