// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ExportParts.h"

#include "core/crypto/CertificateReader.h"
#include "core/discovery/ClixmlObjects.h"
#include "core/discovery/CsvObjects.h"
#include "core/discovery/JsonObjects.h"
#include "core/discovery/StreamFailure.h"
#include "core/discovery/XmlStream.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 blockBytes = qint64{1} << 20;
constexpr qint64 tapeHeaderBytes = 52; ///< MTF_DB_HDR of Microsoft Tape Format 1.00a.
constexpr qint64 tapeChecksumAt = 50;

/// Counts the elements under the root.
class ElementCounter final : public XmlHandler
{
public:
    void startElement(const XmlName &, const XmlAttributes &) override
    {
        constexpr int underRoot = 2;
        ++m_depth;
        m_count += m_depth == underRoot ? 1 : 0;
    }
    void endElement(const XmlName &) override { --m_depth; }
    void text(std::string_view) override {}
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    int m_depth = 0;
    qint64 m_count = 0;
};

/// Lets all objects pass.
class ObjectCounter final : public ObjectVisitor
{
public:
    Result<void> visit(const ObjectRecord &) override { return {}; }
    Result<void> visitAgain(qint64) override { return {}; }
};

/// The header of a block ends with the XOR of the words before it.
bool hasTapeChecksum(const QByteArray &header)
{
    quint16 sum = 0;
    for (qsizetype at = 0; at < tapeChecksumAt; at += qsizetype{sizeof(quint16)}) {
        sum ^= qFromLittleEndian<quint16>(header.constData() + at);
    }
    return sum == qFromLittleEndian<quint16>(header.constData() + tapeChecksumAt);
}

Result<ExportContents> readBackup(QIODevice &device, const QString &subject, const JobContext &job)
{
    ExportContents contents;
    contents.kind = ContentKind::SqlBackup;
    const QByteArray header = device.read(tapeHeaderBytes);
    if (header.size() < tapeHeaderBytes) {
        return fail(ErrorCode::Corrupt, subject, u"ends inside its header"_s);
    }
    if (header.startsWith("TAPE") && !hasTapeChecksum(header)) {
        return fail(ErrorCode::Corrupt, subject, u"checksum of the TAPE block"_s);
    }
    const Result<qint64> rest = readToEnd(device, subject, job);
    if (!rest) {
        return fail(rest.error());
    }
    return contents;
}

Result<ExportContents> readObjects(QIODevice &device, const QString &subject, ContentKind kind,
                                   const JobContext &job)
{
    ObjectNames names;
    ObjectCounter counter;
    const Result<ObjectFile> file =
        kind == ContentKind::Clixml ? readClixmlObjects(device, subject, names, counter, job)
        : kind == ContentKind::Csv  ? readCsvObjects(device, subject, names, counter, job)
                                    : readJsonObjects(device, subject, names, counter, job);
    if (!file) {
        return fail(file.error());
    }
    ExportContents contents;
    contents.kind = kind;
    contents.proof = ReadingProof::Understood;
    contents.objects = file->records;
    contents.recognised = file->records;
    return contents;
}

Result<ExportContents> readElements(QIODevice &device, const QString &subject, ContentKind kind,
                                    const JobContext &job)
{
    ElementCounter counter;
    const Result<void> outcome = readXml(device, subject, counter, job);
    if (!outcome) {
        return fail(outcome.error());
    }
    ExportContents contents;
    contents.kind = kind;
    contents.proof = ReadingProof::WellFormed;
    contents.objects = counter.count();
    return contents;
}

Result<ExportContents> readLegacyUsers(QIODevice &device, const QString &subject,
                                       const JobContext &job)
{
    Result<UserData> data = readUserData(device, subject, job);
    if (!data) {
        return fail(data.error());
    }
    ExportContents contents;
    contents.kind = ContentKind::LegacyUserData;
    contents.proof = ReadingProof::Understood;
    contents.objects = data->items;
    contents.recognised = data->items;
    contents.users = std::move(data->users);
    return contents;
}

Result<ExportContents> readCertificateFile(QIODevice &device, const QString &subject,
                                           ContentKind kind)
{
    const QByteArray bytes = device.read(maximumCertificateBytes + 1);
    const Result<CertificateFile> file = readCertificates(bytes, {subject, {}});
    if (!file) {
        return fail(file.error());
    }
    ExportContents contents;
    contents.kind = kind;
    contents.objects = file->certificates.size();
    // A PFX that stays locked was recognised, no more.
    contents.proof = file->certificates.first().key == PrivateKeyState::Locked
                         ? ReadingProof::HeaderOnly
                         : ReadingProof::Understood;
    contents.recognised = contents.objects;
    return contents;
}

Result<ExportContents> readByKind(QIODevice &device, const QString &subject, ContentKind kind,
                                  const JobContext &job)
{
    switch (kind) {
    case ContentKind::SqlBackup:
        return readBackup(device, subject, job);
    case ContentKind::Clixml:
    case ContentKind::Csv:
    case ContentKind::Json:
    case ContentKind::KitManifest:
        return readObjects(device, subject, kind, job);
    case ContentKind::LegacyUserData:
        return readLegacyUsers(device, subject, job);
    case ContentKind::CertificatePem:
    case ContentKind::CertificateDer:
    case ContentKind::Pfx:
        return readCertificateFile(device, subject, kind);
    case ContentKind::BuilderTopology:
    case ContentKind::PublishedTopology:
    case ContentKind::StoredSetting:
    case ContentKind::SettingsSet:
    case ContentKind::DeploymentLog:
    case ContentKind::Dsml:
    case ContentKind::VoiceConfiguration:
    case ContentKind::OtherXml:
        return readElements(device, subject, kind, job);
    case ContentKind::Empty:
        return fail(ErrorCode::EmptyFile, subject, u"no bytes"_s);
    case ContentKind::Ldif: {
        ExportContents contents;
        contents.kind = kind;
        return contents; // The bytes are read below.
    }
    case ContentKind::Unknown:
    case ContentKind::FormatList:
    case ContentKind::ConfigurationZip:
    case ContentKind::UserDataZip:
    case ContentKind::Zip:
        break;
    }
    return fail(ErrorCode::NotRecognised, subject, toWord(kind));
}

} // namespace

Result<qint64> readToEnd(QIODevice &device, const QString &subject, const JobContext &job)
{
    QByteArray block(blockBytes, Qt::Uninitialized);
    qint64 total = 0;
    for (;;) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, subject);
        }
        const qint64 got = device.read(block.data(), blockBytes);
        if (got < 0) {
            return readFailure(device, subject);
        }
        if (got == 0) {
            return total;
        }
        total += got;
        job.progress().addBytes(got);
    }
}

Result<ExportContents> readPlainExport(QIODevice &device, const QString &subject, ContentKind kind,
                                       const JobContext &job)
{
    Result<ExportContents> contents = readByKind(device, subject, kind, job);
    if (!contents) {
        return contents;
    }
    // An entry of a ZIP is only known to be whole when its last byte was read.
    const Result<qint64> rest = readToEnd(device, subject, job);
    if (!rest) {
        return fail(rest.error());
    }
    return contents;
}

} // namespace muster
