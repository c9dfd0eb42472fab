// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Card.h"
#include "ui/widgets/Status.h"

#include <QString>

class QVBoxLayout;

namespace muster::ui {

class IconLabel;
class Text;

/// What is known of the chosen row: title, facts, sections, and at the foot where it comes from and what can be done.
class DetailPane : public Card
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    void setTitle(const QString &iconName, const QString &title, const QString &subtitle);
    /// Takes away all but the title.
    void clear();
    void addRule();
    void addFact(const QString &name, const QString &value, Status status = Status::None);
    void addSection(const QString &title);
    void addText(const QString &text, Token token = &Theme::text);
    void addCaption(const QString &text);
    /// Commands, in the fixed font on a sunken ground; can be selected and copied.
    void addCode(const QString &text);
    void addWidget(QWidget *widget);
    /// Below everything, kept at the foot of the pane.
    void addFoot(QWidget *widget);

private:
    IconLabel *m_icon;
    Text *m_title;
    Text *m_subtitle;
    QWidget *m_body;
    QVBoxLayout *m_bodyLayout;
    QWidget *m_foot;
    QVBoxLayout *m_footLayout;
};

} // namespace muster::ui
