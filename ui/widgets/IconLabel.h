// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Status.h"
#include "ui/widgets/Theme.h"

#include <QWidget>

namespace muster::ui {

/// One line drawing in a token's colour. Never speaks alone: words stand beside it, so it has no accessible name.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(QString name, int size, Token token, QWidget *parent = nullptr);

    void setIcon(const QString &name, Token token);
    void setStatus(Status status);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
    Token m_token;
};

/// Muster's mark: a list, ticked.
class Mark final : public QWidget
{
    Q_OBJECT

public:
    explicit Mark(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace muster::ui
