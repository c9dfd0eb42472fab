// SPDX-License-Identifier: Apache-2.0
#include "ui/models/AccountSearch.h"

#include <QtConcurrentRun>

#include <utility>

namespace muster::ui {

namespace {

void renew(std::stop_source &source)
{
    source.request_stop();
    source = std::stop_source();
}

} // namespace

AccountSearch::AccountSearch(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &AccountSearch::takeRows);
    connect(&m_sorting, &QFutureWatcherBase::finished, this, &AccountSearch::takeOrder);
    connect(&m_filtering, &QFutureWatcherBase::finished, this, &AccountSearch::takeShown);
}

AccountSearch::~AccountSearch()
{
    m_loadStop.request_stop();
    m_sortStop.request_stop();
    m_filterStop.request_stop();
    m_pool.waitForDone();
}

bool AccountSearch::isBusy() const
{
    return m_loading.isRunning() || m_sorting.isRunning() || m_filtering.isRunning();
}

void AccountSearch::load(const Deployment &deployment)
{
    renew(m_loadStop);
    renew(m_sortStop);
    renew(m_filterStop);
    m_sorting.setFuture({}); // What is under way concerns other rows.
    m_filtering.setFuture({});
    m_order.clear();
    forgetShown();
    release(std::exchange(m_rows, nullptr));
    m_loading.setFuture(QtConcurrent::run(&m_pool, [deployment, stop = m_loadStop.get_token()] {
        return buildAccountRows(deployment, stop);
    }));
}

void AccountSearch::takeRows()
{
    if (m_loadStop.stop_requested() || m_loading.future().resultCount() == 0
        || m_loading.result() == nullptr) {
        return;
    }
    m_rows = m_loading.result();
    m_loading.setFuture({}); // The future would keep the rows alive.
    emit loaded(m_rows);
    sort(m_column, m_direction);
}

void AccountSearch::sort(AccountColumn column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    if (m_rows == nullptr) {
        return;
    }
    renew(m_sortStop);
    m_sorting.setFuture(
        QtConcurrent::run(&m_pool, [rows = m_rows, column, order, stop = m_sortStop.get_token()] {
            return sortAccountRows(*rows, column, order, stop);
        }));
}

void AccountSearch::takeOrder()
{
    if (m_rows == nullptr || m_sorting.future().resultCount() == 0
        || m_sorting.result().size() != m_rows->accounts.size()) {
        return;
    }
    m_order = m_sorting.result();
    forgetShown();
    filter(m_query);
}

void AccountSearch::filter(const AccountQuery &query)
{
    m_query = query;
    // Each letter more is looked for only among what the letters before have found.
    const bool isNarrower = m_shownQuery && query.narrows(*m_shownQuery);
    if (m_rows == nullptr || m_order.size() != m_rows->accounts.size()) {
        return; // Comes by itself after sorting.
    }
    renew(m_filterStop);
    m_filtering.setFuture(
        QtConcurrent::run(&m_pool, [rows = m_rows, order = isNarrower ? m_shown : m_order, query,
                                    stop = m_filterStop.get_token()] {
            return filterAccountRows(*rows, order, query, stop);
        }));
}

void AccountSearch::takeShown()
{
    if (m_rows == nullptr || m_filterStop.stop_requested()
        || m_filtering.future().resultCount() == 0) {
        return;
    }
    m_shown = m_filtering.result();
    m_shownQuery = m_query;
    emit found(m_shown);
}

void AccountSearch::forgetShown()
{
    m_shown.clear();
    m_shownQuery.reset();
}

void AccountSearch::release(std::shared_ptr<const AccountRows> rows)
{
    if (rows != nullptr) {
        m_pool.start([held = std::move(rows)]() mutable { held.reset(); });
    }
}

} // namespace muster::ui
