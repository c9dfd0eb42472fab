// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/Documents.h"

#include <QAbstractTableModel>

namespace muster::ui {

/// "Report", "Roster", "Rollback plan".
[[nodiscard]] QString wordFor(DocumentKind kind);
/// "PDF", "CSV".
[[nodiscard]] QString wordFor(DocumentFormat format);

/// The files that were made just now.
class MadeFileModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Document,
        File,
        Format,
        Size,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(const QList<MadeFile> &files);
    [[nodiscard]] const QList<MadeFile> &files() const { return m_files; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<MadeFile> m_files;
};

} // namespace muster::ui
