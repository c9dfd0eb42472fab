// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/crypto/OpenSslPointer.h"
#include "core/secrets/SecretText.h"

#include <optional>
#include <string>

namespace muster {

/// What stands in a PFX that was opened; each part may be missing.
struct PfxContents
{
    OpenSslPointer<EVP_PKEY> key;
    OpenSslPointer<X509> own; ///< The certificate that names itself the key's.
    OpenSslPointer<STACK_OF(X509)> others;
};

/// Opens a PFX. @returns  empty when the passphrase is another.
/// @param passphrase  empty when none was given, and then an empty one and none at all are tried.
/// @errors  CertificateMalformed, and NotSupported for a method that OpenSSL does not have.
Result<std::optional<PfxContents>> openPfx(PKCS12 *pfx, const QString &subject,
                                           const std::optional<SecretText> &passphrase);

/// A secret as OpenSSL wants it, ended by a zero, and wiped with this.
class ZeroEnded
{
public:
    explicit ZeroEnded(const SecretText &secret)
        : m_text(secret.utf8())
    {
    }
    ZeroEnded(const ZeroEnded &) = delete;
    ZeroEnded &operator=(const ZeroEnded &) = delete;
    ~ZeroEnded() { SecretText::overwrite(m_text.data(), m_text.size()); }
    [[nodiscard]] const char *data() const { return m_text.c_str(); }

private:
    std::string m_text;
};

} // namespace muster
