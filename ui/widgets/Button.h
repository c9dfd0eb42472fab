// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Theme.h"

#include <QPushButton>

namespace muster::ui {

enum class ButtonKind
{
    Secondary,
    Primary, ///< The next thing to do; one a page.
    Quiet,   ///< No edge, accent text.
    QuietNeutral,
    Danger,
};

enum class ButtonSize
{
    Row,    ///< 26, in a row, banner or pane.
    Normal, ///< 32
    Bar,    ///< 36, in the action bar and on task cards.
};

/// A push button with a kind, a size and one of our icons; Style paints it.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    Button(const QString &text, ButtonKind kind, QWidget *parent = nullptr);

    /// Keeps the access key where the new words still hold it.
    void setText(const QString &text);
    /// The letter which presses it together with Alt, underlined in its words; null for none.
    void setAccessKey(QChar key);
    [[nodiscard]] QChar accessKey() const { return m_accessKey; }
    void setKind(ButtonKind kind);
    void setSize(ButtonSize size);
    /// @param size  20 in the rail, 16 elsewhere.
    void setIconName(const QString &name, int size = 16);
    /// Stands on a margin: no air beside its content.
    void setFlush(bool isFlush);

    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    [[nodiscard]] ButtonSize buttonSize() const { return m_size; }
    [[nodiscard]] const QString &iconName() const { return m_iconName; }
    [[nodiscard]] int iconSizePx() const { return m_iconSize; }
    [[nodiscard]] bool isFlush() const { return m_isFlush; }

protected:
    void changeEvent(QEvent *event) override;
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void applyFont();

    QChar m_accessKey;
    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Normal;
    QString m_iconName;
    int m_iconSize = 16;
    bool m_isFlush = false;
};

} // namespace muster::ui
