// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportParts.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

PaperCell levelCell(const ReportBasis &basis, const ManifestItem &item)
{
    const QList<ProvedItem> &proofs = basis.facts.snapshot->proofs;
    const auto proof = std::find_if(proofs.begin(), proofs.end(), [&item](const ProvedItem &one) {
        return one.id == item.id && one.scope == item.scope;
    });
    if (proof == proofs.end() || proof->level == ProofLevel::None) {
        return {plainText(levelWords(basis.language, ProofLevel::None)),
                {},
                Mark::Unknown,
                Ink::Violet};
    }
    PaperCell cell{plainText(proof->level == ProofLevel::Rehearsed
                                 ? basis.language.translate("Levels", "Rehearsed")
                                 : levelWords(basis.language, proof->level))};
    if (proof->usersWanted >= 0) {
        cell.below = basis.language.translate("Record", "%1 of %2 users found")
                         .arg(basis.language.number(std::max<qint64>(0, proof->usersFound)),
                              basis.language.number(proof->usersWanted));
    }
    return cell;
}

Mark markOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Complete:
        return Mark::Passed;
    case Outcome::Incomplete:
        return Mark::Warning;
    case Outcome::Failed:
        return Mark::Blocker;
    }
    Q_UNREACHABLE();
}

} // namespace

PaperTable backupRecordTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperTable table;
    table.heading = language.translate("Record", "Record of the backup");
    table.columns = {{language.translate("Protection", "Item"), 0, 122},
                     {language.translate("Protection", "Where"), 126, 96, false, BreakAt::Names},
                     {language.translate("Record", "Files, size"), 226, 52, true},
                     {language.translate("Record", "Exported"), 288, 78},
                     {language.translate("Record", "Proved to"), 370, 62},
                     {language.translate("Appendix", "SHA-256"), 436, 46}};
    if (!basis.facts.snapshot) {
        table.after = plainText(language.translate(
            "Board", "No snapshot has been taken. Nothing is protected by Muster."));
        return table;
    }
    const Manifest &manifest = basis.facts.snapshot->manifest;
    table.note =
        language.translate("Record", "%1 of %1 items · begun %2, ended %3")
            .arg(language.number(manifest.items.size()), language.dateTime(manifest.startedAt),
                 language.dateTime(manifest.endedAt));
    for (const ManifestItem &item : manifest.items) {
        const CatalogueItem *entry = basis.facts.catalogue.find(item.id);
        PaperCell name{richText(u"<m>%1</m>"_s, {item.id}),
                       entry == nullptr ? QString() : entry->name.in(language.code()),
                       markOf(item.outcome)};
        PaperCell size{plainText(language.number(item.files)), language.size(item.bytes)};
        const bool isDated = item.takenAt.isValid();
        const bool isTree = item.how == u"tree"_s;
        PaperCell taken{plainText(isTree    ? language.translate("Record", "read in the run")
                                  : isDated ? language.dateTime(item.takenAt)
                                            : language.translate("Coverage", "unknown")),
                        {},
                        isDated || isTree ? Mark::None : Mark::Unknown};
        table.rows.append(
            {RowKind::Plain,
             {name,
              {plainText(item.scope.isEmpty() ? language.translate("Protection", "deployment")
                                              : shown(shortName(item.scope, basis.suffix)))},
              size,
              taken,
              levelCell(basis, item),
              {richText(
                  u"<m>%1</m>"_s,
                  {item.sha256.isEmpty() ? u"–"_s : QString::fromLatin1(item.sha256.left(8))})}}});
    }
    table.after = plainText(language.translate(
        "Record", "The whole SHA-256 of each item stands in report.json and in the manifest, which "
                  "the PDF carries inside."));
    return table;
}

} // namespace muster
