// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Status.h"

#include <QString>
#include <QWidget>

namespace muster::ui {

/// One step: it shows the state, changes the state and starts jobs, nothing else. The shell asks it for the words
/// around it.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString sentence() const = 0;
    /// Answered from the state alone.
    [[nodiscard]] virtual bool isComplete() const = 0;

    /// Verb and amount: "Back up 4 pools". Empty: no primary button, as while a job runs.
    [[nodiscard]] virtual QString primaryText() const { return {}; }
    /// Does it; called only while isComplete().
    virtual void runPrimary() { emit advanceRequested(); }
    /// Said on a click while not complete.
    [[nodiscard]] virtual QString whyNotComplete() const { return {}; }
    [[nodiscard]] virtual QString secondaryText() const { return {}; }
    [[nodiscard]] virtual QString secondaryIcon() const { return {}; }
    virtual void runSecondary() {}
    /// Beside the primary button: what is left out, or why it cannot go on.
    [[nodiscard]] virtual QString note() const { return {}; }
    [[nodiscard]] virtual Status noteStatus() const { return Status::None; }
    /// At the left of the action bar, in place of Back.
    [[nodiscard]] virtual QString leftNote() const { return {}; }
    [[nodiscard]] virtual bool canGoBack() const { return true; }
    /// At the right of the title; empty for none.
    [[nodiscard]] virtual QString headerActionText() const { return {}; }
    [[nodiscard]] virtual QString headerActionIcon() const { return {}; }
    virtual void runHeaderAction() {}

    /// Called each time the page is shown.
    virtual void enter() {}

signals:
    void advanceRequested();
    /// isComplete or any of the words above may have changed.
    void completeChanged();
    /// Something to say which is no error: shown over the action bar until the next one.
    void noticed(const QString &sentence);

protected:
    /// Sets all texts of the page anew.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

} // namespace muster::ui
