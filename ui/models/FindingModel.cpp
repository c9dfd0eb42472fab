// SPDX-License-Identifier: Apache-2.0
#include "ui/models/FindingModel.h"

#include "ui/text/CheckWords.h"
#include "ui/widgets/ItemRoles.h"

namespace muster::ui {

namespace {

QVariant headData(const FindingRow &head, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column == FindingModel::Check ? QVariant(head.sentence) : QVariant();
    case GroupRole:
    case SunkenRole:
        return true;
    default:
        return {};
    }
}

QString textOf(const FindingRow &row, int column)
{
    switch (column) {
    case FindingModel::Check:
        return row.sentence;
    case FindingModel::Where:
        return row.where;
    case FindingModel::Id:
        return row.finding.id;
    case FindingModel::Result:
        return resultWord(row.finding);
    default:
        return {};
    }
}

} // namespace

Status statusOf(const Finding &finding)
{
    if (finding.risk == RiskState::Accepted) {
        return Status::Note;
    }
    switch (finding.outcome) {
    case FindingOutcome::Fail:
        switch (finding.severity) {
        case Severity::Blocker:
            return Status::Blocker;
        case Severity::Warning:
            return Status::Warning;
        case Severity::Info:
            return Status::Note;
        }
        break;
    case FindingOutcome::Pass:
        return Status::Done;
    case FindingOutcome::Unknown:
        return Status::Unknown;
    case FindingOutcome::NotApplicable:
    case FindingOutcome::NotDue:
        return Status::NotApplicable;
    }
    return Status::None;
}

QString resultWord(const Finding &finding)
{
    if (finding.risk == RiskState::Accepted) {
        return wordFor(finding.risk);
    }
    return finding.outcome == FindingOutcome::Fail ? wordFor(finding.severity)
                                                   : wordFor(finding.outcome);
}

void FindingModel::setRows(const QList<FindingRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const Finding *FindingModel::findingAt(int row) const
{
    const bool isFinding = row >= 0 && row < m_rows.size() && !m_rows.at(row).isHead;
    return isFinding ? &m_rows.at(row).finding : nullptr;
}

QList<int> FindingModel::heads() const
{
    QList<int> heads;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).isHead) {
            heads.append(row);
        }
    }
    return heads;
}

int FindingModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).isHead && m_rows.at(row).finding.id == id) {
            return row;
        }
    }
    return -1;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FindingRow &row = m_rows.at(index.row());
    if (row.isHead) {
        return headData(row, index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Check ? row.sentence : row.finding.subjects.join(u'\n');
    case EmphasisRole:
        return index.column() == Check;
    case QuietRole:
        return index.column() == Id || (index.column() == Where && row.finding.subjects.isEmpty());
    case StatusRole:
        return index.column() == Result ? static_cast<int>(statusOf(row.finding)) : QVariant();
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Check:
        return tr("Check");
    case Where:
        return tr("Where");
    case Id:
        return tr("Id");
    case Result:
        return tr("Result");
    default:
        return {};
    }
}

Qt::ItemFlags FindingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    // A disabled row is passed over by the arrow keys.
    const bool isHead = m_rows.at(index.row()).isHead;
    return isHead ? Qt::ItemFlags(Qt::NoItemFlags) : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace muster::ui
