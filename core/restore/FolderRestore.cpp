// SPDX-License-Identifier: Apache-2.0
#include "core/restore/FolderRestore.h"

#include "core/base/Log.h"
#include "core/base/PathGlob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isScope(const QString &scope, const QString &wanted)
{
    return scope.compare(wanted, Qt::CaseInsensitive) == 0
           || scope.startsWith(wanted + u'\\', Qt::CaseInsensitive);
}

/// A selection made ready for asking once for each of many entries.
class Choice
{
public:
    Choice(const Manifest &manifest, const RestoreSelection &selection)
    {
        for (const ManifestItem &item : manifest.items) {
            const bool isItem = selection.items.isEmpty() || selection.items.contains(item.id);
            const bool isInScope = selection.scopes.isEmpty()
                                   || std::any_of(selection.scopes.begin(), selection.scopes.end(),
                                                  [&item](const QString &wanted) {
                                                      return isScope(item.scope, wanted);
                                                  });
            m_isWanted.append(isItem && isInScope);
        }
        for (const QString &path : selection.paths) {
            m_globs.append(PathGlob(path.toUtf8()));
        }
    }

    [[nodiscard]] bool has(const Entry &entry, const QByteArray &path) const
    {
        if (!m_isWanted.at(entry.item)) {
            return false;
        }
        return m_globs.isEmpty()
               || std::any_of(m_globs.begin(), m_globs.end(),
                              [&path](const PathGlob &glob) { return glob.matches(path); });
    }

private:
    QList<bool> m_isWanted; ///< By the item's place.
    QList<PathGlob> m_globs;
};

} // namespace

Result<RestoreReport> restoreToFolder(const SnapshotStore &store, const Snapshot &snapshot,
                                      const RestoreSelection &selection, const QString &folder,
                                      const JobContext &job)
{
    const Result<Contents> contents = store.contents(snapshot);
    if (!contents) {
        return fail(contents.error());
    }
    const Choice choice(snapshot.manifest, selection);
    qint64 bytes = 0;
    qint64 count = 0;
    for (const Entry &entry : contents->entries) {
        if (choice.has(entry, snapshot.pathOf(entry))) {
            bytes += entry.bytes;
            ++count;
        }
    }
    if (count == 0) {
        return fail(ErrorCode::NothingSelected, snapshot.manifest.snapshotId,
                    u"nothing in the snapshot matches"_s);
    }
    Result<TargetFolder> target = TargetFolder::take(folder);
    if (!target) {
        return fail(target.error());
    }
    job.progress().enterPhase(ProgressPhase::Restoring);
    job.progress().expectBytes(bytes);
    job.progress().expectItems(count);
    Result<Extracted> extracted = extract(
        store, snapshot, *contents,
        [&choice](const Entry &entry, const QByteArray &path) { return choice.has(entry, path); },
        *target, job);
    if (!extracted) {
        return fail(extracted.error());
    }
    RestoreReport report;
    report.snapshotId = snapshot.manifest.snapshotId;
    report.folder = folder;
    report.files = extracted->files;
    report.bytes = extracted->bytes;
    report.refused = std::move(extracted->refused);
    report.failed = std::move(extracted->failed);
    report.attributesLost = std::move(extracted->attributesLost);
    if (!report.refused.isEmpty() || !report.failed.isEmpty()) {
        report.outcome = report.files > 0 ? Outcome::Incomplete : Outcome::Failed;
        qCWarning(log::restore) << report.failed.size() << "files damaged," << report.refused.size()
                                << "paths refused";
    }
    return report;
}

} // namespace muster
