// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportContents.h"
#include "core/documents/ReportFigures.h"
#include "core/store/Manifest.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype poolsPerTable = 5;

/// Gravity of a cell, to join several places into one: the worst speaks.
int gravity(const PaperCell &cell)
{
    switch (cell.mark) {
    case Mark::Blocker:
        return 4;
    case Mark::Unknown:
        return 3;
    case Mark::Warning:
        return 2;
    case Mark::None:
        return cell.picture.height > 0 ? 1 : 0;
    case Mark::Passed:
    case Mark::Note:
    case Mark::NotApplicable:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

QString ReportContents::protectionTitle() const
{
    const qsizetype holesCount = holes().rows.size();
    if (!m_facts.snapshot) {
        return m_language.translate("Protection",
                                    "No snapshot has been taken: nothing is protected by Muster");
    }
    return holesCount > 0
               ? m_language.translate("Protection",
                                      "%n item(s) are not protected, or not proved by us", nullptr,
                                      holesCount)
               : m_language.translate("Protection", "Protection");
}

PaperSection ReportContents::protectionSummary()
{
    PaperSection section = protection();
    section.blocks = {holes(), levelMeaning()};
    return section;
}

PaperSection ReportContents::protection()
{
    PaperSection section;
    section.anchor = u"protection"_s;
    section.name = m_language.translate("Protection", "Protection");
    section.title = protectionTitle();
    if (m_facts.snapshot) {
        const Manifest &manifest = m_facts.snapshot->manifest;
        section.source =
            m_language.translate("Protection", "Snapshot of %1: %2 · %3, %4 files")
                .arg(m_language.dateTime(manifest.endedAt),
                     outcomeWords(m_language, manifest.outcome), m_language.size(manifest.bytes),
                     m_language.number(manifest.files));
    }
    section.blocks.append(holes());
    for (const PaperTable &table : matrix()) {
        section.blocks.append(table);
    }
    section.blocks.append(levelMeaning());
    section.blocks.append(backupRecordTable(basis()));
    return section;
}

PaperParagraph ReportContents::levelMeaning() const
{
    return PaperParagraph{
        richText(m_language.translate(
            "Protection",
            "<b>What the levels prove.</b> Present: the file is there. Unaltered: its SHA-256 is "
            "the one noted when it was taken. Readable: it was opened by its own format. Complete: "
            "by the roster or the list of files, nothing in it is missing. Rehearsed: it was "
            "restored to a scratch folder and compared byte by byte; it was never imported. "
            "Ceiling: the inside of this format is not known well enough to prove more.")),
        Mark::None, false};
}

PaperTable ReportContents::holes() const
{
    PaperTable table;
    table.heading = m_language.translate("Protection", "Holes first");
    table.note = m_language.translate("Protection", "not protected, or not proved by us");
    table.columns = {{m_language.translate("Protection", "Item"), 0, 112},
                     {m_language.translate("Protection", "Where"), 118, 104, false, BreakAt::Names},
                     {m_language.translate("Protection", "Why it matters"), 228, 178},
                     {m_language.translate("Protection", "Saved by"), 412, 70}};
    for (const PlannedItem &item : m_facts.plan.items) {
        const bool isHole = item.how == Obtain::Unprotected && item.isMandatory();
        const bool isExternal = item.how == Obtain::External && item.isMandatory();
        if (!isHole && !isExternal) {
            continue;
        }
        const CatalogueItem *entry = m_facts.catalogue.find(item.id);
        const QString code = m_language.code();
        PaperCell name{richText(u"<b>%1</b>"_s, {itemName(item.id)}), item.id,
                       isHole ? Mark::Blocker : Mark::Unknown};
        name.belowIsMono = true;
        PaperCell saved;
        saved.isBlank = !isExternal || entry == nullptr; // Who will is for a person to say.
        if (!saved.isBlank) {
            saved.text = plainText(entry->owner.in(code));
        }
        table.rows.append(
            {RowKind::Plain,
             {name,
              {plainText(item.scope.isEmpty() ? m_language.translate("Protection", "deployment")
                                              : shown(shortName(item.scope, m_suffix)))},
              {plainText(entry == nullptr ? QString() : entry->loss.in(code)),
               m_facts.catalogue.reason(item.reasonKey).in(code)},
              saved}});
    }
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [](const PaperRow &a, const PaperRow &b) {
                         return gravity(a.cells.first()) > gravity(b.cells.first());
                     });
    if (table.rows.isEmpty()) {
        table.after =
            plainText(m_facts.plan.items.isEmpty()
                          ? m_language.translate("Protection", "No backup has been planned.")
                          : m_language.translate(
                              "Protection", "Every mandatory item of the plan is obtained here."));
    }
    return table;
}

PaperCell ReportContents::matrixCell(const PlannedItem &item)
{
    if (item.usage == Usage::NotInUse) {
        return {
            plainText(m_language.translate("Protection", "not used")), {}, Mark::None, Ink::Soft};
    }
    if (item.how == Obtain::External) {
        return {plainText(m_language.translate("Protection", "External")),
                {},
                Mark::Unknown,
                Ink::Violet};
    }
    PaperCell missing{plainText(m_language.translate("Protection", "Missing")),
                      {},
                      item.isMandatory() ? Mark::Blocker : Mark::Warning,
                      item.isMandatory() ? Ink::Red : Ink::Amber};
    if (item.how == Obtain::Unprotected) {
        return missing;
    }
    if (!m_facts.snapshot) {
        return {plainText(m_language.translate("Protection", "not taken yet")),
                {},
                Mark::Unknown,
                Ink::Violet};
    }
    const QList<ManifestItem> &kept = m_facts.snapshot->manifest.items;
    const bool isKept = std::any_of(kept.begin(), kept.end(), [&item](const ManifestItem &one) {
        return one.id == item.id && one.scope == item.scope && one.outcome != Outcome::Failed;
    });
    if (!isKept) {
        return missing;
    }
    ProofLevel level = ProofLevel::None;
    for (const ProvedItem &proof : m_facts.snapshot->proofs) {
        if (proof.id == item.id && proof.scope == item.scope) {
            level = proof.level;
        }
    }
    const CatalogueItem *entry = m_facts.catalogue.find(item.id, item.scopeKind);
    int ceiling = 5;
    for (const ProofLevel word :
         {ProofLevel::Present, ProofLevel::Unaltered, ProofLevel::Readable, ProofLevel::Complete}) {
        if (entry != nullptr && entry->ceiling == toWord(word)) {
            ceiling = int(word);
        }
    }
    PaperCell cell;
    if (level == ProofLevel::None) {
        return {plainText(levelWords(m_language, level)), {}, Mark::Unknown, Ink::Violet};
    }
    cell.picture = ladderPicture(int(level), ceiling, m_measure);
    cell.below = level == ProofLevel::Rehearsed ? m_language.translate("Levels", "Rehearsed")
                                                : levelWords(m_language, level);
    return cell;
}

PaperCell ReportContents::worst(const QList<PaperCell> &cells, qsizetype number) const
{
    if (cells.isEmpty()) {
        return {};
    }
    PaperCell cell =
        *std::max_element(cells.begin(), cells.end(), [](const PaperCell &a, const PaperCell &b) {
            return gravity(a) < gravity(b);
        });
    if (number > 1) {
        const qsizetype same = std::count_if(cells.begin(), cells.end(), [&](const PaperCell &one) {
            return gravity(one) == gravity(cell);
        });
        const QString places = m_language.translate("Protection", "%1 of %2 places")
                                   .arg(m_language.number(same), m_language.number(number));
        cell.below = cell.below.isEmpty() ? places : u"%1, %2"_s.arg(cell.below, places);
    }
    return cell;
}

QList<PaperTable> ReportContents::matrix()
{
    // Places of each pool: itself and its machines. Everything else stands under the deployment.
    QHash<QString, QString> poolOf;
    QStringList pools;
    for (const Pool &pool : m_facts.deployment.pools) {
        if (!pool.homesAccounts) {
            continue;
        }
        pools.append(pool.fqdn.key());
        poolOf.insert(pool.fqdn.key(), pool.fqdn.key());
        for (const Fqdn &machine : pool.machines) {
            poolOf.insert(machine.key(), pool.fqdn.key());
        }
    }
    pools.sort();
    QStringList ids;
    QHash<QString, QList<PaperCell>> cells;
    for (const PlannedItem &item : m_facts.plan.items) {
        if (!ids.contains(item.id)) {
            ids.append(item.id);
        }
        cells[item.id + u'|' + poolOf.value(item.scope.toLower())].append(matrixCell(item));
    }
    QList<PaperTable> tables;
    for (qsizetype from = 0; from == 0 || from < pools.size(); from += poolsPerTable) {
        PaperTable table;
        table.heading = m_language.translate("Protection", "Protection matrix");
        table.note = m_language.translate("Protection", "level proved for each item in each place");
        table.columns = {{m_language.translate("Protection", "Item"), 0, 108},
                         {m_language.translate("Protection", "Deployment, others"), 112, 66}};
        const QStringList some = pools.mid(from, poolsPerTable);
        for (qsizetype i = 0; i < some.size(); ++i) {
            table.columns.append(
                {shortName(some.at(i), m_suffix), 184 + double(i) * 60, 57, false, BreakAt::Names});
        }
        for (const QString &id : ids) {
            PaperRow row{RowKind::Plain, {{plainText(itemName(id))}}};
            const QList<PaperCell> whole = cells.value(id + u'|');
            row.cells.append(worst(whole, whole.size()));
            for (const QString &pool : some) {
                const QList<PaperCell> here = cells.value(id + u'|' + pool);
                row.cells.append(worst(here, here.size()));
            }
            table.rows.append(row);
        }
        tables.append(table);
    }
    return tables;
}

} // namespace muster
