// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// What a value is. The primitives are those of CLIXML ([MS-PSRP] 2.2.5.1); CSV and JSON need only
/// some of them.
enum class ValueType : quint8
{
    Null,
    Text,
    Char,
    Byte,
    SignedByte,
    UInt16,
    Int16,
    UInt32,
    Int32,
    UInt64,
    Int64,
    Single,
    Double,
    Decimal,
    Boolean,  ///< Text is `true` or `false`.
    DateTime, ///< ISO 8601, with `Z`, an offset or no zone.
    TimeSpan, ///< XML Schema duration.
    Guid,
    Uri,
    Bytes, ///< Base64.
    Version,
    Xml,
    ScriptBlock, ///< Text only; never run.
    Protected,   ///< A secure string: nothing of it is kept.
    Progress,
    Unknown, ///< An element of a name we do not know; text as written.
    Object,
    List,
    Stack, ///< Topmost first.
    Queue,
    Enumerable,
    Dictionary, ///< Children are keys and values in turn.
    Cycle,      ///< Points at an object which encloses it; not followed.
};

[[nodiscard]] constexpr bool isContainer(ValueType type)
{
    return type >= ValueType::List && type <= ValueType::Dictionary;
}

[[nodiscard]] constexpr bool isInteger(ValueType type)
{
    return type >= ValueType::Char && type <= ValueType::Int64;
}

/// How a value belongs to the one that holds it.
enum class NodeRole : quint8
{
    Root,
    Adapted,  ///< A property the object itself had (`Props`).
    Extended, ///< A property that PowerShell or its user added (`MS`).
    Item,
    Key,
    Value,
};

/// One value of an ObjectRecord: plain, so that trees of them can be copied as bytes.
struct ObjectNode
{
    ValueType type = ValueType::Null;
    NodeRole role = NodeRole::Root;
    quint16 name = 0;      ///< Place among the names + 1; 0 for none.
    quint32 subtree = 1;   ///< Nodes of the tree of which this is the root.
    quint32 typeNames = 0; ///< Place among the lists of type names + 1; 0 for none.
    quint32 textAt = 0;
    quint32 textBytes = 0;
    quint32 toStringAt = 0;
    quint32 toStringBytes = 0; ///< Length + 1; 0 when there is no text form.
};

/// The property names and the lists of type names of one file, each kept once.
class ObjectNames
{
public:
    static constexpr int maximum = 0xFFFE;

    /// The place of @p name, added when new; -1 when there are more than `maximum` names.
    int place(std::string_view name);
    [[nodiscard]] int find(std::string_view name) const; ///< -1 when absent.
    [[nodiscard]] const std::string &name(int place) const
    {
        return m_names[static_cast<std::size_t>(place)];
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_names.size()); }

    /// The place of a list of type names, added when new.
    quint32 placeTypes(const QStringList &types);
    [[nodiscard]] const QStringList &types(quint32 place) const { return m_types[place]; }

private:
    std::vector<std::string> m_names;
    /// Names found lately, by a hash of three letters and the length: a real hash of every name of
    /// a large file is a tenth of the time of reading it.
    std::array<int, 1024> m_recent{};
    QHash<QByteArray, int> m_places;
    std::vector<QStringList> m_types;
    QHash<QStringList, quint32> m_typePlaces;
};

} // namespace muster
