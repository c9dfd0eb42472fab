// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ClixmlReferences.h"

#include <charconv>

namespace muster {

namespace {

constexpr std::size_t chunkBytes = std::size_t{1} << 20;
constexpr std::size_t recentSlots = 4096;
constexpr std::size_t tailBytes = 32;
/// How far a number may run ahead of those seen and still be looked up by its place.
constexpr std::size_t maximumGap = 65536;

std::optional<std::size_t> numberOf(std::string_view id)
{
    std::size_t number = 0;
    const auto [end, fault] = std::from_chars(id.data(), id.data() + id.size(), number);
    // "007" and "7" are two names.
    const bool isPlain = fault == std::errc() && end == id.data() + id.size()
                         && (id.size() == 1 || id.front() != '0');
    return isPlain ? std::optional(number) : std::nullopt;
}

QByteArray keyOf(std::string_view id)
{
    return {id.data(), static_cast<qsizetype>(id.size())};
}

} // namespace

int ClixmlReferences::handleOf(std::string_view id) const
{
    const std::optional<std::size_t> number = numberOf(id);
    if (number && *number < m_byNumber.size() && m_byNumber[*number] != unseen) {
        return m_byNumber[*number];
    }
    return m_byName.isEmpty() ? unseen : m_byName.value(keyOf(id), unseen);
}

void ClixmlReferences::remember(std::string_view id, int handle)
{
    const std::optional<std::size_t> number = numberOf(id);
    if (!number || *number >= m_byNumber.size() + maximumGap) {
        m_byName.insert(keyOf(id), handle);
        return;
    }
    if (*number >= m_byNumber.size()) {
        m_byNumber.resize(*number + 1, unseen);
    }
    m_byNumber[*number] = handle;
}

std::optional<int> ClixmlReferences::open(std::string_view id)
{
    if (handleOf(id) != unseen) {
        return std::nullopt;
    }
    const bool isWanted = !m_wanted
                          || m_wanted->contains(QByteArray::fromRawData(
                              id.data(), static_cast<qsizetype>(id.size())));
    const int handle = isWanted ? static_cast<int>(m_slots.size()) : unwanted;
    remember(id, handle);
    if (isWanted) {
        m_slots.emplace_back();
    }
    return handle;
}

void ClixmlReferences::store(Slot &slot, const ObjectRecord &record, quint32 place)
{
    m_buffer.clear();
    record.save(place, m_buffer);
    // The tail of the text tells pools and policies apart well enough; equality decides.
    const std::string_view tail =
        std::string_view(m_buffer).substr(m_buffer.size() - std::min(m_buffer.size(), tailBytes));
    m_recent.resize(recentSlots);
    Slot &recent = m_recent[(std::hash<std::string_view>()(tail) ^ m_buffer.size()) % recentSlots];
    const bool isKnown =
        recent.bytes == m_buffer.size()
        && std::string_view(m_chunks[recent.chunk]).substr(recent.at, recent.bytes) == m_buffer;
    if (!isKnown) {
        if (m_chunks.empty() || m_chunks.back().size() + m_buffer.size() > chunkBytes) {
            m_chunks.emplace_back().reserve(std::max(chunkBytes, m_buffer.size()));
        }
        recent.chunk = static_cast<quint32>(m_chunks.size() - 1);
        recent.at = static_cast<quint32>(m_chunks.back().size());
        recent.bytes = static_cast<quint32>(m_buffer.size());
        m_chunks.back().append(m_buffer);
    }
    slot.chunk = recent.chunk;
    slot.at = recent.at;
    slot.bytes = recent.bytes;
}

void ClixmlReferences::closeInner(int handle, const ObjectRecord &record, quint32 place)
{
    Slot &slot = m_slots[static_cast<std::size_t>(handle)];
    store(slot, record, place);
    slot.state = State::Inner;
}

void ClixmlReferences::closeRecord(int handle, const ObjectRecord &record, qint64 number)
{
    Slot &slot = m_slots[static_cast<std::size_t>(handle)];
    ObjectNames unused;
    ObjectRecord summary(unused);
    summary.clear(0);
    const quint32 place = summary.open(ValueType::Object, NodeRole::Root);
    summary.node(place).typeNames = record.node(0).typeNames;
    const ObjectView root = record.root();
    if (root.hasToString()) {
        summary.setToString(place, root.toStringUtf8());
    }
    summary.close();
    store(slot, summary, place);
    slot.state = State::Record;
    slot.record = number;
}

void ClixmlReferences::closeList(int handle)
{
    m_slots[static_cast<std::size_t>(handle)].state = State::Gone;
}

std::optional<ClixmlReferences::Target> ClixmlReferences::find(std::string_view id) const
{
    const int handle = handleOf(id);
    if (handle < 0) {
        return std::nullopt; // What was found to be unwanted is not asked for.
    }
    const Slot &slot = m_slots[static_cast<std::size_t>(handle)];
    Target target{slot.state, slot.record, {}};
    if (slot.bytes > 0) {
        target.saved = std::string_view(m_chunks[slot.chunk]).substr(slot.at, slot.bytes);
    }
    return target;
}

} // namespace muster
