// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/JsonObjects.h"

#include "core/discovery/IsoDate.h"
#include "core/discovery/JsonText.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::size_t maximumDepth = 100; ///< The most that ConvertTo-Json itself can be asked for.

/// A pull parser which fills one record after the other.
class JsonObjects
{
public:
    JsonObjects(QIODevice &device, const QString &subject, ObjectNames &names,
                ObjectVisitor &visitor, const JobContext &job)
        : m_json(device, subject, job)
        , m_names(names)
        , m_visitor(visitor)
        , m_record(names)
    {
    }

    Result<ObjectFile> read();

private:
    Result<void> readRoot();
    Result<void> readRootObject();
    Result<void> readRecords();
    Result<void> readRecord();
    Result<void> readValue(NodeRole role, int namePlace);
    Result<void> readMembers();
    Result<void> readMember();
    Result<void> readItems();
    Result<int> readName();
    Result<void> readStringValue(NodeRole role, int namePlace);
    Result<void> readNumberValue(NodeRole role, int namePlace);
    Result<void> readWordValue(std::string_view word, ValueType type, NodeRole role, int namePlace);
    /// After an item: true when another follows, false at @p closing.
    Result<bool> hasMore(char closing);

    JsonText m_json;
    ObjectNames &m_names;
    ObjectVisitor &m_visitor;
    ObjectRecord m_record;
    ObjectFile m_file;
    std::string m_text; ///< Of the string being read; kept for its memory.
};

Result<ObjectFile> JsonObjects::read()
{
    if (m_json.skipSpace() == TextCursor::end) {
        const Result<void> status = m_json.status();
        return status ? fail(ErrorCode::EmptyFile, m_json.subject()) : fail(status.error());
    }
    if (const Result<void> root = readRoot(); !root) {
        return fail(root.error());
    }
    if (m_json.skipSpace() != TextCursor::end) {
        return m_json.malformed(u"text after the end of the document"_s);
    }
    if (const Result<void> status = m_json.status(); !status) {
        return fail(status.error());
    }
    m_file.encoding = m_json.encoding();
    if (m_file.encoding == TextEncoding::Windows1252) {
        m_file.warnings.append({WarningKind::AssumedEncoding, m_json.subject(), u"Windows-1252"_s});
    }
    return std::move(m_file);
}

Result<void> JsonObjects::readRoot()
{
    if (m_json.peek() == '[') {
        return readRecords();
    }
    return m_json.peek() == '{' ? readRootObject() : readRecord();
}

Result<void> JsonObjects::readRecords()
{
    m_json.next();
    if (m_json.skipSpace() == ']') {
        m_json.next();
        return {};
    }
    for (;;) {
        if (Result<void> record = readRecord(); !record) {
            return record;
        }
        const Result<bool> more = hasMore(']');
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return {};
        }
    }
}

Result<void> JsonObjects::readRecord()
{
    m_json.skipSpace();
    m_record.clear(m_json.line());
    if (Result<void> value = readValue(NodeRole::Root, -1); !value) {
        return value;
    }
    ++m_file.records;
    return m_visitor.visit(m_record);
}

Result<void> JsonObjects::readRootObject()
{
    m_record.clear(m_json.line());
    m_record.open(ValueType::Object, NodeRole::Root);
    m_json.next();
    bool isWrapper = false;
    if (m_json.skipSpace() == '}') {
        m_json.next();
    } else {
        const Result<int> name = readName();
        if (!name) {
            return fail(name.error());
        }
        isWrapper = m_names.name(*name) == "value" && m_json.peek() == '[';
        Result<void> first = isWrapper ? readRecords() : readValue(NodeRole::Adapted, *name);
        if (!first) {
            return first;
        }
        if (isWrapper) {
            m_record.clear(m_json.line());
            m_record.open(ValueType::Object, NodeRole::Root);
        }
        if (Result<void> rest = readMembers(); !rest) {
            return rest;
        }
    }
    m_record.close();
    if (isWrapper) {
        return {};
    }
    ++m_file.records;
    return m_visitor.visit(m_record);
}

Result<bool> JsonObjects::hasMore(char closing)
{
    const int c = m_json.skipSpace();
    if (c != ',' && c != closing) {
        return m_json.unexpected();
    }
    m_json.next();
    if (m_record.bytes() > maximumRecordBytes) {
        return fail(ErrorCode::TooLarge, m_json.subject(), u"one object"_s, m_json.line());
    }
    return c == ',';
}

/// What follows the first member of an object, up to and with its closing brace.
Result<void> JsonObjects::readMembers()
{
    for (;;) {
        const Result<bool> more = hasMore('}');
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return {};
        }
        if (Result<void> member = readMember(); !member) {
            return member;
        }
    }
}

Result<void> JsonObjects::readMember()
{
    const Result<int> name = readName();
    return name ? readValue(NodeRole::Adapted, *name) : fail(name.error());
}

/// Reads `"name":` and the space after it.
Result<int> JsonObjects::readName()
{
    if (m_json.skipSpace() != '"') {
        return m_json.unexpected();
    }
    if (const Result<void> text = m_json.readString(m_text); !text) {
        return fail(text.error());
    }
    const int place = m_names.place(m_text);
    if (place < 0) {
        return fail(ErrorCode::TooLarge, m_json.subject(), u"too many property names"_s,
                    m_json.line());
    }
    if (m_json.skipSpace() != ':') {
        return m_json.unexpected();
    }
    m_json.next();
    m_json.skipSpace();
    return place;
}

Result<void> JsonObjects::readItems()
{
    if (m_json.skipSpace() == ']') {
        m_json.next();
        return {};
    }
    for (;;) {
        if (Result<void> item = readValue(NodeRole::Item, -1); !item) {
            return item;
        }
        const Result<bool> more = hasMore(']');
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return {};
        }
    }
}

Result<void> JsonObjects::readValue(NodeRole role, int namePlace)
{
    const int c = m_json.skipSpace();
    if (c == '{' || c == '[') {
        if (m_record.depth() >= maximumDepth) {
            return m_json.malformed(u"nested deeper than %1"_s.arg(maximumDepth));
        }
        m_record.open(c == '{' ? ValueType::Object : ValueType::List, role, namePlace);
        m_json.next();
        Result<void> inside;
        if (c == '[') {
            inside = readItems();
        } else if (m_json.skipSpace() == '}') {
            m_json.next();
        } else {
            inside = readMember();
            inside = inside ? readMembers() : inside;
        }
        m_record.close();
        return inside;
    }
    switch (c) {
    case '"':
        return readStringValue(role, namePlace);
    case 't':
        return readWordValue("true", ValueType::Boolean, role, namePlace);
    case 'f':
        return readWordValue("false", ValueType::Boolean, role, namePlace);
    case 'n':
        return readWordValue("null", ValueType::Null, role, namePlace);
    default:
        return readNumberValue(role, namePlace);
    }
}

Result<void> JsonObjects::readStringValue(NodeRole role, int namePlace)
{
    if (Result<void> text = m_json.readString(m_text); !text) {
        return text;
    }
    if (const std::optional<std::string> date = isoFromMicrosoftDate(m_text)) {
        m_record.add(ValueType::DateTime, role, namePlace, *date);
    } else {
        const ValueType type = isIsoDate(m_text) ? ValueType::DateTime : ValueType::Text;
        m_record.add(type, role, namePlace, m_text);
    }
    return {};
}

Result<void> JsonObjects::readWordValue(std::string_view word, ValueType type, NodeRole role,
                                        int namePlace)
{
    if (Result<void> outcome = m_json.readWord(word); !outcome) {
        return outcome;
    }
    m_record.add(type, role, namePlace,
                 type == ValueType::Null ? std::string_view() : std::string_view(word));
    return {};
}

Result<void> JsonObjects::readNumberValue(NodeRole role, int namePlace)
{
    const Result<JsonNumber> number = m_json.readNumber(m_text);
    if (!number) {
        return fail(number.error());
    }
    m_record.add(*number == JsonNumber::Whole ? ValueType::Int64 : ValueType::Double, role,
                 namePlace, m_text);
    return {};
}

} // namespace

Result<ObjectFile> readJsonObjects(QIODevice &device, const QString &subject, ObjectNames &names,
                                   ObjectVisitor &visitor, const JobContext &job)
{
    return JsonObjects(device, subject, names, visitor, job).read();
}

} // namespace muster
