// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ValueText.h"

#include "core/discovery/SurrogateText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int maximumDepth = 8; ///< Of values inside each other; deeper ones are left out.

/// Properties that stand for their whole object, best first. `value` is what Windows PowerShell
/// makes of a date in JSON.
constexpr std::array<std::string_view, 4> speakingNames{"FriendlyName", "DistinguishedName", "Name",
                                                        "value"};

void append(const ObjectView &value, std::string &text, int depth);

bool isEnumeration(const ObjectView &value)
{
    return isInteger(value.type()) && value.hasToString()
           && value.typeNames().contains(u"System.Enum"_s);
}

bool isDeserializedEnumeration(const ObjectView &value)
{
    return isInteger(value.type()) && value.hasToString()
           && value.typeNames().contains(u"Deserialized.System.Enum"_s);
}

ObjectView speakingProperty(const ObjectView &object, std::string_view name)
{
    const ObjectView property = object.property(name);
    const bool speaks = property.exists() && property.type() >= ValueType::Text
                        && property.type() < ValueType::Protected && !property.utf8().empty();
    return speaks ? property : ObjectView();
}

void appendProperties(const ObjectView &object, std::string &text, int depth)
{
    text += "@{";
    bool isFirst = true;
    object.forEachChild([&](const ObjectView &child) {
        text += isFirst ? "" : "; ";
        isFirst = false;
        text.append(child.name());
        text += '=';
        append(child, text, depth + 1);
    });
    text += '}';
}

void appendObject(const ObjectView &object, std::string &text, int depth)
{
    const ObjectView friendly = speakingProperty(object, speakingNames.front());
    if (friendly.exists()) {
        text.append(friendly.utf8());
        return;
    }
    const std::string_view form = object.toStringUtf8();
    if (!form.empty() && !isDotNetTypeName(form)) {
        text.append(form);
        return;
    }
    for (const std::string_view name : speakingNames) {
        const ObjectView property = speakingProperty(object, name);
        if (property.exists()) {
            text.append(property.utf8());
            return;
        }
    }
    const bool hasProperties =
        object.count(NodeRole::Adapted) + object.count(NodeRole::Extended) > 0;
    if (hasProperties && depth < maximumDepth) {
        appendProperties(object, text, depth);
    } else {
        text.append(form);
    }
}

void appendItems(const ObjectView &list, std::string &text, int depth)
{
    bool isFirst = true;
    list.forEachChild([&](const ObjectView &item) {
        if (item.role() == NodeRole::Item && depth < maximumDepth) {
            text += isFirst ? "" : "\n";
            isFirst = false;
            append(item, text, depth + 1);
        }
    });
}

void appendEntries(const ObjectView &dictionary, std::string &text, int depth)
{
    text += "@{";
    bool isFirst = true;
    dictionary.forEachChild([&](const ObjectView &part) {
        if (depth >= maximumDepth) {
            return;
        }
        if (part.role() == NodeRole::Key) {
            text += isFirst ? "" : "; ";
            isFirst = false;
            append(part, text, depth + 1);
            text += '=';
        } else if (part.role() == NodeRole::Value) {
            append(part, text, depth + 1);
        }
    });
    text += '}';
}

void append(const ObjectView &value, std::string &text, int depth)
{
    if (isEnumeration(value) || isDeserializedEnumeration(value)) {
        text.append(value.toStringUtf8());
        return;
    }
    switch (value.type()) {
    case ValueType::Null:
    case ValueType::Cycle:
        break;
    case ValueType::Boolean:
        text.append(value.utf8() == "true" ? "True" : "False");
        break;
    case ValueType::Protected:
        text.append("(protected)");
        break;
    case ValueType::Object:
        appendObject(value, text, depth);
        break;
    case ValueType::List:
    case ValueType::Stack:
    case ValueType::Queue:
    case ValueType::Enumerable:
        appendItems(value, text, depth);
        break;
    case ValueType::Dictionary:
        appendEntries(value, text, depth);
        break;
    default:
        text.append(value.utf8());
    }
}

} // namespace

bool isDotNetTypeName(std::string_view text)
{
    if (!text.starts_with("System.") && !text.starts_with("Microsoft.")) {
        return false;
    }
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("._`[]+, =").find(c) != std::string_view::npos;
    });
}

ValueText flatten(const ObjectView &value, std::string &buffer)
{
    ValueText result;
    if (value.type() == ValueType::Null || value.type() == ValueType::Cycle) {
        result.isNull = true;
        return result;
    }
    if (value.type() == ValueType::Text) {
        result.utf8 = value.utf8(); // Nearly all values; nothing to put together.
    } else {
        buffer.clear();
        append(value, buffer, 0);
        result.utf8 = buffer;
    }
    if (holdsSurrogate(result.utf8)) {
        buffer = withoutSurrogates(result.utf8);
        result.utf8 = buffer;
        result.hadLoneSurrogate = true;
    }
    const bool mayBeTypeName = value.type() == ValueType::Text || value.type() == ValueType::Object;
    result.isTypeName = mayBeTypeName && isDotNetTypeName(result.utf8);
    return result;
}

} // namespace muster
