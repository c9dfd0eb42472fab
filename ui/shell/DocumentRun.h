// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Engine.h"
#include "ui/shell/JobWatcher.h"

#include <QObject>

#include <optional>

namespace muster::ui {

class WizardState;

/// Documents under way: the particulars are saved first, then each order is carried out in turn.
class DocumentRun final : public QObject
{
    Q_OBJECT

public:
    DocumentRun(WizardState &state, Engine &engine, QObject *parent);

    /// @param orders  at least one; those that come after a failed one are not begun.
    void start(const Particulars &particulars, const QList<DocumentOrder> &orders);
    void stop();
    /// Drops what was made from the memory of this run, not from the disk.
    void forget();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Also those that were ready before a failure.
    [[nodiscard]] const QList<MadeFile> &made() const { return m_made; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] ProgressReading reading() const;

signals:
    void changed();

private:
    void takeSaved(const Result<void> &saved);
    void takeMade(const Result<QList<MadeFile>> &made);
    void makeNext();
    void end();

    WizardState &m_state;
    Engine &m_engine;
    JobWatcher<void> m_saving;
    JobWatcher<QList<MadeFile>> m_making;
    Particulars m_particulars;
    QList<DocumentOrder> m_orders;
    qsizetype m_next = 0;
    QList<MadeFile> m_made;
    std::optional<Error> m_error;
    bool m_isRunning = false;
    bool m_isStopWanted = false;
};

} // namespace muster::ui
