// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/LocalEngine.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeKeychain.h"

namespace muster {

/// The folder of the sample deployment.
QString sampleFolder();

/// The knowledge that comes with the program. Ends the program when it cannot be read.
const Knowledge &programKnowledge();

/// The real engine at the moment at which the sample is looked at, as one call after the other.
class JourneyEngine
{
public:
    JourneyEngine()
        : m_engine(m_clock, programKnowledge(), m_keychain, sampleFolder())
    {
    }

    [[nodiscard]] Engine &engine() { return m_engine; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] FakeKeychain &keychain() { return m_keychain; }

    /// Waits for @p job and returns its outcome.
    template <typename T>
    static Result<T> wait(Job<T> job)
    {
        return job.outcome.result();
    }

private:
    FakeClock m_clock{QDateTime(QDate(2025, 9, 15), QTime(5, 0), Qt::UTC)};
    FakeKeychain m_keychain;
    LocalEngine m_engine;
};

/// All of the sample, as a person would choose it.
QList<SourceSpec> wholeSample();
/// Makes a project in @p folder, or opens it, and discovers @p sources into it.
Result<Deployment> makeProject(Engine &engine, const QString &folder,
                               const QList<SourceSpec> &sources);
/// Does the same, and saves all that is planned.
Result<Manifest> saveAll(Engine &engine, const QString &folder, const QList<SourceSpec> &sources);

} // namespace muster
