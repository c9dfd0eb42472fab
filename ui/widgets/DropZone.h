// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace muster::ui {

class Button;
class Text;

/// Where files and folders are dropped. Its button is the real control, for the keyboard.
class DropZone final : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    void setWords(const QString &invitation, const QString &button);
    [[nodiscard]] Button *button() const { return m_button; }

signals:
    void dropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_invitation;
    Button *m_button;
    bool m_isOver = false;
};

} // namespace muster::ui
