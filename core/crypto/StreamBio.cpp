// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/StreamBio.h"

#include <utility>

namespace muster {

namespace {

constexpr std::size_t pieceBytes = std::size_t{64} << 10;

/// A BIO whose calls go to @p owner. The methods are made once and kept until the program ends.
OpenSslPointer<BIO> bioFor(const BIO_METHOD *method, void *owner)
{
    OpenSslPointer<BIO> bio(BIO_new(method));
    BIO_set_data(bio.get(), owner);
    BIO_set_init(bio.get(), 1);
    return bio;
}

} // namespace

SinkBio::SinkBio(ByteSink sink)
    : m_sink(std::move(sink))
{
    static const BIO_METHOD *const method = []() {
        BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "muster sink");
        BIO_meth_set_write(made, &SinkBio::write);
        BIO_meth_set_ctrl(made, &SinkBio::control);
        return made;
    }();
    m_held.reserve(pieceBytes);
    m_bio = bioFor(method, this);
}

int SinkBio::write(BIO *bio, const char *bytes, int count)
{
    auto *self = static_cast<SinkBio *>(BIO_get_data(bio));
    if (self->m_error) {
        return -1;
    }
    self->m_held.insert(self->m_held.end(), bytes, bytes + count);
    if (self->m_held.size() >= pieceBytes && !self->flush()) {
        return -1;
    }
    return count;
}

long SinkBio::control(BIO *bio, int command, long /*number*/, void * /*pointer*/)
{
    if (command == BIO_CTRL_FLUSH) {
        return static_cast<SinkBio *>(BIO_get_data(bio))->m_error ? 0 : 1;
    }
    return 0;
}

Result<void> SinkBio::flush()
{
    if (m_error) {
        return fail(*m_error);
    }
    Result<void> taken = m_held.empty() ? Result<void>() : m_sink(m_held);
    if (!taken) {
        m_error = taken.error();
    }
    m_held.clear();
    return taken;
}

SourceBio::SourceBio(ByteSource source)
    : m_source(std::move(source))
{
    static const BIO_METHOD *const method = []() {
        BIO_METHOD *made =
            BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "muster source");
        BIO_meth_set_read(made, &SourceBio::read);
        BIO_meth_set_ctrl(made, &SourceBio::control);
        return made;
    }();
    m_bio = bioFor(method, this);
}

int SourceBio::read(BIO *bio, char *bytes, int count)
{
    auto *self = static_cast<SourceBio *>(BIO_get_data(bio));
    if (self->m_error || self->m_isAtEnd || count <= 0) {
        return self->m_error ? -1 : 0;
    }
    const Result<qint64> got = self->m_source({bytes, static_cast<std::size_t>(count)});
    if (!got) {
        self->m_error = got.error();
        return -1;
    }
    self->m_isAtEnd = *got == 0;
    return static_cast<int>(*got);
}

long SourceBio::control(BIO *bio, int command, long /*number*/, void * /*pointer*/)
{
    if (command == BIO_CTRL_EOF) {
        return static_cast<SourceBio *>(BIO_get_data(bio))->m_isAtEnd ? 1 : 0;
    }
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

} // namespace muster
