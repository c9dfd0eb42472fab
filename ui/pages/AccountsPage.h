// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/AccountRows.h"
#include "ui/shell/JobWatcher.h"
#include "ui/shell/Page.h"

namespace muster::ui {

class AccountFacetModel;
class AccountList;
class AccountModel;
class AccountSearch;
class Button;
class FacetList;
class SearchField;
class WizardState;

/// Who is homed where: all accounts of all pools in one table, narrowed by facets and by typing.
class AccountsPage final : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(WizardState &state, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString whyNotComplete() const override;
    [[nodiscard]] QString note() const override;

    /// Writes what is shown to @p file, away from this thread.
    void exportShown(const QString &file);
    [[nodiscard]] AccountSearch *search() const { return m_search; }

protected:
    void retranslate() override;

private:
    void makeLayout();
    void loadAccounts();
    void takeRows(const std::shared_ptr<const AccountRows> &rows);
    void takeShown(const QList<int> &shown);
    void typeText(const QString &text);
    void toggleFacet(const QModelIndex &index);
    void chooseExport();
    void clearFilter();
    void showCounts();

    WizardState &m_state;
    JobRunner m_runner;
    JobWatcher<void> m_exporting;
    AccountQuery m_query;
    AccountModel *m_model;
    AccountFacetModel *m_facetModel;
    AccountSearch *m_search;
    FacetList *m_facets;
    SearchField *m_field;
    Button *m_columns;
    Button *m_export;
    AccountList *m_list;
    QString m_exportFile;
};

} // namespace muster::ui
