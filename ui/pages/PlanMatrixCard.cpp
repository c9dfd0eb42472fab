// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/PlanMatrixCard.h"

#include "ui/models/PlanMatrixModel.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TableCard.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int widestItem = 220;
constexpr int narrowestPlace = 104;

} // namespace

PlanMatrixCard::PlanMatrixCard(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanMatrixModel(this))
    , m_table(new QTableView(this))
    , m_card(new TableCard(m_table, {}, RowHeight::Matrix, this))
    , m_itemHead(new Text(TextRole::CaptionStrong, &Theme::secondary, m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_table->setModel(m_model);
    m_table->setObjectName(u"matrix"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    QHeaderView *items = m_table->verticalHeader();
    items->show();
    items->setHighlightSections(false);
    items->setSectionsClickable(false);
    items->viewport()->setAutoFillBackground(false);
    // The corner of a table shows no text of its own; the band of the card does.
    m_itemHead->setObjectName(u"itemHead"_s);
    m_itemHead->move(px(12) + 1, 1);
    showWords();
}

void PlanMatrixCard::setMatrix(const PlanMatrix &matrix)
{
    m_model->setMatrix(matrix);
    sizeColumns();
    showWords();
}

void PlanMatrixCard::sizeColumns()
{
    const PlanMatrix &matrix = m_model->matrix();
    const QFontMetrics names(fontFor(TextRole::BodyStrong));
    int item = names.horizontalAdvance(tr("Item"));
    for (const QString &name : matrix.items) {
        item = std::max(item, names.horizontalAdvance(name));
    }
    m_table->verticalHeader()->setFixedWidth(std::min(item + px(24), px(widestItem)));
    const QFontMetrics words(fontFor(TextRole::Caption));
    const QFontMetrics heads(fontFor(TextRole::CaptionStrong));
    for (int column = 0; column < matrix.places.size(); ++column) {
        int width = std::max(px(narrowestPlace),
                             heads.horizontalAdvance(matrix.places.at(column)) + px(26));
        for (const QList<MatrixCell> &row : matrix.cells) {
            // Icon 14, its gap 6, and the air of a cell.
            width = std::max(width, words.horizontalAdvance(row.at(column).word) + px(14 + 6 + 22));
        }
        m_table->setColumnWidth(column, width);
    }
    m_itemHead->setFixedSize(m_table->verticalHeader()->width() - px(16),
                             m_table->horizontalHeader()->height());
    m_itemHead->raise();
}

void PlanMatrixCard::showWords()
{
    m_table->setAccessibleName(tr("What protects what"));
    m_itemHead->setText(tr("Item"));
    m_itemHead->setVisible(m_model->rowCount() > 0);
    m_card->setCoverage(
        tr("Dash: not used here. External: its owner backs it up, and Muster does not see whether "
           "it was done. Not covered: what no source shows."));
}

void PlanMatrixCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showWords();
    }
}

} // namespace muster::ui
