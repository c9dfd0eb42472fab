// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/PlanMatrix.h"

#include <QWidget>

class QTableView;

namespace muster::ui {

class PlanMatrixModel;
class TableCard;
class Text;

/// The protection matrix: items whose names stay in sight, places across, holes tinted.
class PlanMatrixCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanMatrixCard(QWidget *parent = nullptr);

    void setMatrix(const PlanMatrix &matrix);

protected:
    void changeEvent(QEvent *event) override;

private:
    void sizeColumns();
    void showWords();

    PlanMatrixModel *m_model;
    QTableView *m_table;
    TableCard *m_card;
    Text *m_itemHead;
};

} // namespace muster::ui
