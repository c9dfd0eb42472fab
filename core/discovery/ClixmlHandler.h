// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ClixmlReferences.h"
#include "core/discovery/ObjectVisitor.h"
#include "core/discovery/XmlStream.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace muster {

/// Turns the tags of a CLIXML file into records for a visitor.
class ClixmlHandler final : public XmlHandler
{
public:
    /// @param wanted  the ids that references of the file name; empty when not known.
    ClixmlHandler(ObjectNames &names, ObjectVisitor &visitor, ClixmlIds wanted)
        : m_names(names)
        , m_visitor(visitor)
        , m_record(names)
        , m_references(std::move(wanted))
    {
    }

    void startElement(const XmlName &name, const XmlAttributes &attributes) override;
    void endElement(const XmlName &name) override;
    void text(std::string_view piece) override;

    [[nodiscard]] const ObjectFile &file() const { return m_file; }
    /// What the visitor refused, which is not for us to word.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }

private:
    enum class Part
    {
        File, ///< `Objs`
        Object,
        Primitive,
        TypeNames,
        TypeName,
        TextForm, ///< `ToString`
        Container,
        Entry, ///< `En`
        Adapted,
        Extended,
        Leaf,    ///< An element without content: `Ref`, `TNRef`.
        Unknown, ///< An element that we do not know; all inside it belongs to it.
    };

    struct Frame
    {
        Part part = Part::File;
        ValueType type = ValueType::Null; ///< Of a primitive or a container.
        quint32 node = 0;
        int handle = -1;         ///< Of the object among the references; -1 without RefId.
        bool isValue = false;    ///< A value of its own, not the primitive inside an object.
        bool isStreamed = false; ///< Of the list around the records, and of its object.
    };

    void startAtTop(const XmlName &name, const XmlAttributes &attributes);
    void startInObject(const XmlName &name, const XmlAttributes &attributes);
    void startContainer(ValueType type);
    void startInContainer(const XmlName &name, const XmlAttributes &attributes);
    void startValue(const XmlName &name, const XmlAttributes &attributes, NodeRole role);
    void startEntryValue(const XmlName &name, const XmlAttributes &attributes);
    void startPrimitive(ValueType type, NodeRole role, int namePlace);
    void startObject(const XmlAttributes &attributes, NodeRole role, int namePlace);
    void startUnknown(const XmlName &name, NodeRole role, int namePlace);
    void takeReference(const XmlAttributes &attributes, NodeRole role, int namePlace);
    void takeTypeReference(const XmlAttributes &attributes);
    void startTypeNames(const XmlAttributes &attributes);
    void endPrimitive(const Frame &frame);
    void endUnknown(const Frame &frame);
    void endObject(const Frame &frame);
    void endTypeNames();
    void endStreamedList();
    void beginRecordAt(NodeRole role);
    void visitRecord(int handle);
    int placeOfName(const XmlAttributes &attributes);
    std::string_view decoded(std::string_view text);
    void push(Part part);
    [[nodiscard]] bool isOurs(const XmlName &name) const;
    [[nodiscard]] ObjectNode &objectNode() { return m_record.node(m_frames.back().node); }
    void fault(ErrorCode code, const QString &detail);

    ObjectNames &m_names;
    ObjectVisitor &m_visitor;
    ObjectRecord m_record;
    ObjectFile m_file;
    ClixmlReferences m_references;
    QHash<QByteArray, quint32> m_typeIds; ///< `TN/@RefId` to place of the list.
    QByteArray m_typeId;                  ///< Of the list being read.
    QStringList m_types;
    std::vector<Frame> m_frames;
    std::string m_text;      ///< Of the element that is open.
    std::string m_buffer;    ///< For decoding.
    QSet<QString> m_unknown; ///< Element names said already.
    int m_unknownDepth = 0;
    bool m_hasFailed = false;
    std::optional<Error> m_refusal;
};

} // namespace muster
