// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/KitSource.h"

#include "core/discovery/KitFileReader.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::size_t maximumFiles = 10'000;
constexpr qint64 manifestBytes = qint64{16} << 20;
constexpr QLatin1StringView manifestName("kit.json");

/// A file of a kit and its path inside it.
struct KitFile
{
    QString path;
    InputFile file;
};

Result<std::vector<KitFile>> filesOfFolder(const QString &folder)
{
    std::vector<KitFile> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        Result<InputFile> file = InputFile::onDisk(path);
        if (!file) {
            return fail(file.error());
        }
        files.push_back(KitFile{QDir(folder).relativeFilePath(path), std::move(*file)});
        if (files.size() > maximumFiles) {
            return fail(ErrorCode::TooLarge, folder, u"more than %1 files"_s.arg(maximumFiles));
        }
    }
    std::sort(files.begin(), files.end(),
              [](const KitFile &a, const KitFile &b) { return a.path < b.path; });
    return files;
}

Result<std::vector<KitFile>> filesOfZip(const ZipReader &zip)
{
    if (static_cast<std::size_t>(zip.entries().size()) > maximumFiles) {
        return fail(ErrorCode::TooLarge, zip.subject(), u"more than %1 files"_s.arg(maximumFiles));
    }
    std::vector<KitFile> files;
    for (const ZipEntry &entry : zip.entries()) {
        files.push_back(KitFile{entry.path, InputFile::inZip(zip, entry)});
    }
    return files;
}

/// The folder in which kit.json lies, with its `/`; empty for the top. A ZIP of a folder has that
/// folder around everything.
QString topOf(const std::vector<KitFile> &files)
{
    QString top;
    bool isFound = false;
    for (const KitFile &file : files) {
        const bool isManifest = file.file.name().compare(manifestName, Qt::CaseInsensitive) == 0;
        const QString folder = file.path.chopped(file.file.name().size());
        if (isManifest && (!isFound || folder.size() < top.size())) {
            top = folder;
            isFound = true;
        }
    }
    return top;
}

Result<QByteArray> contentOf(const InputFile &file, const JobContext &job)
{
    if (file.bytes() > manifestBytes) {
        return fail(ErrorCode::KitManifestInvalid, file.subject(), u"too large"_s);
    }
    const Result<std::unique_ptr<QIODevice>> device = file.open(job);
    if (!device) {
        return fail(device.error());
    }
    return (*device)->readAll();
}

/// Names what kit.json lists and the kit does not hold.
void nameAbsentFiles(const KitManifest &manifest, const std::vector<KitFile> &files,
                     const QString &top, SourceRecord &record)
{
    for (const KitEntry &entry : manifest.files) {
        const bool isThere = std::any_of(files.begin(), files.end(), [&](const KitFile &file) {
            return file.path.compare(top + entry.path, Qt::CaseInsensitive) == 0;
        });
        if (!isThere) {
            record.warnings.append(
                {WarningKind::ManifestMismatch, entry.path, u"not in the kit"_s, 0});
        }
    }
}

/// The manifest of a kit, its record, and where it lies.
struct KitContents
{
    std::optional<KitManifest> manifest;
    QString top; ///< See `topOf`.
};

Result<KitContents> readManifest(const std::vector<KitFile> &files, const QString &spec,
                                 const Clock &clock, PartialDeployment &partial,
                                 const JobContext &job)
{
    KitContents contents;
    contents.top = topOf(files);
    for (const KitFile &file : files) {
        if (file.path.compare(contents.top + manifestName, Qt::CaseInsensitive) != 0) {
            continue;
        }
        const Result<QByteArray> content = contentOf(file.file, job);
        if (!content) {
            return fail(content.error());
        }
        const Result<KitManifest> manifest = parseKitManifest(*content, file.file.subject());
        if (!manifest) {
            return fail(manifest.error());
        }
        Result<SourceRecord> record = file.file.record(spec, clock, job);
        if (!record) {
            return fail(record.error());
        }
        record->description = toWord(ContentKind::KitManifest);
        record->recognised = static_cast<int>(manifest->files.size());
        record->total = record->recognised;
        nameAbsentFiles(*manifest, files, contents.top, *record);
        partial.sources.append(std::move(*record));
        contents.manifest = *manifest;
        break;
    }
    return contents;
}

Result<ZipReader> openKit(const QString &path, const JobContext &job)
{
    const Result<RecognisedContent> content = recogniseFile(path, job);
    if (!content) {
        return fail(content.error());
    }
    if (content->kind != ContentKind::Zip) {
        return fail(ErrorCode::WrongKind, path, toWord(content->kind));
    }
    return ZipReader::open(path, job);
}

} // namespace

Result<PartialDeployment> KitSource::read(const JobContext &job) const
{
    const QFileInfo info(m_spec.path);
    if (!info.exists()) {
        return fail(ErrorCode::NotFound, m_spec.path);
    }
    if (info.isDir() && (!info.isReadable() || !info.isExecutable())) {
        return fail(ErrorCode::AccessDenied, m_spec.path);
    }
    std::optional<ZipReader> zip; // Outlives the files that lie in it.
    if (!info.isDir()) {
        Result<ZipReader> opened = openKit(m_spec.path, job);
        if (!opened) {
            return fail(opened.error());
        }
        zip = std::move(*opened);
    }
    const Result<std::vector<KitFile>> files = zip ? filesOfZip(*zip) : filesOfFolder(m_spec.path);
    if (!files) {
        return fail(files.error());
    }
    if (files->empty()) {
        return fail(ErrorCode::EmptyFile, m_spec.path, u"no file in it"_s);
    }
    PartialDeployment partial;
    const Result<KitContents> contents =
        readManifest(*files, m_spec.toText(), m_clock, partial, job);
    if (!contents) {
        return fail(contents.error());
    }
    KitFileReader reader(m_spec.toText(), m_clock, m_catalogue, m_passphraseOf, partial);
    for (const KitFile &file : *files) {
        if (file.path.compare(contents->top + manifestName, Qt::CaseInsensitive) == 0) {
            continue;
        }
        const bool isBelow = file.path.startsWith(contents->top);
        const KitEntry *entry = contents->manifest && isBelow
                                    ? contents->manifest->find(file.path.mid(contents->top.size()))
                                    : nullptr;
        if (const Result<void> read = reader.read(file.file, entry, job); !read) {
            return fail(read.error());
        }
    }
    return partial;
}

} // namespace muster
