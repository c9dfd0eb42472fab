// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace muster::lab {

using XmlAttributes = QList<std::pair<const char *, QString>>;

/// Escapes the five characters that XML cares for.
QByteArray xmlEscaped(QByteArrayView utf8);

/// Writes indented XML as the product's own files have it: a space before `/>`, two spaces a level.
class XmlText
{
public:
    explicit XmlText(int depth = 0, QByteArray lineEnd = "\n")
        : m_depth(depth)
        , m_lineEnd(std::move(lineEnd))
    {
    }

    void open(const char *name, const XmlAttributes &attributes = {});
    void close();
    void leaf(const char *name, const XmlAttributes &attributes = {});
    void text(const char *name, const QString &content, const XmlAttributes &attributes = {});
    void raw(const QByteArray &xml) { m_xml += xml; }
    [[nodiscard]] const QByteArray &toBytes() const { return m_xml; }

private:
    void start(const char *name, const XmlAttributes &attributes);

    QByteArray m_xml;
    QList<QByteArray> m_open;
    int m_depth;
    QByteArray m_lineEnd;
};

} // namespace muster::lab
