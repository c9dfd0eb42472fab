// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace muster::ui {

/// Joined buttons of which one is chosen: a filter, not tabs. Arrow keys move between them.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    struct Segment
    {
        QString word;
        QString count; ///< After the word, quiet; may be empty.
    };

    /// Replaces all; the chosen place is kept where it still exists.
    void setSegments(const QList<Segment> &segments);
    void choose(int index);
    [[nodiscard]] int chosen() const;

signals:
    void chosenChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace muster::ui
