// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/FileStoreSource.h"

#include "core/discovery/WindowsPermissions.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int maximumNamed = 100; ///< Unreadable places that are named one by one.

constexpr QDir::Filters everything =
    QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

struct Measure
{
    qint64 files = 0;
    qint64 bytes = 0;
};

/// Walks a file store and adds up what lies in it.
class StoreWalk
{
public:
    StoreWalk(FileStoreTree &tree, SourceRecord &record, const JobContext &job)
        : m_tree(tree)
        , m_record(record)
        , m_job(job)
    {
    }

    Result<void> walk();

private:
    Result<Measure> measure(const QString &folder);
    /// Whether the folder at @p path can be listed; counts and names it when not.
    bool canList(const QFileInfo &folder);
    void add(const QFileInfo &file, Measure &measure);
    void noteUnreadable(const QString &path, const QString &why);

    FileStoreTree &m_tree;
    SourceRecord &m_record;
    const JobContext &m_job;
};

Result<void> StoreWalk::walk()
{
    static const QRegularExpression serviceFolder(u"^\\d+-[A-Za-z]+-\\d+$"_s);
    QDirIterator it(m_tree.path, everything);
    Measure loose;
    while (it.hasNext()) {
        it.next();
        const QFileInfo info = it.fileInfo();
        if (!info.isDir() || info.isSymLink()) {
            add(info, loose);
            continue;
        }
        const Result<Measure> inside = measure(info.filePath());
        if (!inside) {
            return fail(inside.error());
        }
        m_tree.folders.append({info.fileName(), {}, {}, inside->files, inside->bytes});
        ++m_record.total;
        m_record.recognised += serviceFolder.match(info.fileName()).hasMatch() ? 1 : 0;
        m_tree.files += inside->files;
        m_tree.bytes += inside->bytes;
    }
    m_tree.files += loose.files;
    m_tree.bytes += loose.bytes;
    std::sort(m_tree.folders.begin(), m_tree.folders.end(),
              [](const FileStoreFolder &a, const FileStoreFolder &b) { return a.name < b.name; });
    if (m_tree.unreadable > maximumNamed) {
        m_record.warnings.append({WarningKind::UnreadableFile, m_tree.path,
                                  u"%1 places in all"_s.arg(m_tree.unreadable), 0});
    }
    return {};
}

Result<Measure> StoreWalk::measure(const QString &folder)
{
    Measure measure;
    QStringList waiting{folder};
    while (!waiting.isEmpty()) {
        if (m_job.isCancelled()) {
            return fail(ErrorCode::Cancelled, m_tree.path);
        }
        const QString path = waiting.takeLast();
        if (!canList(QFileInfo(path))) {
            continue;
        }
        QDirIterator it(path, everything);
        while (it.hasNext()) {
            it.next();
            const QFileInfo info = it.fileInfo();
            if (info.isDir() && !info.isSymLink()) {
                waiting.append(info.filePath());
            } else {
                add(info, measure);
            }
        }
    }
    return measure;
}

bool StoreWalk::canList(const QFileInfo &folder)
{
    if (folder.isReadable() && folder.isExecutable()) {
        return true;
    }
    noteUnreadable(folder.filePath(), u"folder cannot be listed"_s);
    return false;
}

void StoreWalk::add(const QFileInfo &file, Measure &measure)
{
    if (file.isSymLink() || !file.isFile()) {
        noteUnreadable(file.filePath(), u"no regular file"_s);
        return;
    }
    ++measure.files;
    measure.bytes += file.size();
    m_job.progress().addItems(1);
    if (!file.isReadable()) {
        noteUnreadable(file.filePath(), u"file cannot be read"_s);
    }
}

void StoreWalk::noteUnreadable(const QString &path, const QString &why)
{
    if (m_tree.unreadable++ < maximumNamed) {
        m_record.warnings.append({WarningKind::UnreadableFile, path, why, 0});
    }
}

} // namespace

Result<PartialDeployment> FileStoreSource::read(const JobContext &job) const
{
    const QFileInfo root(m_spec.path);
    if (!root.exists()) {
        return fail(ErrorCode::NotFound, m_spec.path);
    }
    if (!root.isDir()) {
        return fail(ErrorCode::WrongKind, m_spec.path, u"no folder"_s);
    }
    if (!root.isReadable() || !root.isExecutable()) {
        return fail(ErrorCode::AccessDenied, m_spec.path);
    }
    SourceRecord record;
    record.spec = m_spec.toText();
    record.location = m_spec.path;
    record.description = u"fileStore"_s;
    record.modifiedAt = root.lastModified().toUTC();
    record.readAt = m_clock.now();
    FileStoreTree tree;
    tree.path = m_spec.path;
    tree.source = 0;
    if (const Result<void> walked = StoreWalk(tree, record, job).walk(); !walked) {
        return fail(walked.error());
    }
    tree.showsWindowsPermissions = showsWindowsPermissions(m_spec.path);
    if (!tree.showsWindowsPermissions) {
        record.warnings.append({WarningKind::PermissionsNotCaptured, m_spec.path, {}, 0});
    }
    record.bytes = tree.bytes;
    PartialDeployment partial;
    partial.sources.append(std::move(record));
    partial.fileStores.append(std::move(tree));
    return partial;
}

} // namespace muster
