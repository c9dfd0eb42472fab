// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Manifest.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Status.h"

#include <QList>
#include <QString>

#include <optional>

class QGridLayout;

namespace muster::ui {

/// One figure of a strip.
struct Figure
{
    QString value;                   ///< "652", "25 of 31 items".
    QString caption;                 ///< "homed accounts"
    Status status = Status::None;    ///< An icon before the caption.
    QString note;                    ///< Quiet, after the value: "212 GB free".
    std::optional<ProofLevel> proof; ///< The meter before the value.
};

enum class FigureOrder
{
    ValueAbove,   ///< 22/600 above, caption below.
    CaptionAbove, ///< Caption above, 15/600 below.
};

/// Key figures in one card cut by hairlines. Where it is narrow they break into two rows.
class FigureStrip final : public Card
{
    Q_OBJECT

public:
    explicit FigureStrip(FigureOrder order, QWidget *parent = nullptr);

    void setFigures(const QList<Figure> &figures);
    /// @param designed  the width which one row needs; 800 unless told.
    void setTwoRowsBelow(int designed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeCell(const Figure &figure);
    void place(int columns);
    [[nodiscard]] int columnsFor(int width) const;

    FigureOrder m_order;
    QGridLayout *m_grid;
    QList<QWidget *> m_cells; ///< Children of this.
    QList<int> m_shares;      ///< Of the width, one for each cell.
    int m_columns = 0;
    int m_twoRowsBelow = 800;
};

} // namespace muster::ui
