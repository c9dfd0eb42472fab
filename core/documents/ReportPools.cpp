// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportContents.h"
#include "core/documents/ReportFigures.h"

#include <QSet>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBars = 30;
constexpr double barWidth = 100;

QString hostOf(const QString &backEnd, const QString &suffix)
{
    return shortName(backEnd.section(u'\\', 0, 0), suffix);
}

/// The end of "lis-fe01 to 03": what the last name has beyond what it shares with the first.
QString lastOfRange(const QStringList &names)
{
    const QString &first = names.first();
    const QString &last = names.last();
    qsizetype end = last.size();
    while (end > 0 && last.at(end - 1).isDigit()) {
        --end;
    }
    const bool isSeries = end > 0 && end < last.size() && first.size() == last.size()
                          && first.startsWith(last.left(end));
    return isSeries ? last.mid(end) : last;
}

PaperCell numberCell(const DocumentLanguage &language, qsizetype value)
{
    return {plainText(value == 0 ? u"–"_s : language.number(value))};
}

/// Name, bar, and one column for each kind of account.
QList<PaperColumn> accountColumns(const DocumentLanguage &language)
{
    QList<PaperColumn> columns{{language.translate("Pools", "Pool"), 0, 68, false, BreakAt::Names},
                               {{}, 70, barWidth}};
    const double pitch = (columnWidth - 174) / double(rosterKinds().size());
    for (qsizetype i = 0; i < rosterKinds().size(); ++i) {
        columns.append(
            {kindHead(language, rosterKinds().at(i)), 174 + double(i) * pitch, pitch - 2, true});
    }
    return columns;
}

} // namespace

PaperSection ReportContents::pools()
{
    qint64 homing = 0;
    QSet<QString> servers;
    for (const Pool &pool : m_facts.deployment.pools) {
        homing += pool.homesAccounts ? 1 : 0;
        if (pool.isProductServer()) {
            for (const Fqdn &machine : pool.machines) {
                servers.insert(machine.key());
            }
        }
    }
    PaperSection section;
    section.anchor = u"pools"_s;
    section.name = m_language.translate("Pools", "Pools and servers");
    section.title =
        m_language.translate("Pools", "%1, %2")
            .arg(m_language.translate("Pools", "%n pool(s) home accounts", nullptr, homing),
                 m_language.translate("Pools", "%n server(s) run the product", nullptr,
                                      servers.size()));
    section.source = sourceAndSuffix();
    section.blocks = {poolTable(), otherServers()};
    return section;
}

QString ReportContents::sourceAndSuffix() const
{
    const QString source = sourceLine(m_language, m_facts.deployment);
    return m_suffix.isEmpty()
               ? source
               : m_language.translate("Pools", "%1 · names end in %2").arg(source, m_suffix);
}

PaperSection ReportContents::accounts()
{
    PaperSection section;
    section.anchor = u"accounts"_s;
    section.name = m_language.translate("Pools", "Homed accounts");
    section.title = section.name;
    qint64 legacy = 0;
    const RosterPool *largest = nullptr;
    for (const RosterPool &pool : m_roster) {
        const Pool *known = m_facts.deployment.findPool(pool.fqdn);
        legacy += known != nullptr && isLegacy(known->version) ? pool.count : 0;
        largest = largest == nullptr || pool.count > largest->count ? &pool : largest;
    }
    const qsizetype all = m_facts.deployment.accounts.size();
    if (largest != nullptr && largest->count > 0 && !largest->fqdn.isEmpty()) {
        const QString first = m_language.translate("Pools", "%1 homes %2 of %3")
                                  .arg(largest->fqdn.hostPart(), m_language.number(largest->count),
                                       accountCount(m_language, all));
        section.title = legacy > 0
                            ? m_language.translate("Pools", "%1; %2 are still on Lync Server")
                                  .arg(first, accountCount(m_language, legacy))
                            : first;
    }
    section.source = sourceAndSuffix();
    section.blocks.append(accountTable());
    section.blocks += accountBlocks(basis());
    return section;
}

PaperTable ReportContents::poolTable() const
{
    PaperTable table;
    table.heading = m_language.translate("Pools", "Pools that home accounts");
    table.columns = {
        {m_language.translate("Pools", "Pool"), 0, 78, false, BreakAt::Names},
        {m_language.translate("Pools", "Version and build"), 82, 118},
        {m_language.translate("Pools", "Servers"), 204, 74},
        {m_language.translate("Pools", "Database"), 282, 64, false, BreakAt::Names},
        {m_language.translate("Pools", "File store"), 350, 62, false, BreakAt::Names},
        {m_language.translate("Pools", "Paired with"), 416, 66, false, BreakAt::Names}};
    for (const Pool &pool : m_facts.deployment.pools) {
        if (!pool.homesAccounts) {
            continue;
        }
        const Site *site = m_facts.deployment.findSite(pool.siteKey);
        PaperCell name{richText(u"<b>%1</b>"_s, {shortName(pool.fqdn.text(), m_suffix)}),
                       u"%1 · %2"_s.arg(poolRoleWords(m_language, pool.role),
                                        site == nullptr ? u"–"_s : shown(site->name))};
        PaperCell version{
            plainText(pool.version ? productName(*pool.version)
                                   : m_language.translate("Pools", "version unknown")),
            pool.builds.isEmpty() ? m_language.translate("Pools", "build not in the files")
                                  : pool.builds.join(u", "_s)};
        version.belowMark = pool.builds.isEmpty() ? Mark::Unknown : Mark::None;
        QStringList machines;
        for (const Fqdn &machine : pool.machines) {
            machines.append(shortName(machine.text(), m_suffix));
        }
        const QString servers = machines.size() > 2
                                    ? m_language.translate("Pools", "%1 to %2")
                                          .arg(machines.first(), lastOfRange(machines))
                                    : machines.join(u", "_s);
        const QString backEnd = pool.backEnds.value(0);
        const QString store = pool.fileStores.value(0).mid(2);
        table.rows.append(
            {RowKind::Plain,
             {name,
              version,
              {plainText(servers),
               m_language.translate("Pools", "%n server(s)", nullptr, machines.size())},
              {plainText(backEnd.isEmpty() ? m_language.translate("Pools", "on the server")
                                           : hostOf(backEnd, m_suffix)),
               backEnd.section(u'\\', 1)},
              {plainText(store.isEmpty() ? u"–"_s : hostOf(store, m_suffix)),
               store.isEmpty() ? QString() : u'\\' + store.section(u'\\', 1)},
              {plainText(pool.pairedWith.isEmpty()
                             ? u"–"_s
                             : shortName(pool.pairedWith.text(), m_suffix))}}});
    }
    table.note =
        m_language.translate("Pools", "%1 of %1").arg(m_language.number(table.rows.size()));
    return table;
}

PaperTable ReportContents::accountTable()
{
    PaperTable table;
    table.heading = m_language.translate("Pools", "Accounts homed on each pool, by kind");
    table.note = m_language.translate("Pools", "%1 of %1 · the Roster lists every one")
                     .arg(m_language.number(m_facts.deployment.accounts.size()));
    table.columns = accountColumns(m_language);
    QList<RosterPool> pools = m_roster;
    qint64 most = 0;
    for (const RosterPool &pool : pools) {
        most = std::max<qint64>(most, pool.count);
    }
    qsizetype hidden = 0;
    if (pools.size() > mostBars) {
        std::stable_sort(pools.begin(), pools.end(), [](const RosterPool &a, const RosterPool &b) {
            return a.count > b.count;
        });
        hidden = pools.size() - (mostBars - 1);
        pools = pools.first(mostBars - 1);
    }
    for (const RosterPool &pool : pools) {
        table.rows.append(accountRow(pool, most));
    }
    table.rows.append(accountTotal());
    QStringList after{m_language.translate("Pools", "Outlined bars: Lync Server.")};
    if (hidden > 0) {
        after.append(m_language.translate("Pools",
                                          "%n smaller pool(s) are not shown here but counted in "
                                          "the total; the whole list is in report.json.",
                                          nullptr, hidden));
    }
    table.after = plainText(after.join(u' '));
    return table;
}

PaperRow ReportContents::accountRow(const RosterPool &pool, qint64 most)
{
    const Pool *known = m_facts.deployment.findPool(pool.fqdn);
    PaperCell bar;
    bar.picture = barPicture(pool.count, most, barWidth,
                             known == nullptr || !isLegacy(known->version), m_language, m_measure);
    PaperRow row{
        RowKind::Plain,
        {{richText(u"<b>%1</b>"_s, {pool.fqdn.isEmpty() ? m_language.translate("Report", "no pool")
                                                        : shortName(pool.fqdn.text(), m_suffix)})},
         bar}};
    for (const AccountKind kind : rosterKinds()) {
        row.cells.append(numberCell(m_language, countOf(pool, kind)));
    }
    return row;
}

PaperRow ReportContents::accountTotal() const
{
    PaperRow total{RowKind::Total,
                   {{plainText(m_language.translate("Paper", "All pools"))},
                    {plainText(m_language.number(m_facts.deployment.accounts.size()))}}};
    for (const AccountKind kind : rosterKinds()) {
        qsizetype sum = 0;
        for (const RosterPool &pool : m_roster) {
            sum += countOf(pool, kind);
        }
        total.cells.append(numberCell(m_language, sum));
    }
    return total;
}

PaperTable ReportContents::otherServers() const
{
    PaperTable table;
    table.heading = m_language.translate("Pools", "Servers beside these pools");
    table.columns = {{m_language.translate("Pools", "Name"), 0, 130, false, BreakAt::Names},
                     {m_language.translate("Pools", "Role"), 136, 120},
                     {m_language.translate("Pools", "Site"), 262, 90},
                     {m_language.translate("Pools", "Servers"), 358, 124, false, BreakAt::Names}};
    for (const Pool &pool : m_facts.deployment.pools) {
        if (pool.homesAccounts || pool.role == ClusterRole::Unused) {
            continue;
        }
        const Site *site = m_facts.deployment.findSite(pool.siteKey);
        QStringList machines;
        for (const Fqdn &machine : pool.machines) {
            machines.append(shortName(machine.text(), m_suffix));
        }
        QString role = poolRoleWords(m_language, pool.role);
        if (pool.version) {
            role = u"%1, %2"_s.arg(role, versionBadge(pool.version));
        }
        table.rows.append({RowKind::Plain,
                           {{richText(u"<b>%1</b>"_s, {shortName(pool.fqdn.text(), m_suffix)})},
                            {plainText(role)},
                            {plainText(site == nullptr ? u"–"_s : shown(site->name))},
                            {plainText(machines.join(u", "_s))}}});
    }
    table.note =
        m_language.translate("Pools", "%1 of %1").arg(m_language.number(table.rows.size()));
    return table;
}

} // namespace muster
