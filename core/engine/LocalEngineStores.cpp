// SPDX-License-Identifier: Apache-2.0
// What LocalEngine does with stores as a whole: making them, opening them, and who may.
#include "core/crypto/CertificateReader.h"
#include "core/engine/LocalEngine.h"
#include "core/engine/Session.h"
#include "core/engine/StoreOpener.h"
#include "core/store/NewStore.h"
#include "core/store/StoreLock.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// @param storeFolder  empty for that of the open project.
Result<QString> folderOf(const QString &storeFolder, const Session &session)
{
    if (!storeFolder.isEmpty()) {
        return storeFolder;
    }
    const Result<Project> project = session.project();
    return project ? Result<QString>(project->snapshotsFolder()) : fail(project.error());
}

Result<SnapshotStore> openStore(const QString &storeFolder, const Session &session)
{
    const Result<QString> folder = folderOf(storeFolder, session);
    return folder ? SnapshotStore::open(*folder) : fail(folder.error());
}

Result<PublicCertificate> readRecipient(const QString &file)
{
    const Result<QByteArray> bytes = readWhole(nativePath(file), maximumCertificateBytes);
    Result<PublicCertificate> certificate =
        bytes ? PublicCertificate::read(*bytes, file) : fail(bytes.error());
    if (!certificate) {
        return certificate;
    }
    const QString objection = certificate->encryptionObjection();
    return objection.isEmpty() ? certificate : fail(ErrorCode::RecipientUnusable, file, objection);
}

Result<void> change(const SnapshotStore &store, const AccessChange &what)
{
    const StoreKeys keys(store.paths());
    if (!what.remove.isEmpty()) {
        return keys.removeRecipient(what.remove);
    }
    if (!store.seal().key) {
        return fail(ErrorCode::PassphraseMissing, store.folder(), u"the store is locked"_s);
    }
    if (what.passphrase) {
        return keys.setPassphrase(*store.seal().key, *what.passphrase);
    }
    const Result<PublicCertificate> recipient = readRecipient(what.addFile);
    return recipient ? keys.addRecipient(*store.seal().key, *recipient) : fail(recipient.error());
}

Result<StoreFacts> factsOf(const SnapshotStore &store)
{
    StoreFacts facts;
    facts.folder = store.folder();
    facts.isEncrypted = store.seal().isEncrypted();
    facts.isLocked = store.seal().isLocked();
    if (facts.isEncrypted) {
        const StoreKeys keys(store.paths());
        const Result<QList<StoreRecipient>> recipients = keys.recipients();
        if (!recipients) {
            return fail(recipients.error());
        }
        facts.recipients = *recipients;
        facts.hasPassphrase = keys.hasPassphrase();
    }
    return facts;
}

} // namespace

Job<StoreFacts> LocalEngine::makeStore(const NewStore &order)
{
    return m_runner.start([session = m_session, opener = m_stores, order,
                           clock = &m_clock](const JobContext &) -> Result<StoreFacts> {
        const Result<QString> folder = folderOf({}, *session);
        if (!folder) {
            return fail(folder.error());
        }
        StoreOrder wanted{{}, order.passphrase, order.settings};
        for (const QString &file : order.recipientFiles) {
            const Result<PublicCertificate> recipient = readRecipient(file);
            if (!recipient) {
                return fail(recipient.error());
            }
            wanted.recipients.append(*recipient);
        }
        const Result<SnapshotStore> store = createStore(*folder, wanted, *clock);
        if (!store) {
            return fail(store.error());
        }
        opener->remember(*store);
        return factsOf(*store);
    });
}

Job<StoreFacts> LocalEngine::storeFacts(const QString &storeFolder)
{
    return m_runner.start([session = m_session, opener = m_stores,
                           storeFolder](const JobContext &) -> Result<StoreFacts> {
        Result<SnapshotStore> store = openStore(storeFolder, *session);
        if (!store) {
            return fail(store.error());
        }
        opener->open(*store);
        return factsOf(*store);
    });
}

Job<void> LocalEngine::unlockStore(const QString &storeFolder, const StoreUnlock &with)
{
    return m_runner.start([session = m_session, opener = m_stores, storeFolder,
                           with](const JobContext &) -> Result<void> {
        Result<SnapshotStore> store = openStore(storeFolder, *session);
        return store ? opener->unlock(*store, with) : fail(store.error());
    });
}

Job<StoreFacts> LocalEngine::changeAccess(const QString &storeFolder, const AccessChange &what)
{
    return m_runner.start([session = m_session, opener = m_stores, storeFolder, what,
                           clock = &m_clock](const JobContext &) -> Result<StoreFacts> {
        Result<SnapshotStore> store = openStore(storeFolder, *session);
        if (!store) {
            return fail(store.error());
        }
        if (!store->seal().isEncrypted()) {
            return fail(ErrorCode::StoreExists, store->folder(), u"not encrypted"_s);
        }
        opener->open(*store);
        const Result<std::unique_ptr<StoreLock>> lock =
            StoreLock::take(store->folder(), u"recipients"_s, *clock);
        const Result<void> changed = lock ? change(*store, what) : fail(lock.error());
        return changed ? factsOf(*store) : fail(changed.error());
    });
}

} // namespace muster
