// SPDX-License-Identifier: Apache-2.0
// What ClixmlHandler does when an element has its text and ends, and how references are answered.
#include "core/discovery/ClixmlHandler.h"
#include "core/discovery/ClixmlText.h"
#include "core/discovery/SurrogateText.h"

using namespace Qt::StringLiterals;

namespace muster {

void ClixmlHandler::text(std::string_view piece)
{
    if (m_hasFailed || m_frames.empty() || m_unknownDepth > 1) {
        return;
    }
    const Frame &frame = m_frames.back();
    switch (frame.part) {
    case Part::Primitive:
        if (frame.type != ValueType::Protected) { // Nothing of a secret is kept, not even here.
            m_text.append(piece);
        }
        break;
    case Part::TypeName:
    case Part::TextForm:
    case Part::Unknown:
        m_text.append(piece);
        break;
    default:
        break; // White space between elements.
    }
}

void ClixmlHandler::endElement(const XmlName &)
{
    if (m_hasFailed) {
        return;
    }
    if (m_unknownDepth > 1) {
        --m_unknownDepth;
        return;
    }
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    switch (frame.part) {
    case Part::Primitive:
        endPrimitive(frame);
        break;
    case Part::Unknown:
        endUnknown(frame);
        break;
    case Part::Object:
        endObject(frame);
        break;
    case Part::TypeName:
        m_types.append(fromUtf8WithSurrogates(decoded(m_text)));
        break;
    case Part::TypeNames:
        endTypeNames();
        break;
    case Part::TextForm:
        m_record.setToString(frame.node, decoded(m_text));
        break;
    case Part::Container:
        if (frame.isStreamed) {
            endStreamedList();
        }
        break;
    case Part::File:
    case Part::Entry:
    case Part::Adapted:
    case Part::Extended:
    case Part::Leaf:
        break;
    }
}

void ClixmlHandler::endPrimitive(const Frame &frame)
{
    const std::string_view plain =
        hasClixmlEscapes(frame.type) ? decoded(m_text) : std::string_view(m_text);
    const std::optional<std::string_view> value = checkedClixmlValue(frame.type, plain);
    if (!value) {
        fault(ErrorCode::ClixmlBadValue,
              u"not a value of its type: %1"_s.arg(toText(plain).left(80)));
        return;
    }
    // An object with a primitive in it is that primitive, with properties.
    m_record.node(frame.node).type = frame.type;
    m_record.setText(frame.node, *value);
    if (frame.isValue) {
        m_record.close();
        if (m_record.depth() == 0) {
            visitRecord(-1);
        }
    }
}

void ClixmlHandler::endUnknown(const Frame &frame)
{
    m_unknownDepth = 0;
    m_record.setText(frame.node, m_text);
    m_record.close();
    if (m_record.depth() == 0) {
        visitRecord(-1);
    }
}

void ClixmlHandler::endObject(const Frame &frame)
{
    m_record.close();
    if (frame.isStreamed) {
        if (frame.handle >= 0) {
            m_references.closeList(frame.handle);
        }
    } else if (m_record.depth() == 0) {
        visitRecord(frame.handle);
    } else if (frame.handle >= 0) {
        m_references.closeInner(frame.handle, m_record, frame.node);
    }
}

void ClixmlHandler::endStreamedList()
{
    // The list's own object goes on, but nobody will see what else it holds.
    m_record.clear(line());
    m_record.open(ValueType::Object, NodeRole::Root);
}

void ClixmlHandler::visitRecord(int handle)
{
    if (handle >= 0) {
        m_references.closeRecord(handle, m_record, m_file.records);
    }
    ++m_file.records;
    if (const Result<void> outcome = m_visitor.visit(m_record); !outcome) {
        m_refusal = outcome.error();
        fault(outcome.error().code, outcome.error().detail);
    }
}

void ClixmlHandler::takeReference(const XmlAttributes &attributes, NodeRole role, int namePlace)
{
    const std::string_view id = attributes.value("RefId");
    const std::optional<ClixmlReferences::Target> target =
        id.data() == nullptr ? std::nullopt : m_references.find(id);
    if (!target) {
        fault(ErrorCode::ClixmlBadReference, u"Ref to %1, which was never given"_s.arg(toText(id)));
        return;
    }
    push(Part::Leaf);
    if (target->state == ClixmlReferences::State::Record && role == NodeRole::Root) {
        if (const Result<void> outcome = m_visitor.visitAgain(target->record); !outcome) {
            m_refusal = outcome.error();
            fault(outcome.error().code, outcome.error().detail);
        }
        return;
    }
    if (target->saved.empty()) {
        m_record.add(ValueType::Cycle, role, namePlace, {});
    } else {
        m_record.restore(target->saved, role, namePlace);
    }
    if (role == NodeRole::Root) {
        visitRecord(-1);
    }
}

void ClixmlHandler::takeTypeReference(const XmlAttributes &attributes)
{
    const std::string_view id = attributes.value("RefId");
    const auto known =
        m_typeIds.constFind(QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())));
    if (id.data() == nullptr || known == m_typeIds.constEnd()) {
        fault(ErrorCode::ClixmlBadReference,
              u"TNRef to %1, which was never given"_s.arg(toText(id)));
        return;
    }
    objectNode().typeNames = *known + 1;
    push(Part::Leaf);
}

void ClixmlHandler::startTypeNames(const XmlAttributes &attributes)
{
    const std::string_view id = attributes.value("RefId");
    m_typeId = QByteArray(id.data(), static_cast<qsizetype>(id.size()));
    if (id.data() != nullptr && m_typeIds.contains(m_typeId)) {
        fault(ErrorCode::ClixmlBadReference, u"TN RefId %1 is given twice"_s.arg(toText(id)));
        return;
    }
    m_types.clear();
    push(Part::TypeNames);
}

void ClixmlHandler::endTypeNames()
{
    const quint32 place = m_names.placeTypes(m_types);
    objectNode().typeNames = place + 1;
    if (!m_typeId.isEmpty()) {
        m_typeIds.insert(m_typeId, place);
    }
}

} // namespace muster
