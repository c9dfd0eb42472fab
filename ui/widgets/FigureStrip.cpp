// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FigureStrip.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/Text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// Captions up to this width give all columns the same one; only a longer word gets more.
constexpr int leastShare = 56;

/// The five cells alone; the value beside them is their word.
class MeterCells final : public QWidget
{
public:
    MeterCells(ProofLevel level, QWidget *parent)
        : QWidget(parent)
        , m_level(level)
    {
        setFixedSize(paint::proofMeterSize());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::proofMeter(painter, {0, 0}, m_level);
    }

private:
    ProofLevel m_level;
};

} // namespace

FigureStrip::FigureStrip(FigureOrder order, QWidget *parent)
    : Card(parent)
    , m_order(order)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureStrip::setFigures(const QList<Figure> &figures)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    m_shares.clear();
    const QFontMetrics captions(fontFor(TextRole::Caption));
    for (const Figure &figure : figures) {
        m_cells.append(makeCell(figure));
        m_shares.append(std::max(px(leastShare), captions.horizontalAdvance(figure.caption)));
    }
    m_columns = 0;
    place(columnsFor(width()));
}

void FigureStrip::setTwoRowsBelow(int designed)
{
    m_twoRowsBelow = designed;
    place(columnsFor(width()));
}

int FigureStrip::columnsFor(int width) const
{
    const int count = static_cast<int>(m_cells.size());
    return width < px(m_twoRowsBelow) && count > 3 ? (count + 1) / 2 : count;
}

QWidget *FigureStrip::makeCell(const Figure &figure)
{
    auto *cell = new QWidget(this);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(px(16), px(12), px(12), px(10));
    layout->setSpacing(0);
    const bool isValueAbove = m_order == FigureOrder::ValueAbove;
    auto *valueRow = new QHBoxLayout;
    valueRow->setSpacing(px(8));
    if (figure.proof) {
        valueRow->addWidget(new MeterCells(*figure.proof, cell), 0, Qt::AlignVCenter);
    }
    auto *value =
        new Text(figure.value, isValueAbove ? TextRole::PageTitle : TextRole::SectionTitle,
                 &Theme::text, cell);
    valueRow->addWidget(value->elided(), 0);
    if (!figure.note.isEmpty()) {
        valueRow->addWidget(new Text(figure.note, TextRole::Body, &Theme::secondary, cell));
    }
    valueRow->addStretch();
    auto *captionRow = new QHBoxLayout;
    captionRow->setSpacing(px(4));
    if (figure.status != Status::None) {
        captionRow->addWidget(
            new IconLabel(iconNameFor(figure.status), 14, tokenFor(figure.status), cell));
    }
    auto *caption = new Text(figure.caption, TextRole::Caption, &Theme::secondary, cell);
    captionRow->addWidget(caption->elided(), 1);
    layout->addLayout(isValueAbove ? valueRow : captionRow);
    layout->addLayout(isValueAbove ? captionRow : valueRow);
    cell->setAccessibleName(isValueAbove ? u"%1 %2"_s.arg(figure.value, figure.caption)
                                         : u"%1: %2"_s.arg(figure.caption, figure.value));
    return cell;
}

void FigureStrip::place(int columns)
{
    if (columns == m_columns || columns == 0) {
        return;
    }
    m_columns = columns;
    for (QWidget *cell : m_cells) {
        m_grid->removeWidget(cell);
    }
    for (int i = 0; i < m_grid->columnCount(); ++i) {
        m_grid->setColumnStretch(i, 0);
    }
    for (int i = 0; i < m_cells.size(); ++i) {
        m_grid->addWidget(m_cells.at(i), i / columns, i % columns);
        m_grid->setColumnStretch(i % columns,
                                 m_order == FigureOrder::ValueAbove ? m_shares.at(i) : 0);
        m_cells.at(i)->show();
    }
    if (m_order == FigureOrder::CaptionAbove) {
        m_grid->setColumnStretch(columns - 1, 1);
    }
    updateGeometry();
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    place(columnsFor(event->size().width()));
}

void FigureStrip::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    for (int i = 0; i < m_cells.size(); ++i) {
        const QRect cell = m_cells.at(i)->geometry();
        if (m_columns > 0 && i % m_columns != 0) {
            painter.fillRect(cell.left(), cell.top() + 1, 1, cell.height() - 2, theme().border);
        }
        if (m_columns > 0 && i >= m_columns) {
            painter.fillRect(cell.left(), cell.top(), cell.width(), 1, theme().border);
        }
    }
}

} // namespace muster::ui
