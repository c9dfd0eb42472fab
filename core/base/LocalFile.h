// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/CharArray.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <span>
#include <vector>

namespace muster {

enum class FileKind : quint8
{
    File,
    Folder,
    Link,
    Other, ///< Devices, pipes, sockets.
};

/// What the file system says of one file, links not followed.
struct FileFacts
{
    FileKind kind = FileKind::Other;
    qint64 bytes = 0;
    qint64 modifiedNs = 0; ///< Nanoseconds since 1970, UTC.
    quint64 fileId = 0;    ///< The same for one file across snapshots; 0 where there is none.
    quint32 mode = 0;      ///< The nine permission bits.
    bool isSparse = false; ///< It has holes, which take no room on the disk.

    /// Holes do not count: some file systems make and fill them by themselves.
    friend bool operator==(const FileFacts &a, const FileFacts &b)
    {
        return a.kind == b.kind && a.bytes == b.bytes && a.modifiedNs == b.modifiedNs
               && a.fileId == b.fileId && a.mode == b.mode;
    }
};

struct FolderEntry
{
    QByteArray name;
    FileFacts facts;
};

struct ExtendedAttribute
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const ExtendedAttribute &, const ExtendedAttribute &) = default;
};

/// A file of this computer, named by bytes, for a name need not be text. Unlike QFile it can be
/// flushed to the disk.
class LocalFile
{
public:
    LocalFile() = default;
    LocalFile(LocalFile &&other) noexcept;
    LocalFile &operator=(LocalFile &&other) noexcept;
    ~LocalFile();

    /// Opens a regular file; a link is refused. @errors NotFound, AccessDenied, Io.
    static Result<LocalFile> openForReading(const QByteArray &path);
    /// Makes a file that must not exist yet. @errors DiskFull, AccessDenied, WriteFailed.
    static Result<LocalFile> create(const QByteArray &path);
    /// Opens for appending, makes it when absent; each write is one system call.
    static Result<LocalFile> openForAppending(const QByteArray &path);

    /// Reads until @p buffer is full or the file ends. @returns the bytes read.
    Result<qint64> read(std::span<char> buffer);
    /// The same from a place, without moving on.
    Result<qint64> readAt(qint64 offset, std::span<char> buffer);
    Result<void> write(std::span<const char> bytes);
    template <std::size_t length>
    Result<void> write(CharArray<length> withNul) = delete;
    /// The same, but leaves a hole where a whole page would be zeros. End such a file with `setLength`.
    Result<void> writeSparse(std::span<const char> bytes);
    Result<void> skip(qint64 bytes);
    Result<void> setLength(qint64 bytes);
    Result<FileFacts> facts() const;
    /// Asks the system to write everything to the disk.
    Result<void> sync();
    Result<void> setModeAndTime(quint32 mode, qint64 modifiedNs);
    Result<void> setAttributes(const QList<ExtendedAttribute> &attributes);
    [[nodiscard]] QList<ExtendedAttribute> attributes() const;
    /// Closes; a refusal of late writes is reported here.
    Result<void> close();
    [[nodiscard]] const QByteArray &path() const { return m_path; }

private:
    LocalFile(int handle, QByteArray path);
    int m_handle = -1;
    QByteArray m_path;
};

/// The bytes by which the system knows a path that is text.
QByteArray nativePath(const QString &path);
/// For people and logs: bytes that are not text are replaced.
QString displayPath(const QByteArray &path);

Result<FileFacts> factsOf(const QByteArray &path);
/// Everything in a folder, sorted by the bytes of the names.
Result<std::vector<FolderEntry>> listFolder(const QByteArray &path);
Result<QByteArray> linkTarget(const QByteArray &path);
Result<void> makeFolder(const QByteArray &path); ///< With all above it; existing ones are fine.
Result<void> makeLink(const QByteArray &target, const QByteArray &path);
Result<void> renameOver(const QByteArray &from, const QByteArray &to); ///< Replaces @p to.
Result<void> removeFile(const QByteArray &path);                       ///< An absent one is fine.
Result<void> removeFolder(const QByteArray &path);                     ///< An empty one.
Result<void> setFolderModeAndTime(const QByteArray &path, quint32 mode, qint64 modifiedNs);
/// Makes renames and new files in a folder safe from a power cut.
Result<void> syncFolder(const QByteArray &path);
Result<QByteArray> readWhole(const QByteArray &path, qint64 limitBytes);
/// Writes beside, flushes, renames over, flushes the folder.
Result<void> replaceFile(const QByteArray &path, std::span<const char> bytes);
template <std::size_t length>
Result<void> replaceFile(const QByteArray &path, CharArray<length> withNul) = delete;
qint64 freeBytes(const QString &folder); ///< -1 where unknown.

} // namespace muster
