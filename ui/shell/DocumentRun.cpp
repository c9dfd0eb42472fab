// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/DocumentRun.h"

#include "ui/shell/WizardState.h"

#include <algorithm>

namespace muster::ui {

DocumentRun::DocumentRun(WizardState &state, Engine &engine, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_engine(engine)
    , m_saving([this](const Result<void> &saved) { takeSaved(saved); })
    , m_making([this](const Result<QList<MadeFile>> &made) { takeMade(made); })
{
}

void DocumentRun::start(const Particulars &particulars, const QList<DocumentOrder> &orders)
{
    m_particulars = particulars;
    m_orders = orders;
    m_next = 0;
    m_made.clear();
    m_error.reset();
    m_isRunning = true;
    m_isStopWanted = false;
    m_state.setFailed(std::nullopt);
    m_state.setRunning(Step::Documents);
    m_saving.watch(m_engine.saveParticulars(particulars));
    emit changed();
}

void DocumentRun::stop()
{
    m_isStopWanted = true;
    m_making.stop();
}

void DocumentRun::forget()
{
    stop();
    m_isRunning = false;
    m_made.clear();
    m_error.reset();
    emit changed();
}

ProgressReading DocumentRun::reading() const
{
    ProgressReading reading = m_making.reading();
    const auto all = static_cast<double>(std::max<qsizetype>(1, m_orders.size()));
    const auto before = static_cast<double>(std::max<qsizetype>(0, m_next - 1));
    reading.fraction = (before + reading.fraction) / all;
    reading.phase = ProgressPhase::Writing;
    return reading;
}

void DocumentRun::takeSaved(const Result<void> &saved)
{
    if (!m_isRunning) {
        return;
    }
    if (!saved) {
        m_error = saved.error();
        end();
        return;
    }
    m_state.setParticulars(m_particulars);
    makeNext();
}

void DocumentRun::makeNext()
{
    if (m_isStopWanted) {
        m_error = Error{ErrorCode::Cancelled, {}, {}};
        end();
    } else if (m_next == m_orders.size()) {
        end();
    } else {
        m_making.watch(m_engine.makeDocuments(m_orders.at(m_next++)));
    }
}

void DocumentRun::takeMade(const Result<QList<MadeFile>> &made)
{
    if (!m_isRunning) {
        return;
    }
    if (!made) {
        m_error = made.error();
        end();
        return;
    }
    m_made += *made;
    makeNext();
}

void DocumentRun::end()
{
    m_isRunning = false;
    m_state.setRunning(std::nullopt);
    if (m_error && m_error->code != ErrorCode::Cancelled) {
        m_state.setFailed(Step::Documents, m_error->subject);
    }
    emit changed();
}

} // namespace muster::ui
