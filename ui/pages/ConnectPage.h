// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "ui/shell/JobWatcher.h"
#include "ui/shell/Page.h"

#include <QTimer>

#include <optional>

class QTableView;

namespace muster::ui {

class Banner;
class DetailPane;
class DropZone;
class EmptyState;
class ProgressCard;
class SourceModel;
class TableCard;
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
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseKind();
    void addChosen(SourceKind kind);
    void showSources();
    void showPane();
    void takeDeployment(const Result<Deployment> &deployment);
    void showProgress();

    WizardState &m_state;
    Engine &m_engine;
    const Clock &m_clock;
    JobWatcher<Deployment> m_discovering;
    QTimer m_progressTimer;
    std::optional<Error> m_error; ///< Of the last reading.
    SourceModel *m_model;
    QTableView *m_table;
    TableCard *m_card;
    EmptyState *m_empty;
    DropZone *m_drop;
    Banner *m_banner;
    ProgressCard *m_progress;
    DetailPane *m_pane;
};

/// The kind of source that @p path most likely is, by what it is called; reading it decides.
[[nodiscard]] SourceKind guessSourceKind(const QString &path);

} // namespace muster::ui
