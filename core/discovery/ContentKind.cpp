// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ContentKind.h"

#include "core/discovery/ContentSniffing.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::array<QLatin1StringView, 24> kindWords{
    "unknown"_L1,
    "empty"_L1,
    "builderTopology"_L1,
    "publishedTopology"_L1,
    "storedSetting"_L1,
    "settingsSet"_L1,
    "configurationZip"_L1,
    "userDataZip"_L1,
    "zip"_L1,
    "clixml"_L1,
    "csv"_L1,
    "json"_L1,
    "kitManifest"_L1,
    "formatList"_L1,
    "legacyUserData"_L1,
    "deploymentLog"_L1,
    "dsml"_L1,
    "ldif"_L1,
    "voiceConfiguration"_L1,
    "otherXml"_L1,
    "certificatePem"_L1,
    "certificateDer"_L1,
    "pfx"_L1,
    "sqlBackup"_L1,
};

QByteArray headOf(QIODevice &device)
{
    QByteArray head;
    while (head.size() < recognisedHeadBytes) {
        const QByteArray block = device.read(recognisedHeadBytes - head.size());
        if (block.isEmpty()) {
            break;
        }
        head += block;
    }
    return head;
}

bool isZip(const QByteArray &head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

} // namespace

QString toWord(ContentKind kind)
{
    return kindWords.at(static_cast<std::size_t>(kind));
}

RecognisedContent recogniseHead(const QByteArray &head)
{
    if (head.isEmpty()) {
        return {ContentKind::Empty, {}, {}};
    }
    if (isZip(head)) {
        return {ContentKind::Zip, {}, {}};
    }
    if (const ContentKind binary = recogniseBinary(head); binary != ContentKind::Unknown) {
        return {binary, {}, {}};
    }
    return recogniseText(head);
}

Result<ContentKind> recogniseZip(const ZipReader &zip, const JobContext &job)
{
    for (const ZipEntry &entry : zip.entries()) {
        const QString name = entry.path.section(u'/', -1);
        if (name.compare(u"DocItemSet.xml"_s, Qt::CaseInsensitive) != 0) {
            continue;
        }
        const Result<std::unique_ptr<ZipEntryStream>> stream = zip.openEntry(entry.path, job);
        if (!stream) {
            return fail(stream.error());
        }
        const QByteArray head = headOf(**stream);
        if ((*stream)->hasFailed()) {
            return fail((*stream)->failure());
        }
        return recogniseItemSet(head);
    }
    return ContentKind::Zip;
}

Result<RecognisedContent> recogniseFile(const QString &path, const JobContext &job)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(QFileInfo(path).isReadable() ? ErrorCode::Io : ErrorCode::AccessDenied, path,
                    file.errorString());
    }
    const QByteArray head = headOf(file);
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::Io, path, file.errorString());
    }
    if (!isZip(head)) {
        return recogniseHead(head);
    }
    const Result<ZipReader> zip = ZipReader::open(path, job);
    if (!zip) {
        return fail(zip.error());
    }
    const Result<ContentKind> kind = recogniseZip(*zip, job);
    if (!kind) {
        return fail(kind.error());
    }
    return RecognisedContent{*kind, {}, {}};
}

Result<RecognisedContent> recogniseEntry(const ZipReader &zip, const QString &entry,
                                         const JobContext &job)
{
    const Result<std::unique_ptr<ZipEntryStream>> stream = zip.openEntry(entry, job);
    if (!stream) {
        return fail(stream.error());
    }
    const QByteArray head = headOf(**stream);
    if ((*stream)->hasFailed()) {
        return fail((*stream)->failure());
    }
    if (!isZip(head)) {
        return recogniseHead(head);
    }
    const Result<ZipReader> inner = ZipReader::openInside(zip, entry, job);
    if (!inner) {
        return fail(inner.error());
    }
    const Result<ContentKind> kind = recogniseZip(*inner, job);
    if (!kind) {
        return fail(kind.error());
    }
    return RecognisedContent{*kind, {}, {}};
}

} // namespace muster
