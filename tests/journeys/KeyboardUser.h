// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QKeySequence>
#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace muster {

/// A person without a mouse: presses keys where the focus is, and notes whatever loses, hides or traps it.
class KeyboardUser
{
public:
    explicit KeyboardUser(QWidget &window);

    /// Presses @p key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Presses Tab until the widget called @p name has the focus; false after a whole round.
    [[nodiscard]] bool tabTo(const QString &name);
    /// Walks one round by Tab and one back by Shift+Tab, and notes what Tab does not reach, what does not show that it
    /// has the focus, and where the way back differs.
    void walkRound(const QString &place);
    [[nodiscard]] QString focusName() const;
    /// What was wrong, a sentence each.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    void noteFocus();
    void complain(const QString &sentence);

    QWidget &m_window;
    QString m_place;
    QStringList m_complaints;
};

} // namespace muster
