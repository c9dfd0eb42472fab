// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ObjectLines.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString childrenOf(const ObjectView &value)
{
    QStringList parts;
    value.forEachChild([&parts](const ObjectView &child) {
        const std::string_view name = child.name();
        const QString label = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        parts.append(name.empty() ? toLine(child) : label + u'=' + toLine(child));
    });
    return parts.join(u", "_s);
}

} // namespace

QString toLine(const ObjectView &value)
{
    const std::string_view form = value.toStringUtf8();
    const QString prefix = QString::fromUtf8(form.data(), static_cast<qsizetype>(form.size()));
    switch (value.type()) {
    case ValueType::Null:
        return u"null"_s;
    case ValueType::Text:
        return u'"' + value.text() + u'"';
    case ValueType::Protected:
        return u"(protected%1)"_s.arg(value.text());
    case ValueType::Cycle:
        return u"(cycle)"_s;
    case ValueType::Object:
        return prefix + u'{' + childrenOf(value) + u'}';
    case ValueType::List:
    case ValueType::Stack:
    case ValueType::Queue:
    case ValueType::Enumerable:
        return u'[' + childrenOf(value) + u']';
    case ValueType::Dictionary:
        return u"@{"_s + childrenOf(value) + u'}';
    default:
        return prefix.isEmpty() ? value.text() : prefix + u':' + value.text();
    }
}

Result<void> ObjectLines::visit(const ObjectRecord &record)
{
    lines.append(toLine(record.root()));
    fileLines.append(record.line());
    return {};
}

Result<void> ObjectLines::visitAgain(qint64 number)
{
    lines.append(u"again %1"_s.arg(number));
    return {};
}

} // namespace muster
