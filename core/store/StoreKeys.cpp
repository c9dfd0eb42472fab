// SPDX-License-Identifier: Apache-2.0
#include "core/store/StoreKeys.h"

#include "core/base/LocalFile.h"
#include "core/crypto/CmsDecryptor.h"
#include "core/crypto/CmsEncryptor.h"
#include "core/crypto/Sha256.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 largestKeyFile = qint64(1) << 20U;
/// `sha256sum --check` reads it; it tells damage from a wrong passphrase, which looks the same.
const QByteArray passphraseSum = "passphrase.p8.sha256";

} // namespace

Result<PublicCertificate> readStoreCertificate(const StorePaths &paths)
{
    const QByteArray path = paths.keys() + "/store.crt";
    const Result<QByteArray> pem = readWhole(path, largestKeyFile);
    Result<PublicCertificate> certificate =
        pem ? PublicCertificate::read(*pem, displayPath(path)) : fail(pem.error());
    if (!certificate) {
        return fail(ErrorCode::StoreInvalid, displayPath(paths.folder()),
                    u"keys/store.crt: "_s + certificate.error().detail);
    }
    return certificate;
}

Result<KeyPair> StoreKeys::make(const QList<PublicCertificate> &recipients,
                                const std::optional<SecretText> &passphrase,
                                const QDateTime &now) const
{
    if (recipients.isEmpty() && !passphrase) {
        return fail(ErrorCode::LastRecipient, displayPath(m_paths.folder()),
                    u"neither recipient nor passphrase"_s);
    }
    Result<KeyPair> pair = KeyPair::make(u"Muster snapshot store"_s, KeyUse::Decrypting, now);
    if (!pair) {
        return pair;
    }
    Result<void> done = makeFolder(m_paths.keys());
    for (const PublicCertificate &recipient : recipients) {
        done = done ? addRecipient(*pair, recipient) : done;
    }
    if (done && passphrase) {
        done = setPassphrase(*pair, *passphrase);
    }
    // The certificate comes last: without it there is no store whose key could be missing.
    done = done ? replaceFile(file("store.crt"), pair->certificate().toPem()) : done;
    return done ? pair : fail(done.error());
}

bool StoreKeys::hasPassphrase() const
{
    return factsOf(passphraseFile()).has_value();
}

Result<QList<StoreRecipient>> StoreKeys::recipients() const
{
    const Result<std::vector<FolderEntry>> files = listFolder(m_paths.keys());
    if (!files) {
        return fail(files.error());
    }
    QList<StoreRecipient> all;
    for (const FolderEntry &entry : *files) {
        const QByteArray fingerprint =
            entry.name.chopped(std::min<qsizetype>(4, entry.name.size()));
        if (!entry.name.endsWith(".cms") || !Digest::fromHex(fingerprint)) {
            continue;
        }
        StoreRecipient recipient{fingerprint, {}, {}};
        const Result<QByteArray> pem = readWhole(file(fingerprint + ".crt"), largestKeyFile);
        const Result<PublicCertificate> certificate =
            pem ? PublicCertificate::read(*pem, QString::fromLatin1(fingerprint))
                : fail(pem.error());
        if (certificate && certificate->fingerprint() == fingerprint) {
            recipient.subject = certificate->facts().subject;
            recipient.notAfter = certificate->facts().notAfter;
        }
        all.append(recipient);
    }
    return all;
}

bool StoreKeys::isPassphraseFileDamaged(const QByteArray &pem) const
{
    const Result<QByteArray> sum = readWhole(file(passphraseSum), largestKeyFile);
    return sum && !sum->startsWith(Sha256::of(pem).toHex());
}

Result<KeyPair> StoreKeys::unlock(const SecretText &passphrase) const
{
    const Result<PublicCertificate> certificate = readStoreCertificate(m_paths);
    if (!certificate) {
        return fail(certificate.error());
    }
    const QString subject = displayPath(passphraseFile());
    const Result<QByteArray> pem = readWhole(passphraseFile(), largestKeyFile);
    if (!pem) {
        const bool isAbsent = pem.error().code == ErrorCode::NotFound;
        return fail(isAbsent ? ErrorCode::KeyWrong : pem.error().code, subject, pem.error().detail);
    }
    Result<KeyPair> opened = KeyPair::fromPkcs8(*pem, *certificate, passphrase, subject);
    if (!opened && opened.error().code == ErrorCode::PassphraseWrong
        && isPassphraseFileDamaged(*pem)) {
        return fail(ErrorCode::Corrupt, subject, u"not the file that was written"_s);
    }
    return opened;
}

Result<KeyPair> StoreKeys::unlock(const KeyPair &recipient) const
{
    const Result<PublicCertificate> certificate = readStoreCertificate(m_paths);
    if (!certificate) {
        return fail(certificate.error());
    }
    const QByteArray path = file(recipient.certificate().fingerprint() + ".cms");
    const Result<QByteArray> object = readWhole(path, largestKeyFile);
    if (!object) {
        const bool isAbsent = object.error().code == ErrorCode::NotFound;
        return fail(isAbsent ? ErrorCode::KeyWrong : object.error().code,
                    displayPath(m_paths.folder()), object.error().detail);
    }
    Result<QByteArray> pem = decrypt(*object, recipient, displayPath(path));
    if (!pem) {
        return fail(pem.error());
    }
    Result<KeyPair> opened = KeyPair::fromPem(*pem, *certificate, displayPath(path));
    SecretText::overwrite(pem->data(), static_cast<std::size_t>(pem->size()));
    return opened;
}

Result<void> StoreKeys::addRecipient(const KeyPair &store, const PublicCertificate &recipient) const
{
    const SecretText pem = store.toPem();
    const Result<QByteArray> object = encrypt(pem.utf8(), {recipient});
    if (!object) {
        return fail(object.error());
    }
    const QByteArray fingerprint = recipient.fingerprint();
    const Result<void> written = replaceFile(file(fingerprint + ".crt"), recipient.toPem());
    return written ? replaceFile(file(fingerprint + ".cms"), *object) : written;
}

Result<void> StoreKeys::setPassphrase(const KeyPair &store, const SecretText &passphrase) const
{
    const Result<QByteArray> pem = store.toPkcs8(passphrase);
    if (!pem) {
        return fail(pem.error());
    }
    // In between, an old sum would make a wrong passphrase look like damage; without one nothing is claimed.
    Result<void> done = removeFile(file(passphraseSum));
    done = done ? replaceFile(passphraseFile(), *pem) : done;
    return done ? replaceFile(file(passphraseSum), Sha256::of(*pem).toHex() + "  passphrase.p8\n")
                : done;
}

Result<void> StoreKeys::removeRecipient(const QByteArray &fingerprint) const
{
    const Result<QList<StoreRecipient>> all = recipients();
    if (!all) {
        return fail(all.error());
    }
    const bool isKnown =
        std::any_of(all->begin(), all->end(), [&fingerprint](const StoreRecipient &recipient) {
            return recipient.fingerprint == fingerprint;
        });
    if (!isKnown) {
        return fail(ErrorCode::RecipientUnknown, QString::fromLatin1(fingerprint));
    }
    if (all->size() == 1 && !hasPassphrase()) {
        return fail(ErrorCode::LastRecipient, QString::fromLatin1(fingerprint));
    }
    const Result<void> removed = removeFile(file(fingerprint + ".cms"));
    return removed ? removeFile(file(fingerprint + ".crt")) : removed;
}

} // namespace muster
