// SPDX-License-Identifier: Apache-2.0
#include "ui/models/SnapshotModel.h"

#include "ui/text/Amounts.h"
#include "ui/text/SnapshotWords.h"
#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Status.h"

#include <array>

namespace muster::ui {

namespace {

Status statusOf(const SnapshotSummary &snapshot)
{
    if (snapshot.isPartial) {
        return Status::Partial;
    }
    switch (snapshot.outcome) {
    case Outcome::Complete:
        return Status::Done;
    case Outcome::Incomplete:
        return Status::Warning;
    case Outcome::Failed:
        return Status::Failed;
    }
    return Status::Unknown;
}

} // namespace

SnapshotModel::SnapshotModel(QObject *parent, SnapshotRows rows)
    : QAbstractTableModel(parent)
    , m_rows(rows)
{
}

void SnapshotModel::setSnapshots(const QList<SnapshotSummary> &snapshots, const QDateTime &now)
{
    beginResetModel();
    m_snapshots = snapshots;
    m_now = now;
    endResetModel();
}

int SnapshotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_snapshots.size());
}

int SnapshotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SnapshotModel::text(const SnapshotSummary &snapshot, int column) const
{
    switch (column) {
    case Taken:
        return dateTimeText(snapshot.created);
    case Age:
        return ageText(snapshot.created, m_now);
    case OutcomeColumn:
        return snapshot.isPartial ? tr("Partial") : wordFor(snapshot.outcome);
    case Proved:
        return wordFor(snapshot.level);
    case Mandatory:
        return countOfCountText(snapshot.mandatoryTaken, snapshot.mandatoryItems);
    case Accounts:
        return countText(snapshot.accounts);
    case Size:
        return sizeText(snapshot.bytes);
    default:
        return {};
    }
}

QVariant SnapshotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SnapshotSummary &snapshot = m_snapshots.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(snapshot, column);
    case EmphasisRole:
        return column == Taken;
    case StatusRole:
        if (column == OutcomeColumn) {
            return static_cast<int>(statusOf(snapshot));
        }
        if (column == Mandatory && snapshot.mandatoryTaken < snapshot.mandatoryItems) {
            return static_cast<int>(Status::Unprotected);
        }
        return {};
    case SecondLineRole: {
        const QString reason = whyNotUsable(snapshot);
        const bool hasLine = column == Taken && m_rows == SnapshotRows::TwoLine;
        return hasLine ? (reason.isEmpty() ? oldText(snapshot.created, m_now) : reason) : QString();
    }
    case ReasonRole:
    case Qt::ToolTipRole:
        return whyNotUsable(snapshot);
    case ProofRole:
        return column == Proved ? QVariant(static_cast<int>(snapshot.level)) : QVariant();
    case Qt::TextAlignmentRole:
        return column >= Mandatory ? static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)
                                   : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return column == Size ? QVariant(snapshot.bytes) : QVariant(snapshot.created);
    default:
        return {};
    }
}

QVariant SnapshotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section >= Mandatory ? static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)
                                    : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, ColumnCount> heads{
        tr("Taken"),           tr("Age"),      tr("Outcome"), tr("Proved"),
        tr("Mandatory items"), tr("Accounts"), tr("Size")};
    return heads.at(static_cast<std::size_t>(section));
}

} // namespace muster::ui
