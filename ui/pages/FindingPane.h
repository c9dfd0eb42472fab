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
    /// @param risk     its line in the risk register; null for none.
    void showFinding(const Finding *finding, const RiskEntry *risk = nullptr);

signals:
    void noticed(const QString &sentence);
    void acceptWanted(const QString &finding, const QString &sentence);
    void withdrawWanted(const QString &finding);

private:
    void showEvidence(const Finding &finding);
    void showRule(const Finding &finding, const ReadinessRule &rule);
    void showRisk(const RiskEntry &entry);
    void addRiskButton(const Finding &finding, const RiskEntry *risk);
    /// A button at the foot which copies @p text, and then says so.
    void addCopyButton(const QString &name, const QString &words, const QString &text,
                       const QString &notice);
    [[nodiscard]] QString wholeText(const Finding &finding) const;

    const ReadinessRules &m_rules;
    DetailPane *m_pane;
};

} // namespace muster::ui
