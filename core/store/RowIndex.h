// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace muster {

/// Finds rows of a table by a hash of theirs, in eight bytes a row: a QHash of a million keys would need twenty times as much.
class RowIndex
{
public:
    /// @param hash  of what the row is to be found by.
    void insert(size_t hash, quint32 row)
    {
        if ((m_count + 1) * 4 > m_slots.size() * 3) {
            grow();
        }
        place({quint32(hash), row});
        ++m_count;
    }

    /// The newest row with this hash for which @p isWanted; rows are asked about from the newest on.
    template <typename Predicate>
    [[nodiscard]] std::optional<quint32> find(size_t hash, Predicate isWanted) const
    {
        std::optional<quint32> found;
        if (m_slots.empty()) {
            return found;
        }
        const size_t mask = m_slots.size() - 1;
        for (size_t at = spread(quint32(hash)) & mask; m_slots[at].row != none;
             at = (at + 1) & mask) {
            const Slot &slot = m_slots[at];
            if (slot.hash == quint32(hash) && (!found || slot.row > *found) && isWanted(slot.row)) {
                found = slot.row;
            }
        }
        return found;
    }

private:
    static constexpr quint32 none = 0xFFFFFFFFU;
    struct Slot
    {
        quint32 hash = 0;
        quint32 row = none;
    };

    static size_t spread(quint32 hash) { return size_t(hash) * 0x9E3779B1U; }

    void place(Slot slot)
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = spread(slot.hash) & mask;
        while (m_slots[at].row != none) {
            at = (at + 1) & mask;
        }
        m_slots[at] = slot;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 1024 : m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.row != none) {
                place(slot);
            }
        }
    }

    std::vector<Slot> m_slots; ///< A power of two of them.
    size_t m_count = 0;
};

} // namespace muster
