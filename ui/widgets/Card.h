// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Theme.h"

#include <QFrame>

namespace muster::ui {

/// A sheet of the window: surface, hairline edge, radius 8.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Paints a sunken band of this height along the top, under a table's head. 0 for none.
    void setHeaderBand(int height, Token token = &Theme::sunken);
    void setGround(Token token);
    /// Paints the focus ring along its own edge while @p content, which paints none, has the focus.
    void showFocusOf(QWidget *content);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_ground = &Theme::surface;
    Token m_band = &Theme::sunken;
    int m_bandHeight = 0;
    QWidget *m_content = nullptr; ///< A child.
};

} // namespace muster::ui
