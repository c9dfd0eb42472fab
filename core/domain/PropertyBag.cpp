// SPDX-License-Identifier: Apache-2.0
#include "core/domain/PropertyBag.h"

#include <QMap>

#include <array>
#include <cstring>

namespace muster {

namespace {

constexpr qsizetype linearNames = 64;
constexpr qsizetype headerBytes = sizeof(quint16) + sizeof(quint32);

template <typename T>
T read(const QByteArray &bytes, qsizetype at)
{
    T value{};
    std::memcpy(&value, bytes.constData() + at, sizeof(T));
    return value;
}

} // namespace

int PropertyNames::place(QStringView name)
{
    const int known = find(name);
    if (known >= 0) {
        return known;
    }
    const int added = static_cast<int>(m_names.size());
    m_names.append(name.toString());
    m_places.insert(name.toString().toLower(), added);
    return added;
}

int PropertyNames::find(QStringView name) const
{
    // Among the fifty columns of an ordinary file, lengths tell apart faster than a hash of lower-cased text.
    if (m_names.size() > linearNames) {
        return m_places.value(name.toString().toLower(), -1);
    }
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QString &known = m_names.at(i);
        if (known.size() == name.size() && name.compare(known, Qt::CaseInsensitive) == 0) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void PropertyBag::add(QStringView name, const QString &value)
{
    if (!m_names) {
        m_names = std::make_shared<PropertyNames>();
    }
    const QByteArray text = value.toUtf8();
    add(m_names->place(name), {text.constData(), static_cast<std::size_t>(text.size())},
        value.isNull());
}

void PropertyBag::add(int place, std::string_view utf8, bool isNull)
{
    Q_ASSERT(m_names && place < m_names->names().size());
    const auto name = static_cast<quint16>(place);
    const quint32 length = isNull ? 0 : static_cast<quint32>(utf8.size() + 1);
    std::array<char, headerBytes> header{};
    std::memcpy(header.data(), &name, sizeof(name));
    std::memcpy(header.data() + sizeof(name), &length, sizeof(length));
    m_packed.append(header.data(), header.size());
    if (!isNull) {
        m_packed.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
}

PropertyBag PropertyBag::fromPacked(std::shared_ptr<PropertyNames> names, QByteArray packed)
{
    PropertyBag bag(std::move(names));
    bag.m_packed = std::move(packed);
    return bag;
}

qsizetype PropertyBag::find(QStringView name) const
{
    const int wanted = m_names ? m_names->find(name) : -1;
    if (wanted < 0) {
        return -1;
    }
    for (qsizetype at = 0; at + headerBytes <= m_packed.size();) {
        if (read<quint16>(m_packed, at) == wanted) {
            return at;
        }
        const auto length = read<quint32>(m_packed, at + qsizetype{sizeof(quint16)});
        at += headerBytes + (length == 0 ? 0 : static_cast<qsizetype>(length) - 1);
    }
    return -1;
}

QString PropertyBag::value(QStringView name) const
{
    const qsizetype at = find(name);
    if (at < 0) {
        return {};
    }
    const auto length = read<quint32>(m_packed, at + qsizetype{sizeof(quint16)});
    return length == 0 ? QString()
                       : QString::fromUtf8(m_packed.constData() + at + headerBytes,
                                           static_cast<qsizetype>(length) - 1);
}

void PropertyBag::forEach(
    const std::function<void(const QString &name, const QString &value)> &visit) const
{
    for (qsizetype at = 0; at + headerBytes <= m_packed.size();) {
        const auto place = read<quint16>(m_packed, at);
        const auto length = read<quint32>(m_packed, at + qsizetype{sizeof(quint16)});
        const qsizetype bytes = length == 0 ? 0 : static_cast<qsizetype>(length) - 1;
        visit(m_names->names().at(place),
              length == 0 ? QString()
                          : QString::fromUtf8(m_packed.constData() + at + headerBytes, bytes));
        at += headerBytes + bytes;
    }
}

bool operator==(const PropertyBag &a, const PropertyBag &b)
{
    if (a.m_names == b.m_names) {
        return a.m_packed == b.m_packed;
    }
    QMap<QString, QString> left;
    QMap<QString, QString> right;
    a.forEach([&left](const QString &name, const QString &value) { left.insert(name, value); });
    b.forEach([&right](const QString &name, const QString &value) { right.insert(name, value); });
    return left == right;
}

} // namespace muster
