// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/KitFileReader.h"

#include "core/discovery/AccountsSource.h"
#include "core/discovery/CertificateSource.h"
#include "core/discovery/ExportSource.h"
#include "core/discovery/KitNames.h"
#include "core/discovery/OutputReader.h"
#include "core/discovery/TopologySource.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool holdsObjects(ContentKind kind)
{
    return kind == ContentKind::Clixml || kind == ContentKind::Csv || kind == ContentKind::Json;
}

bool holdsCertificates(ContentKind kind)
{
    return kind == ContentKind::CertificatePem || kind == ContentKind::CertificateDer
           || kind == ContentKind::Pfx;
}

bool isNotAccounts(ErrorCode code)
{
    return code == ErrorCode::CsvMissingColumn || code == ErrorCode::ClixmlNotAccounts
           || code == ErrorCode::JsonNotAccounts;
}

} // namespace

void KitFileReader::warn(Work &work, WarningKind kind, const QString &detail, qint64 line)
{
    work.record.warnings.append({kind, work.file.subject(), detail, line});
}

Result<void> KitFileReader::read(const InputFile &file, const KitEntry *entry,
                                 const JobContext &job)
{
    Work work{file, entry, job, {}, {}, static_cast<int>(m_partial.sources.size())};
    work.record.spec = m_spec;
    work.record.location = file.subject();
    work.record.bytes = file.bytes();
    work.record.modifiedAt = file.modifiedAt();
    work.record.readAt = m_clock.now();
    work.record.description = u"unreadable"_s;
    Result<void> outcome = readContent(work);
    if (!outcome && outcome.error().code == ErrorCode::Cancelled) {
        return outcome;
    }
    if (!outcome) {
        const Error &error = outcome.error();
        warn(work, WarningKind::UnreadableFile,
             u"%1 %2"_s.arg(toCodeText(error.code), error.detail).trimmed(), error.line);
    }
    m_partial.sources.append(std::move(work.record));
    return {};
}

Result<void> KitFileReader::readContent(Work &work)
{
    const Result<RecognisedContent> content = work.file.recognise(work.job);
    if (!content) {
        return fail(content.error());
    }
    work.content = *content;
    work.record.description = toWord(content->kind);
    const Result<QByteArray> hash = work.file.sha256(work.job);
    if (!hash) {
        return fail(hash.error());
    }
    work.record.sha256 = *hash;
    if (content->kind == ContentKind::Empty) {
        return wrongKind(work.file, *content);
    }
    if (!isAsSaid(work)) {
        return {};
    }
    const bool isOffered = offerExport(work);
    if (holdsSettings(content->kind)) {
        return addSettings(work.file, content->kind, work.source, work.record, m_partial, work.job);
    }
    if (holdsObjects(content->kind)) {
        return readObjects(work);
    }
    if (holdsCertificates(content->kind)) {
        return readCertificatesOf(work);
    }
    work.record.total = 1;
    work.record.recognised = isOffered ? 1 : 0;
    if (content->kind == ContentKind::FormatList) {
        warn(work, WarningKind::FormatListText, {});
    } else if (content->problem) {
        return wrongKind(work.file, *content);
    } else if (!isOffered) {
        warn(work, WarningKind::UnknownItem, toWord(content->kind));
    }
    return {};
}

bool KitFileReader::isAsSaid(Work &work) const
{
    if (work.entry == nullptr) {
        return true;
    }
    const KitEntry &entry = *work.entry;
    work.record.takenAt = entry.takenAt;
    work.record.takenBy = entry.takenBy;
    work.record.takenFrom = entry.takenFrom;
    if (!entry.sha256.isEmpty() && entry.sha256 != work.record.sha256) {
        warn(work, WarningKind::ManifestMismatch,
             u"sha256 is "_s + QString::fromLatin1(work.record.sha256));
        return false;
    }
    if (!entry.itemId.isEmpty() && !canBe(work.content.kind, entry.itemId, m_catalogue)) {
        warn(work, WarningKind::ManifestMismatch,
             u"%1 for %2"_s.arg(toWord(work.content.kind), entry.itemId));
        return false;
    }
    return true;
}

bool KitFileReader::offerExport(Work &work)
{
    std::optional<ItemScope> item;
    if (work.entry != nullptr && !work.entry->itemId.isEmpty()) {
        item = ItemScope{work.entry->itemId, work.entry->scope};
    } else {
        item = itemOfFileName(work.file.name(), m_catalogue);
        if (!item || !canBe(work.content.kind, item->itemId, m_catalogue)) {
            item = itemOfContent(work.content.kind);
        }
    }
    if (!item) {
        return false;
    }
    NativeExport offered = exportOf(work.file, work.content.kind, work.record);
    offered.itemId = item->itemId;
    offered.scope = item->scope;
    offered.source = work.source;
    m_partial.exports.append(offered);
    return true;
}

Result<void> KitFileReader::readObjects(Work &work)
{
    NamedCommand named = commandOfFileName(work.file.name());
    if (work.entry != nullptr) {
        named.command = work.entry->command.isEmpty() ? named.command : work.entry->command;
        named.scope = work.entry->scope.isEmpty() ? named.scope : work.entry->scope;
    }
    if (listsAccounts(named.command)) {
        return addAccounts(work.file, work.source, work.record, m_partial, work.job);
    }
    if (named.command.isEmpty()) {
        // Of what nobody names, the content decides.
        Result<void> accounts =
            addAccounts(work.file, work.source, work.record, m_partial, work.job);
        if (accounts || !isNotAccounts(accounts.error().code)) {
            return accounts;
        }
    }
    return readOutputOf(work, named.command, named.scope);
}

Result<void> KitFileReader::readOutputOf(Work &work, const QString &command, const QString &scope)
{
    const Result<std::unique_ptr<QIODevice>> device = work.file.open(work.job);
    if (!device) {
        return fail(device.error());
    }
    Result<CmdletOutput> output =
        readOutput(**device, work.content.kind, work.file.subject(), work.job);
    if (!output) {
        return fail(output.error());
    }
    output->command = command.isEmpty() ? commandOf(*output) : command;
    output->scope = scope;
    output->takenAt = work.record.takenAt;
    output->source = work.source;
    work.record.total = static_cast<int>(output->rows.size());
    if (output->command.isEmpty()) {
        const bool isOffered =
            !m_partial.exports.isEmpty() && m_partial.exports.last().source == work.source;
        if (isOffered) {
            work.record.recognised = work.record.total;
        } else {
            warn(work, WarningKind::UnknownItem, toWord(work.content.kind));
        }
        return {};
    }
    work.record.description = u"commandOutput"_s;
    work.record.recognised = work.record.total;
    m_partial.outputs.append(std::move(*output));
    return {};
}

Result<void> KitFileReader::readCertificatesOf(Work &work)
{
    const std::optional<SecretText> passphrase =
        m_passphraseOf ? m_passphraseOf(work.file.location()) : std::nullopt;
    return addCertificates(work.file, work.source, work.record, m_partial, work.job, passphrase);
}

} // namespace muster
