// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/project/FieldKinds.h"

#include <QDataStream>
#include <QIODevice>
#include <QList>

#include <concepts>
#include <optional>

namespace muster::fields {

/// Writes the members that `visit` names, in their order.
class Writer
{
public:
    explicit Writer(QDataStream &stream)
        : m_stream(&stream)
    {
    }

    template <typename... Fields>
    void operator()(const Fields &...fields)
    {
        (write(fields), ...);
    }

private:
    void write(bool value) { *m_stream << value; }
    template <std::integral T>
    void write(T value)
    {
        *m_stream << static_cast<qint64>(value);
    }
    template <Enumeration T>
    void write(T value)
    {
        *m_stream << static_cast<qint64>(value);
    }
    template <Plain T>
    void write(const T &value)
    {
        *m_stream << value;
    }
    void write(const Fqdn &value) { *m_stream << value.text(); }
    void write(const PropertyBag &value)
    {
        *m_stream << (value.names() ? value.names()->names() : QStringList()) << value.packed();
    }
    template <typename T>
    void write(const QList<T> &values)
    {
        *m_stream << static_cast<qint64>(values.size());
        for (const T &value : values) {
            write(value);
        }
    }
    template <typename T>
    void write(const std::optional<T> &value)
    {
        *m_stream << value.has_value();
        if (value) {
            write(*value);
        }
    }
    template <Composite T>
    void write(const T &value)
    {
        visit(*this, value);
    }

    QDataStream *m_stream;
};

} // namespace muster::fields
