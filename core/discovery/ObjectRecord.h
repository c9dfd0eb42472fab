// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ObjectNode.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace muster {

class ObjectRecord;

/// A place in a record: one value with what belongs to it. Cheap to copy; valid until the record
/// is cleared. A view of nothing answers everything with "empty".
class ObjectView
{
public:
    ObjectView() = default;
    ObjectView(const ObjectRecord &record, quint32 place)
        : m_record(&record)
        , m_place(place)
    {
    }

    [[nodiscard]] bool exists() const { return m_record != nullptr; }
    [[nodiscard]] ValueType type() const;
    [[nodiscard]] bool isNull() const { return type() == ValueType::Null; }
    [[nodiscard]] NodeRole role() const;
    /// Place of the property's name among `ObjectNames::names`; -1 for items and roots.
    [[nodiscard]] int namePlace() const;
    [[nodiscard]] std::string_view name() const;
    /// The value's own text in UTF-8, in the form of the file; lone surrogates as three bytes each.
    [[nodiscard]] std::string_view utf8() const;
    /// What the object's `ToString` said, in UTF-8.
    [[nodiscard]] std::string_view toStringUtf8() const;
    [[nodiscard]] bool hasToString() const;
    /// The value's text; surrogates without partner are kept.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasLoneSurrogate() const;
    /// Most specific first; empty when the file does not say.
    [[nodiscard]] const QStringList &typeNames() const;
    /// Place of the type names among those of the file; -1 when the file does not say.
    [[nodiscard]] int typesPlace() const;
    /// The property called @p wanted: what the object itself had before what PowerShell added, the
    /// exact name before another case of it.
    [[nodiscard]] ObjectView property(std::string_view wanted) const;

    /// Calls @p visit with each direct child, in the order of the file.
    template <typename Visit>
    void forEachChild(Visit visit) const;
    [[nodiscard]] int count(NodeRole wanted) const;

private:
    [[nodiscard]] const ObjectNode &node() const;

    const ObjectRecord *m_record = nullptr;
    quint32 m_place = 0;
};

/// One object as a file gave it, with all its properties, lists and inner objects: a tree in two
/// flat arrays which are filled again and again, so that reading a hundred thousand costs no
/// allocation each.
class ObjectRecord
{
public:
    /// @param names  shared by all records of one file; must outlive the record.
    explicit ObjectRecord(ObjectNames &names)
        : m_names(&names)
    {
    }

    [[nodiscard]] ObjectView root() const { return {*this, 0}; }
    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    /// Line of the file on which the record began.
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] const ObjectNames &names() const { return *m_names; }
    /// Memory in use, for limits.
    [[nodiscard]] std::size_t bytes() const
    {
        return m_text.size() + m_nodes.size() * sizeof(ObjectNode);
    }

    void clear(qint64 line);
    /// Begins a value inside the one that is open; returns its place.
    quint32 open(ValueType type, NodeRole role, int namePlace = -1);
    void close();
    /// Adds to the text of the value at @p place; nothing else may have been added since its text
    /// began.
    void setText(quint32 place, std::string_view utf8);
    void setToString(quint32 place, std::string_view utf8);
    /// Opens and closes a value without children.
    quint32 add(ValueType type, NodeRole role, int namePlace, std::string_view utf8);
    [[nodiscard]] ObjectNode &node(quint32 place) { return m_nodes[place]; }
    [[nodiscard]] const ObjectNode &node(quint32 place) const { return m_nodes[place]; }
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }

    /// Appends the tree at @p place of this record to @p bytes, in a form only `restore` reads.
    void save(quint32 place, std::string &bytes) const;
    /// Adds a saved tree inside the value that is open, under another name.
    void restore(std::string_view bytes, NodeRole role, int namePlace);

private:
    friend class ObjectView;

    ObjectNames *m_names;
    std::vector<ObjectNode> m_nodes; ///< Parents before children, `subtree` nodes each.
    std::string m_text;
    std::vector<quint32> m_open;
    qint64 m_line = 0;
};

template <typename Visit>
void ObjectView::forEachChild(Visit visit) const
{
    if (!m_record) {
        return;
    }
    const quint32 end = m_place + node().subtree;
    for (quint32 at = m_place + 1; at < end; at += m_record->node(at).subtree) {
        visit(ObjectView(*m_record, at));
    }
}

} // namespace muster
