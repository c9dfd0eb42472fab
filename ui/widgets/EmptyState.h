// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace muster::ui {

class Button;
class Text;

/// What stands in a list that has no rows: what is empty, what was searched, one way on.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    /// An empty @p action hides the button.
    void setWords(const QString &what, const QString &searched, const QString &action);

signals:
    void actionTriggered();

private:
    Text *m_what;
    Text *m_searched;
    Button *m_action;
};

} // namespace muster::ui
