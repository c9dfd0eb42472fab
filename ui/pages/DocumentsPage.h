// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/DocumentsView.h"
#include "ui/shell/DocumentRun.h"
#include "ui/shell/Page.h"

#include <QTimer>
#include <QUrl>

#include <functional>

namespace muster {
class Clock;
struct BackupCatalogue;
} // namespace muster

namespace muster::ui {

class WizardState;

/// Which documents leave the building, in which language, and what their first page will say.
class DocumentsPage final : public Page
{
    Q_OBJECT

public:
    /// Shows a file or folder in the program that the desktop has for it.
    using Opener = std::function<bool(const QUrl &)>;

    DocumentsPage(WizardState &state, Engine &engine, const Clock &clock,
                  const BackupCatalogue &catalogue, QWidget *parent = nullptr);

    /// In place of the desktop's own.
    void setOpener(Opener opener) { m_opener = std::move(opener); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString primaryText() const override;
    void runPrimary() override;
    [[nodiscard]] QString whyNotComplete() const override;
    [[nodiscard]] QString secondaryText() const override;
    [[nodiscard]] QString secondaryIcon() const override;
    void runSecondary() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString headerActionText() const override;
    [[nodiscard]] QString headerActionIcon() const override;
    void runHeaderAction() override;

protected:
    void retranslate() override;

private:
    void make();
    void openFile(const QString &path);
    void takeRun();
    void takeEdit();
    void takeChoice();
    void markOutdated();
    void showParticulars();
    void showProgress();

    WizardState &m_state;
    Engine &m_engine;
    const Clock &m_clock;
    const BackupCatalogue &m_catalogue;
    Opener m_opener;
    DocumentRun m_run;
    JobWatcher<void> m_saving;
    DocumentsView *m_view;
    QTimer m_timer;
    MadeState m_made;
    bool m_isDone = false; ///< What is chosen was made.
};

} // namespace muster::ui
