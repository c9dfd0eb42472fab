// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

namespace muster::ui {

class Button;

/// Gives every button that a window shows a letter of its own words to press with Alt, no two the same, whatever the
/// language. A button keeps its letter while its words still hold it, so that hands can learn it.
class AccessKeys final : public QObject
{
    Q_OBJECT

public:
    /// @param first  parents of the buttons that choose first, such as the bar that every page has.
    AccessKeys(QWidget *window, const QList<QWidget *> &first);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assign();
    [[nodiscard]] QList<Button *> shownButtons() const;

    QWidget *m_window; ///< Its parent.
    QList<QWidget *> m_first;
    QTimer m_soon;
};

/// The letters and digits of @p text that any keyboard has, those that begin a word first; lower case.
[[nodiscard]] QString accessKeyCandidates(const QString &text);

} // namespace muster::ui
