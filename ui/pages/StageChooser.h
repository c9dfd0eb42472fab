// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/Finding.h"
#include "core/domain/Deployment.h"

#include <QWidget>

class QComboBox;

namespace muster::ui {

class Text;

/// Which gate of the migration the checks judge and, before a pool is dismantled, which pool that is.
class StageChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit StageChooser(QWidget *parent = nullptr);

    /// Offers the pools of @p deployment, and shows what @p assessment judged; the start where there is none.
    void setChosen(const std::optional<Deployment> &deployment,
                   const std::optional<Assessment> &assessment);
    [[nodiscard]] Stage stage() const;
    /// The pool to be dismantled; none unless the stage asks for it and somebody chose.
    [[nodiscard]] QList<Fqdn> retiringPools() const;
    void retranslate();

signals:
    void chosen();

private:
    void takeStage();

    Text *m_label;
    QComboBox *m_stages;
    QComboBox *m_pools;
};

} // namespace muster::ui
