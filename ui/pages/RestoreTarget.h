// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/TargetCheck.h"
#include "ui/widgets/Card.h"

namespace muster::ui {

class Button;
class FieldBox;
class Text;

/// Where a restore goes: a folder, and whether it can take it.
class RestoreTarget final : public Card
{
    Q_OBJECT

public:
    explicit RestoreTarget(QWidget *parent = nullptr);

    void setNeededBytes(qint64 bytes);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isGood() const { return m_check.isGood(); }
    /// Why not, a whole sentence.
    [[nodiscard]] QString whyNot() const;
    /// Looks at the folder again.
    void lookAgain();

signals:
    void targetChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFolder();
    void retranslate();

    Text *m_title;
    Text *m_sentence;
    FieldBox *m_field;
    Button *m_choose;
    qint64 m_neededBytes = 0;
    TargetCheck m_check;
};

} // namespace muster::ui
