// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ObjectRecord.h"

#include <QHash>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// What the `RefId`s of one CLIXML file stand for: each object that has ended, kept small, so that
/// a later `Ref` can be answered without holding the records.
///
/// Of a visited record only its text form and its types are kept, besides its number.
class ClixmlReferences
{
public:
    enum class State
    {
        Open,   ///< The object has begun and not ended: a reference to it is a cycle.
        Inner,  ///< An object inside a record.
        Record, ///< A visited record.
        Gone,   ///< The list around the records, of which nothing is kept.
    };

    struct Target
    {
        State state = State::Open;
        qint64 record = -1;     ///< Number of the visited record.
        std::string_view saved; ///< For ObjectRecord::restore; valid until the next `close…`.
    };

    /// Begins the object called @p id. Empty when an object of this id has begun before.
    std::optional<int> open(std::string_view id);
    /// Keeps the tree at @p place of @p record for the object.
    void closeInner(int handle, const ObjectRecord &record, quint32 place);
    void closeRecord(int handle, const ObjectRecord &record, qint64 number);
    void closeList(int handle);
    [[nodiscard]] std::optional<Target> find(std::string_view id) const;

private:
    struct Slot
    {
        State state = State::Open;
        quint32 chunk = 0;
        quint32 at = 0;
        quint32 bytes = 0;
        qint64 record = -1;
    };

    [[nodiscard]] int handleOf(std::string_view id) const;
    void store(Slot &slot, const ObjectRecord &record, quint32 place);

    std::vector<Slot> m_slots;
    std::vector<int> m_byNumber; ///< Ids are nearly always the numbers from 0 on.
    QHash<QByteArray, int> m_byName;
    std::vector<std::string> m_chunks;
    QHash<QByteArray, Slot> m_recent; ///< Trees seen lately: pools and policies are all alike.
    std::string m_buffer;
};

} // namespace muster
