// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/RestoreContents.h"

#include "ui/models/ContentsModel.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TableCard.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

RestoreContents::RestoreContents(const BackupCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_model(new ContentsModel(catalogue, this))
    , m_label(new Text(TextRole::Body, &Theme::secondary, this))
    , m_scopes(new QComboBox(this))
    , m_tree(new QTreeView(this))
    , m_card(new TableCard(m_tree, {}, RowHeight::TwoLine, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_label);
    row->addWidget(m_scopes, 1);
    layout->addLayout(row);
    layout->addWidget(m_card, 1);
    m_label->setBuddy(m_scopes);
    m_scopes->setObjectName(u"restoreScopes"_s);
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tree->setModel(m_model);
    m_tree->setObjectName(u"contents"_s);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ContentsModel::Name, QHeaderView::Stretch);
    header->resizeSection(ContentsModel::Size, px(84));
    connect(m_scopes, &QComboBox::activated, this,
            [this] { m_model->chooseScope(m_scopes->currentData().toString()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RestoreContents::showManifest);
    m_tree->setExpandsOnDoubleClick(true); // One click ticks.
    retranslate();
}

void RestoreContents::showManifest()
{
    listScopes();
    const Manifest &manifest = m_model->manifest();
    if (!manifest.missing.isEmpty()) {
        m_tree->expand(m_model->index(m_model->rowCount() - 1, 0));
    }
    m_tree->setCurrentIndex(m_model->index(0, 0));
    const auto mandatory = std::count_if(manifest.missing.begin(), manifest.missing.end(),
                                         [](const MissingItem &item) { return item.isMandatory; });
    m_card->setCoverage(manifest.missing.isEmpty()
                            ? tr("Nothing that was planned is missing.")
                            : tr("%n item(s) are not inside, %1 of them mandatory; listed last.",
                                 "In a snapshot", static_cast<int>(manifest.missing.size()))
                                  .arg(mandatory));
}

void RestoreContents::listScopes()
{
    m_scopes->clear();
    m_scopes->addItem(tr("Everything"), QString());
    for (const QString &scope : m_model->scopes()) {
        m_scopes->addItem(tr("Only %1").arg(scope), scope);
    }
}

void RestoreContents::retranslate()
{
    m_label->setText(tr("Restore"));
    m_scopes->setAccessibleName(tr("What to restore"));
    m_tree->setAccessibleName(tr("What is inside"));
    showManifest();
}

void RestoreContents::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace muster::ui
