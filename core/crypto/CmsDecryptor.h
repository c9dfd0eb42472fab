// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/BerReader.h"
#include "core/crypto/KeyPair.h"

#include <memory>

namespace muster {

/// Decrypts a CMS AuthEnvelopedData as a stream, holding little of it.
///
/// What was read may be used only when the end was reached: before that nothing says that it is genuine.
class CmsDecryptor
{
public:
    /// @param subject  names the object in errors.
    /// @errors  KeyWrong when it was not encrypted to @p key; Truncated; Corrupt; those of @p bytes.
    static Result<std::unique_ptr<CmsDecryptor>> open(BytesAt bytes, qint64 size,
                                                      const KeyPair &key, const QString &subject);
    CmsDecryptor(const CmsDecryptor &) = delete;
    CmsDecryptor &operator=(const CmsDecryptor &) = delete;
    ~CmsDecryptor();

    /// Fills the buffer as far as it can; 0 is the proved end.
    /// @errors  Corrupt when the tag says that a byte was changed; Truncated; those of the bytes.
    Result<qint64> read(std::span<char> buffer);

private:
    struct Parts;
    explicit CmsDecryptor(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// The whole content of an object in memory. @errors  those of CmsDecryptor.
Result<QByteArray> decrypt(const QByteArray &object, const KeyPair &key, const QString &subject);

} // namespace muster
