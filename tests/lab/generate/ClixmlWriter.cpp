// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/PsWriter.h"
#include "tests/lab/generate/XmlText.h"

#include <QTimeZone>

#include <algorithm>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

/// Whether @p text has, at @p at, what a reader would take for an escape.
bool looksEscaped(const QString &text, qsizetype at)
{
    if (at + 6 >= text.size() || text[at] != u'_' || text[at + 1].toLower() != u'x'
        || text[at + 6] != u'_') {
        return false;
    }
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const char16_t letter = text[i].toLower().unicode();
        if (!((letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f'))) {
            return false;
        }
    }
    return true;
}

bool needsEscapes(const QByteArray &utf8)
{
    return std::any_of(utf8.begin(), utf8.end(), [](char letter) {
        const auto code = static_cast<unsigned char>(letter);
        return code < 0x20 || code >= 0xf0 || letter == '_';
    });
}

QByteArray indent(qsizetype level)
{
    return {2 * level, ' '};
}

/// `Export-Clixml` of Windows PowerShell: pretty-printed, one `Obj` for each result.
class ClixmlWriter final : public PsWriter
{
public:
    ClixmlWriter(QIODevice &device, TextEncoding encoding)
        : PsWriter(device, encoding)
    {
    }

private:
    void writeStart() override
    {
        put("<Objs Version=\"1.1.0.1\" "
            "xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\r\n");
    }
    void writeEnd() override { put("</Objs>"); }

    void write(const PsObject &object) override
    {
        put("  <Obj RefId=\"" + QByteArray::number(m_nextObject++) + "\">\r\n");
        putTypes(object.types, 2);
        if (!object.isNoteBag) {
            put("    <ToString>" + clixmlEscaped(object.text) + "</ToString>\r\n");
        }
        const QByteArray bag = object.isNoteBag ? "MS" : "Props";
        put("    <" + bag + ">\r\n");
        putProperties(object.properties, 3);
        put("    </" + bag + ">\r\n  </Obj>\r\n");
    }

    void putProperties(const PsProperties &properties, int level)
    {
        for (const auto &property : properties) {
            putValue(property.first, property.second, level);
        }
    }

    void putTypes(const PsTypeNames *types, int level)
    {
        if (const auto known = m_types.constFind(types); known != m_types.constEnd()) {
            put(indent(level) + "<TNRef RefId=\"" + QByteArray::number(*known) + "\" />\r\n");
            return;
        }
        const int id = static_cast<int>(m_types.size());
        m_types.insert(types, id);
        put(indent(level) + "<TN RefId=\"" + QByteArray::number(id) + "\">\r\n");
        for (const char *name : *types) {
            put(indent(level + 1) + "<T>" + clixmlEscaped(name) + "</T>\r\n");
        }
        put(indent(level + 1) + "<T>System.Object</T>\r\n" + indent(level) + "</TN>\r\n");
    }

    void putSimple(const char *element, const char *name, const QByteArray &escaped, int level)
    {
        put(indent(level));
        put(QByteArray("<") + element + " N=\"" + name + "\">");
        put(escaped);
        put(QByteArray("</") + element + ">\r\n");
    }

    void putValue(const char *name, const PsValue &value, int level)
    {
        switch (value.kind) {
        case PsValue::Kind::Null:
            put(indent(level) + "<Nil N=\"" + name + "\" />\r\n");
            break;
        case PsValue::Kind::String:
            putSimple("S", name, clixmlEscaped(value.text), level);
            break;
        case PsValue::Kind::Bool:
            putSimple("B", name, value.text.toLower(), level);
            break;
        case PsValue::Kind::Integer:
            putSimple("I32", name, value.text, level);
            break;
        case PsValue::Kind::Guid:
            putSimple("G", name, value.text, level);
            break;
        case PsValue::Kind::Date: {
            const QDateTime time =
                QDateTime::fromMSecsSinceEpoch(value.milliseconds, QTimeZone::utc());
            putSimple("DT", name, time.toString(Qt::ISODate).toLatin1(), level);
            break;
        }
        case PsValue::Kind::Strings:
            putStrings(name, value, level);
            break;
        case PsValue::Kind::Object:
            putObject(name, value, level);
            break;
        }
    }

    void putStrings(const char *name, const PsValue &value, int level)
    {
        static const PsTypeNames types{
            "Microsoft.Rtc.Management.ADConnect.Core.ADMultiValuedProperty`1[[System.String, "
            "mscorlib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089]]",
            "System.Collections.ObjectModel.Collection`1[[System.String, mscorlib, "
            "Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089]]"};
        openObject(name, level);
        putTypes(&types, level + 1);
        put(indent(level + 1) + "<LST>\r\n");
        for (const QByteArray &item : value.items) {
            put(indent(level + 2) + "<S>" + clixmlEscaped(item) + "</S>\r\n");
        }
        put(indent(level + 1) + "</LST>\r\n" + indent(level) + "</Obj>\r\n");
    }

    void putObject(const char *name, const PsValue &value, int level)
    {
        openObject(name, level);
        putTypes(value.types, level + 1);
        put(indent(level + 1) + "<ToString>" + clixmlEscaped(value.text) + "</ToString>\r\n");
        put(indent(level + 1) + "<Props>\r\n");
        putProperties(value.properties, level + 2);
        put(indent(level + 1) + "</Props>\r\n" + indent(level) + "</Obj>\r\n");
    }

    void openObject(const char *name, int level)
    {
        put(indent(level) + "<Obj N=\"" + name + "\" RefId=\"" + QByteArray::number(m_nextObject++)
            + "\">\r\n");
    }

    QHash<const PsTypeNames *, int> m_types;
    qint64 m_nextObject = 0;
};

} // namespace

QByteArray clixmlEscaped(const QByteArray &utf8)
{
    if (!needsEscapes(utf8)) {
        return xmlEscaped(utf8);
    }
    const QString text = QString::fromUtf8(utf8);
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (letter.unicode() < 0x20 || letter.isSurrogate() || looksEscaped(text, at)) {
            result += u"_x%1_"_s.arg(QString::number(letter.unicode(), 16).toUpper(), 4, u'0');
        } else {
            result += letter;
        }
    }
    return xmlEscaped(result.toUtf8());
}

std::unique_ptr<PsWriter> makeClixmlWriter(QIODevice &device, TextEncoding encoding)
{
    return std::make_unique<ClixmlWriter>(device, encoding);
}

} // namespace muster::lab
