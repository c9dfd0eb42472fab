// SPDX-License-Identifier: Apache-2.0
#include "ui/models/BackupItemModel.h"

#include "ui/text/Amounts.h"
#include "ui/text/BackUpWords.h"
#include "ui/text/ProofWords.h"
#include "ui/text/SnapshotWords.h"
#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Status.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

Status statusOf(const BackupRow &row)
{
    switch (row.state) {
    case BackupRowState::Waiting:
        return Status::Waiting;
    case BackupRowState::Copying:
        return Status::Running;
    case BackupRowState::OutcomeFollows:
        return Status::Partial;
    case BackupRowState::Saved:
        return Status::Done;
    case BackupRowState::Incomplete:
        return Status::Warning;
    case BackupRowState::Failed:
        return Status::Failed;
    case BackupRowState::NotInIt:
        return row.isExternal ? Status::External : Status::Unprotected;
    }
    return Status::Unknown;
}

QString stateWord(const BackupRow &row)
{
    switch (row.state) {
    case BackupRowState::Waiting:
        return BackupItemModel::tr("Waiting");
    case BackupRowState::Copying:
        return BackupItemModel::tr("Copying");
    case BackupRowState::OutcomeFollows:
        return BackupItemModel::tr("Outcome follows");
    case BackupRowState::Saved:
        return BackupItemModel::tr("Saved");
    case BackupRowState::Incomplete:
        return wordFor(Outcome::Incomplete);
    case BackupRowState::Failed:
        return wordFor(Outcome::Failed);
    case BackupRowState::NotInIt:
        return wordFor(row.isExternal ? Obtain::External : Obtain::Unprotected);
    }
    return {};
}

bool isInIt(const BackupRow &row)
{
    return row.state != BackupRowState::NotInIt
           && (row.state != BackupRowState::Failed || row.evidence);
}

QString seenOf(const BackupRow &row)
{
    if (!isInIt(row)) {
        return row.state == BackupRowState::Failed ? BackupItemModel::tr("Not taken")
                                                   : BackupItemModel::tr("Not in this snapshot");
    }
    return seenText(row.evidence.value_or(ItemEvidence()), row.files, row.problems.size());
}

/// What is wrong, else why it goes no further; empty when nothing limits it.
QString limitOf(const BackupRow &row)
{
    if (!row.reason.isEmpty()) {
        return row.reason.in(QLocale().name());
    }
    if (!row.problems.isEmpty()) {
        const FileProblem &first = row.problems.constFirst();
        return BackupItemModel::tr("%1: %2", "File, what became of it")
            .arg(first.path, wordFor(first.outcome));
    }
    if (!row.evidence) {
        return {};
    }
    if (!row.evidence->problems.isEmpty()) {
        return problemText(row.evidence->problems.constFirst());
    }
    return ceilingText(row.evidence->ceilingReason);
}

bool isNumber(int column)
{
    return column == BackupItemModel::Files || column == BackupItemModel::Size;
}

int alignmentOf(int column)
{
    return static_cast<int>(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter
                                             : Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

void BackupItemModel::setRows(const QList<BackupRow> &rows)
{
    const bool isSameList = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const BackupRow &a, const BackupRow &b) { return a.id == b.id && a.scope == b.scope; });
    if (!isSameList) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows.at(row) != rows.at(row)) {
            m_rows[row] = rows.at(row);
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int BackupItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BackupItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupItemModel::text(const BackupRow &row, int column)
{
    switch (column) {
    case Item:
        return row.name.in(QLocale().name());
    case Where:
        return shortScope(row.scope);
    case State:
        return stateWord(row);
    case Files:
        return isInIt(row) ? countText(row.files) : u"–"_s;
    case Size:
        return isInIt(row) ? sizeText(row.bytes) : u"–"_s;
    case Seen:
        return seenOf(row);
    case Proved:
        return row.evidence ? wordFor(row.evidence->level) : u"–"_s;
    default:
        return {};
    }
}

QVariant BackupItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const BackupRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Seen && !limitOf(row).isEmpty() ? limitOf(row)
               : column == Where && !row.scope.isEmpty() ? row.scope
                                                         : text(row, column);
    case SecondLineRole:
        return column == Seen ? QVariant(limitOf(row)) : QVariant();
    case EmphasisRole:
        return column == Item;
    case QuietRole:
        return column == Proved && !row.evidence;
    case StatusRole:
        return column == State ? QVariant(static_cast<int>(statusOf(row))) : QVariant();
    case ProofRole:
        return column == Proved && row.evidence ? QVariant(static_cast<int>(row.evidence->level))
                                                : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case SortRole:
        return column == Size    ? QVariant(row.bytes)
               : column == Files ? QVariant(row.files)
                                 : QVariant(text(row, column));
    default:
        return {};
    }
}

QVariant BackupItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, ColumnCount> heads{tr("Item"),  tr("Where"), tr("State"),
                                                 tr("Files"), tr("Size"),  tr("Evidence"),
                                                 tr("Proved")};
    return heads.at(static_cast<std::size_t>(section));
}

} // namespace muster::ui
