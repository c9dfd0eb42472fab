// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstddef>
#include <string_view>
#include <vector>

namespace muster {

/// A passphrase, which is overwritten in memory when it is no longer needed.
///
/// It has no way into a log or a QVariant on purpose. Copies are wiped each on its own.
class SecretText
{
public:
    SecretText() = default;
    explicit SecretText(std::string_view utf8);
    /// Takes the text over and wipes @p text, unless others share its memory.
    static SecretText take(QString &text);

    SecretText(const SecretText &) = default;
    SecretText(SecretText &&other) noexcept = default;
    SecretText &operator=(const SecretText &other);
    SecretText &operator=(SecretText &&other) noexcept;
    ~SecretText() { wipe(); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// Valid as long as this lives unchanged; not ended by a zero.
    [[nodiscard]] std::string_view utf8() const { return {m_bytes.data(), m_bytes.size()}; }
    void wipe();
    /// A plain fill of memory that is freed next would be left out by the compiler.
    static void overwrite(void *memory, std::size_t bytes);

private:
    std::vector<char> m_bytes; ///< Never grows, so no copy of it is left behind.
};

} // namespace muster
