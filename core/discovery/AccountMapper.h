// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/AccountKinds.h"
#include "core/discovery/ObjectRecord.h"
#include "core/domain/Account.h"
#include "core/domain/Source.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>
#include <vector>

namespace muster {

/// Makes accounts of the objects of one file, and collects what is odd about them.
class AccountMapper
{
public:
    explicit AccountMapper(const ObjectNames &names)
        : m_names(names)
        , m_propertyNames(std::make_shared<PropertyNames>())
    {
    }

    /// The account that @p record describes; empty when it has none of the properties that hold an
    /// account's address.
    std::optional<Account> map(const ObjectRecord &record);

    /// Whether a table with these columns can hold accounts.
    [[nodiscard]] static bool holdsAddresses(const QStringList &columns);

    /// All that was odd so far, counted for each property, with examples.
    [[nodiscard]] QList<SourceWarning> warnings() const;

private:
    /// What a property means to us.
    enum class Field : quint8
    {
        Other,
        SipAddress,
        PrimaryUri, ///< The address of a dial-in access number or a workflow.
        DisplayName,
        Enabled,
        HostingProvider,
        EnterpriseVoice,
        RegistrarPool,
        Pool, ///< The pool of a dial-in access number.
        HomeServer,
        LineUri,
        UserPrincipalName,
        SamAccountName,
        DistinguishedName,
        Identity,
        Guid,
        ObjectClass,
        OwnerUrn,
        ContactOptionFlags,
        ContactStore,
    };

    /// What we know of a property name of the file.
    struct Property
    {
        Field field = Field::Other;
        int bagPlace = -1;
        bool isPolicy = false;
        bool isPersonal = false; ///< A name of a person, in which no question mark belongs.
        int damaged = 0;
        int unexpanded = 0;
        int loneSurrogates = 0;
        int unreadable = 0;
        QStringList examples; ///< Of the damage.
        QString example;      ///< Of what is unexpanded or unreadable.
        qint64 line = 0;      ///< Of the first oddity.
    };

    /// What is collected of one record before the account is complete.
    struct Draft
    {
        Account account;
        KindEvidence evidence;
        QString address;
        QString identity;
        QString explicitName; ///< DistinguishedName.
        bool hasAddress = false;
        bool hasContactStore = false;
    };

    Property &propertyAt(int namePlace);
    const TypeEvidence &typesOf(const ObjectView &root);
    [[nodiscard]] static Field fieldOf(const QString &name);
    void take(const ObjectView &value, qint64 line, Draft &draft);
    void assign(Property &property, const QString &text, qint64 line, Draft &draft);
    /// Where a field that is taken over as it stands belongs; null for any other field.
    static QString *plainText(Field field, Draft &draft);
    /// Fields whose text many accounts share, or that is written in several ways.
    void assignInOneForm(Field field, const QString &text, Account &account);
    void finish(Draft &draft, qint64 line);
    static void noteDamage(Property &property, std::string_view text, qint64 line);
    static void noteUnreadable(Property &property, const QString &text, qint64 line);
    static void noteFirst(Property &property, const QString &example, qint64 line);
    QString shared(const QString &text);

    const ObjectNames &m_names;
    std::shared_ptr<PropertyNames> m_propertyNames; ///< Of all bags of the file.
    std::vector<Property> m_properties;             ///< By place among the file's names.
    QHash<int, TypeEvidence> m_types;               ///< By place among the file's lists of types.
    QSet<QString> m_shared; ///< Texts that thousands of accounts have in common.
    /// By place in the bags: the record that had the property last, for a second one in it is left
    /// out.
    std::vector<qint64> m_lastRecord;
    std::string m_buffer;
    qint64 m_records = 0;
    int m_missingAddresses = 0;
    qint64 m_missingLine = 0;
    QStringList m_missingNames; ///< The first few.
};

/// The account's state as `Enabled` says it: empty is what Get-CsAdUser writes for "never enabled".
/// Empty when @p text is none of the words we know.
[[nodiscard]] std::optional<AccountState> accountStateOf(const QString &text);
[[nodiscard]] std::optional<Tristate> tristateOf(const QString &text);
[[nodiscard]] Hosting hostingOf(const QString &hostingProvider);
/// The contact store that a word of the product names; Unknown for any other word.
[[nodiscard]] ContactStore contactStoreOf(const QString &text);

} // namespace muster
