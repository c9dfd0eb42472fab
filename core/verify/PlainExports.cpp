// SPDX-License-Identifier: Apache-2.0
#include "core/verify/PlainExports.h"

namespace muster {

void removeScratch(const QByteArray &folder)
{
    const Result<std::vector<FolderEntry>> entries = listFolder(folder);
    if (entries) {
        for (const FolderEntry &entry : *entries) {
            const QByteArray path = folder + '/' + entry.name;
            if (entry.facts.kind == FileKind::Folder) {
                static_cast<void>(setFolderModeAndTime(path, 0700, 0)); // It may forbid removing.
                removeScratch(path);
            } else {
                static_cast<void>(removeFile(path));
            }
        }
    }
    static_cast<void>(removeFolder(folder));
}

Result<std::unique_ptr<PlainExports>>
PlainExports::of(const SnapshotStore &store, const Snapshot &snapshot, const Contents &contents,
                 const QString &scratchFolder, const JobContext &job)
{
    std::unique_ptr<PlainExports> exports(new PlainExports);
    exports->m_byItem.resize(size_t(snapshot.manifest.items.size()));
    const auto isExport = [&snapshot](const Entry &entry) {
        return entry.kind == FileKind::File
               && snapshot.manifest.items.at(entry.item).how != u"tree";
    };
    QByteArray folder;
    if (store.seal().isEncrypted()) {
        Result<TargetFolder> target = TargetFolder::take(scratchFolder);
        if (!target) {
            return fail(target.error());
        }
        exports->m_scratch = target->folder();
        Result<Extracted> copied = extract(
            store, snapshot, contents,
            [&isExport](const Entry &entry, const QByteArray &) { return isExport(entry); },
            *target, job);
        if (!copied) {
            return fail(copied.error());
        }
        exports->m_failed = std::move(copied->failed);
        folder = target->folder();
    }
    for (const Entry &entry : contents.entries) {
        if (isExport(entry)) {
            const QByteArray path = folder.isEmpty()
                                        ? snapshot.folder + '/' + entry.extras->exportPath
                                        : folder + '/' + snapshot.pathOf(entry);
            exports->m_byItem[size_t(entry.item)].append({displayPath(path), entry.sha256.toHex()});
        }
    }
    return exports;
}

PlainExports::~PlainExports()
{
    if (!m_scratch.isEmpty()) {
        removeScratch(m_scratch);
    }
}

QList<StoredExport> PlainExports::ofItem(int item) const
{
    return m_byItem.at(size_t(item));
}

} // namespace muster
