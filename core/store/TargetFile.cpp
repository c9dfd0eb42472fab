// SPDX-License-Identifier: Apache-2.0
#include "core/store/TargetFile.h"

namespace muster {

TargetFile::TargetFile(LocalFile file, const Entry &entry)
    : m_file(std::move(file))
    , m_entry(&entry)
{
}

Result<TargetFile> TargetFile::create(const QByteArray &path, const Entry &entry)
{
    const QByteArray folder = path.first(path.lastIndexOf('/'));
    // Short, for the name alone may already be as long as the file system allows.
    const QByteArray beside = folder + "/.muster-" + QByteArray::number(qHash(path), 36);
    Result<LocalFile> file = LocalFile::create(beside);
    if (!file && file.error().code == ErrorCode::NotFound) {
        if (const Result<void> made = makeFolder(folder); !made) {
            return fail(made.error());
        }
        file = LocalFile::create(beside);
    }
    if (!file) {
        return fail(file.error());
    }
    TargetFile target(std::move(*file), entry);
    target.m_path = path;
    return target;
}

Result<void> TargetFile::write(std::span<const char> bytes)
{
    return m_entry->isSparse ? m_file.writeSparse(bytes) : m_file.write(bytes);
}

Result<bool> TargetFile::finish()
{
    const bool areAttributesSet = m_file.setAttributes(m_entry->extras->attributes).has_value();
    Result<void> done = m_entry->isSparse ? m_file.setLength(m_entry->bytes) : Result<void>();
    if (done) {
        done = m_file.setModeAndTime(m_entry->mode, m_entry->modifiedNs);
    }
    if (done) {
        done = m_file.close();
    }
    if (done) {
        done = renameOver(m_file.path(), m_path);
    }
    return done ? Result<bool>(areAttributesSet) : Result<bool>(fail(done.error()));
}

void TargetFile::discard()
{
    static_cast<void>(removeFile(m_file.path()));
}

} // namespace muster
