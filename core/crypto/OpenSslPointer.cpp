// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/OpenSslPointer.h"

#include <openssl/err.h>

#include <array>

namespace muster {

QString takeOpenSslError()
{
    std::array<char, 256> text{};
    const unsigned long code = ERR_get_error();
    ERR_error_string_n(code, text.data(), text.size());
    ERR_clear_error();
    return code == 0 ? QString() : QString::fromLatin1(text.data());
}

OpenSslPointer<BIO> readingBio(const QByteArray &bytes)
{
    return OpenSslPointer<BIO>(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray contentOf(BIO *bio)
{
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(bio, &bytes);
    return {bytes, length};
}

} // namespace muster
