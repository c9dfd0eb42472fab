// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/DiscoverPage.h"

#include "ui/models/DeploymentModel.h"
#include "ui/pages/PoolPane.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Amounts.h"
#include "ui/text/SourceWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ColumnFit.h"
#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TableCard.h"

#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster::ui {

DiscoverPage::DiscoverPage(WizardState &state, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_model(new DeploymentModel(this))
    , m_figures(new FigureStrip(FigureOrder::ValueAbove, this))
    , m_banner(new Banner(this))
    , m_tree(new QTreeView(this))
    , m_card(new TableCard(m_tree, {}, RowHeight::Line, this))
    , m_pane(new PoolPane(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_figures);
    layout->addWidget(m_banner);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(24));
    columns->addWidget(m_card, 1);
    m_pane->setFixedWidth(px(304));
    columns->addWidget(m_pane);
    layout->addLayout(columns, 1);
    m_tree->setModel(m_model);
    m_tree->setObjectName(u"deployment"_s);
    new ColumnFit(m_tree, DeploymentModel::Name, 150);
    m_banner->hide();
    connect(&m_counting, &QFutureWatcherBase::finished, this, &DiscoverPage::takeTree);
    connect(&m_state, &WizardState::deploymentChanged, this, &DiscoverPage::countDeployment);
    connect(m_banner, &Banner::actionTriggered, this, &DiscoverPage::showAllContradictions);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DiscoverPage::showPane);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        m_tree->setExpanded(index.siblingAtColumn(0),
                            !m_tree->isExpanded(index.siblingAtColumn(0)));
    });
    retranslate();
    countDeployment();
}

DiscoverPage::~DiscoverPage()
{
    m_counting.waitForFinished();
}

QString DiscoverPage::title() const
{
    return tr("Discover");
}

QString DiscoverPage::sentence() const
{
    return tr("What your files say about sites, pools and servers.");
}

bool DiscoverPage::isComplete() const
{
    return m_state.deployment().has_value();
}

QString DiscoverPage::primaryText() const
{
    return tr("Continue to Accounts");
}

QString DiscoverPage::whyNotComplete() const
{
    return tr("Nothing was discovered yet; go back to Connect.");
}

QString DiscoverPage::note() const
{
    const std::optional<Deployment> &deployment = m_state.deployment();
    return deployment ? tr("Read on %1").arg(dateTimeText(deployment->discoveredAt)) : QString();
}

void DiscoverPage::countDeployment()
{
    if (!m_state.deployment()) {
        m_model->setTree({});
        showFigures();
        showContradictions();
        showPane();
        emit completeChanged();
        return;
    }
    m_counting.setFuture(QtConcurrent::run(
        [deployment = *m_state.deployment()] { return buildDeploymentTree(deployment); }));
    showContradictions();
    emit completeChanged();
}

void DiscoverPage::takeTree()
{
    if (!m_state.deployment() || m_counting.future().resultCount() == 0) {
        return;
    }
    m_model->setTree(m_counting.result());
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->firstPool());
    showFigures();
    showPane();
}

void DiscoverPage::showFigures()
{
    const DeploymentTree &tree = m_model->tree();
    const auto count = [](qsizetype number) { return static_cast<int>(number); };
    const qsizetype contradictions =
        m_state.deployment() ? m_state.deployment()->contradictions.size() : 0;
    m_figures->setFigures({
        {countText(tree.siteCount),
         tr("site(s)", "Key figure", count(tree.siteCount)),
         Status::None,
         {},
         {}},
        {countText(tree.pools),
         tr("pool(s)", "Key figure", count(tree.pools)),
         Status::None,
         {},
         {}},
        {countText(tree.servers),
         tr("server(s)", "Key figure", count(tree.servers)),
         Status::None,
         {},
         {}},
        {countText(tree.homedAccounts),
         tr("homed account(s)", "Key figure", count(tree.homedAccounts)),
         Status::None,
         {},
         {}},
        {countText(tree.sipDomains),
         tr("SIP domain(s)", "Key figure", count(tree.sipDomains)),
         Status::None,
         {},
         {}},
        {countText(tree.gateways),
         tr("gateway(s)", "Key figure", count(tree.gateways)),
         Status::None,
         {},
         {}},
        {countText(contradictions),
         tr("contradiction(s)", "Key figure", count(contradictions)),
         contradictions > 0 ? Status::Warning : Status::None,
         {},
         {}},
    });
}

void DiscoverPage::showContradictions()
{
    const QList<Contradiction> all =
        m_state.deployment() ? m_state.deployment()->contradictions : QList<Contradiction>();
    m_banner->setVisible(!all.isEmpty());
    if (all.isEmpty()) {
        return;
    }
    QStringList sentences;
    for (const Contradiction &contradiction : all.mid(0, 2)) {
        sentences.append(contradictionText(contradiction));
    }
    m_banner->setMessage(
        Status::Warning,
        tr("%n fact(s) disagree between sources", nullptr, static_cast<int>(all.size())),
        sentences.join(u' '));
    m_banner->setAction(tr("Show all"));
}

void DiscoverPage::showAllContradictions()
{
    if (m_state.deployment()) {
        m_pane->showContradictions(*m_state.deployment());
    }
}

void DiscoverPage::showPane()
{
    const QModelIndex current = m_tree->currentIndex();
    if (const PoolRow *row = m_model->poolAt(current)) {
        m_pane->showPool(row->pool, m_model->siteAt(current.parent()), *m_state.deployment());
    } else {
        m_pane->showSite(m_model->siteAt(current));
    }
}

void DiscoverPage::retranslate()
{
    m_card->setCoverage(tr("Not covered: gateway firmware, load balancers, reverse proxies. No "
                           "source describes them."));
    m_tree->setAccessibleName(tr("Sites and pools"));
    showFigures();
    showContradictions();
    showPane();
}

} // namespace muster::ui
