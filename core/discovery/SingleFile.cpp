// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/SingleFile.h"

namespace muster {

Result<PartialDeployment> readSingleFile(const SourceSpec &spec, const Clock &clock,
                                         const JobContext &job, const AddFacts &add)
{
    const Result<InputFile> file = InputFile::onDisk(spec.path);
    if (!file) {
        return fail(file.error());
    }
    Result<SourceRecord> record = file->record(spec.toText(), clock, job);
    if (!record) {
        return fail(record.error());
    }
    PartialDeployment partial;
    const Result<void> added = add(*file, *record, partial);
    if (!added) {
        return fail(added.error());
    }
    partial.sources.append(*std::move(record));
    return partial;
}

} // namespace muster
