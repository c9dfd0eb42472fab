// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/AccountsSource.h"

#include "core/discovery/AccountReader.h"
#include "core/discovery/SingleFile.h"

namespace muster {

Result<void> addAccounts(const InputFile &file, int source, SourceRecord &record,
                         PartialDeployment &partial, const JobContext &job)
{
    const Result<std::unique_ptr<QIODevice>> device = file.open(job);
    if (!device) {
        return fail(device.error());
    }
    Result<AccountsFile> accounts = readAccounts(**device, file.subject(), job);
    if (!accounts) {
        return fail(accounts.error());
    }
    record.description = accounts->description;
    record.recognised = accounts->recognised;
    record.total = accounts->total;
    record.warnings += accounts->warnings;
    for (Account &account : accounts->accounts) {
        account.source = source;
    }
    // A kit's first file of accounts is nearly always the large one, which need not be copied.
    if (partial.accounts.isEmpty()) {
        partial.accounts = std::move(accounts->accounts);
    } else {
        partial.accounts.append(std::move(accounts->accounts));
    }
    return {};
}

Result<PartialDeployment> AccountsSource::read(const JobContext &job) const
{
    return readSingleFile(
        m_spec, m_clock, job,
        [&](const InputFile &file, SourceRecord &record, PartialDeployment &partial) {
            return addAccounts(file, 0, record, partial, job);
        });
}

} // namespace muster
