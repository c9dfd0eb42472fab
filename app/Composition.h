// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/engine/LocalEngine.h"
#include "core/secrets/KeychainStore.h"

#include <QString>

#include <memory>

namespace muster {

/// The real parts of the program, built once and handed to the faces by reference.
class Composition
{
public:
    /// @errors  KnowledgeInvalid when a data file of the program was edited wrongly.
    static Result<std::unique_ptr<Composition>> make();

    [[nodiscard]] Engine &engine() { return m_engine; }
    [[nodiscard]] const Knowledge &knowledge() const { return m_knowledge; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Where the sample deployment lies: beside the installed program, else in the source tree it was built from.
    static QString sampleFolder();

private:
    explicit Composition(Knowledge knowledge);

    SystemClock m_clock;
    Knowledge m_knowledge;
    KeychainStore m_keychain{QStringLiteral("Muster")};
    LocalEngine m_engine;
};

} // namespace muster
