// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/AccountList.h"

#include "ui/models/AccountModel.h"
#include "ui/pages/ColumnsMenu.h"
#include "ui/text/Amounts.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TableCard.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// Designed widths, by AccountColumn; the last one takes what is left.
constexpr std::array<int, accountColumnCount> columnWidths{158, 140, 146, 182, 90,
                                                           104, 130, 110, 190};
/// Shown until the person chooses others.
constexpr int firstHidden = static_cast<int>(AccountColumn::State);

} // namespace

AccountList::AccountList(AccountModel *model, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_card(new TableCard(m_table, {}, RowHeight::Line, this))
    , m_empty(new EmptyState(u"search"_s, m_card))
    , m_menu(new ColumnsMenu(m_table, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_table->setModel(model);
    m_table->setObjectName(u"accounts"_s);
    m_card->setEmptyState(m_empty);
    makeColumns();
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
            &AccountList::sortByHead);
    connect(m_menu, &ColumnsMenu::sortRequested, this, &AccountList::sortBy);
    connect(m_empty, &EmptyState::actionTriggered, this, &AccountList::clearRequested);
    retranslate();
}

void AccountList::makeColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(0, Qt::AscendingOrder);
    for (int column = 0; column < accountColumnCount; ++column) {
        header->resizeSection(column, px(columnWidths.at(static_cast<std::size_t>(column))));
        m_table->setColumnHidden(column, column >= firstHidden);
    }
}

QList<AccountColumn> AccountList::shownColumns() const
{
    QList<AccountColumn> columns;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!m_table->isColumnHidden(column)) {
            columns.append(static_cast<AccountColumn>(column));
        }
    }
    return columns;
}

void AccountList::chooseColumns(const QPoint &place)
{
    m_menu->popup(place);
}

void AccountList::scrollToTop()
{
    m_table->scrollToTop();
}

void AccountList::showCounts(qsizetype shown, qsizetype all, const QString &filter, bool isBusy)
{
    m_card->setCoverage(tr("%1 shown. Not in this list: users whom no source names, and contact "
                           "lists (they are in the user data).")
                            .arg(countOfCountText(shown, all)));
    const bool isEmpty = shown == 0 && !isBusy;
    m_card->showEmptyState(isEmpty);
    if (!isEmpty) {
        return;
    }
    if (all == 0) {
        m_empty->setWords(tr("No accounts were read"),
                          tr("Add an export of Get-CsUser on the Connect page."), {});
        return;
    }
    m_empty->setWords(filter.isEmpty() ? tr("No account fits what is ticked")
                                       : tr("No account matches “%1”").arg(filter),
                      tr("%n account(s) were searched by name, address, number and policy.",
                         nullptr, static_cast<int>(all)),
                      tr("Clear filter"));
}

void AccountList::sortByHead(int section)
{
    const bool isUp = section == m_sortColumn && m_sortOrder == Qt::AscendingOrder;
    sortBy(section, isUp ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void AccountList::sortBy(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_table->horizontalHeader()->setSortIndicator(column, order);
    emit sortRequested(static_cast<AccountColumn>(column), order);
}

void AccountList::retranslate()
{
    m_table->setAccessibleName(tr("Accounts"));
}

void AccountList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace muster::ui
