// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/CmsEnvelope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr unsigned char integerTag = 0x02;
constexpr unsigned char octetsTag = 0x04;
constexpr unsigned char identifierTag = 0x06;
constexpr unsigned char sequenceTag = 0x30;
constexpr unsigned char setTag = 0x31;
constexpr unsigned char plainContentTag = 0x80;
constexpr unsigned char zeroTag = 0xA0; ///< [0], constructed.

/// id-ct-authEnvelopedData, RFC 5083.
const QByteArray authEnvelopedData =
    QByteArray::fromRawData("\x06\x0B\x2A\x86\x48\x86\xF7\x0D\x01\x09\x10\x01\x17", 13);

constexpr qint64 tagBytes = 16;

} // namespace

CmsEnvelope::CmsEnvelope(BerReader reader)
    : m_reader(std::move(reader))
{
}

Result<CmsEnvelope> CmsEnvelope::open(BerReader reader)
{
    CmsEnvelope envelope(std::move(reader));
    Result<void> read = envelope.readHead();
    read = read ? envelope.readTail() : read;
    if (!read) {
        return fail(read.error());
    }
    return envelope;
}

Result<void> CmsEnvelope::enter(unsigned char tag, int &levels)
{
    const Result<BerElement> element = m_reader.expect(m_at, tag);
    if (!element) {
        return fail(element.error());
    }
    levels += element->isIndefinite ? 1 : 0;
    m_at = element->content;
    return {};
}

Result<QByteArray> CmsEnvelope::take(unsigned char tag)
{
    const Result<BerElement> element = m_reader.expect(m_at, tag);
    if (!element) {
        return fail(element.error());
    }
    const Result<qint64> end = m_reader.endOf(m_at);
    if (!end) {
        return fail(end.error());
    }
    const qint64 begin = std::exchange(m_at, *end);
    return m_reader.bytes(begin, *end);
}

Result<void> CmsEnvelope::readHead()
{
    Result<void> entered = enter(sequenceTag, m_outerLevels);
    const Result<QByteArray> kind = entered ? take(identifierTag) : fail(entered.error());
    if (!kind) {
        return fail(kind.error());
    }
    if (*kind != authEnvelopedData) {
        return m_reader.corrupt(u"no CMS AuthEnvelopedData"_s);
    }
    entered = enter(zeroTag, m_outerLevels);
    entered = entered ? enter(sequenceTag, m_outerLevels) : entered;
    const Result<QByteArray> version = entered ? take(integerTag) : fail(entered.error());
    const Result<QByteArray> recipients = version ? take(setTag) : version;
    entered = recipients ? enter(sequenceTag, m_innerLevels) : fail(recipients.error());
    const Result<QByteArray> contentKind = entered ? take(identifierTag) : fail(entered.error());
    const Result<QByteArray> cipher = contentKind ? take(sequenceTag) : contentKind;
    const Result<BerElement> content = cipher ? m_reader.element(m_at) : fail(cipher.error());
    if (!content) {
        return fail(content.error());
    }
    if (content->tag != plainContentTag && content->tag != zeroTag) {
        return m_reader.corrupt(u"no content"_s);
    }
    m_keptHead = *version + *recipients;
    m_keptContent = *contentKind + *cipher;
    m_content = *content;
    m_innerLevels += m_content.isIndefinite ? 1 : 0;
    m_at = m_content.content;
    m_pieceEnd = m_content.tag == plainContentTag ? m_content.end : m_at;
    return {};
}

Result<void> CmsEnvelope::readTail()
{
    m_tailAt = m_reader.size() - qint64{2} * m_outerLevels - tagBytes - 2;
    const qint64 earliest = m_content.isIndefinite ? m_content.content : m_content.end;
    if (m_tailAt < earliest) {
        return m_reader.truncated();
    }
    const Result<QByteArray> tail = m_reader.bytes(m_tailAt, m_reader.size());
    if (!tail) {
        return fail(tail.error());
    }
    const QByteArray head = QByteArray(1, char(octetsTag)) + char(tagBytes);
    const bool isEnd =
        tail->startsWith(head) && tail->endsWith(QByteArray(qsizetype{2} * m_outerLevels, '\0'));
    if (!isEnd) {
        // Whoever cut it off cut within the content, unless the content is whole.
        const Result<qint64> end = m_reader.endOf(0);
        return end ? m_reader.corrupt(u"no tag at its end"_s) : fail(end.error());
    }
    const QByteArray inner =
        m_keptHead + derElement(sequenceTag, m_keptContent) + tail->first(tagBytes + 2);
    m_skeleton = derElement(sequenceTag, authEnvelopedData
                                             + derElement(zeroTag, derElement(sequenceTag, inner)));
    return {};
}

Result<void> CmsEnvelope::nextPiece()
{
    const bool isAtEnd = !m_content.isIndefinite && m_at == m_content.end;
    const Result<BerElement> piece = isAtEnd ? BerElement{} : m_reader.element(m_at);
    if (!piece) {
        return fail(piece.error());
    }
    if (isAtEnd || (m_content.isIndefinite && piece->tag == 0)) {
        return endContent();
    }
    const qint64 limit = m_content.isIndefinite ? m_tailAt : m_content.end;
    if (piece->tag != octetsTag || piece->end > limit) {
        return m_reader.corrupt(u"no piece of the content at byte %1"_s.arg(m_at));
    }
    m_at = piece->content;
    m_pieceEnd = piece->end;
    return {};
}

Result<void> CmsEnvelope::endContent()
{
    const Result<QByteArray> zeros = m_reader.bytes(m_at, m_tailAt);
    if (!zeros) {
        return fail(zeros.error());
    }
    if (*zeros != QByteArray(qsizetype{2} * m_innerLevels, '\0')) {
        return m_reader.corrupt(u"something between content and tag"_s);
    }
    m_isEnded = true;
    return {};
}

Result<qint64> CmsEnvelope::readContent(std::span<char> buffer)
{
    while (m_at == m_pieceEnd && !m_isEnded) {
        const Result<void> next = m_content.tag == plainContentTag ? endContent() : nextPiece();
        if (!next) {
            return fail(next.error());
        }
    }
    if (m_isEnded) {
        return 0;
    }
    const auto wanted =
        static_cast<std::size_t>(std::min(m_pieceEnd - m_at, static_cast<qint64>(buffer.size())));
    Result<qint64> got = m_reader.read(m_at, buffer.first(wanted));
    if (got && *got == 0) {
        return m_reader.truncated();
    }
    m_at += got ? *got : 0;
    return got;
}

} // namespace muster
