// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/TextDecoding.h"

#include "core/discovery/StreamFailure.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 blockBytes = qint64{256} * 1024;

/// What the bytes 0x80 to 0x9F mean in Windows-1252; the five that mean nothing stay controls, as
/// in Latin-1.
constexpr std::array<char16_t, 32> upperControls{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

QByteArray fromWindows1252(std::string_view bytes)
{
    QString text = QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            c = QChar(upperControls.at(c.unicode() - 0x80U));
        }
    }
    return text.toUtf8();
}

bool isAscii(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// How many bytes follow the first byte of a character, and between what the next one must lie;
/// -1 for a byte that starts none.
struct Lead
{
    int following = -1;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

Lead leadOf(unsigned char c)
{
    if (c < 0x80) {
        return {0};
    }
    if (c >= 0xC2 && c <= 0xDF) {
        return {1};
    }
    if (c >= 0xE0 && c <= 0xEF) {
        // The narrowed ranges shut out overlong forms and surrogates.
        return {2, static_cast<unsigned char>(c == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(c == 0xED ? 0x9F : 0xBF)};
    }
    if (c >= 0xF0 && c <= 0xF4) {
        return {3, static_cast<unsigned char>(c == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(c == 0xF4 ? 0x8F : 0xBF)};
    }
    return {};
}

struct Opening
{
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype bomBytes = 0;
    bool isUtf32 = false;
};

Opening openingOf(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF")) {
        return {TextEncoding::Utf8WithBom, 3};
    }
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4))
        || head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4))) {
        return {TextEncoding::Utf8, 0, true};
    }
    if (head.startsWith("\xFF\xFE")) {
        return {TextEncoding::Utf16LittleEndian, 2};
    }
    if (head.startsWith("\xFE\xFF")) {
        return {TextEncoding::Utf16BigEndian, 2};
    }
    // Without a mark: what we read starts with an ASCII letter, so half of its bytes are zero.
    if (head.size() >= 2 && head.at(0) != 0 && head.at(1) == 0) {
        return {TextEncoding::Utf16LittleEndian, 0};
    }
    if (head.size() >= 2 && head.at(0) == 0 && head.at(1) != 0) {
        return {TextEncoding::Utf16BigEndian, 0};
    }
    return {};
}

/// Turns whole UTF-16 units into text of this machine's byte order.
QString unitsOf(QByteArrayView bytes, TextEncoding encoding)
{
    QString units(bytes.size() / 2, Qt::Uninitialized);
    if (encoding == TextEncoding::Utf16LittleEndian) {
        qFromLittleEndian<quint16>(bytes.data(), units.size(), units.data());
    } else {
        qFromBigEndian<quint16>(bytes.data(), units.size(), units.data());
    }
    return units;
}

/// Replaces surrogates without partner and returns how many there were.
qint64 replaceLoneSurrogates(QString &text)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate()) {
            continue;
        }
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else {
            text[i] = QChar::ReplacementCharacter;
            ++count;
        }
    }
    return count;
}

} // namespace

Utf8Prefix utf8Prefix(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const Lead lead = leadOf(first);
        if (lead.following < 0) {
            return {static_cast<qsizetype>(at), false};
        }
        for (int i = 1; i <= lead.following; ++i) {
            const std::size_t place = at + static_cast<std::size_t>(i);
            if (place >= bytes.size()) {
                return {static_cast<qsizetype>(at), true};
            }
            const auto c = static_cast<unsigned char>(bytes[place]);
            const unsigned char low = i == 1 ? lead.low : 0x80;
            const unsigned char high = i == 1 ? lead.high : 0xBF;
            if (c < low || c > high) {
                return {static_cast<qsizetype>(at), false};
            }
        }
        at += static_cast<std::size_t>(lead.following) + 1;
    }
    return {static_cast<qsizetype>(at), false};
}

QByteArray decodeHead(const QByteArray &head)
{
    const Opening opening = openingOf(head);
    const QByteArray body = head.mid(opening.bomBytes);
    if (opening.encoding == TextEncoding::Utf16LittleEndian
        || opening.encoding == TextEncoding::Utf16BigEndian) {
        QString units = unitsOf(body.first(body.size() / 2 * 2), opening.encoding);
        if (!units.isEmpty() && units.back().isHighSurrogate()) {
            units.chop(1);
        }
        return units.toUtf8();
    }
    const Utf8Prefix prefix = utf8Prefix({body.constData(), static_cast<std::size_t>(body.size())});
    const bool isWhole = prefix.length == body.size() || prefix.isIncomplete;
    return isWhole ? body.first(prefix.length)
                   : fromWindows1252({body.constData(), static_cast<std::size_t>(body.size())});
}

TextDecoder::TextDecoder(QIODevice &device, QString subject, const JobContext &job)
    : m_device(device)
    , m_subject(std::move(subject))
    , m_job(job)
{
}

Result<QByteArray> TextDecoder::nextBlock()
{
    if (m_job.isCancelled()) {
        return fail(ErrorCode::Cancelled, m_subject);
    }
    QByteArray block(blockBytes, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < blockBytes) {
        const qint64 got = m_device.read(block.data() + filled, blockBytes - filled);
        if (got < 0) {
            return readFailure(m_device, m_subject);
        }
        if (got == 0) {
            break;
        }
        filled += got;
    }
    m_job.progress().addBytes(filled);
    block.truncate(filled);
    return block;
}

Result<QByteArray> TextDecoder::read()
{
    while (!m_hasEnded) {
        Result<QByteArray> block = nextBlock();
        if (!block) {
            return block;
        }
        m_hasEnded = block->isEmpty();
        if (m_hasEnded && !m_rest.isEmpty()) {
            if (m_encoding == TextEncoding::Utf8 && m_isAscii) {
                m_encoding = TextEncoding::Windows1252;
                return counted(fromWindows1252(std::exchange(m_rest, {}).toStdString()));
            }
            return badEncoding(u"ends in the middle of a character"_s, {});
        }
        Result<QByteArray> piece = m_hasBegun ? decode(*block) : begin(*block);
        if (!piece || !piece->isEmpty()) {
            return piece;
        }
    }
    return QByteArray();
}

Result<QByteArray> TextDecoder::begin(const QByteArray &block)
{
    m_hasBegun = true;
    const Opening opening = openingOf(block);
    if (opening.isUtf32) {
        return badEncoding(u"UTF-32, which Muster does not read"_s, {});
    }
    m_encoding = opening.encoding;
    return decode(block.mid(opening.bomBytes));
}

Result<QByteArray> TextDecoder::decode(const QByteArray &block)
{
    switch (m_encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithBom:
        return decodeUtf8(m_rest.isEmpty() ? block : std::exchange(m_rest, {}) + block);
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return decodeUtf16(std::exchange(m_rest, {}) + block);
    case TextEncoding::Windows1252:
        return counted(
            fromWindows1252({block.constData(), static_cast<std::size_t>(block.size())}));
    }
    return QByteArray();
}

Result<QByteArray> TextDecoder::decodeUtf8(const QByteArray &block)
{
    const std::string_view bytes(block.constData(), static_cast<std::size_t>(block.size()));
    const Utf8Prefix prefix = utf8Prefix(bytes);
    const std::string_view good = bytes.substr(0, static_cast<std::size_t>(prefix.length));
    if (prefix.length < block.size() && !prefix.isIncomplete) {
        if (m_encoding == TextEncoding::Utf8 && m_isAscii && isAscii(good)) {
            m_encoding = TextEncoding::Windows1252;
            return counted(fromWindows1252(bytes));
        }
        return badEncoding(u"a byte that is not UTF-8 after text that is"_s, good);
    }
    m_isAscii = m_isAscii && isAscii(good);
    m_rest = block.mid(prefix.length);
    return counted(block.first(prefix.length));
}

Result<QByteArray> TextDecoder::decodeUtf16(const QByteArray &block)
{
    qsizetype whole = block.size() / 2 * 2;
    QString units = unitsOf(QByteArrayView(block).first(whole), m_encoding);
    if (!units.isEmpty() && units.back().isHighSurrogate() && !m_hasEnded) {
        units.chop(1);
        whole -= 2;
    }
    m_rest = block.mid(whole);
    m_loneSurrogates += replaceLoneSurrogates(units);
    return counted(units.toUtf8());
}

QByteArray TextDecoder::counted(QByteArray piece)
{
    m_line += piece.count('\n');
    return piece;
}

Failure TextDecoder::badEncoding(const QString &why, std::string_view before) const
{
    const qint64 line = m_line + std::count(before.begin(), before.end(), '\n');
    return fail(ErrorCode::BadEncoding, m_subject, why, line);
}

} // namespace muster
