// SPDX-License-Identifier: Apache-2.0
#include "core/store/NewStore.h"

#include "core/base/LocalFile.h"
#include "core/store/StoreFile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString randomHex()
{
    const quint64 high = QRandomGenerator::system()->generate64();
    const quint64 low = QRandomGenerator::system()->generate64();
    return u"%1%2"_s.arg(high, 16, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'));
}

/// Keys of an earlier try would open nothing of this store.
Result<void> removeKeys(const StorePaths &paths)
{
    const Result<std::vector<FolderEntry>> files = listFolder(paths.keys());
    for (size_t i = 0; files && i < files->size(); ++i) {
        if (const Result<void> gone = removeFile(paths.keys() + '/' + files->at(i).name); !gone) {
            return gone;
        }
    }
    return {};
}

Result<void> writeStoreFile(const StorePaths &paths, const StoreSettings &settings,
                            Encryption encryption, const Clock &clock)
{
    QJsonObject store{
        {u"format"_s, 1},
        {u"storeId"_s, randomHex()},
        {u"created"_s, clock.now().toString(Qt::ISODateWithMs)},
        {u"compression"_s, u"zstd"_s},
        {u"encryption"_s, encryption == Encryption::Cms ? u"cms"_s : u"none"_s},
    };
    if (settings.level > 0) {
        store[u"level"_s] = settings.level;
    }
    if (settings.threads > 0) {
        store[u"threads"_s] = settings.threads;
    }
    return replaceFile(paths.storeFile(), storeFileText(store));
}

} // namespace

bool isFreeForStore(const StorePaths &paths)
{
    const Result<std::vector<FolderEntry>> inside = listFolder(paths.folder());
    if (!inside) {
        return inside.error().code == ErrorCode::NotFound;
    }
    return std::all_of(inside->begin(), inside->end(), [](const FolderEntry &entry) {
        return entry.name == "packs" || entry.name == "chunks" || entry.name == "sets"
               || entry.name == "keys" || entry.name == "store.json.new";
    });
}

Result<SnapshotStore> createStore(const QString &folder, const StoreOrder &order,
                                  const Clock &clock)
{
    const bool isEncrypted = !order.recipients.isEmpty() || order.passphrase.has_value();
    const StorePaths paths(folder);
    if (factsOf(paths.storeFile())) {
        return fail(ErrorCode::StoreExists, folder);
    }
    if (!isFreeForStore(paths)) {
        return fail(ErrorCode::StoreInvalid, folder, u"other things are in it"_s);
    }
    for (const char *part : {"/packs", "/chunks", "/sets"}) {
        if (const Result<void> made = makeFolder(paths.folder() + part); !made) {
            return fail(made.error());
        }
    }
    Result<void> done = removeKeys(paths);
    std::optional<KeyPair> key;
    if (done && isEncrypted) {
        const Result<KeyPair> made =
            StoreKeys(paths).make(order.recipients, order.passphrase, clock.now());
        done = made ? Result<void>() : fail(made.error());
        key = made ? std::optional<KeyPair>(*made) : std::nullopt;
    }
    const Encryption encryption = isEncrypted ? Encryption::Cms : Encryption::None;
    done = done ? writeStoreFile(paths, order.settings, encryption, clock) : done;
    Result<SnapshotStore> store =
        done ? SnapshotStore::open(folder) : Result<SnapshotStore>(fail(done.error()));
    if (store && key) {
        done = store->unlock(*key);
    }
    return done ? store : fail(done.error());
}

} // namespace muster
