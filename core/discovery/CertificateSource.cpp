// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/CertificateSource.h"

#include "core/crypto/CertificateReader.h"
#include "core/discovery/SingleFile.h"
#include "core/discovery/StreamFailure.h"

namespace muster {

namespace {

/// All bytes of a file, up to one more than a certificate file may have.
Result<QByteArray> bytesOf(QIODevice &device, const QString &subject, const JobContext &job)
{
    QByteArray bytes;
    while (bytes.size() <= maximumCertificateBytes) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, subject);
        }
        QByteArray block(maximumCertificateBytes / 16, Qt::Uninitialized);
        const qint64 got = device.read(block.data(), block.size());
        if (got < 0) {
            return readFailure(device, subject);
        }
        if (got == 0) {
            break;
        }
        bytes.append(block.constData(), got);
    }
    return bytes;
}

} // namespace

Result<void> addCertificates(const InputFile &file, int source, SourceRecord &record,
                             PartialDeployment &partial, const JobContext &job,
                             const std::optional<SecretText> &passphrase)
{
    const Result<std::unique_ptr<QIODevice>> device = file.open(job);
    if (!device) {
        return fail(device.error());
    }
    const Result<QByteArray> bytes = bytesOf(**device, file.subject(), job);
    if (!bytes) {
        return fail(bytes.error());
    }
    Result<CertificateFile> certificates = readCertificates(*bytes, file.location(), passphrase);
    if (!certificates) {
        return fail(certificates.error());
    }
    record.description = certificates->description;
    record.recognised = static_cast<int>(certificates->certificates.size());
    record.total = record.recognised;
    record.warnings += certificates->warnings;
    for (Certificate &certificate : certificates->certificates) {
        certificate.source = source;
    }
    partial.certificates += certificates->certificates;
    return {};
}

Result<PartialDeployment> CertificateSource::read(const JobContext &job) const
{
    return readSingleFile(
        m_spec, m_clock, job,
        [&](const InputFile &file, SourceRecord &record, PartialDeployment &partial) {
            return addCertificates(file, 0, record, partial, job, m_passphrase);
        });
}

} // namespace muster
