// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/AccountRows.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace muster::ui {

/// Prepares, sorts and filters accounts on a thread of its own, and only ever answers the newest question.
class AccountSearch final : public QObject
{
    Q_OBJECT

public:
    explicit AccountSearch(QObject *parent = nullptr);
    ~AccountSearch() override;

    void load(const Deployment &deployment);
    void sort(AccountColumn column, Qt::SortOrder order);
    void filter(const AccountQuery &query);
    /// Frees @p rows elsewhere: a million accounts take longer than a frame.
    void release(std::shared_ptr<const AccountRows> rows);
    [[nodiscard]] bool isBusy() const;

signals:
    void loaded(const std::shared_ptr<const AccountRows> &rows);
    void found(const QList<int> &shown);

private:
    void takeRows();
    void takeOrder();
    void takeShown();

    QThreadPool m_pool; ///< One thread: questions are answered in their order.
    std::stop_source m_loadStop;
    std::stop_source m_sortStop;
    std::stop_source m_filterStop;
    std::shared_ptr<const AccountRows> m_rows; ///< Shared with the model.
    QList<int> m_order;
    AccountQuery m_query;
    AccountColumn m_column = AccountColumn::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QFutureWatcher<std::shared_ptr<const AccountRows>> m_loading;
    QFutureWatcher<QList<int>> m_sorting;
    QFutureWatcher<QList<int>> m_filtering;
};

} // namespace muster::ui
