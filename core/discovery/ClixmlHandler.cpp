// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ClixmlHandler.h"

#include "core/discovery/ClixmlText.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::string_view clixmlNamespace = "http://schemas.microsoft.com/powershell/2004/04";

std::optional<ValueType> containerOf(std::string_view element)
{
    if (element == "LST") {
        return ValueType::List;
    }
    if (element == "DCT") {
        return ValueType::Dictionary;
    }
    if (element == "STK") {
        return ValueType::Stack;
    }
    if (element == "QUE") {
        return ValueType::Queue;
    }
    return element == "IE" ? std::optional(ValueType::Enumerable) : std::nullopt;
}

} // namespace

void ClixmlHandler::fault(ErrorCode code, const QString &detail)
{
    m_hasFailed = true;
    refuse(code, detail);
}

bool ClixmlHandler::isOurs(const XmlName &name) const
{
    return name.namespaceUri.empty() || name.namespaceUri == clixmlNamespace;
}

void ClixmlHandler::push(Part part)
{
    Frame frame;
    frame.part = part;
    frame.node = m_frames.empty() ? 0 : m_frames.back().node;
    m_frames.push_back(frame);
}

std::string_view ClixmlHandler::decoded(std::string_view text)
{
    return decodeClixmlText(text, m_buffer);
}

int ClixmlHandler::placeOfName(const XmlAttributes &attributes)
{
    const std::string_view name = attributes.value("N");
    if (name.data() == nullptr) {
        return -1;
    }
    const int place = m_names.place(decoded(name));
    if (place < 0) {
        fault(ErrorCode::TooLarge, u"too many property names"_s);
    }
    return place;
}

void ClixmlHandler::startElement(const XmlName &name, const XmlAttributes &attributes)
{
    if (m_hasFailed) {
        return;
    }
    if (m_unknownDepth > 0) {
        ++m_unknownDepth;
        return;
    }
    if (m_frames.empty()) {
        startAtTop(name, attributes);
        return;
    }
    switch (m_frames.back().part) {
    case Part::File:
        startValue(name, attributes, NodeRole::Root);
        break;
    case Part::Object:
        startInObject(name, attributes);
        break;
    case Part::Container:
        startInContainer(name, attributes);
        break;
    case Part::Entry:
        startEntryValue(name, attributes);
        break;
    case Part::Adapted:
        startValue(name, attributes, NodeRole::Adapted);
        break;
    case Part::Extended:
        startValue(name, attributes, NodeRole::Extended);
        break;
    case Part::TypeNames:
        m_text.clear();
        push(Part::TypeName);
        break;
    case Part::Primitive:
    case Part::TypeName:
    case Part::TextForm:
    case Part::Leaf:
    case Part::Unknown:
        fault(ErrorCode::ClixmlBadValue, u"an element %1 inside a value"_s.arg(toText(name.local)));
        break;
    }
}

void ClixmlHandler::startInContainer(const XmlName &name, const XmlAttributes &attributes)
{
    const Frame &container = m_frames.back();
    if (container.type != ValueType::Dictionary) {
        startValue(name, attributes, container.isStreamed ? NodeRole::Root : NodeRole::Item);
    } else if (name.local == "En") {
        push(Part::Entry);
    } else {
        startUnknown(name, NodeRole::Item, -1);
    }
}

void ClixmlHandler::startAtTop(const XmlName &name, const XmlAttributes &attributes)
{
    if (isOurs(name) && name.local == "Objs") {
        push(Part::File);
    } else if (isOurs(name) && (name.local == "Obj" || clixmlPrimitive(name.local))) {
        startValue(name, attributes, NodeRole::Root); // As remoting sends it, without Objs.
    } else {
        fault(ErrorCode::NotRecognised, u"root element %1"_s.arg(toText(name.local)));
    }
}

void ClixmlHandler::startInObject(const XmlName &name, const XmlAttributes &attributes)
{
    if (!isOurs(name)) {
        startUnknown(name, NodeRole::Extended, -1);
        return;
    }
    if (name.local == "Props" || name.local == "MS") {
        push(name.local == "MS" ? Part::Extended : Part::Adapted);
    } else if (name.local == "TNRef") {
        takeTypeReference(attributes);
    } else if (name.local == "ToString") {
        m_text.clear();
        push(Part::TextForm);
    } else if (name.local == "TN") {
        startTypeNames(attributes);
    } else if (const std::optional<ValueType> container = containerOf(name.local)) {
        startContainer(*container);
    } else if (const std::optional<ValueType> primitive = clixmlPrimitive(name.local)) {
        push(Part::Primitive);
        m_frames.back().type = *primitive;
        m_text.clear();
    } else {
        startUnknown(name, NodeRole::Extended, -1);
    }
}

void ClixmlHandler::startContainer(ValueType type)
{
    const bool isAroundRecords = objectNode().role == NodeRole::Root && m_frames.back().node == 0
                                 && type != ValueType::Dictionary;
    objectNode().type = type;
    m_frames.back().isStreamed = m_frames.back().isStreamed || isAroundRecords;
    push(Part::Container);
    m_frames.back().type = type;
    m_frames.back().isStreamed = isAroundRecords;
}

void ClixmlHandler::beginRecordAt(NodeRole role)
{
    if (role == NodeRole::Root) {
        m_record.clear(line());
    } else if (m_record.bytes() > maximumRecordBytes) {
        fault(ErrorCode::TooLarge, u"one object"_s);
    }
}

void ClixmlHandler::startValue(const XmlName &name, const XmlAttributes &attributes, NodeRole role)
{
    const int namePlace = placeOfName(attributes);
    beginRecordAt(role);
    if (m_hasFailed) {
        return;
    }
    if (!isOurs(name)) {
        startUnknown(name, role, namePlace);
        return;
    }
    if (name.local == "Obj") {
        startObject(attributes, role, namePlace);
    } else if (name.local == "Ref") {
        takeReference(attributes, role, namePlace);
    } else if (const std::optional<ValueType> primitive = clixmlPrimitive(name.local)) {
        startPrimitive(*primitive, role, namePlace);
    } else {
        startUnknown(name, role, namePlace);
    }
}

void ClixmlHandler::startEntryValue(const XmlName &name, const XmlAttributes &attributes)
{
    const std::string_view part = attributes.value("N");
    if (part != "Key" && part != "Value") {
        fault(ErrorCode::ClixmlBadValue, u"a dictionary entry of neither key nor value"_s);
        return;
    }
    startValue(name, attributes, part == "Key" ? NodeRole::Key : NodeRole::Value);
}

void ClixmlHandler::startPrimitive(ValueType type, NodeRole role, int namePlace)
{
    const quint32 node = m_record.open(type, role, namePlace);
    push(Part::Primitive);
    m_frames.back().type = type;
    m_frames.back().node = node;
    m_frames.back().isValue = true;
    m_text.clear();
}

void ClixmlHandler::startUnknown(const XmlName &name, NodeRole role, int namePlace)
{
    const QString element = toText(name.local);
    if (!m_unknown.contains(element)) {
        m_unknown.insert(element);
        m_file.warnings.append({WarningKind::UnknownElement, element, {}, line()});
    }
    const quint32 node = m_record.open(ValueType::Unknown, role, namePlace);
    push(Part::Unknown);
    m_frames.back().node = node;
    m_frames.back().isValue = true;
    m_text.clear();
    m_unknownDepth = 1;
}

void ClixmlHandler::startObject(const XmlAttributes &attributes, NodeRole role, int namePlace)
{
    const std::string_view id = attributes.value("RefId");
    int handle = -1;
    if (id.data() != nullptr) {
        const std::optional<int> opened = m_references.open(id);
        if (!opened) {
            fault(ErrorCode::ClixmlBadReference, u"RefId %1 is given twice"_s.arg(toText(id)));
            return;
        }
        handle = *opened;
    }
    const quint32 node = m_record.open(ValueType::Object, role, namePlace);
    push(Part::Object);
    m_frames.back().node = node;
    m_frames.back().handle = handle;
    m_frames.back().isValue = true;
}

} // namespace muster
