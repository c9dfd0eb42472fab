// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Source.h"
#include "core/knowledge/BackupCatalogue.h"
#include "core/plan/BackupPlan.h"

#include <QAbstractTableModel>

namespace muster::ui {

/// What is mandatory and not protected: which item, where, what its absence costs and how it is exported.
class HoleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Item,
        Where,
        Reason,
        Deed, ///< Empty; the view puts a button there.
        ColumnCount,
    };

    explicit HoleModel(const BackupCatalogue &catalogue, QObject *parent = nullptr);

    void setHoles(const QList<PlannedItem> &holes);
    [[nodiscard]] const PlannedItem &hole(int row) const { return m_holes.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    const BackupCatalogue &m_catalogue;
    QList<PlannedItem> m_holes;
};

/// The source that would fill @p hole from @p path: a certificate, a file store, or an export for that item.
[[nodiscard]] SourceSpec sourceFor(const PlannedItem &hole, const BackupCatalogue &catalogue,
                                   const QString &path);

} // namespace muster::ui
