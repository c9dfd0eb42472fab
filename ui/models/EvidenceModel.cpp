// SPDX-License-Identifier: Apache-2.0
#include "ui/models/EvidenceModel.h"

#include "ui/text/Amounts.h"
#include "ui/text/CatalogueWords.h"
#include "ui/text/SnapshotWords.h"
#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Status.h"

#include <algorithm>

namespace muster::ui {

namespace {

bool isAtCeiling(const ItemEvidence &item, ProofLevel asked)
{
    return item.problemCount == 0 && item.level < asked && item.level >= item.ceiling;
}

Status statusOf(const ItemEvidence &item, ProofLevel asked)
{
    if (item.outcome == Outcome::Failed) {
        return Status::Failed;
    }
    if (item.outcome == Outcome::Incomplete) {
        return Status::Warning;
    }
    return isAtCeiling(item, asked) ? Status::Unknown : Status::Done;
}

} // namespace

MandatoryCount countMandatory(const Evidence &evidence)
{
    MandatoryCount count;
    for (const ItemEvidence &item : evidence.items) {
        if (item.isMandatory) {
            ++count.all;
            count.proved +=
                item.outcome == Outcome::Complete && item.level >= evidence.asked ? 1 : 0;
        }
    }
    return count;
}

qsizetype countAtCeiling(const Evidence &evidence)
{
    return std::count_if(
        evidence.items.begin(), evidence.items.end(),
        [&evidence](const ItemEvidence &item) { return isAtCeiling(item, evidence.asked); });
}

EvidenceModel::EvidenceModel(const BackupCatalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void EvidenceModel::setEvidence(const Evidence &evidence)
{
    beginResetModel();
    m_evidence = evidence;
    endResetModel();
}

QString EvidenceModel::nameOf(int row) const
{
    return itemNameText(m_catalogue, item(row).id);
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_evidence.items.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ItemEvidence &evidence = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return nameOf(index.row());
        case Result:
            return isAtCeiling(evidence, m_evidence.asked) ? tr("At its ceiling")
                                                           : wordFor(evidence.outcome);
        default:
            return wordFor(evidence.level);
        }
    case Qt::ToolTipRole:
        return index.column() == Name ? QVariant(nameOf(index.row())) : QVariant();
    case SecondLineRole:
        if (index.column() == Name) {
            return evidence.scope.isEmpty() ? wordFor(ScopeKind::Deployment) : evidence.scope;
        }
        return index.column() == Result && evidence.problemCount > 0 ? QVariant(
                   tr("%n problem(s)", "Of an item", static_cast<int>(evidence.problemCount)))
                                                                     : QVariant();
    case EmphasisRole:
        return index.column() == Name;
    case StatusRole:
        return index.column() == Result
                   ? QVariant(static_cast<int>(statusOf(evidence, m_evidence.asked)))
                   : QVariant();
    case ProofRole:
        return index.column() == Proved ? QVariant(static_cast<int>(evidence.level)) : QVariant();
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Item");
    case Result:
        return tr("Result");
    case Proved:
        return tr("Proved");
    default:
        return {};
    }
}

} // namespace muster::ui
