// SPDX-License-Identifier: Apache-2.0
#include "core/engine/ProjectSigner.h"

#include "core/base/Log.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Empty when it cannot be kept, for a key that nobody finds again signs nothing that could be compared.
std::optional<KeyPair> makeKey(const QString &name, const QString &identity, SecretStore &keychain,
                               const Clock &clock)
{
    const Result<KeyPair> made =
        KeyPair::make(u"Muster project "_s + identity.first(8), KeyUse::Signing, clock.now());
    const Result<void> kept =
        made ? keychain.write(name, made->toSecret()) : Result<void>(fail(made.error()));
    if (!kept) {
        qCWarning(log::engine) << "Snapshots stay unsigned:" << kept.error().detail;
        return std::nullopt;
    }
    return *made;
}

} // namespace

Result<std::optional<KeyPair>> signerOf(const Project &project, SecretStore &keychain,
                                        const Clock &clock)
{
    const Result<QString> identity = project.identity();
    if (!identity) {
        return fail(identity.error());
    }
    const QString name = u"signing key of project "_s + *identity;
    const Result<std::optional<SecretText>> kept = keychain.read(name);
    if (!kept) {
        qCWarning(log::engine) << "Snapshots stay unsigned:" << kept.error().detail;
        return std::optional<KeyPair>();
    }
    std::optional<KeyPair> key;
    if (*kept) {
        const Result<KeyPair> read = KeyPair::fromSecret(**kept, name);
        if (!read) {
            qCWarning(log::engine) << "The signing key in the keychain is damaged.";
            return std::optional<KeyPair>();
        }
        key = *read;
    } else {
        key = makeKey(name, *identity, keychain, clock);
    }
    if (key) {
        if (const Result<void> added = project.addSigner(key->certificate().fingerprint());
            !added) {
            return fail(added.error());
        }
    }
    return key;
}

} // namespace muster
