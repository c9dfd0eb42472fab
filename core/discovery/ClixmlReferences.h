// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/discovery/ObjectRecord.h"
#include "core/jobs/JobContext.h"

#include <QHash>
#include <QIODevice>
#include <QSet>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// The ids that the `Ref`s of a CLIXML file name, found without parsing it; empty when they could
/// not all be told.
///
/// Reads the device to its end and goes back to where it stood.
/// @errors  Io, Cancelled.
using ClixmlIds = std::optional<QSet<QByteArray>>;
Result<ClixmlIds> findReferencedIds(QIODevice &device, const QString &subject,
                                    const JobContext &job);

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

    /// @param wanted  the ids that will be asked for, so that nothing else need be kept; empty when
    ///                that is not known.
    explicit ClixmlReferences(ClixmlIds wanted)
        : m_wanted(std::move(wanted))
    {
    }

    /// Begins the object called @p id. Empty when an object of this id has begun before; -1 when
    /// nobody will ask for it.
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

    static constexpr int unseen = -2;
    static constexpr int unwanted = -1;

    /// `unseen`, `unwanted` or the place of a slot.
    [[nodiscard]] int handleOf(std::string_view id) const;
    void remember(std::string_view id, int handle);
    void store(Slot &slot, const ObjectRecord &record, quint32 place);

    ClixmlIds m_wanted;
    std::vector<Slot> m_slots;
    std::vector<int> m_byNumber; ///< Ids are nearly always the numbers from 0 on.
    QHash<QByteArray, int> m_byName;
    std::vector<std::string> m_chunks;
    std::vector<Slot> m_recent; ///< Trees seen lately, by a rough hash: pools are all alike.
    std::string m_buffer;
};

} // namespace muster
