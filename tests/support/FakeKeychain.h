// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/SecretStore.h"

#include <QHash>

#include <mutex>

namespace muster {

/// A keychain in memory, which can be made to fail.
class FakeKeychain final : public SecretStore
{
public:
    Result<std::optional<SecretText>> read(const QString &name) override
    {
        const std::scoped_lock lock(m_mutex);
        ++reads;
        if (isUnavailable) {
            return fail(ErrorCode::KeychainUnavailable, name);
        }
        const auto found = secrets.constFind(name);
        return found == secrets.constEnd() ? std::optional<SecretText>() : *found;
    }
    Result<void> write(const QString &name, const SecretText &secret) override
    {
        const std::scoped_lock lock(m_mutex);
        if (isUnavailable) {
            return fail(ErrorCode::KeychainUnavailable, name);
        }
        secrets.insert(name, secret);
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        const std::scoped_lock lock(m_mutex);
        secrets.remove(name);
        return {};
    }

    QHash<QString, SecretText> secrets;
    bool isUnavailable = false;
    int reads = 0;

private:
    std::mutex m_mutex;
};

} // namespace muster
