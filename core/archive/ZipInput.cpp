// SPDX-License-Identifier: Apache-2.0
#include "core/archive/ZipInput.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::size_t blockBytes = std::size_t{256} << 10;

} // namespace

ZipInput::ZipInput(QIODevice &device, QString subject)
    : m_device(device)
    , m_subject(std::move(subject))
    , m_block(blockBytes)
{
}

ZipInput::~ZipInput()
{
    if (m_archive != nullptr) {
        archive_read_free(m_archive);
    }
}

la_ssize_t ZipInput::onRead(archive *, void *self, const void **buffer)
{
    auto &me = *static_cast<ZipInput *>(self);
    if (!me.m_device.seek(me.m_position)) {
        return -1;
    }
    const qint64 count = me.m_device.read(me.m_block.data(), static_cast<qint64>(blockBytes));
    if (count > 0) {
        me.m_position += count;
    }
    *buffer = me.m_block.data();
    return static_cast<la_ssize_t>(count);
}

la_int64_t ZipInput::onSeek(archive *, void *self, la_int64_t offset, int whence)
{
    auto &me = *static_cast<ZipInput *>(self);
    const qint64 size = me.m_device.size();
    const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? me.m_position : size;
    if (base + offset < 0) {
        return ARCHIVE_FATAL;
    }
    me.m_position = base + offset;
    return me.m_position;
}

la_int64_t ZipInput::onSkip(archive *, void *self, la_int64_t count)
{
    static_cast<ZipInput *>(self)->m_position += count;
    return count;
}

Failure ZipInput::malformed() const
{
    const char *text = archive_error_string(m_archive);
    return fail(ErrorCode::ZipMalformed, m_subject,
                text == nullptr ? u"no ZIP"_s : QString::fromUtf8(text));
}

Result<void> ZipInput::open()
{
    m_archive = archive_read_new();
    Q_CHECK_PTR(m_archive);
    archive_read_support_format_zip_seekable(m_archive);
    archive_read_set_read_callback(m_archive, &ZipInput::onRead);
    archive_read_set_seek_callback(m_archive, &ZipInput::onSeek);
    archive_read_set_skip_callback(m_archive, &ZipInput::onSkip);
    archive_read_set_callback_data(m_archive, this);
    if (archive_read_open1(m_archive) != ARCHIVE_OK) {
        return malformed();
    }
    return {};
}

Result<archive_entry *> ZipInput::next()
{
    archive_entry *entry = nullptr;
    const int code = archive_read_next_header(m_archive, &entry);
    if (code == ARCHIVE_EOF) {
        return static_cast<archive_entry *>(nullptr);
    }
    // A warning here is about a name that the locale cannot show; names are read as UTF-8.
    if (code < ARCHIVE_WARN) {
        return malformed();
    }
    return entry;
}

Result<qint64> ZipInput::read(char *target, qint64 size)
{
    const auto count = archive_read_data(m_archive, target, static_cast<std::size_t>(size));
    if (count < 0) {
        return malformed();
    }
    return static_cast<qint64>(count);
}

} // namespace muster
