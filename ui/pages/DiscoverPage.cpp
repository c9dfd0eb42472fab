// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/DiscoverPage.h"

#include "ui/models/DeploymentModel.h"
#include "ui/shell/WizardState.h"
#include "ui/text/Amounts.h"
#include "ui/text/DomainWords.h"
#include "ui/text/SourceWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ColumnFit.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TableCard.h"

#include <QFileInfo>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr qsizetype shownContradictions = 50;

} // namespace

DiscoverPage::DiscoverPage(WizardState &state, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_model(new DeploymentModel(this))
    , m_figures(new FigureStrip(FigureOrder::ValueAbove, this))
    , m_banner(new Banner(this))
    , m_tree(new QTreeView(this))
    , m_card(new TableCard(m_tree, {}, RowHeight::Line, this))
    , m_pane(new DetailPane(this))
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
    if (!m_state.deployment()) {
        return;
    }
    const QList<Contradiction> &all = m_state.deployment()->contradictions;
    const QList<SourceRecord> &sources = m_state.deployment()->sources;
    const auto nameOf = [&sources](int source) {
        return source >= 0 && source < sources.size()
                   ? QFileInfo(sources.at(source).location).fileName()
                   : tr("an unnamed source");
    };
    m_pane->clear();
    m_pane->setTitle(u"triangle-alert"_s, tr("Contradictions"), {});
    for (const Contradiction &contradiction : all.mid(0, shownContradictions)) {
        m_pane->addText(contradictionText(contradiction));
        m_pane->addCaption(
            tr("From %1 and %2")
                .arg(nameOf(contradiction.firstSource), nameOf(contradiction.secondSource)));
        m_pane->addRule();
    }
    if (all.size() > shownContradictions) {
        m_pane->addCaption(tr("%1 of %2 shown; all are in the report.")
                               .arg(countText(shownContradictions), countText(all.size())));
    }
}

void DiscoverPage::showPane()
{
    m_pane->clear();
    const PoolRow *row = m_model->poolAt(m_tree->currentIndex());
    if (row == nullptr) {
        const SiteRow *site = m_model->siteAt(m_tree->currentIndex());
        m_pane->setTitle(u"network"_s, site != nullptr ? site->name : tr("Nothing chosen"),
                         site != nullptr ? wordFor(site->kind)
                                         : tr("Choose a pool to see what is known of it."));
        return;
    }
    const Pool &pool = row->pool;
    m_pane->setTitle(u"server"_s, pool.fqdn.hostPart(), pool.fqdn.text());
    m_pane->addRule();
    const SiteRow *site = m_model->siteAt(m_tree->currentIndex().parent());
    m_pane->addFact(tr("Site"), site != nullptr ? site->name : QString());
    m_pane->addFact(tr("Role"), roleText(pool));
    m_pane->addFact(tr("Version"), pool.version ? wordFor(*pool.version) : u"–"_s);
    QStringList servers;
    for (const Fqdn &machine : pool.machines) {
        servers.append(machine.hostPart());
    }
    m_pane->addFact(tr("Servers"), servers.isEmpty() ? u"–"_s : servers.join(u'\n'));
    if (pool.isProductServer()) {
        const bool isMixed = pool.builds.size() > 1;
        const Status status =
            pool.builds.isEmpty() ? Status::Unknown : (isMixed ? Status::Warning : Status::None);
        m_pane->addFact(tr("Build"),
                        isMixed ? u"%1\n%2"_s.arg(buildText(pool), pool.builds.join(u'\n'))
                                : buildText(pool),
                        status);
    }
    if (!pool.backEnds.isEmpty()) {
        m_pane->addFact(tr("Back end"), pool.backEnds.join(u'\n'));
    }
    if (!pool.fileStores.isEmpty()) {
        m_pane->addFact(tr("File store"), pool.fileStores.join(u'\n'));
    }
    if (!pool.pairedWith.isEmpty()) {
        m_pane->addFact(tr("Paired with"), pool.pairedWith.hostPart());
    }
    if (!pool.serviceRoles.isEmpty()) {
        m_pane->addFact(tr("Services"), pool.serviceRoles.join(u", "_s));
    }
    m_pane->addRule();
    m_pane->addSection(tr("Where this comes from"));
    const Deployment &deployment = *m_state.deployment();
    if (deployment.topologySource >= 0 && deployment.topologySource < deployment.sources.size()) {
        const SourceRecord &source = deployment.sources.at(deployment.topologySource);
        m_pane->addCaption(
            tr("%1, %2", "File and time")
                .arg(QFileInfo(source.location).fileName(),
                     dateTimeText(source.takenAt.isValid() ? source.takenAt : source.modifiedAt)));
    } else {
        m_pane->addCaption(tr("No source with a topology was read."));
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
