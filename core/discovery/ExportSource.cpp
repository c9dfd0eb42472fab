// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ExportSource.h"

#include "core/discovery/TopologySource.h"

using namespace Qt::StringLiterals;

namespace muster {

NativeExport exportOf(const InputFile &file, ContentKind kind, const SourceRecord &record)
{
    NativeExport found;
    found.location = file.location();
    found.bytes = file.bytes();
    found.sha256 = record.sha256;
    found.contentKind = toWord(kind);
    found.takenAt = record.takenAt.isValid() ? record.takenAt : file.modifiedAt();
    if (record.takenAt.isValid()) {
        found.ageEvidence = AgeEvidence::Kit;
    } else if (file.modifiedAt().isValid()) {
        found.ageEvidence = AgeEvidence::FileTime;
    }
    found.takenBy = record.takenBy;
    found.takenFrom = record.takenFrom;
    return found;
}

Result<PartialDeployment> ExportSource::read(const JobContext &job) const
{
    const Result<InputFile> file = InputFile::onDisk(m_spec.path);
    if (!file) {
        return fail(file.error());
    }
    const Result<RecognisedContent> content = file->recognise(job);
    if (!content) {
        return fail(content.error());
    }
    if (content->kind == ContentKind::Empty) {
        return wrongKind(*file, *content);
    }
    Result<SourceRecord> record = file->record(m_spec.toText(), m_clock, job);
    if (!record) {
        return fail(record.error());
    }
    record->description = toWord(content->kind);
    record->recognised = content->kind == ContentKind::Unknown ? 0 : 1;
    record->total = 1;
    NativeExport chosen = exportOf(*file, content->kind, *record);
    chosen.itemId = m_spec.itemId;
    chosen.scope = m_spec.scope;
    chosen.source = 0;
    PartialDeployment partial;
    partial.sources.append(std::move(*record));
    partial.exports.append(std::move(chosen));
    return partial;
}

} // namespace muster
