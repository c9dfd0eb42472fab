// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Card.h"
#include "ui/widgets/Status.h"

#include <QList>

class QVBoxLayout;

namespace muster::ui {

class Button;
class Text;

/// One task on the hub: what it does, how it stands, its button.
class TaskCard final : public Card
{
    Q_OBJECT

public:
    struct Line
    {
        Status status = Status::Available;
        QString words;
    };

    explicit TaskCard(const QString &iconName, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence, const QString &button);
    void setLines(const QList<Line> &lines);
    [[nodiscard]] Button *button() const { return m_button; }

signals:
    void started();

private:
    Text *m_title;
    Text *m_sentence;
    QVBoxLayout *m_lines;
    Button *m_button;
};

} // namespace muster::ui
