// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/SecretText.h"

#include <utility>

namespace muster {

void SecretText::overwrite(void *memory, std::size_t bytes)
{
    volatile auto *byte = static_cast<volatile unsigned char *>(memory);
    for (std::size_t i = 0; i < bytes; ++i) {
        byte[i] = 0;
    }
}

SecretText::SecretText(std::string_view utf8)
    : m_bytes(utf8.begin(), utf8.end())
{
}

SecretText SecretText::take(QString &text)
{
    QByteArray utf8 = text.toUtf8();
    SecretText secret({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    overwrite(utf8.data(), static_cast<std::size_t>(utf8.size()));
    overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return secret;
}

SecretText &SecretText::operator=(const SecretText &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

SecretText &SecretText::operator=(SecretText &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

void SecretText::wipe()
{
    overwrite(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
    m_bytes.shrink_to_fit();
}

} // namespace muster
