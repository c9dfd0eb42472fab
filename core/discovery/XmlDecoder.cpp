// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/XmlDecoder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// A declaration is shorter than this in every file seen; a file may be shorter still.
constexpr qsizetype declarationBytes = 256;

/// Bytes at the end which begin a character of UTF-8 without ending it.
qsizetype incompleteTail(const QByteArray &bytes)
{
    const qsizetype size = bytes.size();
    for (qsizetype back = 1; back <= 3 && back <= size; ++back) {
        const auto byte = static_cast<unsigned char>(bytes.at(size - back));
        if (byte < 0x80) {
            return 0;
        }
        if (byte >= 0xC0) {
            const qsizetype needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return back < needed ? back : 0;
        }
    }
    return 0;
}

/// Whether the declaration names an encoding that only libxml2 knows, such as windows-1252.
bool declaresOtherEncoding(const QByteArray &start)
{
    static const QRegularExpression pattern(
        u"^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([^\"']+)[\"']"_s);
    const QString encoding =
        pattern.match(QString::fromLatin1(start.first(qMin(start.size(), declarationBytes))))
            .captured(1)
            .toLower();
    return !encoding.isEmpty() && !encoding.startsWith(u"utf-8"_s)
           && !encoding.startsWith(u"utf-16"_s) && encoding != u"us-ascii"_s;
}

} // namespace

void XmlDecoder::recognise()
{
    const QByteArrayView bytes = m_waiting;
    const auto utf16 = [this](QStringConverter::Encoding encoding, qsizetype mark) {
        m_utf16.emplace(encoding, QStringConverter::Flag::ConvertInitialBom);
        m_waiting.remove(0, mark);
    };
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        m_waiting.remove(0, 3);
    } else if (bytes.startsWith("\xFF\xFE")) {
        utf16(QStringConverter::Utf16LE, 2);
    } else if (bytes.startsWith("\xFE\xFF")) {
        utf16(QStringConverter::Utf16BE, 2);
    } else if (bytes.size() > 1 && bytes.at(1) == 0) {
        utf16(QStringConverter::Utf16LE, 0);
    } else if (bytes.size() > 1 && bytes.at(0) == 0) {
        utf16(QStringConverter::Utf16BE, 0);
    } else {
        m_ignoresDeclaration = !declaresOtherEncoding(m_waiting);
    }
    m_isRecognised = true;
}

Result<QByteArray> XmlDecoder::decode(const QByteArray &block)
{
    m_waiting.append(block);
    if (!m_isRecognised) {
        if (m_waiting.size() < declarationBytes) {
            return QByteArray();
        }
        recognise();
    }
    if (!m_utf16) {
        const qsizetype tail = m_ignoresDeclaration ? incompleteTail(m_waiting) : 0;
        const QByteArray whole = m_waiting.first(m_waiting.size() - tail);
        m_waiting = m_waiting.last(tail);
        return whole;
    }
    const QString text = m_utf16->decode(m_waiting);
    m_waiting.clear();
    const QByteArray utf8 = m_utf8.encode(text);
    if (m_utf16->hasError() || m_utf8.hasError()) {
        return fail(ErrorCode::BadEncoding, {}, u"not valid UTF-16"_s);
    }
    return utf8;
}

Result<QByteArray> XmlDecoder::finish()
{
    if (!m_isRecognised) {
        recognise();
        Result<QByteArray> text = decode({});
        if (!text) {
            return text;
        }
        const QByteArray tail = std::exchange(m_waiting, {});
        return *text + tail;
    }
    return std::exchange(m_waiting, {});
}

} // namespace muster
