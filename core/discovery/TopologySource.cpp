// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/TopologySource.h"

#include "core/discovery/ConfigurationReader.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

void addTopology(TopologyDocument document, int source, SourceRecord &record,
                 PartialDeployment &partial)
{
    record.warnings += document.warnings;
    partial.topologies.append({std::move(document.topology), source});
}

Result<ConfigurationDocument> readConfiguration(const InputFile &file, ContentKind kind,
                                                const JobContext &job)
{
    if (kind == ContentKind::ConfigurationZip) {
        const Result<ZipReader> zip = file.openZip(job);
        if (!zip) {
            return fail(zip.error());
        }
        return readConfigurationExport(*zip, job);
    }
    const Result<std::unique_ptr<QIODevice>> device = file.open(job);
    if (!device) {
        return fail(device.error());
    }
    return readStoredSetting(**device, file.subject(), job);
}

} // namespace

bool holdsSettings(ContentKind kind)
{
    return kind == ContentKind::BuilderTopology || kind == ContentKind::PublishedTopology
           || kind == ContentKind::StoredSetting || kind == ContentKind::SettingsSet
           || kind == ContentKind::ConfigurationZip;
}

Result<void> addSettings(const InputFile &file, ContentKind kind, int source, SourceRecord &record,
                         PartialDeployment &partial, const JobContext &job)
{
    record.description = toWord(kind);
    if (kind == ContentKind::BuilderTopology || kind == ContentKind::PublishedTopology) {
        const Result<std::unique_ptr<QIODevice>> device = file.open(job);
        if (!device) {
            return fail(device.error());
        }
        Result<TopologyDocument> document = readTopology(**device, file.subject(), job);
        if (!document) {
            return fail(document.error());
        }
        record.recognised = document->recognised;
        record.total = document->total;
        addTopology(std::move(*document), source, record, partial);
        return {};
    }
    Result<ConfigurationDocument> document = readConfiguration(file, kind, job);
    if (!document) {
        return fail(document.error());
    }
    record.recognised = document->recognised;
    record.total = document->total;
    record.warnings += document->warnings;
    partial.registrars.insert(document->registrars);
    if (document->topology) {
        addTopology(std::move(*document->topology), source, record, partial);
    }
    return {};
}

Failure wrongKind(const InputFile &file, const RecognisedContent &content)
{
    if (content.kind == ContentKind::Empty) {
        return fail(ErrorCode::EmptyFile, file.subject(), u"no bytes"_s);
    }
    if (content.problem) {
        return fail(content.problem->code, file.subject(), content.problem->detail,
                    content.problem->line);
    }
    if (content.kind == ContentKind::Unknown) {
        return fail(ErrorCode::NotRecognised, file.subject());
    }
    const QString root =
        content.rootName.isEmpty() ? QString() : u", root element "_s + content.rootName;
    return fail(ErrorCode::WrongKind, file.subject(), toWord(content.kind) + root);
}

Result<PartialDeployment> TopologySource::read(const JobContext &job) const
{
    const Result<InputFile> file = InputFile::onDisk(m_spec.path);
    if (!file) {
        return fail(file.error());
    }
    const Result<RecognisedContent> content = file->recognise(job);
    if (!content) {
        return fail(content.error());
    }
    if (!holdsSettings(content->kind)) {
        return wrongKind(*file, *content);
    }
    Result<SourceRecord> record = file->record(m_spec.toText(), m_clock, job);
    if (!record) {
        return fail(record.error());
    }
    PartialDeployment partial;
    const Result<void> added = addSettings(*file, content->kind, 0, *record, partial, job);
    if (!added) {
        return fail(added.error());
    }
    if (partial.topologies.isEmpty()) {
        return fail(ErrorCode::TopologyMissing, m_spec.path, toWord(content->kind));
    }
    partial.sources.append(std::move(*record));
    return partial;
}

} // namespace muster
