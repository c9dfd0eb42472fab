// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Metrics.h"
#include "ui/widgets/Theme.h"

#include <QLabel>

namespace muster::ui {

/// A label which knows what its words are for and which token they take, and follows theme and text size.
class Text final : public QLabel
{
    Q_OBJECT

public:
    explicit Text(TextRole role, Token token = &Theme::text, QWidget *parent = nullptr);
    Text(const QString &text, TextRole role, Token token = &Theme::text, QWidget *parent = nullptr);

    void setToken(Token token);
    void setRole(TextRole role);
    /// Lets the words run over several lines, as wide as the layout allows.
    Text *wrapped();
    /// One line, elided in the middle when the place is too small; the whole is the tool tip.
    Text *elided();

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    void showText();

    QString m_text;
    TextRole m_role;
    Token m_token;
    bool m_isElided = false;
};

} // namespace muster::ui
