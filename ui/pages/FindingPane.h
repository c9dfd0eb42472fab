// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/ReadinessRule.h"

#include <QWidget>

namespace muster::ui {

class DetailPane;

/// All that is known of one finding: what was found, what it means, what helps, and where that is written.
class FindingPane final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingPane(const ReadinessRules &rules, QWidget *parent = nullptr);

    /// @param finding  null for none; read at once, not kept.
    void showFinding(const Finding *finding);

signals:
    void noticed(const QString &sentence);

private:
    void showEvidence(const Finding &finding);
    void showRule(const Finding &finding, const ReadinessRule &rule);
    void addCopyButton(const QString &command);

    const ReadinessRules &m_rules;
    DetailPane *m_pane;
};

} // namespace muster::ui
