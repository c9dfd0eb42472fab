// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/AccountsPage.h"

#include "ui/models/AccountExport.h"
#include "ui/models/AccountFacetModel.h"
#include "ui/models/AccountModel.h"
#include "ui/models/AccountSearch.h"
#include "ui/pages/AccountList.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Amounts.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FacetList.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Metrics.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

AccountsPage::AccountsPage(WizardState &state, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_exporting([this](const Result<void> &result) {
        emit noticed(result ? tr("%1 was written.").arg(QFileInfo(m_exportFile).fileName())
                            : errorText(result.error()).toPlainText());
    })
    , m_model(new AccountModel(this))
    , m_facetModel(new AccountFacetModel(this))
    , m_search(new AccountSearch(this))
    , m_facets(new FacetList(this))
    , m_field(new SearchField(this))
    , m_columns(new Button({}, ButtonKind::Secondary, this))
    , m_export(new Button({}, ButtonKind::Secondary, this))
    , m_list(new AccountList(m_model, this))
{
    makeLayout();
    m_facets->setModel(m_facetModel);
    m_facets->setObjectName(u"facets"_s);
    m_field->setObjectName(u"accountFilter"_s);
    m_columns->setObjectName(u"columns"_s);
    m_export->setObjectName(u"exportAccounts"_s);
    m_columns->setIconName(u"columns-3"_s);
    m_export->setIconName(u"download"_s);
    connect(m_search, &AccountSearch::loaded, this, &AccountsPage::takeRows);
    connect(m_search, &AccountSearch::found, this, &AccountsPage::takeShown);
    connect(m_field, &QLineEdit::textChanged, this, &AccountsPage::typeText);
    connect(m_facets, &FacetList::facetActivated, this, &AccountsPage::toggleFacet);
    connect(m_list, &AccountList::sortRequested, m_search, &AccountSearch::sort);
    connect(m_columns, &Button::clicked, m_list, [this] {
        m_list->chooseColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    connect(m_export, &Button::clicked, this, &AccountsPage::chooseExport);
    connect(m_list, &AccountList::clearRequested, this, &AccountsPage::clearFilter);
    connect(&m_state, &WizardState::deploymentChanged, this, &AccountsPage::loadAccounts);
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(find, &QShortcut::activated, m_field,
            [this] { m_field->setFocus(Qt::ShortcutFocusReason); });
    retranslate();
    loadAccounts();
}

void AccountsPage::makeLayout()
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(16));
    auto *facetCard = new Card(this);
    facetCard->setFixedWidth(px(208));
    auto *facetLayout = new QVBoxLayout(facetCard);
    facetLayout->setContentsMargins(1, px(8), 1, px(8));
    facetLayout->addWidget(m_facets);
    columns->addWidget(facetCard);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(px(12));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(px(8));
    tools->addWidget(m_field, 1);
    tools->addWidget(m_columns);
    tools->addWidget(m_export);
    rows->addLayout(tools);
    rows->addWidget(m_list, 1);
    columns->addLayout(rows, 1);
}

QString AccountsPage::title() const
{
    return tr("Accounts");
}

QString AccountsPage::sentence() const
{
    const std::shared_ptr<const AccountRows> &rows = m_model->rows();
    if (rows == nullptr) {
        return m_state.deployment() ? tr("Reading the accounts…")
                                    : tr("No accounts were read yet.");
    }
    const QString homed = tr("%n account(s) are homed", nullptr,
                             static_cast<int>(rows->accounts.size() - rows->withoutPool));
    const QString pools = tr("on %n pool(s)", nullptr, static_cast<int>(rows->pools.size()));
    QString sentence = tr("%1 %2.", "Accounts homed, on pools").arg(homed, pools);
    if (rows->withoutPool == 0) {
        return sentence;
    }
    return tr("%1 %2", "Two sentences")
        .arg(sentence, tr("%n more name a pool that is not known.", nullptr,
                          static_cast<int>(rows->withoutPool)));
}

bool AccountsPage::isComplete() const
{
    return m_state.deployment().has_value();
}

QString AccountsPage::primaryText() const
{
    return tr("Continue to Checks");
}

QString AccountsPage::whyNotComplete() const
{
    return tr("Nothing was discovered yet; go back to Connect.");
}

QString AccountsPage::note() const
{
    if (!m_state.deployment()) {
        return {};
    }
    return tr("Read from %n source(s)", nullptr,
              static_cast<int>(m_state.deployment()->sources.size()));
}

void AccountsPage::loadAccounts()
{
    m_search->release(m_model->setRows(nullptr));
    m_query = {};
    if (m_state.deployment()) {
        m_search->load(*m_state.deployment());
    }
    showCounts();
    emit completeChanged();
}

void AccountsPage::takeRows(const std::shared_ptr<const AccountRows> &rows)
{
    m_search->release(m_model->setRows(rows));
    m_facetModel->setRows(*rows);
    m_facetModel->setQuery(m_query);
    m_field->setSubject(tr("Filter by name, address, number or policy"));
    emit completeChanged();
}

void AccountsPage::takeShown(const QList<int> &shown)
{
    m_model->setShown(shown);
    m_list->scrollToTop();
    showCounts();
}

void AccountsPage::showCounts()
{
    const std::shared_ptr<const AccountRows> &rows = m_model->rows();
    const qsizetype all = rows != nullptr ? rows->accounts.size() : 0;
    const qsizetype shown = m_model->shown().size();
    m_export->setText(tr("Export %1…").arg(countText(shown)));
    m_export->setEnabled(shown > 0);
    m_list->showCounts(shown, all, m_query.text, m_search->isBusy());
}

void AccountsPage::typeText(const QString &text)
{
    m_query.text = text.trimmed();
    m_search->filter(m_query);
}

void AccountsPage::toggleFacet(const QModelIndex &index)
{
    m_facetModel->toggle(index.row(), m_query);
    m_search->filter(m_query);
}

void AccountsPage::clearFilter()
{
    m_query = {};
    m_facetModel->setQuery(m_query);
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    m_search->filter(m_query);
}

void AccountsPage::chooseExport()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export what is shown"),
                                                      u"accounts.csv"_s, tr("CSV files (*.csv)"));
    if (!file.isEmpty()) {
        exportShown(file);
    }
}

void AccountsPage::exportShown(const QString &file)
{
    if (m_model->rows() == nullptr) {
        return;
    }
    m_exportFile = file;
    m_exporting.watch(m_runner.start([file, rows = m_model->rows(), shown = m_model->shown(),
                                      columns = m_list->shownColumns()](const JobContext &job) {
        return writeAccountsCsv(file, *rows, shown, columns, job.stopToken());
    }));
}

void AccountsPage::retranslate()
{
    m_field->setSubject(tr("Filter by name, address, number or policy"));
    m_columns->setText(tr("Columns"));
    m_facets->setAccessibleName(tr("Narrow the accounts"));
    if (m_model->rows() != nullptr) {
        m_facetModel->setRows(*m_model->rows());
        m_facetModel->setQuery(m_query);
    }
    showCounts();
}

} // namespace muster::ui
