// SPDX-License-Identifier: Apache-2.0
#include "core/documents/RosterContents.h"

#include "core/documents/DocumentWords.h"
#include "core/documents/ReportParts.h"
#include "core/restore/ReverseMove.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPolicySets = 12;

QString setName(int place)
{
    // A to Z, then AA and so on.
    QString name(QChar(u'A' + place % 26));
    return place < 26 ? name : setName(place / 26 - 1) + name;
}

} // namespace

RosterContents::RosterContents(const DocumentFacts &facts, const DocumentLanguage &language)
    : m_facts(facts)
    , m_language(language)
    , m_pools(makeRoster(facts.deployment))
{
    findPolicySets();
}

void RosterContents::findPolicySets()
{
    const QList<Account> &accounts = m_facts.deployment.accounts;
    m_policySet.fill(-1, accounts.size());
    QHash<QString, int> places;
    for (const RosterPool &pool : m_pools) {
        for (const RosterGroup &group : pool.groups) {
            for (const int place : group.accounts) {
                const PropertyBag &bag = accounts.at(place).properties;
                const QString voice = bag.value(u"VoicePolicy");
                const QString conferencing = bag.value(u"ConferencingPolicy");
                if (voice.isEmpty() && conferencing.isEmpty()) {
                    continue;
                }
                const QString key = voice + u'\n' + conferencing;
                auto known = places.constFind(key);
                if (known == places.constEnd()) {
                    known = places.insert(key, int(places.size()));
                    const QString global = m_language.translate("Roster", "global");
                    m_policyLegend.append(
                        m_language.translate("Roster", "%1: voice %2, conferencing %3")
                            .arg(setName(known.value()), voice.isEmpty() ? global : shown(voice),
                                 conferencing.isEmpty() ? global : shown(conferencing)));
                }
                m_policySet[place] = known.value();
            }
        }
    }
}

QString RosterContents::anchorOf(const RosterPool &pool)
{
    return u"pool-"_s + (pool.fqdn.isEmpty() ? u"none"_s : pool.fqdn.key());
}

QString RosterContents::documentTitle() const
{
    return m_language.translate("Roster", "Roster of homed accounts");
}

QString RosterContents::poolTitle(const RosterPool &pool) const
{
    return pool.fqdn.isEmpty() ? m_language.translate("Roster", "Accounts of no known pool")
                               : pool.fqdn.text();
}

QString RosterContents::poolSource(const RosterPool &pool) const
{
    const Pool *known = m_facts.deployment.findPool(pool.fqdn);
    QStringList parts;
    if (known != nullptr) {
        parts.append(known->version ? productName(*known->version)
                                    : m_language.translate("Roster", "version unknown"));
        parts.append(poolRoleWords(m_language, known->role));
        const Site *site = m_facts.deployment.findSite(known->siteKey);
        parts.append(site == nullptr ? QString() : shown(site->name));
    }
    parts.append(sourceLine(m_language, m_facts.deployment));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RosterContents::groupCommand(const RosterPool &pool, const RosterGroup &group) const
{
    if (pool.fqdn.isEmpty()) {
        return {};
    }
    const MovePlaceholders placeholders{m_language.translate("Roster", "<SIP address>"),
                                        m_language.translate("Roster", "<distinguished name>")};
    for (const int place : group.accounts) {
        QString command = reverseMovePattern(m_facts.deployment.accounts.at(place), pool.fqdn,
                                             m_facts.particulars.target, placeholders);
        if (!command.isEmpty()) {
            return command;
        }
    }
    return m_language.translate("Roster", "no cmdlet known for this kind: ask before moving");
}

QStringList RosterContents::columnHeads() const
{
    return {m_language.translate("Roster", "No."),
            m_language.translate("Roster", "Name"),
            m_language.translate("Roster", "SIP address"),
            m_language.translate("Roster", "Line"),
            m_language.translate("Roster", "EV"),
            m_language.translate("Roster", "Contacts in"),
            m_language.translate("Roster", "Policies")};
}

RosterWords RosterContents::words(const RosterPool &pool, AccountKind kind, int place) const
{
    Q_UNUSED(pool)
    const Account &account = m_facts.deployment.accounts.at(place);
    const QString none = u"–"_s;
    RosterWords words;
    words.name = account.displayName.isEmpty() ? none : shown(account.displayName);
    words.sip = account.sip.isEmpty() ? none : shown(account.sip.withoutScheme());
    words.line =
        shown(account.lineUri.startsWith(u"tel:"_s, Qt::CaseInsensitive) ? account.lineUri.mid(4)
                                                                         : account.lineUri);
    words.line = words.line.isEmpty() ? none : words.line;
    switch (account.enterpriseVoice) {
    case Tristate::Yes:
        words.voice = m_language.translate("Roster", "yes");
        break;
    case Tristate::No:
        words.voice = none;
        break;
    case Tristate::Unknown:
        words.voiceMark = kind == AccountKind::User ? Mark::Unknown : Mark::None;
        words.voice = kind == AccountKind::User ? QString() : none;
        break;
    }
    words.contacts =
        kind == AccountKind::User ? contactStoreWords(m_language, account.contactStore) : none;
    if (kind == AccountKind::User && account.contactStore == ContactStore::Unknown) {
        words.contactsMark = Mark::Unknown;
    }
    words.policies = m_policySet.at(place) < 0 ? none : setName(m_policySet.at(place));
    return words;
}

QString RosterContents::total(const RosterPool &pool) const
{
    return m_language.translate("Roster", "%1: %2")
        .arg(pool.fqdn.isEmpty() ? poolTitle(pool) : pool.fqdn.hostPart(),
             accountCount(m_language, pool.count));
}

QString RosterContents::totalWords(const RosterPool &pool) const
{
    const qsizetype users = countOf(pool, AccountKind::User);
    qsizetype unknown = 0;
    for (const RosterGroup &group : pool.groups) {
        if (group.kind == AccountKind::User) {
            unknown =
                std::count_if(group.accounts.begin(), group.accounts.end(), [this](int place) {
                    return m_facts.deployment.accounts.at(place).contactStore
                           == ContactStore::Unknown;
                });
        }
    }
    QStringList parts{
        m_language.translate("Paper", "%n user(s)", nullptr, users),
        m_language.translate("Paper", "%n contact object(s)", nullptr, pool.count - users)};
    if (unknown > 0) {
        parts.append(m_language.translate("Roster", "contact store of %n user(s) unknown", nullptr,
                                          unknown));
    }
    return parts.join(u" · "_s);
}

QString RosterContents::notes() const
{
    QStringList notes{m_language.translate("Roster", "EV: Enterprise Voice.")};
    if (!m_policyLegend.isEmpty()) {
        QString legend =
            m_policyLegend.first(std::min(mostPolicySets, m_policyLegend.size())).join(u"; "_s);
        if (m_policyLegend.size() > mostPolicySets) {
            legend = m_language
                         .translate("Roster", "%1; %n more set(s) in the CSV", nullptr,
                                    m_policyLegend.size() - mostPolicySets)
                         .arg(legend);
        }
        notes.append(m_language.translate("Roster", "Policies %1.").arg(legend));
    }
    notes.append(m_language.translate(
        "Roster", "All properties of each account stand in roster.csv; there, an apostrophe is "
                  "put before a value which a spreadsheet would run as a formula, and the last "
                  "column names such values."));
    notes.append(m_language.translate(
        "Roster", "A reverse move is run only from the reviewed list of the Rollback plan, never "
                  "with -Force."));
    return notes.join(u' ');
}

PaperTable RosterContents::poolTable() const
{
    PaperTable table;
    table.heading = m_language.translate("Roster", "Accounts homed on each pool");
    table.note =
        m_language.translate("Roster", "%n list(s); the digits are those of each list's SHA-256",
                             nullptr, m_pools.size());
    table.columns = {{m_language.translate("Roster", "Pool"), 0, 190, false, BreakAt::Names},
                     {m_language.translate("Roster", "Version"), 196, 122},
                     {m_language.translate("Roster", "Users"), 322, 36, true},
                     {m_language.translate("Roster", "Contact objects"), 362, 44, true},
                     {m_language.translate("Roster", "SHA-256"), 420, 62}};
    qsizetype users = 0;
    qsizetype all = 0;
    for (const RosterPool &pool : m_pools) {
        const Pool *known = m_facts.deployment.findPool(pool.fqdn);
        const qsizetype poolUsers = countOf(pool, AccountKind::User);
        users += poolUsers;
        all += pool.count;
        const QString version = known == nullptr ? u"–"_s
                                : known->version ? productName(*known->version)
                                                 : m_language.translate("Roster", "unknown");
        table.rows.append({RowKind::Plain,
                           {{richText(u"<b>%1</b>"_s, {poolTitle(pool)})},
                            {plainText(version)},
                            {plainText(m_language.number(poolUsers))},
                            {plainText(m_language.number(pool.count - poolUsers))},
                            {richText(u"<m>%1</m>"_s, {shortHash(pool.sha256)})}},
                           anchorOf(pool)});
    }
    table.rows.append({RowKind::Total,
                       {{plainText(m_language.translate("Paper", "All pools"))},
                        {},
                        {plainText(m_language.number(users))},
                        {plainText(m_language.number(all - users))},
                        {}}});
    table.after = plainText(m_language.translate(
        "Roster",
        "The SHA-256 of a list is that of its sorted lines “sip|kind|pool” in lower case, "
        "each ended by a line feed. The JSON of this roster carries it whole."));
    return table;
}

PaperSection RosterContents::summary() const
{
    PaperSection section;
    section.anchor = u"summary"_s;
    section.name = m_language.translate("Roster", "Summary");
    const qsizetype homed = m_facts.deployment.accounts.size();
    const auto unmatched = std::count_if(
        m_pools.begin(), m_pools.end(), [](const RosterPool &pool) { return pool.fqdn.isEmpty(); });
    const qsizetype pools = m_pools.size() - unmatched;
    if (homed == 0) {
        section.title = m_language.translate("Roster", "No accounts have been read");
    } else {
        section.title = m_language.translate("Roster", "%1 are homed on %2")
                            .arg(accountCount(m_language, homed),
                                 m_language.translate("Paper", "%n pool(s)", nullptr, pools));
    }
    section.source = sourceLine(m_language, m_facts.deployment);
    if (homed == 0) {
        section.blocks.append(PaperParagraph{
            plainText(m_language.translate(
                "Roster", "No source held accounts, so nobody can say who is homed where. Export "
                          "them with Get-CsUser and the cmdlets of the contact objects, and "
                          "discover again.")),
            Mark::Unknown, false});
    }
    if (unmatched > 0) {
        section.blocks.append(PaperParagraph{
            plainText(m_language.translate("Roster",
                                           "%n account(s) name no pool of the topology. They stand "
                                           "in a list of their own at the end.",
                                           nullptr, m_pools.last().count)),
            Mark::Unknown, false});
    }
    section.blocks.append(poolTable());
    section.blocks.append(PaperParagraph{plainText(notes()), Mark::None, true});
    if (!m_facts.assessment.risks.isEmpty()) {
        section.blocks.append(riskTable(m_facts, m_language));
    }
    return section;
}

} // namespace muster
