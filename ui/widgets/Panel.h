// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Theme.h"

#include <QWidget>

namespace muster::ui {

enum class Hairline
{
    None,
    Top,
    Bottom,
    Right,
};

/// A plain ground of one token, with a hairline at one side if wanted.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(Token ground, Hairline hairline = Hairline::None, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_ground;
    Hairline m_hairline;
};

/// One hairline across, as wide as its layout gives it.
class Rule final : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace muster::ui
