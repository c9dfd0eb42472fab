// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/DeploymentTree.h"
#include "ui/shell/Page.h"

#include <QFutureWatcher>

class QTreeView;

namespace muster::ui {

class Banner;
class DeploymentModel;
class FigureStrip;
class PoolPane;
class TableCard;
class WizardState;

/// What the sources say about sites, pools and servers, and where each fact comes from.
class DiscoverPage final : public Page
{
    Q_OBJECT

public:
    explicit DiscoverPage(WizardState &state, QWidget *parent = nullptr);
    ~DiscoverPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString whyNotComplete() const override;
    [[nodiscard]] QString note() const override;

protected:
    void retranslate() override;

private:
    void countDeployment();
    void takeTree();
    void showFigures();
    void showContradictions();
    void showPane();
    void showAllContradictions();

    WizardState &m_state;
    QFutureWatcher<DeploymentTree> m_counting;
    DeploymentModel *m_model;
    FigureStrip *m_figures;
    Banner *m_banner;
    QTreeView *m_tree;
    TableCard *m_card;
    PoolPane *m_pane;
};

} // namespace muster::ui
