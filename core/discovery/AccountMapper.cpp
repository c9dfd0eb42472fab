// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/AccountMapper.h"

#include "core/discovery/ValueText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype maximumExamples = 3;
constexpr qsizetype maximumShared = 10'000;
constexpr std::string_view replacement = "\xEF\xBF\xBD"; ///< U+FFFD: damaged before we had it.

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

AccountMapper::Property &AccountMapper::propertyAt(int namePlace)
{
    const auto place = static_cast<std::size_t>(namePlace);
    if (place >= m_properties.size()) {
        m_properties.resize(static_cast<std::size_t>(m_names.count()));
    }
    Property &property = m_properties[place];
    if (property.bagPlace < 0) {
        const QString name = toText(m_names.name(namePlace));
        property.bagPlace = m_propertyNames->place(name);
        m_lastRecord.resize(static_cast<std::size_t>(m_propertyNames->names().size()));
        property.field = fieldOf(name);
        property.isPolicy = name.endsWith(u"Policy"_s, Qt::CaseInsensitive)
                            || name.compare(u"DialPlan"_s, Qt::CaseInsensitive) == 0;
        const QStringList personal{u"displayname"_s, u"firstname"_s, u"lastname"_s, u"name"_s};
        property.isPersonal = personal.contains(name.toLower());
    }
    return property;
}

const TypeEvidence &AccountMapper::typesOf(const ObjectView &root)
{
    const int place = root.typesPlace();
    const auto known = m_types.constFind(place);
    return known != m_types.constEnd() ? *known
                                       : *m_types.insert(place, evidenceOfTypes(root.typeNames()));
}

std::optional<Account> AccountMapper::map(const ObjectRecord &record)
{
    const ObjectView root = record.root();
    Draft draft;
    draft.account.properties = PropertyBag(m_propertyNames);
    draft.evidence.types = typesOf(root);
    ++m_records;
    // The object's own properties go before those that PowerShell added under the same name.
    for (const NodeRole role : {NodeRole::Adapted, NodeRole::Extended}) {
        root.forEachChild([&](const ObjectView &value) {
            if (value.role() == role && value.namePlace() >= 0) {
                take(value, record.line(), draft);
            }
        });
    }
    if (!draft.hasAddress && draft.hasContactStore
        && draft.identity.startsWith(u"sip:"_s, Qt::CaseInsensitive)) {
        draft.address = draft.identity; // A list of contact stores, which names users this way.
        draft.hasAddress = true;
    }
    if (!draft.hasAddress) {
        return std::nullopt;
    }
    finish(draft, record.line());
    return std::move(draft.account);
}

void AccountMapper::take(const ObjectView &value, qint64 line, Draft &draft)
{
    Property &property = propertyAt(value.namePlace());
    qint64 &lastRecord = m_lastRecord[static_cast<std::size_t>(property.bagPlace)];
    if (lastRecord == m_records) {
        return;
    }
    lastRecord = m_records;
    ValueText text = flatten(value, m_buffer);
    if (text.hadLoneSurrogate) {
        ++property.loneSurrogates;
        noteFirst(property, {}, line);
    }
    if (text.isTypeName) {
        // What the value is, nobody knows: it must not pass for "empty" either.
        ++property.unexpanded;
        noteFirst(property, toText(text.utf8), line);
        draft.account.properties.add(property.bagPlace, {}, true);
        return;
    }
    if (property.isPolicy && text.utf8.starts_with("Tag:")) {
        text.utf8.remove_prefix(4);
    }
    if (!text.hadLoneSurrogate) {
        noteDamage(property, text.utf8, line);
    }
    draft.account.properties.add(property.bagPlace, text.utf8, text.isNull);
    if (property.field != Field::Other) {
        assign(property, text.isNull ? QString() : toText(text.utf8), line, draft);
    }
}

void AccountMapper::noteFirst(Property &property, const QString &example, qint64 line)
{
    if (property.line == 0) {
        property.line = line;
    }
    if (property.example.isEmpty()) {
        property.example = example;
    }
}

void AccountMapper::noteUnreadable(Property &property, const QString &text, qint64 line)
{
    ++property.unreadable;
    noteFirst(property, text, line);
}

void AccountMapper::noteDamage(Property &property, std::string_view text, qint64 line)
{
    if (!property.isPersonal
        || (text.find('?') == std::string_view::npos
            && text.find(replacement) == std::string_view::npos)) {
        return;
    }
    ++property.damaged;
    if (property.examples.size() < maximumExamples) {
        property.examples.append(toText(text));
    }
    noteFirst(property, {}, line);
}

QString AccountMapper::shared(const QString &text)
{
    const auto known = m_shared.constFind(text);
    if (known != m_shared.constEnd()) {
        return *known;
    }
    if (m_shared.size() < maximumShared) {
        m_shared.insert(text);
    }
    return text;
}

void AccountMapper::assign(Property &property, const QString &text, qint64 line, Draft &draft)
{
    Account &account = draft.account;
    switch (property.field) {
    case Field::SipAddress:
        draft.address = text;
        draft.hasAddress = true;
        break;
    case Field::PrimaryUri:
        draft.address = draft.address.isEmpty() ? text : draft.address;
        draft.hasAddress = true;
        break;
    case Field::Enabled: {
        const std::optional<AccountState> state = accountStateOf(text);
        account.state = state.value_or(AccountState::Unknown);
        if (!state) {
            noteUnreadable(property, text, line);
        }
        break;
    }
    case Field::EnterpriseVoice: {
        const std::optional<Tristate> voice = tristateOf(text);
        account.enterpriseVoice = voice.value_or(Tristate::Unknown);
        if (!voice) {
            noteUnreadable(property, text, line);
        }
        break;
    }
    case Field::ContactStore:
        account.contactStore = contactStoreOf(text);
        draft.hasContactStore = true;
        if (account.contactStore == ContactStore::Unknown && !text.isEmpty()) {
            noteUnreadable(property, text, line);
        }
        break;
    default:
        if (QString *plain = plainText(property.field, draft)) {
            *plain = text;
        } else {
            assignInOneForm(property.field, text, account);
        }
    }
}

QString *AccountMapper::plainText(Field field, Draft &draft)
{
    switch (field) {
    case Field::DisplayName:
        return &draft.account.displayName;
    case Field::LineUri:
        return &draft.account.lineUri;
    case Field::UserPrincipalName:
        return &draft.account.userPrincipalName;
    case Field::SamAccountName:
        return &draft.account.samAccountName;
    case Field::DistinguishedName:
        return &draft.explicitName;
    case Field::Identity:
        return &draft.identity;
    case Field::ObjectClass:
        return &draft.evidence.objectClass;
    case Field::OwnerUrn:
        return &draft.evidence.ownerUrn;
    case Field::ContactOptionFlags:
        return &draft.evidence.contactOptionFlags;
    default:
        return nullptr;
    }
}

void AccountMapper::assignInOneForm(Field field, const QString &text, Account &account)
{
    switch (field) {
    case Field::HostingProvider:
        account.hostingProvider = shared(text);
        account.hosting = hostingOf(text);
        break;
    case Field::RegistrarPool:
        account.registrarPool = shared(text);
        break;
    case Field::Pool:
        account.registrarPool =
            account.registrarPool.isEmpty() ? shared(text) : account.registrarPool;
        break;
    case Field::HomeServer:
        account.homeServer = shared(text);
        break;
    case Field::Guid:
        account.guid = text.toLower().remove(u'{').remove(u'}');
        break;
    default:
        break;
    }
}

void AccountMapper::finish(Draft &draft, qint64 line)
{
    Account &account = draft.account;
    const bool isName = draft.identity.contains(u'=');
    account.distinguishedName =
        !draft.explicitName.isEmpty() ? draft.explicitName : (isName ? draft.identity : QString());
    draft.evidence.sipAddress = draft.address;
    account.kind = kindOf(draft.evidence);
    const Result<SipAddress> sip = SipAddress::parse(draft.address);
    if (sip) {
        account.sip = *sip;
    } else if (account.state != AccountState::NeverEnabled || !draft.address.isEmpty()) {
        ++m_missingAddresses;
        m_missingLine = m_missingLine == 0 ? line : m_missingLine;
        if (m_missingNames.size() < maximumExamples) {
            m_missingNames.append(!account.displayName.isEmpty() ? account.displayName
                                  : !draft.address.isEmpty()     ? draft.address
                                                                 : account.distinguishedName);
        }
    }
    account.properties.squeeze();
}

QList<SourceWarning> AccountMapper::warnings() const
{
    QList<SourceWarning> warnings;
    for (std::size_t i = 0; i < m_properties.size(); ++i) {
        const Property &property = m_properties[i];
        const QString name = toText(m_names.name(static_cast<int>(i)));
        const auto note = [&](WarningKind kind, int count, const QString &examples) {
            if (count > 0) {
                const QString detail = u"%1: %2"_s.arg(QString::number(count), examples);
                warnings.append({kind, name, detail, property.line});
            }
        };
        note(WarningKind::DamagedText, property.damaged, property.examples.join(u"; "_s));
        note(WarningKind::UnexpandedValue, property.unexpanded, property.example);
        note(WarningKind::LoneSurrogate, property.loneSurrogates, name);
        note(WarningKind::UnreadableValue, property.unreadable, property.example);
    }
    if (m_missingAddresses > 0) {
        warnings.append({WarningKind::MissingSipAddress, m_missingNames.join(u"; "_s),
                         QString::number(m_missingAddresses), m_missingLine});
    }
    return warnings;
}

bool AccountMapper::holdsAddresses(const QStringList &columns)
{
    const auto has = [&columns](Field field) {
        return std::any_of(columns.begin(), columns.end(),
                           [field](const QString &column) { return fieldOf(column) == field; });
    };
    return has(Field::SipAddress) || has(Field::PrimaryUri)
           || (has(Field::Identity) && has(Field::ContactStore));
}

AccountMapper::Field AccountMapper::fieldOf(const QString &name)
{
    static const QHash<QString, Field> fields{
        {u"sipaddress"_s, Field::SipAddress},
        {u"primaryuri"_s, Field::PrimaryUri},
        {u"displayname"_s, Field::DisplayName},
        {u"enabled"_s, Field::Enabled},
        {u"hostingprovider"_s, Field::HostingProvider},
        {u"enterprisevoiceenabled"_s, Field::EnterpriseVoice},
        {u"registrarpool"_s, Field::RegistrarPool},
        {u"pool"_s, Field::Pool},
        {u"homeserver"_s, Field::HomeServer},
        {u"lineuri"_s, Field::LineUri},
        {u"userprincipalname"_s, Field::UserPrincipalName},
        {u"samaccountname"_s, Field::SamAccountName},
        {u"distinguishedname"_s, Field::DistinguishedName},
        {u"identity"_s, Field::Identity},
        {u"guid"_s, Field::Guid},
        {u"objectclass"_s, Field::ObjectClass},
        {u"ownerurn"_s, Field::OwnerUrn},
        {u"contactoptionflags"_s, Field::ContactOptionFlags},
        {u"contactstore"_s, Field::ContactStore},
        {u"ucsstate"_s, Field::ContactStore},
        {u"ucsmode"_s, Field::ContactStore},
        {u"ucsstatus"_s, Field::ContactStore},
        {u"unifiedcontactstore"_s, Field::ContactStore},
        {u"unifiedcontactstorestate"_s, Field::ContactStore},
    };
    return fields.value(name.toLower(), Field::Other);
}

std::optional<AccountState> accountStateOf(const QString &text)
{
    if (text.isEmpty()) {
        return AccountState::NeverEnabled;
    }
    const std::optional<Tristate> state = tristateOf(text);
    if (!state) {
        return std::nullopt;
    }
    return *state == Tristate::Yes ? AccountState::Enabled : AccountState::Disabled;
}

std::optional<Tristate> tristateOf(const QString &text)
{
    if (text.isEmpty()) {
        return Tristate::Unknown;
    }
    if (text.compare(u"true"_s, Qt::CaseInsensitive) == 0) {
        return Tristate::Yes;
    }
    return text.compare(u"false"_s, Qt::CaseInsensitive) == 0 ? std::optional(Tristate::No)
                                                              : std::nullopt;
}

Hosting hostingOf(const QString &hostingProvider)
{
    if (hostingProvider.isEmpty()) {
        return Hosting::None;
    }
    return hostingProvider.compare(u"SRV:"_s, Qt::CaseInsensitive) == 0 ? Hosting::OnPremises
                                                                        : Hosting::Online;
}

ContactStore contactStoreOf(const QString &text)
{
    // `UcsAllowed` users may be moved to Exchange, but have not been: their contacts are here.
    static const QHash<QString, ContactStore> words{
        {u"server"_s, ContactStore::Server},           {u"lync"_s, ContactStore::Server},
        {u"skypeforbusiness"_s, ContactStore::Server}, {u"ucsdisabled"_s, ContactStore::Server},
        {u"ucsallowed"_s, ContactStore::Server},       {u"exchange"_s, ContactStore::Exchange},
        {u"ucsmigrated"_s, ContactStore::Exchange},    {u"migrated"_s, ContactStore::Exchange},
        {u"ucsmigrating"_s, ContactStore::Migrating},  {u"migrating"_s, ContactStore::Migrating},
    };
    return words.value(text.toLower(), ContactStore::Unknown);
}

} // namespace muster
