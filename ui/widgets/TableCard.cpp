// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TableCard.h"

#include "ui/widgets/CoverageNote.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Metrics.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QListView>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace muster::ui {

TableCard::TableCard(QAbstractItemView *view, const QString &coverage, RowHeight height,
                     QWidget *parent)
    : Card(parent)
    , m_view(view)
    , m_rows(new RowDelegate(view, height))
    , m_note(new CoverageNote(coverage, this))
    , m_stack(new QStackedLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_stack->addWidget(view);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_note);
    setContentsMargins(0, 0, 0, 0);
    dressView();
}

void TableCard::dressView()
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false); // Else its square corners cover the card's.
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTextElideMode(Qt::ElideRight);
    QHeaderView *header = nullptr;
    if (auto *table = qobject_cast<QTableView *>(m_view)) {
        table->setShowGrid(false);
        table->setWordWrap(false);
        table->setCornerButtonEnabled(false);
        table->setTabKeyNavigation(false);
        table->verticalHeader()->hide();
        header = table->horizontalHeader();
    } else if (auto *tree = qobject_cast<QTreeView *>(m_view)) {
        tree->setIndentation(0);
        tree->setRootIsDecorated(false);
        tree->setUniformRowHeights(true);
        tree->setExpandsOnDoubleClick(false);
        header = tree->header();
    }
    if (header != nullptr) {
        header->setHighlightSections(false);
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header->viewport()->setAutoFillBackground(false);
        header->setFixedHeight(heightPx(32, TextRole::CaptionStrong));
        header->setMinimumSectionSize(px(40));
        setHeaderBand(header->height());
    }
}

void TableCard::setCoverage(const QString &sentence)
{
    m_note->setSentence(sentence);
}

void TableCard::setEmptyState(EmptyState *state)
{
    m_empty = state;
    m_stack->addWidget(state);
}

void TableCard::showEmptyState(bool isEmpty)
{
    if (m_empty != nullptr) {
        m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
        setHeaderBand(isEmpty ? 0 : heightPx(32, TextRole::CaptionStrong));
    }
}

void TableCard::fitRows(int most)
{
    m_mostRows = most;
    fitHeight();
}

void TableCard::fitHeight()
{
    const int rows = m_view->model() != nullptr ? m_view->model()->rowCount() : 0;
    const bool hasHead = qobject_cast<QListView *>(m_view) == nullptr;
    const int head = hasHead ? heightPx(32, TextRole::CaptionStrong) : 0;
    const int note =
        std::max(px(34), m_note->layout()->totalHeightForWidth(std::max(px(200), width() - 2)));
    setFixedHeight(head + std::min(rows, m_mostRows) * m_rows->rowHeight() + note + 2);
}

void TableCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (m_mostRows > 0 && event->size().width() != event->oldSize().width()) {
        fitHeight();
    }
}

} // namespace muster::ui
