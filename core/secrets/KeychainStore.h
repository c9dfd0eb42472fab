// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/SecretStore.h"

namespace muster {

/// The keychain of the system: the Secret Service on Linux, the Credential Manager on Windows.
class KeychainStore final : public SecretStore
{
public:
    /// @param service  groups our entries in what the system shows.
    explicit KeychainStore(QString service);

    Result<std::optional<SecretText>> read(const QString &name) override;
    Result<void> write(const QString &name, const SecretText &secret) override;
    Result<void> remove(const QString &name) override;

private:
    QString m_service;
};

} // namespace muster
