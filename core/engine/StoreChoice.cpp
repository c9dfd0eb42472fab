// SPDX-License-Identifier: Apache-2.0
#include "core/engine/StoreChoice.h"

#include "core/engine/Session.h"
#include "core/engine/StoreOpener.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Result<QString> folderOf(const SnapshotChoice &choice, const Session &session)
{
    if (!choice.storeFolder.isEmpty()) {
        return choice.storeFolder;
    }
    const Result<Project> project = session.project();
    if (!project) {
        return fail(project.error());
    }
    return project->snapshotsFolder();
}

/// Who may have signed: the one who was named, else those of the project; of a bare store nobody is known.
Result<SignerTrust> trustOf(const SnapshotChoice &choice, const Session &session)
{
    if (!choice.signer.isEmpty()) {
        return SignerTrust{{choice.signer}, true};
    }
    if (!choice.storeFolder.isEmpty()) {
        return SignerTrust{};
    }
    const Result<Project> project = session.project();
    const Result<QByteArrayList> signers = project ? project->signers() : fail(project.error());
    if (!signers) {
        return fail(signers.error());
    }
    return SignerTrust{*signers, false};
}

} // namespace

Result<SnapshotStore> chosenStore(const SnapshotChoice &choice, const Session &session,
                                  StoreOpener &opener)
{
    const Result<QString> folder = folderOf(choice, session);
    if (!folder) {
        return fail(folder.error());
    }
    Result<SnapshotStore> store = SnapshotStore::open(*folder);
    const bool isOwnEmptyFolder =
        !store && choice.storeFolder.isEmpty()
        && (store.error().code == ErrorCode::NotFound || QDir(*folder).isEmpty());
    if (isOwnEmptyFolder) {
        return fail(ErrorCode::SnapshotNotFound, *folder, u"no snapshot was taken yet"_s);
    }
    if (store) {
        const Result<SignerTrust> trust = trustOf(choice, session);
        if (!trust) {
            return fail(trust.error());
        }
        store->setTrust(*trust);
        opener.open(*store);
    }
    return store;
}

QString scratchTemplate(const SnapshotChoice &choice, const Session &session)
{
    const Result<Project> project = session.project();
    const QString folder =
        choice.storeFolder.isEmpty() && project ? project->folder() : QDir::tempPath();
    return QDir(folder).filePath(u"rehearsal-XXXXXX"_s);
}

} // namespace muster
