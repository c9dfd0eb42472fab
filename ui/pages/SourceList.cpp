// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/SourceList.h"

#include "ui/widgets/ColumnFit.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TableCard.h"

#include <QEvent>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// More sources scroll inside the card.
constexpr int shownRows = 7;
constexpr int emptyHeight = 200;

} // namespace

SourceList::SourceList(QWidget *parent)
    : QWidget(parent)
    , m_model(new SourceModel(this))
    , m_table(new QTableView(this))
    , m_card(new TableCard(m_table, {}, RowHeight::TwoLine, this))
    , m_empty(new EmptyState(u"folder-input"_s, m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->setEmptyState(m_empty);
    m_table->setModel(m_model);
    m_table->setObjectName(u"sources"_s);
    new ColumnFit(m_table, SourceModel::From, 150);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SourceList::chosenChanged);
    connect(m_empty, &EmptyState::actionTriggered, this, &SourceList::addRequested);
    retranslate();
}

void SourceList::setRows(const QList<SourceRow> &rows)
{
    const int before = chosenRow();
    m_model->setRows(rows);
    m_card->showEmptyState(rows.isEmpty());
    m_card->fitRows(rows.isEmpty() ? 0 : shownRows);
    if (rows.isEmpty()) {
        m_card->setFixedHeight(px(emptyHeight));
    } else {
        m_table->selectRow(std::clamp(before, 0, static_cast<int>(rows.size()) - 1));
    }
    emit chosenChanged();
}

int SourceList::chosenRow() const
{
    const int row = m_table->currentIndex().row();
    return row < m_model->rowCount() ? row : -1;
}

const SourceRow *SourceList::chosen() const
{
    const int row = chosenRow();
    return row < 0 ? nullptr : &m_model->source(row);
}

void SourceList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && chosenRow() >= 0) {
        emit removeRequested(chosenRow());
        return;
    }
    QWidget::keyPressEvent(event);
}

void SourceList::retranslate()
{
    m_card->setCoverage(tr("Muster reads these files and shares. It changes nothing on a server."));
    m_table->setAccessibleName(tr("Sources"));
    m_empty->setWords(tr("No source yet"), tr("Drop files below, or choose them."),
                      tr("Add source…"));
}

void SourceList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace muster::ui
