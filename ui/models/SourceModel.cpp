// SPDX-License-Identifier: Apache-2.0
#include "ui/models/SourceModel.h"

#include "ui/text/Amounts.h"
#include "ui/text/DomainWords.h"
#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Status.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

struct Tally
{
    qint64 recognised = 0;
    qint64 total = 0;
    qsizetype warnings = 0;
};

Tally tallyOf(const SourceRow &row)
{
    Tally tally;
    for (const SourceRecord &record : row.records) {
        tally.recognised += record.recognised;
        tally.total += record.total;
        tally.warnings += record.warnings.size();
    }
    return tally;
}

Status statusOf(const SourceRow &row)
{
    if (row.records.isEmpty()) {
        return Status::Available;
    }
    const Tally tally = tallyOf(row);
    return tally.recognised < tally.total || tally.warnings > 0 ? Status::Warning : Status::Done;
}

} // namespace

QList<SourceRow> sourceRows(const QList<SourceSpec> &sources,
                            const std::optional<Deployment> &deployment)
{
    QList<SourceRow> rows;
    for (const SourceSpec &spec : sources) {
        SourceRow row{spec, {}};
        if (deployment) {
            std::copy_if(deployment->sources.begin(), deployment->sources.end(),
                         std::back_inserter(row.records), [&spec](const SourceRecord &record) {
                             return record.spec == spec.toText();
                         });
        }
        rows.append(row);
    }
    return rows;
}

QString iconNameFor(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Topology:
        return u"network"_s;
    case SourceKind::Accounts:
        return u"users"_s;
    case SourceKind::Kit:
        return u"package"_s;
    case SourceKind::FileStore:
        return u"folder-tree"_s;
    case SourceKind::Certificate:
        return u"file-key"_s;
    case SourceKind::Export:
        return u"file-check"_s;
    case SourceKind::Sample:
        return u"play"_s;
    }
    return {};
}

void SourceModel::setRows(const QList<SourceRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SourceRow &row = m_rows.at(index.row());
    const Tally tally = tallyOf(row);
    if (role == Qt::ToolTipRole && index.column() == From) {
        return row.spec.path;
    }
    if (index.column() == Kind) {
        if (role == Qt::DisplayRole) {
            return wordFor(row.spec.kind);
        }
        return role == EmphasisRole
                   ? QVariant(true)
                   : (role == IconRole ? QVariant(iconNameFor(row.spec.kind)) : QVariant());
    }
    if (index.column() == From) {
        if (role == Qt::DisplayRole) {
            const QString name = QFileInfo(row.spec.path).fileName();
            return name.isEmpty() ? wordFor(row.spec.kind) : name;
        }
        if (role == SecondLineRole) {
            return row.spec.kind == SourceKind::Export
                       ? u"%1 %2"_s.arg(row.spec.itemId, row.spec.scope)
                       : QFileInfo(row.spec.path).path();
        }
        return {};
    }
    if (role == StatusRole) {
        return static_cast<int>(statusOf(row));
    }
    if (role == Qt::DisplayRole) {
        if (row.records.isEmpty()) {
            return tr("Not read yet");
        }
        if (tally.recognised < tally.total) {
            return tr("%1 recognised", "n of m")
                .arg(countOfCountText(tally.recognised, tally.total));
        }
        return tally.warnings > 0 ? tr("%n warning(s)", "Source", static_cast<int>(tally.warnings))
                                  : tr("Recognised");
    }
    return {};
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Kind:
        return tr("Source");
    case From:
        return tr("From");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace muster::ui
