// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ByteStream.h"
#include "core/crypto/OpenSslPointer.h"

#include <optional>
#include <vector>

namespace muster {

/// Lets OpenSSL write into a sink, in large pieces.
class SinkBio
{
public:
    explicit SinkBio(ByteSink sink);
    SinkBio(const SinkBio &) = delete;
    SinkBio &operator=(const SinkBio &) = delete;

    [[nodiscard]] BIO *handle() const { return m_bio.get(); }
    /// Hands on what is still held back.
    Result<void> flush();
    /// What the sink refused, if it did.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    static int write(BIO *bio, const char *bytes, int count);
    static long control(BIO *bio, int command, long number, void *pointer);

    ByteSink m_sink;
    std::vector<char> m_held;
    std::optional<Error> m_error;
    OpenSslPointer<BIO> m_bio;
};

/// Lets OpenSSL read from a source.
class SourceBio
{
public:
    explicit SourceBio(ByteSource source);
    SourceBio(const SourceBio &) = delete;
    SourceBio &operator=(const SourceBio &) = delete;

    [[nodiscard]] BIO *handle() const { return m_bio.get(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    static int read(BIO *bio, char *bytes, int count);
    static long control(BIO *bio, int command, long number, void *pointer);

    ByteSource m_source;
    bool m_isAtEnd = false;
    std::optional<Error> m_error;
    OpenSslPointer<BIO> m_bio;
};

} // namespace muster
