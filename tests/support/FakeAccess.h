// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Engine.h"
#include "tests/support/EndedJob.h"

#include <optional>
#include <string>

namespace muster {

/// The part of FakeEngine that opens files and stores with passphrases.
class FakeAccess : public Engine
{
public:
    /// When set, every call fails with it.
    std::optional<Error> failure;

    StoreFacts store; ///< The only one there is.
    NewStore askedStore;
    StoreUnlock askedUnlock;
    AccessChange askedChange;
    QStringList locked;          ///< PFX files …
    std::string rightPassphrase; ///< … and what opens them.
    int givenPassphrases = 0;
    KeepSecret askedKeep = KeepSecret::ForThisRun;

    Job<QStringList> lockedFiles(const QList<SourceSpec> & /*sources*/) override
    {
        return outcome<QStringList>(locked);
    }
    Job<void> givePassphrase(const QString &file, const SecretText &passphrase,
                             KeepSecret keep) override
    {
        ++givenPassphrases;
        askedKeep = keep;
        if (passphrase.utf8() != rightPassphrase) {
            return outcome<void>(fail(ErrorCode::PassphraseWrong, file));
        }
        locked.removeAll(file);
        return outcome<void>({});
    }
    Job<StoreFacts> makeStore(const NewStore &order) override
    {
        askedStore = order;
        return outcome<StoreFacts>(store);
    }
    Job<StoreFacts> storeFacts(const QString & /*storeFolder*/) override
    {
        return outcome<StoreFacts>(store);
    }
    Job<void> unlockStore(const QString & /*storeFolder*/, const StoreUnlock &with) override
    {
        askedUnlock = with;
        ++givenPassphrases;
        if (!with.passphrase || with.passphrase->utf8() != rightPassphrase) {
            return outcome<void>(fail(ErrorCode::PassphraseWrong, store.folder));
        }
        store.isLocked = false;
        return outcome<void>({});
    }
    Job<StoreFacts> changeAccess(const QString & /*storeFolder*/, const AccessChange &what) override
    {
        askedChange = what;
        return outcome<StoreFacts>(store);
    }

protected:
    /// A job that has ended already.
    template <typename T>
    Job<T> outcome(Result<T> result)
    {
        return endedJob(failure ? Result<T>(fail(*failure)) : std::move(result));
    }
};

} // namespace muster
