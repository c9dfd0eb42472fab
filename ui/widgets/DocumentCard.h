// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Card.h"
#include "ui/widgets/Status.h"

#include <QStringList>

class QCheckBox;

namespace muster::ui {

class Button;
class IconLabel;
class Text;

/// One document that can be made: what it is, who it is for, in which formats, and whether it is there.
class DocumentCard final : public Card
{
    Q_OBJECT

public:
    /// @param formats  their words, which are the same in every language.
    DocumentCard(const QStringList &formats, QWidget *parent);

    void setWords(const QString &title, const QString &audience);
    void setState(Status status, const QString &word);
    /// An empty text hides the button.
    void setOpenText(const QString &text);
    void setChosen(int format, bool isChosen);
    [[nodiscard]] bool isChosen(int format) const;
    [[nodiscard]] bool isAnyChosen() const;

signals:
    void chosenChanged();
    void openRequested();

private:
    Text *m_title;
    Text *m_audience;
    IconLabel *m_icon;
    Text *m_state;
    QList<QCheckBox *> m_formats; ///< Children of this.
    Button *m_open;
};

} // namespace muster::ui
