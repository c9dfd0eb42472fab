// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ColumnFit.h"

#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Status.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace muster::ui {

namespace {

constexpr int noColumn = -1;
/// Enough to know how wide a column's words are; more would cost time on a long list.
constexpr int measuredRows = 200;
/// No word gets more than this; longer ones are shortened, and are whole in the detail pane.
constexpr int mostPx = 300;
/// The least a shortened column keeps.
constexpr int leastPx = 72;

QHeaderView *headerOf(QAbstractItemView *view)
{
    if (auto *table = qobject_cast<QTableView *>(view)) {
        return table->horizontalHeader();
    }
    auto *tree = qobject_cast<QTreeView *>(view);
    Q_ASSERT(tree != nullptr);
    return tree->header();
}

/// The first rows of @p model and of its groups, in @p column.
QModelIndexList firstRows(const QAbstractItemModel &model, int column)
{
    QModelIndexList rows;
    for (int row = 0; row < model.rowCount() && rows.size() < measuredRows; ++row) {
        rows.append(model.index(row, column));
        const QModelIndex group = model.index(row, 0);
        for (int i = 0; i < model.rowCount(group) && rows.size() < measuredRows; ++i) {
            rows.append(model.index(i, column, group));
        }
    }
    return rows;
}

/// Takes @p lacking from the widest column that may be shortened, and again, until nothing lacks or none is left.
void shorten(QList<ColumnFit::Column> &columns, int lacking)
{
    for (; lacking > 0; --lacking) {
        const auto spareOf = [](const ColumnFit::Column &column) {
            return column.width > column.least ? column.width : 0;
        };
        const auto widest = std::ranges::max_element(columns, {}, spareOf);
        if (widest == columns.end() || spareOf(*widest) == 0) {
            return;
        }
        --widest->width;
    }
}

/// Gives each column the same part of @p spare.
void widen(QList<ColumnFit::Column> &columns, int spare)
{
    for (ColumnFit::Column &column : columns) {
        column.width += spare / static_cast<int>(columns.size());
    }
}

} // namespace

ColumnFit::ColumnFit(QAbstractItemView *view)
    : ColumnFit(view, noColumn, 0)
{
}

ColumnFit::ColumnFit(QAbstractItemView *view, int rest, int restLeast)
    : QObject(view)
    , m_view(view)
    , m_header(headerOf(view))
    , m_rest(rest)
    , m_restLeast(restLeast)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ColumnFit::fit);
    m_header->setStretchLastSection(false);
    if (rest != noColumn) {
        m_header->setSectionResizeMode(rest, QHeaderView::Stretch);
    }
    view->installEventFilter(this);
    const auto fitSoon = [this] { m_soon.start(0); };
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, fitSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, fitSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, fitSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, fitSoon);
    fit();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show
        || event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        m_soon.start(0);
    }
    return QObject::eventFilter(watched, event);
}

ColumnFit::Column ColumnFit::measured(int section) const
{
    const auto *delegate = m_view->itemDelegate();
    int wanted = m_header->sectionSizeHint(section);
    bool isState = false;
    for (const QModelIndex &index : firstRows(*m_view->model(), section)) {
        wanted = std::max(wanted, delegate->sizeHint({}, index).width());
        isState = isState || index.data(StatusRole).toInt() != static_cast<int>(Status::None);
    }
    const int width = std::min(wanted, px(mostPx));
    return {section, width, isState ? width : std::min(width, px(leastPx))};
}

void ColumnFit::fit()
{
    QList<Column> columns;
    int all = px(m_restLeast);
    for (int section = 0; section < m_header->count(); ++section) {
        if (section != m_rest && !m_header->isSectionHidden(section)) {
            columns.append(measured(section));
            all += columns.constLast().width;
        }
    }
    const int spare = m_view->viewport()->width() - all;
    if (spare < 0) {
        shorten(columns, -spare);
    } else if (m_rest == noColumn) {
        widen(columns, spare);
    }
    for (const Column &column : columns) {
        m_header->resizeSection(column.section, column.width);
    }
}

} // namespace muster::ui
