// SPDX-License-Identifier: Apache-2.0
#include "ui/models/HoleModel.h"

#include "ui/widgets/ItemRoles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster::ui {

HoleModel::HoleModel(const BackupCatalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void HoleModel::setHoles(const QList<PlannedItem> &holes)
{
    beginResetModel();
    m_holes = holes;
    endResetModel();
}

int HoleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_holes.size());
}

int HoleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HoleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PlannedItem &hole = m_holes.at(index.row());
    const CatalogueItem *item = m_catalogue.find(hole.id);
    switch (index.column()) {
    case Item:
        if (role == Qt::DisplayRole) {
            return item != nullptr ? item->name.in(QLocale().name()) : hole.id;
        }
        return role == EmphasisRole ? QVariant(true) : QVariant();
    case Where:
        if (role == Qt::DisplayRole) {
            // A share or a SQL instance is no name to be cut at its first dot.
            const bool isHost = !hole.scope.contains(u'\\');
            return hole.scope.isEmpty() ? tr("Deployment")
                                        : (isHost ? hole.scope.section(u'.', 0, 0) : hole.scope);
        }
        return role == Qt::ToolTipRole ? QVariant(hole.scope) : QVariant();
    case Reason:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
            return m_catalogue.reason(hole.reasonKey).in(QLocale().name());
        }
        return role == SecondLineRole ? QVariant(hole.command.section(u'\n', 0, 0)) : QVariant();
    default:
        return {};
    }
}

SourceSpec sourceFor(const PlannedItem &hole, const BackupCatalogue &catalogue, const QString &path)
{
    SourceSpec spec;
    spec.path = path;
    const CatalogueItem *item = catalogue.find(hole.id);
    if (hole.id == u"SRV-CERT"_s) {
        spec.kind = SourceKind::Certificate;
    } else if (item != nullptr && item->obtain == ObtainKind::Tree) {
        spec.kind = SourceKind::FileStore;
    } else {
        spec.kind = SourceKind::Export;
        spec.itemId = hole.id;
        spec.scope = hole.scope;
    }
    return spec;
}

} // namespace muster::ui
