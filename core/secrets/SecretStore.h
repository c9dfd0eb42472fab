// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/secrets/SecretText.h"

#include <QString>

#include <optional>

namespace muster {

/// Keeps secrets of this person between runs, each under a name.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// @returns empty when there is none of this name.
    /// @errors  KeychainUnavailable.
    /// @thread  any worker; the system may ask the person, so it can take long.
    [[nodiscard]] virtual Result<std::optional<SecretText>> read(const QString &name) = 0;
    /// Replaces an earlier one. @param secret  text in UTF-8; bytes must be written as base64.
    [[nodiscard]] virtual Result<void> write(const QString &name, const SecretText &secret) = 0;
    /// An absent one is fine.
    [[nodiscard]] virtual Result<void> remove(const QString &name) = 0;
};

} // namespace muster
