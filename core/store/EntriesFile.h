// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/crypto/ObjectSeal.h"
#include "core/store/Entry.h"
#include "core/store/Manifest.h"

#include <functional>
#include <span>

namespace muster {

/// Compresses a text file of a set: given pieces, written, hashed and flushed.
class SetFileWriter
{
public:
    /// Begins `<setFolder>/<path>`, its name ending as the seal wants it. @errors  DiskFull, AccessDenied, WriteFailed.
    static Result<std::unique_ptr<SetFileWriter>>
    create(const QByteArray &setFolder, const QByteArray &path, const ObjectSeal &seal);
    Result<void> add(const QByteArray &text);
    /// What the manifest says of it.
    Result<SetFile> finish();
    ~SetFileWriter();

private:
    struct Parts;
    explicit SetFileWriter(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// Writes entries.ndjson.zst.
Result<SetFile> writeEntries(const QByteArray &setFolder, const ObjectSeal &seal,
                             const Contents &contents);

/// Reads an entries file whole, checking its form and that each entry's item is one of
/// @p itemCount; unsafe paths stay, for a restore refuses them by name.
/// @errors  Corrupt with the line; those of reading.
Result<Contents> readEntries(const QByteArray &path, const ObjectSeal &seal, qsizetype itemCount);

/// Calls @p take with each line of a zstd-compressed text, without its newline.
Result<void>
readLines(const QByteArray &path, const ObjectSeal &seal,
          const std::function<Result<void>(const QByteArray &line, qint64 number)> &take);

} // namespace muster
