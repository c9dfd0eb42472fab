// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Card.h"

#include <QStringList>
#include <QTimer>

class QPlainTextEdit;

namespace muster::ui {

class Button;
class Text;

/// The log under a running page: folded or open, copied or opened as a file. Lines arrive ten times a second at most.
class LogDrawer final : public Card
{
    Q_OBJECT

public:
    explicit LogDrawer(QWidget *parent = nullptr);

    /// May be called for each line; they are shown together.
    void append(const QString &line);
    void clear();
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QPlainTextEdit *lines() const { return m_lines; }

signals:
    void openChanged(bool isOpen);
    void openFileRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void flush();
    void copyAll() const;
    void retranslate();

    Button *m_fold;
    Text *m_count;
    Button *m_copy;
    Button *m_openFile;
    QPlainTextEdit *m_lines;
    QStringList m_waiting;
    QTimer m_timer;
    qsizetype m_total = 0;
    bool m_isOpen = true;
};

} // namespace muster::ui
