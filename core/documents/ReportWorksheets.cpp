// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportParts.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

PaperCell byHand()
{
    PaperCell cell;
    cell.isBlank = true;
    return cell;
}

QString placeOf(const ReportBasis &basis, const PlannedItem &item)
{
    return item.scope.isEmpty() ? basis.language.translate("Protection", "deployment")
                                : shown(shortName(item.scope, basis.suffix));
}

/// How an item is saved: the first words of its command, the tree, or its owner's tool.
QString toolOf(const ReportBasis &basis, const PlannedItem &item)
{
    if (item.how == Obtain::Tree) {
        return basis.language.translate("Worksheets", "Muster, file tree");
    }
    QString cmdlet = item.command.section(u' ', 0, 0);
    if (cmdlet.contains(u'-')) {
        return cmdlet;
    }
    const CatalogueItem *entry = basis.facts.catalogue.find(item.id);
    return entry == nullptr || entry->owner.isEmpty() ? QString()
                                                      : entry->owner.in(basis.language.code());
}

PaperCell textOrBlank(const QString &text)
{
    return text.isEmpty() ? byHand() : PaperCell{plainText(text)};
}

/// One of Microsoft's worksheets: the items whose id begins with @p family.
PaperTable worksheet(const ReportBasis &basis, const QString &heading, const QString &firstHead,
                     const QString &setHead, const QString &family)
{
    const DocumentLanguage &language = basis.language;
    PaperTable table;
    table.heading = heading;
    table.columns = {
        {firstHead, 0, 102},
        {language.translate("Worksheets", "Server"), 106, 78, false, BreakAt::Names},
        {language.translate("Worksheets", "Schedule"), 188, 50},
        {language.translate("Worksheets", "Backup tool"), 242, 72, false, BreakAt::Names},
        {setHead, 318, 66, false, BreakAt::Names},
        {language.translate("Worksheets", "Destination"), 388, 48},
        {language.translate("Worksheets", "Notes"), 440, 42}};
    for (const PlannedItem &item : basis.facts.plan.items) {
        if (!item.id.startsWith(family)) {
            continue;
        }
        const CatalogueItem *entry = basis.facts.catalogue.find(item.id);
        PaperCell name{plainText(entry == nullptr ? item.id : entry->name.in(language.code())),
                       item.id};
        name.belowIsMono = true;
        table.rows.append({RowKind::Plain,
                           {name,
                            {plainText(placeOf(basis, item))},
                            byHand(),
                            textOrBlank(toolOf(basis, item)),
                            textOrBlank(shown(item.exportFileName)),
                            byHand(),
                            byHand()}});
    }
    table.note = language.translate("Pools", "%1 of %1").arg(language.number(table.rows.size()));
    return table;
}

PaperTable peopleTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperTable table;
    table.heading = language.translate("Worksheets", "People and criteria");
    table.note =
        language.translate("Worksheets", "one line for each failure the product documents");
    table.columns = {{language.translate("Worksheets", "If this is lost"), 0, 158},
                     {language.translate("Worksheets", "Decides"), 162, 84},
                     {language.translate("Worksheets", "Carries out"), 250, 84},
                     {language.translate("Worksheets", "Back within (RTO)"), 338, 70},
                     {language.translate("Worksheets", "Loss allowed (RPO)"), 412, 70}};
    for (const QString &what :
         {language.translate("Worksheets", "Standard Edition server"),
          language.translate("Worksheets", "Server with the Central Management store"),
          language.translate("Worksheets", "Enterprise back end"),
          language.translate("Worksheets", "A member server of a pool"),
          language.translate("Worksheets", "A whole pool"),
          language.translate("Worksheets", "A file store"),
          language.translate("Worksheets", "Archiving or monitoring database"),
          language.translate("Worksheets", "Persistent Chat database"),
          language.translate("Worksheets", "Response groups only"),
          language.translate("Worksheets", "User data only")}) {
        table.rows.append(
            {RowKind::Plain, {{plainText(what)}, byHand(), byHand(), byHand(), byHand()}});
    }
    return table;
}

PaperTable identityTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperTable table;
    table.heading = language.translate("Worksheets", "Identity facts");
    table.note = language.translate("Worksheets", "a replacement must have the same");
    table.columns = {
        {language.translate("Pools", "Pool"), 0, 140, false, BreakAt::Names},
        {language.translate("Worksheets", "Database instance"), 146, 130, false, BreakAt::Names},
        {language.translate("Pools", "File store"), 282, 120, false, BreakAt::Names},
        {language.translate("Worksheets", "Service account"), 408, 74}};
    for (const Pool &pool : basis.facts.deployment.pools) {
        if (!pool.isProductServer()) {
            continue;
        }
        table.rows.append({RowKind::Plain,
                           {{plainText(pool.fqdn.text())},
                            textOrBlank(shown(pool.backEnds.value(0))),
                            textOrBlank(shown(pool.fileStores.value(0))),
                            byHand()}});
    }
    table.after = plainText(language.translate(
        "Worksheets",
        "Not needed, do not back up: Rtcdyn, Rtcab, Rgsdyn, Cpsdyn; MgcComp only where a "
        "compliance adapter does not drain it. Never copy Meeting.Active."));
    return table;
}

} // namespace

PaperSection worksheetSection(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperSection section;
    section.anchor = u"worksheets"_s;
    section.name = language.translate("Worksheets", "Worksheets for backup and restoration");
    section.title = section.name;
    section.source =
        language.translate("Worksheets", "After Microsoft’s worksheets (Lync Server 2013, Backup "
                                         "and restoration worksheets), filled in from what "
                                         "was read; ruled lines are for what only a person knows");
    section.blocks = {worksheet(basis, language.translate("Worksheets", "Databases"),
                                language.translate("Worksheets", "Database"),
                                language.translate("Worksheets", "Backup set"), u"DB-"_s),
                      worksheet(basis, language.translate("Worksheets", "File stores"),
                                language.translate("Worksheets", "Content"),
                                language.translate("Worksheets", "Share"), u"FS-"_s),
                      worksheet(basis, language.translate("Worksheets", "Settings"),
                                language.translate("Worksheets", "Database"),
                                language.translate("Worksheets", "Configuration file"), u"SET-"_s),
                      peopleTable(basis), identityTable(basis)};
    return section;
}

} // namespace muster
