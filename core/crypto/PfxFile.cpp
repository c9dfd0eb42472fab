// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/PfxFile.h"

#include <openssl/err.h>

namespace muster {

namespace {

/// PFX files of Windows Server 2016 and older encrypt with RC2, which OpenSSL 3 keeps apart.
void loadOldMethods()
{
    static const OpenSslPointer<OSSL_PROVIDER> provider(
        OSSL_PROVIDER_try_load(nullptr, "legacy", 1)); // Unloaded when the program ends.
    ERR_clear_error();
}

} // namespace

Result<std::optional<PfxContents>> openPfx(PKCS12 *pfx, const QString &subject,
                                           const std::optional<SecretText> &passphrase)
{
    loadOldMethods();
    const ZeroEnded secret(passphrase.value_or(SecretText()));
    const bool hasMac = PKCS12_mac_present(pfx) == 1;
    const bool isOpenedByText = !hasMac || PKCS12_verify_mac(pfx, secret.data(), -1) == 1;
    const bool isOpenedByNone = !isOpenedByText && (!passphrase || passphrase->isEmpty())
                                && PKCS12_verify_mac(pfx, nullptr, 0) == 1;
    ERR_clear_error();
    if (!isOpenedByText && !isOpenedByNone) {
        return std::optional<PfxContents>();
    }
    EVP_PKEY *key = nullptr;
    X509 *own = nullptr;
    STACK_OF(X509) *others = nullptr;
    const int parsed =
        PKCS12_parse(pfx, isOpenedByNone ? nullptr : secret.data(), &key, &own, &others);
    PfxContents contents{OpenSslPointer<EVP_PKEY>(key), OpenSslPointer<X509>(own),
                         OpenSslPointer<STACK_OF(X509)>(others)};
    if (parsed != 1) {
        const bool isUnsupported = ERR_GET_REASON(ERR_peek_error()) == ERR_R_UNSUPPORTED;
        if (!hasMac && !isUnsupported) {
            ERR_clear_error();
            return std::optional<PfxContents>(); // Without a checksum only this tells a wrong one.
        }
        return fail(isUnsupported ? ErrorCode::NotSupported : ErrorCode::CertificateMalformed,
                    subject, takeOpenSslError());
    }
    return std::optional<PfxContents>(std::move(contents));
}

} // namespace muster
