// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "ui/shell/JobWatcher.h"
#include "ui/shell/Page.h"

#include <QTimer>

#include <optional>

namespace muster::ui {

class Banner;
class DropZone;
class PrerequisiteCard;
class ProgressCard;
class SourceChooser;
class SourceList;
class SourcePane;
class WizardState;

/// Chooses what is read, and reads it.
class ConnectPage final : public Page
{
    Q_OBJECT

public:
    ConnectPage(WizardState &state, Engine &engine, const Clock &clock, QWidget *parent = nullptr);

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
    [[nodiscard]] Status noteStatus() const override;

    /// Adds what was dropped or chosen: a folder is a kit or a file store, a file is known by its name's ending until
    /// it is read.
    void addPaths(const QStringList &paths);
    void removeSource(int row);

protected:
    void retranslate() override;

private:
    void addSources(const QList<SourceSpec> &added);
    void showSources();
    void showChosen();
    void moveSource(const QString &path);
    void takeDeployment(const Result<Deployment> &deployment);
    void showProgress();

    WizardState &m_state;
    Engine &m_engine;
    const Clock &m_clock;
    JobWatcher<Deployment> m_discovering;
    QTimer m_progressTimer;
    std::optional<Error> m_error; ///< Of the last reading.
    SourceList *m_list;
    DropZone *m_drop;
    PrerequisiteCard *m_before;
    Banner *m_banner;
    ProgressCard *m_progress;
    SourcePane *m_pane;
    SourceChooser *m_chooser;
};

} // namespace muster::ui
