// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <string_view>

namespace muster {

/// The names of the columns or properties of one file, each known by its place.
class PropertyNames
{
public:
    /// The place of @p name, added when new. Names are told apart without case.
    int place(QStringView name);
    [[nodiscard]] int find(QStringView name) const; ///< -1 when absent.
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
    QHash<QString, int> m_places; ///< By lower-cased name.
};

/// All properties of one account as its file gave them, packed: a hundred thousand accounts have
/// fifty each.
class PropertyBag
{
public:
    PropertyBag() = default;
    /// @param names  shared by all bags of one file, which is why it is a shared pointer.
    explicit PropertyBag(std::shared_ptr<PropertyNames> names)
        : m_names(std::move(names))
    {
    }

    /// Adds a value; an empty one is kept, a null QString too, as "no value".
    void add(QStringView name, const QString &value);
    /// The same for a name whose place among the shared names is known.
    /// @param utf8  proper UTF-8; not looked at when @p isNull.
    void add(int place, std::string_view utf8, bool isNull);
    /// Gives back the memory that growing has taken in reserve.
    void squeeze() { m_packed.squeeze(); }
    /// The value, without regard to the case of @p name; a null QString when absent.
    [[nodiscard]] QString value(QStringView name) const;
    /// Whether the file gave the property at all, be it as "no value".
    [[nodiscard]] bool has(QStringView name) const { return find(name) >= 0; }
    /// Calls @p visit with name and value in the order of the file.
    void forEach(const std::function<void(const QString &name, const QString &value)> &visit) const;
    [[nodiscard]] bool isEmpty() const { return m_packed.isEmpty(); }

    /// For saving and reading back: the names, null for an empty bag, and the packed values.
    [[nodiscard]] const std::shared_ptr<PropertyNames> &names() const { return m_names; }
    [[nodiscard]] const QByteArray &packed() const { return m_packed; }
    static PropertyBag fromPacked(std::shared_ptr<PropertyNames> names, QByteArray packed);

    friend bool operator==(const PropertyBag &a, const PropertyBag &b);

private:
    [[nodiscard]] qsizetype find(QStringView name) const; ///< Where it begins; -1 when absent.

    std::shared_ptr<PropertyNames> m_names;
    QByteArray m_packed; ///< For each value: place (two bytes), length + 1 in UTF-8 (four bytes, 0
                         ///< for null), bytes.
};

} // namespace muster
