// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/ZipReader.h"
#include "core/base/Clock.h"
#include "core/discovery/ContentKind.h"
#include "core/domain/NativeExport.h"
#include "core/domain/Source.h"

#include <QIODevice>

#include <memory>

namespace muster {

/// A file on disk or in a ZIP, which can be opened as often as it is needed.
class InputFile
{
public:
    /// @errors  NotFound; WrongKind for a folder.
    static Result<InputFile> onDisk(const QString &path);
    /// @param zip  must outlive the file.
    static InputFile inZip(const ZipReader &zip, const ZipEntry &entry);

    [[nodiscard]] const FileLocation &location() const { return m_location; }
    /// As errors name it: the path, or `archive.zip!entry`.
    [[nodiscard]] QString subject() const;
    /// The last part of its path.
    [[nodiscard]] QString name() const;
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] const QDateTime &modifiedAt() const { return m_modifiedAt; }

    /// @errors  NotFound, AccessDenied, Io; those of ZipReader.
    Result<std::unique_ptr<QIODevice>> open(const JobContext &job) const;
    Result<ZipReader> openZip(const JobContext &job) const;
    Result<RecognisedContent> recognise(const JobContext &job) const;
    /// Of the whole content, lower-case hex.
    Result<QByteArray> sha256(const JobContext &job) const;

    /// A record of it with place, size, times and hash; what it is and holds is still to be said.
    Result<SourceRecord> record(const QString &spec, const Clock &clock,
                                const JobContext &job) const;

private:
    FileLocation m_location;
    const ZipReader *m_zip = nullptr; ///< Null for a file on disk.
    qint64 m_bytes = 0;
    QDateTime m_modifiedAt;
};

} // namespace muster
