// SPDX-License-Identifier: Apache-2.0
#include "core/engine/StoreOpener.h"

#include "core/base/Log.h"
#include "core/crypto/CertificateReader.h"

using namespace Qt::StringLiterals;

namespace muster {

QString StoreOpener::nameOf(const SnapshotStore &store)
{
    return u"passphrase of store "_s + store.storeId();
}

std::optional<KeyPair> StoreOpener::known(const SnapshotStore &store)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_keys.constFind(store.storeId());
        if (found != m_keys.constEnd()) {
            return *found;
        }
    }
    const Result<std::optional<SecretText>> kept = m_keychain.read(nameOf(store));
    if (!kept || !kept->has_value()) {
        return std::nullopt;
    }
    const Result<KeyPair> key = StoreKeys(store.paths()).unlock(**kept);
    if (!key) {
        qCWarning(log::engine) << "What the keychain has for this store does not open it:"
                               << key.error().detail;
        return std::nullopt;
    }
    return *key;
}

void StoreOpener::open(SnapshotStore &store)
{
    if (!store.seal().isLocked()) {
        return;
    }
    const std::optional<KeyPair> key = known(store);
    if (key && store.unlock(*key)) {
        remember(store);
    }
}

Result<void> StoreOpener::unlock(SnapshotStore &store, const StoreUnlock &with)
{
    const StoreKeys keys(store.paths());
    Result<KeyPair> key = fail(ErrorCode::PassphraseMissing, store.folder());
    if (!with.keyFile.isEmpty()) {
        const Result<QByteArray> bytes =
            readWhole(nativePath(with.keyFile), maximumCertificateBytes);
        const Result<KeyPair> recipient =
            bytes ? KeyPair::fromPfx(*bytes, with.keyFile, with.passphrase) : fail(bytes.error());
        key = recipient ? keys.unlock(*recipient) : fail(recipient.error());
    } else if (with.passphrase) {
        key = keys.unlock(*with.passphrase);
    }
    const Result<void> opened = key ? store.unlock(*key) : fail(key.error());
    if (!opened) {
        return opened;
    }
    remember(store);
    if (with.keep == KeepSecret::InKeychain && with.keyFile.isEmpty()) {
        return m_keychain.write(nameOf(store), *with.passphrase);
    }
    return {};
}

void StoreOpener::remember(const SnapshotStore &store)
{
    if (store.seal().key) {
        const std::scoped_lock lock(m_mutex);
        m_keys.insert(store.storeId(), *store.seal().key);
    }
}

} // namespace muster
