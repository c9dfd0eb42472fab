// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/BerReader.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 windowBytes = qint64{64} << 10;
constexpr qint64 largestHead = qint64{1} << 20;
constexpr int deepest = 16;
constexpr unsigned char constructed = 0x20;

} // namespace

BerReader::BerReader(BytesAt bytes, qint64 size, QString subject)
    : m_bytes(std::move(bytes))
    , m_size(size)
    , m_subject(std::move(subject))
{
}

Failure BerReader::corrupt(const QString &what) const
{
    return fail(ErrorCode::Corrupt, m_subject, what);
}

Failure BerReader::truncated() const
{
    return fail(ErrorCode::Truncated, m_subject, u"ends at byte %1"_s.arg(m_size));
}

Result<qint64> BerReader::read(qint64 offset, std::span<char> buffer)
{
    const qint64 there = m_windowAt + static_cast<qint64>(m_window.size()) - offset;
    if (offset < m_windowAt || there <= 0) {
        if (static_cast<qint64>(buffer.size()) >= windowBytes) {
            return m_bytes(offset, buffer);
        }
        m_window.resize(static_cast<std::size_t>(windowBytes));
        Result<qint64> got = m_bytes(offset, m_window);
        m_window.resize(static_cast<std::size_t>(got ? *got : 0));
        m_windowAt = offset;
        if (!got || *got == 0) {
            return got;
        }
        return read(offset, buffer);
    }
    const qint64 count = std::min(there, static_cast<qint64>(buffer.size()));
    std::memcpy(buffer.data(), m_window.data() + (offset - m_windowAt),
                static_cast<std::size_t>(count));
    return count;
}

Result<unsigned char> BerReader::byte(qint64 offset)
{
    char one = 0;
    const Result<qint64> got = read(offset, {&one, 1});
    if (!got) {
        return fail(got.error());
    }
    if (*got == 0) {
        return truncated();
    }
    return static_cast<unsigned char>(one);
}

Result<BerElement> BerReader::element(qint64 offset)
{
    const Result<unsigned char> tag = byte(offset);
    const Result<unsigned char> first = tag ? byte(offset + 1) : tag;
    if (!first) {
        return fail(first.error());
    }
    BerElement element{*tag, *first == 0x80, offset + 2, -1};
    if ((*tag & 0x1FU) == 0x1FU || (element.isIndefinite && (*tag & constructed) == 0)) {
        return corrupt(u"no element at byte %1"_s.arg(offset));
    }
    qint64 length = *first;
    if (*first > 0x80) {
        const int digits = *first & 0x7F;
        length = 0;
        if (digits > 7) {
            return corrupt(u"a length over all bounds at byte %1"_s.arg(offset));
        }
        for (int i = 0; i < digits; ++i) {
            const Result<unsigned char> digit = byte(element.content++);
            if (!digit) {
                return fail(digit.error());
            }
            length = length << 8 | *digit;
        }
    }
    if (!element.isIndefinite) {
        if (length > m_size - element.content) {
            return truncated();
        }
        element.end = element.content + length;
    }
    return element;
}

Result<BerElement> BerReader::expect(qint64 offset, unsigned char tag)
{
    Result<BerElement> found = element(offset);
    if (found && found->tag != tag) {
        return corrupt(u"tag %1 in place of %2 at byte %3"_s.arg(found->tag).arg(tag).arg(offset));
    }
    return found;
}

Result<qint64> BerReader::endOf(qint64 offset, int depth)
{
    const Result<BerElement> outer = element(offset);
    if (!outer || depth > deepest) {
        return outer ? corrupt(u"elements too deep"_s) : fail(outer.error());
    }
    if (!outer->isIndefinite) {
        return outer->end;
    }
    qint64 at = outer->content;
    for (;;) {
        const Result<BerElement> inner = element(at);
        if (!inner) {
            return fail(inner.error());
        }
        if (inner->tag == 0 && inner->end == inner->content) {
            return inner->end;
        }
        const Result<qint64> end = endOf(at, depth + 1);
        if (!end) {
            return fail(end.error());
        }
        at = *end;
    }
}

Result<QByteArray> BerReader::bytes(qint64 begin, qint64 end)
{
    if (end - begin > largestHead) {
        return corrupt(u"a head over %1 bytes"_s.arg(largestHead));
    }
    QByteArray all(end - begin, Qt::Uninitialized);
    qint64 done = 0;
    while (done < all.size()) {
        const Result<qint64> got =
            read(begin + done, {all.data() + done, static_cast<std::size_t>(all.size() - done)});
        if (!got) {
            return fail(got.error());
        }
        if (*got == 0) {
            return truncated();
        }
        done += *got;
    }
    return all;
}

QByteArray derElement(unsigned char tag, const QByteArray &content)
{
    QByteArray digits;
    for (qsizetype left = content.size(); left > 0; left >>= 8) {
        digits.prepend(static_cast<char>(left & 0xFF));
    }
    QByteArray element(1, static_cast<char>(tag));
    if (content.size() < 0x80) {
        element.append(static_cast<char>(content.size()));
    } else {
        element.append(static_cast<char>(0x80 | digits.size()));
        element.append(digits);
    }
    return element + content;
}

} // namespace muster
