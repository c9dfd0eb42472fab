// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/StageChooser.h"

#include "ui/text/CheckWords.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int stageCount = static_cast<int>(Stage::Decommission) + 1;

} // namespace

StageChooser::StageChooser(QWidget *parent)
    : QWidget(parent)
    , m_label(new Text(TextRole::CaptionStrong, &Theme::text, this))
    , m_stages(new QComboBox(this))
    , m_pools(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_label);
    row->addWidget(m_stages);
    row->addWidget(m_pools);
    row->addStretch(1);
    m_label->setBuddy(m_stages);
    m_stages->setObjectName(u"stage"_s);
    m_pools->setObjectName(u"retiringPool"_s);
    for (int stage = 0; stage < stageCount; ++stage) {
        m_stages->addItem(QString(), stage);
    }
    m_stages->setCurrentIndex(static_cast<int>(Stage::Start));
    m_pools->hide();
    connect(m_stages, &QComboBox::activated, this, &StageChooser::takeStage);
    connect(m_pools, &QComboBox::activated, this, &StageChooser::chosen);
    retranslate();
}

void StageChooser::setChosen(const std::optional<Deployment> &deployment,
                             const std::optional<Assessment> &assessment)
{
    m_stages->setCurrentIndex(static_cast<int>(assessment ? assessment->stage : Stage::Start));
    const QString before = assessment && !assessment->retiringPools.isEmpty()
                               ? assessment->retiringPools.first().text()
                               : QString();
    m_pools->clear();
    m_pools->addItem(tr("Choose the pool…"), QString());
    for (const Pool &pool : deployment ? deployment->pools : QList<Pool>()) {
        if (pool.isProductServer()) {
            m_pools->addItem(pool.fqdn.text(), pool.fqdn.text());
        }
    }
    m_pools->setCurrentIndex(std::max(0, m_pools->findData(before)));
    m_pools->setVisible(stage() == Stage::Decommission);
}

Stage StageChooser::stage() const
{
    return static_cast<Stage>(std::max(0, m_stages->currentIndex()));
}

QList<Fqdn> StageChooser::retiringPools() const
{
    const Result<Fqdn> pool = Fqdn::parse(m_pools->currentData().toString());
    return stage() == Stage::Decommission && pool ? QList<Fqdn>{*pool} : QList<Fqdn>();
}

void StageChooser::takeStage()
{
    m_pools->setVisible(stage() == Stage::Decommission);
    emit chosen();
}

void StageChooser::retranslate()
{
    m_label->setText(tr("Stage"));
    m_stages->setAccessibleName(tr("Which stage the checks judge"));
    m_pools->setAccessibleName(tr("Which pool is to be dismantled"));
    for (int stage = 0; stage < stageCount; ++stage) {
        m_stages->setItemText(stage, wordFor(static_cast<Stage>(stage)));
    }
    if (m_pools->count() > 0) {
        m_pools->setItemText(0, tr("Choose the pool…"));
    }
}

} // namespace muster::ui
