// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/project/FieldKinds.h"

#include <QDataStream>
#include <QIODevice>
#include <QList>

#include <concepts>
#include <optional>

namespace muster::fields {

/// Reads the members that `visit` names; after damage every further value keeps its default.
class Reader
{
public:
    explicit Reader(QDataStream &stream)
        : m_stream(&stream)
    {
    }

    template <typename... Fields>
    void operator()(Fields &...fields)
    {
        (read(fields), ...);
    }

private:
    void read(bool &value) { *m_stream >> value; }
    template <typename T>
    requires std::integral<T> || Enumeration<T>
    void read(T &value)
    {
        qint64 wide = 0;
        *m_stream >> wide;
        value = static_cast<T>(wide);
    }
    template <Plain T>
    void read(T &value)
    {
        *m_stream >> value;
    }
    void read(Fqdn &value)
    {
        QString text;
        *m_stream >> text;
        const Result<Fqdn> parsed = Fqdn::parse(text);
        value = parsed ? *parsed : Fqdn();
    }
    void read(PropertyBag &value)
    {
        QStringList names;
        QByteArray packed;
        *m_stream >> names >> packed;
        auto places = std::make_shared<PropertyNames>();
        for (const QString &name : std::as_const(names)) {
            places->place(name);
        }
        value = PropertyBag::fromPacked(std::move(places), std::move(packed));
    }
    template <typename T>
    void read(QList<T> &values)
    {
        qint64 count = 0;
        *m_stream >> count;
        for (qint64 i = 0; i < count && m_stream->status() == QDataStream::Ok; ++i) {
            T value{};
            read(value);
            values.append(std::move(value));
        }
    }
    template <typename T>
    void read(std::optional<T> &value)
    {
        bool hasValue = false;
        *m_stream >> hasValue;
        if (hasValue) {
            T content{};
            read(content);
            value = std::move(content);
        }
    }
    template <Composite T>
    void read(T &value)
    {
        visit(*this, value);
    }

    QDataStream *m_stream;
};

} // namespace muster::fields
