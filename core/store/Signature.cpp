// SPDX-License-Identifier: Apache-2.0
#include "core/store/Signature.h"

#include "core/base/LocalFile.h"
#include "core/crypto/CmsSignature.h"
#include "core/crypto/Sha256.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 largestSignatureBytes = qint64(1) << 20U;
constexpr qint64 largestSumsBytes = qint64(1) << 30U;

/// Which of two files that do not fit together was changed: the sums of the set know the manifest, and not the signature.
QString changedOf(const QByteArray &setFolder, const QByteArray &manifest)
{
    const Result<QByteArray> sums = readWhole(setFolder + "/SHA256SUMS", largestSumsBytes);
    const bool isManifestFine =
        sums && sums->contains(Sha256::of(manifest).toHex() + "  manifest.json");
    return displayPath(setFolder + (isManifestFine ? "/manifest.cms" : "/manifest.json"));
}

/// The file to be blamed for a signature that is not there.
QString unsignedFile(const QByteArray &setFolder)
{
    const Result<QByteArray> sums = readWhole(setFolder + "/SHA256SUMS", largestSumsBytes);
    const bool wasSigned = sums && sums->contains("  manifest.cms\n");
    return displayPath(setFolder + (wasSigned ? "/manifest.cms" : "/manifest.json"));
}

} // namespace

QString toWord(SignedBy signedBy)
{
    switch (signedBy) {
    case SignedBy::Nobody:
        return u"nobody"_s;
    case SignedBy::Unknown:
        return u"unknown"_s;
    case SignedBy::Trusted:
        return u"trusted"_s;
    }
    return {};
}

std::optional<QByteArray> fingerprintFromText(const QString &text)
{
    QByteArray hex = text.toLatin1().toLower();
    hex.replace(":", "").replace(" ", "");
    if (!Digest::fromHex(hex)) {
        return std::nullopt;
    }
    return hex;
}

Result<SignatureFacts> checkSignature(const QByteArray &setFolder, const QByteArray &manifest,
                                      const SignerTrust &trust)
{
    const QString subject = displayPath(setFolder + "/manifest.json");
    const Result<QByteArray> signature =
        readWhole(setFolder + "/manifest.cms", largestSignatureBytes);
    if (!signature && signature.error().code == ErrorCode::NotFound) {
        if (trust.isRequired) {
            return fail(ErrorCode::SignerWrong, unsignedFile(setFolder), u"it is not signed"_s);
        }
        return SignatureFacts{};
    }
    if (!signature) {
        const bool isTooLarge = signature.error().code == ErrorCode::TooLarge;
        return fail(isTooLarge ? ErrorCode::SignatureInvalid : signature.error().code,
                    displayPath(setFolder + "/manifest.cms"), signature.error().detail);
    }
    const Result<PublicCertificate> signer = signerOf(manifest, *signature, subject);
    if (!signer) {
        Error error = signer.error();
        error.subject = changedOf(setFolder, manifest);
        return fail(error);
    }
    SignatureFacts facts{SignedBy::Unknown, signer->fingerprint(), signer->facts().subject,
                         Sha256::of(*signature).toHex()};
    if (trust.fingerprints.contains(facts.fingerprint)) {
        facts.by = SignedBy::Trusted;
    } else if (!trust.fingerprints.isEmpty()) {
        return fail(
            ErrorCode::SignerWrong, changedOf(setFolder, manifest),
            u"signed by %1, %2"_s.arg(facts.signer, QString::fromLatin1(facts.fingerprint)));
    }
    return facts;
}

} // namespace muster
