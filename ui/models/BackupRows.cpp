// SPDX-License-Identifier: Apache-2.0
#include "ui/models/BackupRows.h"

#include "core/domain/Fqdn.h"
#include "ui/text/SnapshotWords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

LocalText nameOf(const QString &id, const BackupCatalogue &catalogue)
{
    const CatalogueItem *item = catalogue.find(id);
    return item != nullptr ? item->name : LocalText{id, {}};
}

bool isPlanned(const MissingItem &item)
{
    return item.how == u"file" || item.how == u"tree";
}

BackupRow rowOf(const ManifestItem &item, const Evidence *evidence,
                const BackupCatalogue &catalogue)
{
    BackupRow row;
    row.id = item.id;
    row.scope = item.scope;
    row.name = nameOf(item.id, catalogue);
    row.isMandatory = item.isMandatory;
    row.files = item.files;
    row.bytes = item.bytes;
    row.problems = item.problems;
    row.state =
        item.outcome == Outcome::Complete ? BackupRowState::Saved : BackupRowState::Incomplete;
    if (evidence == nullptr) {
        return row;
    }
    const auto found = std::find_if(evidence->items.begin(), evidence->items.end(),
                                    [&item](const ItemEvidence &each) {
                                        return each.id == item.id && each.scope == item.scope;
                                    });
    if (found == evidence->items.end()) {
        return row;
    }
    row.evidence = *found;
    if (found->outcome == Outcome::Failed) {
        row.state = BackupRowState::Failed;
    } else if (found->outcome == Outcome::Incomplete) {
        row.state = BackupRowState::Incomplete;
    }
    return row;
}

BackupRow rowOf(const MissingItem &item, const BackupCatalogue &catalogue)
{
    BackupRow row;
    row.id = item.id;
    row.scope = item.scope;
    row.name = nameOf(item.id, catalogue);
    row.isMandatory = item.isMandatory;
    row.isExternal = item.how == u"external";
    row.state = isPlanned(item) ? BackupRowState::Failed : BackupRowState::NotInIt;
    row.reason = isPlanned(item) ? LocalText{item.reason, {}} : catalogue.reason(item.reason);
    return row;
}

/// What a person must see first.
int rank(const BackupRow &row)
{
    switch (row.state) {
    case BackupRowState::Failed:
        return 0;
    case BackupRowState::Incomplete:
        return 1;
    case BackupRowState::NotInIt:
        return row.isExternal ? 5 : (row.isMandatory ? 2 : 4);
    case BackupRowState::Waiting:
    case BackupRowState::Copying:
    case BackupRowState::OutcomeFollows:
    case BackupRowState::Saved:
        break;
    }
    return 3;
}

} // namespace

QList<BackupRow> plannedRows(const BackupPlan &plan, const BackupCatalogue &catalogue)
{
    QList<BackupRow> rows;
    for (const PlannedItem &item : plan.items) {
        if (!item.isTaken()) {
            continue;
        }
        BackupRow row;
        row.id = item.id;
        row.scope = item.scope;
        row.name = nameOf(item.id, catalogue);
        row.isMandatory = item.isMandatory();
        row.files = item.how == Obtain::File ? item.exports.size() : item.files;
        row.bytes = item.bytes;
        rows.append(row);
    }
    return rows;
}

QList<BackupRow> rowsAt(QList<BackupRow> rows, const QString &subject)
{
    const auto current = std::find_if(rows.begin(), rows.end(), [&subject](const BackupRow &row) {
        return row.id + u' ' + row.scope == subject;
    });
    if (current == rows.end()) {
        return rows;
    }
    std::for_each(rows.begin(), current,
                  [](BackupRow &row) { row.state = BackupRowState::OutcomeFollows; });
    current->state = BackupRowState::Copying;
    return rows;
}

QList<BackupRow> endedRows(const Manifest &manifest, const Evidence *evidence,
                           const BackupCatalogue &catalogue)
{
    QList<BackupRow> rows;
    for (const ManifestItem &item : manifest.items) {
        rows.append(rowOf(item, evidence, catalogue));
    }
    for (const MissingItem &item : manifest.missing) {
        rows.append(rowOf(item, catalogue));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const BackupRow &a, const BackupRow &b) { return rank(a) < rank(b); });
    return rows;
}

QString rowName(const BackupRow &row)
{
    const QString name = row.name.in(QLocale().name());
    return row.scope.isEmpty() ? name : u"%1 (%2)"_s.arg(name, shortScope(row.scope));
}

QStringList namesNotIn(const BackupPlan &plan, const BackupCatalogue &catalogue)
{
    QStringList names;
    for (const bool isMandatory : {true, false}) {
        for (const PlannedItem &item : plan.items) {
            if (!item.isTaken() && item.isMandatory() == isMandatory) {
                BackupRow row;
                row.name = nameOf(item.id, catalogue);
                row.scope = item.scope;
                names.append(rowName(row));
            }
        }
    }
    return names;
}

QStringList namesNotIn(const QList<BackupRow> &rows)
{
    QStringList names;
    for (const bool isMandatory : {true, false}) {
        for (const BackupRow &row : rows) {
            if (row.state == BackupRowState::NotInIt && row.isMandatory == isMandatory) {
                names.append(rowName(row));
            }
        }
    }
    return names;
}

QString shortScope(const QString &scope)
{
    if (scope.isEmpty()) {
        return wordFor(ScopeKind::Deployment);
    }
    // A site may be called anything, even by one word that would do for a host.
    const Result<Fqdn> host = Fqdn::parse(scope);
    return host && scope.contains(u'.') ? host->hostPart() : scope;
}

} // namespace muster::ui
