// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ExportContents.h"

#include "core/discovery/ConfigurationReader.h"
#include "core/discovery/ExportParts.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr QLatin1StringView itemSetName("DocItemSet.xml");

bool isZipKind(ContentKind kind)
{
    return kind == ContentKind::Zip || kind == ContentKind::UserDataZip
           || kind == ContentKind::ConfigurationZip;
}

/// Unpacks every entry but the one that was read already.
Result<void> readEntries(const ZipReader &zip, const QString &already, ExportContents &contents,
                         const JobContext &job)
{
    for (const ZipEntry &entry : zip.entries()) {
        if (entry.path == already) {
            contents.bytes += entry.bytes;
            continue;
        }
        const Result<std::unique_ptr<ZipEntryStream>> stream = zip.openEntry(entry.path, job);
        if (!stream) {
            return fail(stream.error());
        }
        const Result<qint64> bytes = readToEnd(**stream, zip.subject() + u'!' + entry.path, job);
        if (!bytes) {
            return fail(bytes.error());
        }
        contents.bytes += *bytes;
    }
    return {};
}

const ZipEntry *itemSetOf(const ZipReader &zip)
{
    const auto found =
        std::find_if(zip.entries().begin(), zip.entries().end(), [](const ZipEntry &entry) {
            return entry.path.section(u'/', -1).compare(itemSetName, Qt::CaseInsensitive) == 0;
        });
    return found == zip.entries().end() ? nullptr : &*found;
}

Result<void> readUsers(const ZipReader &zip, const QString &entry, ExportContents &contents,
                       const JobContext &job)
{
    const Result<std::unique_ptr<ZipEntryStream>> stream = zip.openEntry(entry, job);
    if (!stream) {
        return fail(stream.error());
    }
    Result<UserData> data = readUserData(**stream, zip.subject() + u'!' + entry, job);
    if (!data) {
        return fail(data.error());
    }
    contents.users = std::move(data->users);
    contents.objects = data->items;
    contents.recognised = data->items;
    contents.proof = ReadingProof::Understood;
    return {};
}

Result<void> readSettings(const ZipReader &zip, ExportContents &contents, const JobContext &job)
{
    const Result<ConfigurationDocument> document = readConfigurationExport(zip, job);
    if (!document) {
        return fail(document.error());
    }
    contents.objects = document->total;
    contents.recognised = document->recognised;
    contents.proof = ReadingProof::Understood;
    return {};
}

Result<ExportContents> openZip(const ZipReader &zip, ContentKind kind, const JobContext &job)
{
    ExportContents contents;
    contents.kind = kind;
    contents.proof = ReadingProof::Checksums;
    contents.objects = zip.entries().size();
    const ZipEntry *itemSet = kind == ContentKind::Zip ? nullptr : itemSetOf(zip);
    const QString already = itemSet == nullptr ? QString() : itemSet->path;
    Result<void> inside;
    if (kind == ContentKind::UserDataZip) {
        inside = readUsers(zip, already, contents, job);
    } else if (kind == ContentKind::ConfigurationZip) {
        inside = readSettings(zip, contents, job);
    }
    if (!inside) {
        return fail(inside.error());
    }
    if (zip.entries().isEmpty()) {
        return fail(ErrorCode::EmptyFile, zip.subject(), u"a ZIP without entries"_s);
    }
    const Result<void> entries = readEntries(zip, already, contents, job);
    return entries ? Result<ExportContents>(std::move(contents)) : fail(entries.error());
}

Result<ExportContents> openRecognised(QIODevice &device, const QString &subject,
                                      const RecognisedContent &content, const JobContext &job)
{
    if (content.problem) {
        return fail(content.problem->code, subject, content.problem->detail, content.problem->line);
    }
    return readPlainExport(device, subject, content.kind, job);
}

Result<ExportContents> openFile(const QString &path, const JobContext &job)
{
    const Result<RecognisedContent> content = recogniseFile(path, job);
    if (!content) {
        return fail(content.error());
    }
    if (isZipKind(content->kind)) {
        const Result<ZipReader> zip = ZipReader::open(path, job);
        return zip ? openZip(*zip, content->kind, job) : fail(zip.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, path, file.errorString());
    }
    Result<ExportContents> contents = openRecognised(file, path, *content, job);
    if (contents) {
        contents->bytes = file.size();
    }
    return contents;
}

Result<ExportContents> openEntry(const FileLocation &location, const JobContext &job)
{
    const Result<ZipReader> outer = ZipReader::open(location.file, job);
    if (!outer) {
        return fail(outer.error());
    }
    const Result<RecognisedContent> content = recogniseEntry(*outer, location.entry, job);
    if (!content) {
        return fail(content.error());
    }
    if (isZipKind(content->kind)) {
        const Result<ZipReader> inner = ZipReader::openInside(*outer, location.entry, job);
        return inner ? openZip(*inner, content->kind, job) : fail(inner.error());
    }
    const Result<std::unique_ptr<ZipEntryStream>> stream = outer->openEntry(location.entry, job);
    if (!stream) {
        return fail(stream.error());
    }
    Result<ExportContents> contents =
        openRecognised(**stream, outer->subject() + u'!' + location.entry, *content, job);
    if (contents) {
        contents->bytes = outer->find(location.entry)->bytes; // Claimed, and found to be true.
    }
    return contents;
}

} // namespace

QString toWord(ReadingProof proof)
{
    switch (proof) {
    case ReadingProof::Understood:
        return u"understood"_s;
    case ReadingProof::WellFormed:
        return u"wellFormed"_s;
    case ReadingProof::Checksums:
        return u"checksums"_s;
    case ReadingProof::HeaderOnly:
        return u"headerOnly"_s;
    }
    return {};
}

Result<ExportContents> openExport(const FileLocation &location, const JobContext &job)
{
    return location.entry.isEmpty() ? openFile(location.file, job) : openEntry(location, job);
}

} // namespace muster
