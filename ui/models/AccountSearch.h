// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/AccountRows.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace muster::ui {

/// Prepares, sorts and filters accounts on threads of its own, and only ever answers the newest question.
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
    void forgetShown();

    QThreadPool m_pool; ///< Two threads: what is typed need not wait until a long sorting ends.
    std::stop_source m_loadStop;
    std::stop_source m_sortStop;
    std::stop_source m_filterStop;
    std::shared_ptr<const AccountRows> m_rows; ///< Shared with the model.
    QList<int> m_order;
    AccountQuery m_query;
    QList<int> m_shown;                       ///< The newest answer, in the order of `m_order`.
    std::optional<AccountQuery> m_shownQuery; ///< What it answers.
    AccountColumn m_column = AccountColumn::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QFutureWatcher<std::shared_ptr<const AccountRows>> m_loading;
    QFutureWatcher<QList<int>> m_sorting;
    QFutureWatcher<QList<int>> m_filtering;
};

} // namespace muster::ui
