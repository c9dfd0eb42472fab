// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Card.h"
#include "ui/widgets/RowDelegate.h"

class QAbstractItemView;
class QStackedLayout;

namespace muster::ui {

class CoverageNote;
class EmptyState;

/// A list in its card: head, rows, and the coverage note that no list can lack.
class TableCard final : public Card
{
    Q_OBJECT

public:
    /// Takes @p view as a child, gives it our look and rows of @p height.
    /// @param coverage  what the list does not hold, a whole sentence.
    TableCard(QAbstractItemView *view, const QString &coverage, RowHeight height = RowHeight::Line,
              QWidget *parent = nullptr);

    void setCoverage(const QString &sentence);
    [[nodiscard]] CoverageNote *coverageNote() const { return m_note; }
    [[nodiscard]] QAbstractItemView *view() const { return m_view; }
    [[nodiscard]] RowDelegate *rows() const { return m_rows; }
    /// Shown instead of the rows while @p isEmpty; the card keeps its place.
    void setEmptyState(EmptyState *state);
    void showEmptyState(bool isEmpty);
    /// Makes the card as high as its rows, at most @p most of them.
    void fitRows(int most);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dressView();
    void fitHeight();

    QAbstractItemView *m_view;
    RowDelegate *m_rows;
    CoverageNote *m_note;
    QStackedLayout *m_stack;
    EmptyState *m_empty = nullptr;
    int m_mostRows = 0; ///< 0 where the layout decides the height.
};

} // namespace muster::ui
