// SPDX-License-Identifier: Apache-2.0
#include "core/engine/Discovery.h"

#include "core/discovery/Merge.h"
#include "core/engine/SourceFactory.h"

namespace muster {

Result<Deployment> discoverFrom(const QList<SourceSpec> &specs, const Clock &clock,
                                const BackupCatalogue &catalogue, const PassphraseOf &passphraseOf,
                                const JobContext &job)
{
    job.progress().expectPhases(
        {{ProgressPhase::ReadingSources, 90}, {ProgressPhase::JoiningSources, 10}});
    for (const SourceSpec &spec : specs) {
        // Known before anything is read, and never saved, for no plan could be made with it.
        if (spec.kind == SourceKind::Export && catalogue.find(spec.itemId) == nullptr) {
            return fail(ErrorCode::ExportItemUnknown, spec.itemId, spec.path);
        }
    }
    job.progress().enterPhase(ProgressPhase::ReadingSources);
    job.progress().expectItems(specs.size());
    QList<PartialDeployment> partials;
    for (const SourceSpec &spec : specs) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, spec.toText());
        }
        job.progress().setSubject(spec.path);
        Result<PartialDeployment> partial =
            makeSource(spec, clock, catalogue, passphraseOf)->read(job);
        if (!partial) {
            return fail(partial.error());
        }
        partials.append(std::move(*partial));
        job.progress().addItems(1);
    }
    job.progress().enterPhase(ProgressPhase::JoiningSources);
    return merge(std::move(partials), clock);
}

} // namespace muster
