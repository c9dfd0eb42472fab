// SPDX-License-Identifier: Apache-2.0
#include "core/store/SetSeal.h"

#include "core/base/LocalFile.h"
#include "core/crypto/CmsEncryptor.h"
#include "core/crypto/CmsSignature.h"
#include "core/store/EntriesFile.h"
#include "core/store/ManifestJson.h"
#include "core/store/RestoreList.h"
#include "core/store/StorePaths.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A static library's resources are there only when asked for; the macro must stand outside namespaces.
static void useStoreResources()
{
    Q_INIT_RESOURCE(store);
}

namespace muster {

namespace {

Result<SetFile> copyResource(const QString &resource, const QByteArray &setFolder,
                             const QByteArray &name)
{
    useStoreResources();
    QFile source(resource);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Internal, resource, source.errorString());
    }
    const QByteArray bytes = source.readAll();
    if (const Result<void> written = replaceFile(setFolder + '/' + name, bytes); !written) {
        return fail(written.error());
    }
    return SetFile{name, Sha256::of(bytes).toHex(), bytes.size(), {}};
}

/// Signs the manifest, or removes the signature of an earlier try.
Result<void> writeSignature(const QByteArray &setFolder, const QByteArray &manifest,
                            const std::optional<KeyPair> &signer, SignatureFacts &facts)
{
    const QByteArray path = setFolder + "/manifest.cms";
    facts = {};
    if (!signer) {
        return removeFile(path);
    }
    const Result<QByteArray> signature = sign(manifest, *signer);
    if (!signature) {
        return fail(signature.error());
    }
    const PublicCertificate &own = signer->certificate();
    facts = {SignedBy::Trusted, own.fingerprint(), own.facts().subject,
             Sha256::of(*signature).toHex()};
    return replaceFile(path, *signature);
}

} // namespace

QByteArray sumLine(const QByteArray &hex, QByteArray path)
{
    const QByteArray plain = path;
    path.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    return (path == plain ? QByteArray() : QByteArray("\\")) + hex + "  " + path + '\n';
}

QByteArray sumsOf(const Manifest &manifest, const QByteArray &manifestSha256,
                  const Contents &contents)
{
    QByteArrayList lines{sumLine(manifestSha256, "manifest.json" + suffixOf(manifest.encryption))};
    for (const SetFile &file : manifest.setFiles) {
        lines.append(sumLine(file.sha256, file.path));
    }
    if (!manifest.signature.fileSha256.isEmpty()) {
        lines.append(sumLine(manifest.signature.fileSha256, "manifest.cms"));
    }
    std::sort(lines.begin(), lines.end());
    QStringList packs = manifest.packs;
    packs.sort();
    for (const QString &hex : packs) {
        const Digest pack = Digest::fromHex(hex.toLatin1()).value_or(Digest{});
        lines.append(sumLine(hex.toLatin1(), "../../" + packName(pack, manifest.encryption)));
    }
    QSet<Digest> chunks;
    for (const Entry &entry : contents.entries) {
        for (const Piece &piece : entry.extras->pieces) {
            chunks.insert(piece.stored);
        }
    }
    QList<Digest> sorted(chunks.begin(), chunks.end());
    std::sort(sorted.begin(), sorted.end());
    for (const Digest &chunk : sorted) {
        lines.append(sumLine(chunk.toHex(), "../../" + chunkName(chunk, manifest.encryption)));
    }
    return lines.join();
}

Result<QByteArray> sealSet(const QByteArray &setFolder, const ObjectSeal &seal, Manifest &manifest,
                           const Contents &contents, const std::optional<KeyPair> &signer)
{
    manifest.encryption = encryptionOf(seal);
    const Result<SetFile> entries = writeEntries(setFolder, seal, contents);
    const Result<SetFile> list = writeRestoreList(setFolder, seal, manifest, contents);
    const Result<SetFile> page = copyResource(u":/store/RESTORE.md"_s, setFolder, "RESTORE.md");
    const Result<SetFile> script = copyResource(u":/store/restore.sh"_s, setFolder, "restore.sh");
    for (const Result<SetFile> *file : {&entries, &list, &page, &script}) {
        if (!*file) {
            return fail(file->error());
        }
        manifest.setFiles.append(**file);
    }
    std::sort(manifest.setFiles.begin(), manifest.setFiles.end(),
              [](const SetFile &a, const SetFile &b) { return a.path < b.path; });
    QFile::setPermissions(QFile::decodeName(setFolder + "/restore.sh"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                              | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    const QByteArray json = toJson(manifest);
    const Result<QByteArray> stored = seal.isEncrypted() ? encrypt(json, {*seal.recipient}) : json;
    if (!stored) {
        return fail(stored.error());
    }
    const QByteArray sha256 = Sha256::of(*stored).toHex();
    Result<void> written = writeSignature(setFolder, *stored, signer, manifest.signature);
    if (written) {
        written = replaceFile(setFolder + "/SHA256SUMS", sumsOf(manifest, sha256, contents));
    }
    if (written) {
        written =
            replaceFile(setFolder + "/manifest.json" + suffixOf(manifest.encryption), *stored);
    }
    if (!written) {
        return fail(written.error());
    }
    return sha256;
}

} // namespace muster
