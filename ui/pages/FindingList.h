// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/FindingRows.h"

#include <QWidget>

#include <optional>

class QTableView;

namespace muster::ui {

class EmptyState;
class FindingModel;
class Segments;
class TableCard;

/// The findings of an assessment: a filter, and the table of what passes it.
class FindingList final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(const ReadinessRules &rules, QWidget *parent = nullptr);

    void setFindings(const Assessment &assessment, const Deployment &deployment);
    /// Shows no finding, and says why.
    void setEmpty(const QString &why);
    void choose(FindingFilter filter);
    /// The filter, which the page places: it is wider than the list where the window is small.
    [[nodiscard]] Segments *filter() const { return m_segments; }
    /// Null when none is chosen.
    [[nodiscard]] const Finding *current() const;

signals:
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSegments(const FindingCounts &counts);
    void showRows();
    void showEmpty();

    const ReadinessRules &m_rules;
    std::optional<Assessment> m_assessment;
    Deployment m_deployment;
    QString m_whyEmpty;
    FindingModel *m_model;
    Segments *m_segments;
    QTableView *m_table;
    TableCard *m_card;
    EmptyState *m_empty;
};

} // namespace muster::ui
