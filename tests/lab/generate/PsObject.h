// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <utility>

namespace muster::lab {

struct PsValue;
using PsProperties = QList<std::pair<const char *, PsValue>>;

/// Names of a .NET type and its bases, most specific first, without `System.Object`.
using PsTypeNames = QList<const char *>;

/// A value as PowerShell would hold it, in the few kinds that the product's cmdlets return.
struct PsValue
{
    enum class Kind
    {
        Null,
        String,
        Bool,
        Integer,
        Guid,
        Date,
        Strings, ///< A multi-valued property of the directory.
        Object,
    };

    PsValue() = default;
    PsValue(
        QByteArray utf8) // NOLINT(google-explicit-constructor): tables of properties stay readable.
        : kind(Kind::String)
        , text(std::move(utf8))
    {
    }
    PsValue(const char *ascii) // NOLINT(google-explicit-constructor): as above.
        : PsValue(QByteArray(ascii))
    {
    }
    PsValue(const QString &string) // NOLINT(google-explicit-constructor): as above.
        : PsValue(string.toUtf8())
    {
    }

    static PsValue yesNo(bool value);
    static PsValue number(qint64 value);
    static PsValue guid(const QByteArray &text);
    static PsValue date(const QDateTime &utc);
    static PsValue strings(const QList<QByteArray> &values);
    static PsValue object(const PsTypeNames *types, const QByteArray &text,
                          const PsProperties &properties);
    /// @p text, or null when it is empty.
    static PsValue orNull(const QByteArray &text);

    Kind kind = Kind::Null;
    QByteArray text;                    ///< `ToString()`; numbers and Booleans too.
    qint64 milliseconds = 0;            ///< Date: since 1970 in UTC.
    QList<QByteArray> items;            ///< Strings.
    const PsTypeNames *types = nullptr; ///< Object.
    PsProperties properties;            ///< Object.
};

/// One result of a cmdlet.
struct PsObject
{
    const PsTypeNames *types = nullptr;
    QByteArray text; ///< `ToString()`.
    PsProperties properties;
    bool isNoteBag = false; ///< A PSCustomObject, whose fields CLIXML keeps in `MS`.
};

/// Types of the product that several cmdlets share.
const PsTypeNames *customObjectTypes();
/// A reference to a pool or a policy: shows itself through `FriendlyName` (formats.md §8.1).
PsValue poolReference(const QByteArray &fqdn);
PsValue policyReference(const QByteArray &name);
PsValue directoryId(const QByteArray &distinguishedName, const QByteArray &guid);

} // namespace muster::lab
