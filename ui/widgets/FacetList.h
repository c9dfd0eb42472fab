// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace muster::ui {

/// A list to narrow another by: captions, choices with counts, boxes to tick. The model says which by its roles:
/// GroupRole a caption, a check state a box, SunkenRole a hairline, all else one choice.
class FacetList final : public QListView
{
    Q_OBJECT

public:
    explicit FacetList(QWidget *parent = nullptr);

signals:
    /// A choice, or a box that was ticked or unticked.
    void facetActivated(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void activate(const QModelIndex &index);
};

} // namespace muster::ui
