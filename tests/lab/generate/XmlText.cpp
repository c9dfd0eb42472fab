// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/XmlText.h"

namespace muster::lab {

QByteArray xmlEscaped(QByteArrayView utf8)
{
    QByteArray result;
    result.reserve(utf8.size());
    for (const char letter : utf8) {
        switch (letter) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += letter;
            break;
        }
    }
    return result;
}

void XmlText::start(const char *name, const XmlAttributes &attributes)
{
    m_xml += QByteArray(2 * (m_depth + m_open.size()), ' ');
    m_xml += '<';
    m_xml += name;
    for (const auto &[key, value] : attributes) {
        m_xml += ' ';
        m_xml += key;
        m_xml += "=\"" + xmlEscaped(value.toUtf8()) + '"';
    }
}

void XmlText::open(const char *name, const XmlAttributes &attributes)
{
    start(name, attributes);
    m_xml += '>' + m_lineEnd;
    m_open.append(name);
}

void XmlText::close()
{
    const QByteArray name = m_open.takeLast();
    m_xml += QByteArray(2 * (m_depth + m_open.size()), ' ');
    m_xml += "</" + name + '>' + m_lineEnd;
}

void XmlText::leaf(const char *name, const XmlAttributes &attributes)
{
    start(name, attributes);
    m_xml += " />" + m_lineEnd;
}

void XmlText::text(const char *name, const QString &content, const XmlAttributes &attributes)
{
    start(name, attributes);
    m_xml += '>' + xmlEscaped(content.toUtf8()) + "</" + name + '>' + m_lineEnd;
}

} // namespace muster::lab
