// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/SourceModel.h"

#include <QWidget>

class QTableView;

namespace muster::ui {

class EmptyState;
class TableCard;

/// The sources of the project, one of which is chosen; the way to the first where there is none.
class SourceList final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceList(QWidget *parent = nullptr);

    void setRows(const QList<SourceRow> &rows);
    /// -1 when there is none.
    [[nodiscard]] int chosenRow() const;
    /// nullptr when there is none. Valid until the list changes.
    [[nodiscard]] const SourceRow *chosen() const;

signals:
    void chosenChanged();
    void addRequested();
    void removeRequested(int row);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    SourceModel *m_model;
    QTableView *m_table;
    TableCard *m_card;
    EmptyState *m_empty;
};

} // namespace muster::ui
