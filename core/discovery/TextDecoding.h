// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/jobs/JobContext.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringConverter>

#include <string_view>

namespace muster {

enum class TextEncoding
{
    Utf8, ///< Plain ASCII too.
    Utf8WithBom,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252, ///< No byte order mark and not UTF-8: an ANSI file of western Windows, or Latin-1.
};

/// Bytes from which a caller may tell the kind of a text: its beginning as UTF-8, without byte
/// order mark. @p head is the start of the file; a character cut at its end is left out.
QByteArray decodeHead(const QByteArray &head);

/// The length of the longest beginning of @p bytes that is UTF-8 and ends between characters.
struct Utf8Prefix
{
    qsizetype length = 0;
    bool isIncomplete = false; ///< The rest is the beginning of a character, not a fault.
};
Utf8Prefix utf8Prefix(std::string_view bytes);

/// Reads a text file in any encoding that PowerShell, Excel and editors write, and hands it on in
/// pieces of UTF-8.
///
/// A file without byte order mark is UTF-8 until the first byte that is not; if all before that
/// was ASCII, the file is Windows-1252, and if not, it is damaged. So one pass is enough.
class TextDecoder
{
public:
    /// @param subject  the file, as errors name it.
    /// @param job      counts the bytes read, and is asked whether to stop before each piece.
    TextDecoder(QIODevice &device, QString subject, const JobContext &job);

    /// The next piece; empty at the end of the file. No piece cuts a character.
    /// @errors  BadEncoding with the line; Io; Cancelled.
    Result<QByteArray> read();

    /// Known for certain only after the end.
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    /// Surrogates without their partner that became U+FFFD so far (UTF-16 only).
    [[nodiscard]] qint64 loneSurrogates() const { return m_loneSurrogates; }

private:
    Result<QByteArray> nextBlock();
    Failure badEncoding(const QString &why, std::string_view before) const;
    Result<QByteArray> begin(const QByteArray &block);
    Result<QByteArray> decode(const QByteArray &block);
    Result<QByteArray> decodeUtf8(const QByteArray &block);
    Result<QByteArray> decodeUtf16(const QByteArray &block);
    QByteArray counted(QByteArray piece);

    QIODevice &m_device;
    QString m_subject;
    JobContext m_job;
    TextEncoding m_encoding = TextEncoding::Utf8;
    QByteArray m_rest; ///< Bytes of a character that the next block completes.
    qint64 m_line = 1;
    qint64 m_loneSurrogates = 0;
    bool m_hasBegun = false;
    bool m_hasEnded = false;
    bool m_isAscii = true; ///< Nothing but ASCII so far.
};

} // namespace muster
