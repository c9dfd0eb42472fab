// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Status.h"

#include <QWidget>

namespace muster::ui {

class Button;
class IconLabel;
class Text;
struct ErrorText;

/// A sentence that the page stands under: what is wrong or how it ended, why, what helps, and its code.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// @param sentence  what is the case.
    /// @param detail    cause and remedy; may be empty.
    /// @param code      "MU-2104" or empty.
    void setMessage(Status status, const QString &sentence, const QString &detail = {},
                    const QString &code = {});
    void setError(const ErrorText &error);
    /// The outcome of a run: greater icon, the word in its colour.
    void setOutcome(Status status, const QString &headline, const QString &explanation);
    /// An empty text hides the button.
    void setAction(const QString &text);
    [[nodiscard]] QString sentence() const;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::Note;
    IconLabel *m_icon;
    IconLabel *m_bigIcon;
    Text *m_sentence;
    Text *m_detail;
    Button *m_action;
};

} // namespace muster::ui
