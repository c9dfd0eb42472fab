// SPDX-License-Identifier: Apache-2.0
// From an account to the properties that the cmdlets give for it (formats.md §8.1).
#include "tests/lab/generate/Accounts.h"
#include "tests/lab/generate/Random.h"

#include <QTimeZone>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

#define MUSTER_LAB_SCHEMA "Microsoft.Rtc.Management.ADConnect.Schema."

const PsTypeNames *typesOf(Kind kind)
{
    static const PsTypeNames user{MUSTER_LAB_SCHEMA "OCSADUser",
                                  MUSTER_LAB_SCHEMA "OCSADUserOrAppContact"};
    static const PsTypeNames phone{MUSTER_LAB_SCHEMA "OCSADCommonAreaPhoneContact",
                                   MUSTER_LAB_SCHEMA "OCSADUserOrAppContact"};
    static const PsTypeNames device{MUSTER_LAB_SCHEMA "OCSADAnalogDeviceContact",
                                    MUSTER_LAB_SCHEMA "OCSADUserOrAppContact"};
    static const PsTypeNames um{MUSTER_LAB_SCHEMA "OCSADExUmContact",
                                MUSTER_LAB_SCHEMA "OCSADUserOrAppContact"};
    static const PsTypeNames application{MUSTER_LAB_SCHEMA "OCSADApplicationContact",
                                         MUSTER_LAB_SCHEMA "OCSADUserOrAppContact"};
    static const PsTypeNames room{MUSTER_LAB_SCHEMA "OCSADMeetingRoom",
                                  MUSTER_LAB_SCHEMA "OCSADUserOrAppContact"};
    switch (kind) {
    case Kind::User:
        return &user;
    case Kind::CommonAreaPhone:
        return &phone;
    case Kind::AnalogDevice:
        return &device;
    case Kind::ExUmContact:
        return &um;
    case Kind::AccessNumber:
    case Kind::TrustedEndpoint:
        return &application;
    case Kind::MeetingRoom:
        return &room;
    }
    return nullptr;
}

#undef MUSTER_LAB_SCHEMA

/// A relative name with the characters escaped that RFC 4514 reserves.
QByteArray escapedRdn(const QByteArray &name)
{
    QByteArray result;
    for (const char letter : name) {
        if (QByteArrayView(",\"\\#+<>;=").contains(letter)) {
            result += '\\';
        }
        result += letter;
    }
    return result;
}

/// Directory classes, shared by all accounts.
PsValue classesOf(const AccountSpec &account)
{
    static const PsValue user = PsValue::strings({"top", "person", "organizationalPerson", "user"});
    static const PsValue contact =
        PsValue::strings({"top", "person", "organizationalPerson", "contact"});
    return account.kind == Kind::User ? user : contact;
}

QByteArray directoryStateOf(const AccountSpec &account)
{
    return account.directoryAccountDisabled ? "NormalAccount, AccountDisabled" : "NormalAccount";
}

} // namespace

QByteArray AccountMaker::distinguishedName(const AccountSpec &account) const
{
    const QByteArray site = m_layout.site(account.site).name.toUtf8();
    if (account.kind == Kind::User) {
        // The login keeps two people of one name apart, as a directory must.
        return "CN=" + escapedRdn(account.display) + " (" + account.login + "),OU=Staff,OU=" + site
               + ',' + m_domainDn;
    }
    if (account.kind == Kind::AccessNumber || account.kind == Kind::TrustedEndpoint) {
        return "CN={" + account.guid
               + "},CN=Application Contacts,CN=RTC Service,CN=Services,CN=Configuration,"
               + m_domainDn;
    }
    return "CN={" + account.guid + "},OU=Devices,OU=" + site + ',' + m_domainDn;
}

PsProperties AccountMaker::identityOf(const AccountSpec &account) const
{
    const QByteArray dn = distinguishedName(account);
    return {
        {"Identity", directoryId(dn, account.guid)},
        {"DistinguishedName", dn},
        {"Guid", PsValue::guid(account.guid)},
        {"Name", account.kind == Kind::User ? account.display : "{" + account.guid + "}"},
        {"DisplayName", account.display},
        {"SipAddress", "sip:" + account.sip},
        {"Enabled", PsValue::yesNo(account.enabled)},
    };
}

PsProperties AccountMaker::homeOf(const AccountSpec &account) const
{
    PsValue homeServer;
    if (!account.homeCluster.isEmpty()) {
        homeServer = "CN=Lc Services,CN=Microsoft,CN=" + account.homeCluster
                     + ",CN=Pools,CN=RTC Service,CN=Services,CN=Configuration," + m_domainDn;
    }
    return {
        {"RegistrarPool", poolReference(account.registrarPool)},
        {"HomeServer", homeServer},
        {"TargetServerIfMoving", PsValue::orNull(account.movingTo)},
        {"HostingProvider",
         account.online ? QByteArray("sipfed.online.lync.com") : QByteArray("SRV:")},
        {"EnterpriseVoiceEnabled", PsValue::yesNo(account.voice)},
        {"LineURI", PsValue::orNull(account.lineUri)},
        {"LineServerURI", PsValue()},
        {"PrivateLine", PsValue::orNull(account.privateLine)},
        {"ExUmEnabled", PsValue::yesNo(false)},
        {"VoicePolicy", policyReference(account.voicePolicy)},
        {"ConferencingPolicy", policyReference(account.conferencingPolicy)},
        {"ClientPolicy", policyReference(account.clientPolicy)},
        {"DialPlan", PsValue()},
        {"LocationPolicy", PsValue()},
        {"PinPolicy", PsValue()},
        {"MobilityPolicy", PsValue()},
        {"ExternalAccessPolicy", PsValue()},
        {"OwnerUrn", PsValue()},
        {"WhenCreated", PsValue::date(account.created)},
        {"WhenChanged", PsValue::date(account.created.addDays(30))},
        {"ObjectClass", classesOf(account)},
    };
}

PsProperties AccountMaker::contactPropertiesOf(const AccountSpec &account) const
{
    const QByteArray digits = account.lineUri.mid(4);
    switch (account.kind) {
    case Kind::User:
        break;
    case Kind::CommonAreaPhone:
        return {{"DisplayNumber", digits}, {"Description", PsValue()}};
    case Kind::AnalogDevice:
        return {
            {"DisplayNumber", digits},
            {"Gateway", m_layout.domain.isEmpty() ? PsValue() : "gw." + m_layout.domain.toUtf8()},
            {"AnalogFax", PsValue::yesNo(true)}};
    case Kind::ExUmContact:
        return {{"DisplayNumber", digits},
                {"AutoAttendant", PsValue::yesNo(account.ordinal % 2 == 1)},
                {"IsSubscriberAccess", PsValue::yesNo(account.ordinal % 2 == 0)}};
    case Kind::AccessNumber:
        return {{"DisplayNumber", digits},
                {"Pool", PsValue::orNull(account.registrarPool)},
                {"PrimaryLanguage", "en-US"},
                {"Regions", PsValue::strings({m_layout.site(account.site).name.toUtf8()})}};
    case Kind::TrustedEndpoint:
        return {{"DisplayNumber", digits}};
    case Kind::MeetingRoom:
        return {{"ContactOptionFlags", PsValue::number(64)}};
    }
    return {};
}

PsObject AccountMaker::toObject(const AccountSpec &account) const
{
    PsObject object;
    object.types = typesOf(account.kind);
    object.properties = identityOf(account);
    if (account.kind == Kind::User) {
        const QByteArray principal = account.login + '@' + m_layout.domain.toLatin1();
        object.properties.append(PsProperties{
            {"FirstName", account.given},
            {"LastName", account.family},
            {"SamAccountName", "u" + QByteArray::number(account.ordinal + 10000)},
            {"UserPrincipalName", principal},
            {"WindowsEmailAddress", principal},
            {"Sid", "S-1-5-21-1004336348-1177238915-682003330-"
                        + QByteArray::number(account.index + 1104)},
            {"ProxyAddresses", PsValue::strings({"SMTP:" + principal, "sip:" + account.sip})},
            {"EnabledForFederation", PsValue::yesNo(account.enabled)},
            {"AudioVideoDisabled", PsValue::yesNo(false)},
            {"HostedVoiceMail", PsValue()},
            {"UserAccountControl", directoryStateOf(account)},
        });
    } else {
        object.properties.append(contactPropertiesOf(account));
    }
    object.properties.append(homeOf(account));
    if (account.kind == Kind::AccessNumber || account.kind == Kind::TrustedEndpoint
        || account.kind == Kind::MeetingRoom) {
        for (auto &property : object.properties) {
            if (qstrcmp(property.first, "OwnerUrn") == 0) {
                property.second = account.kind == Kind::AccessNumber  ? "urn:application:Caa"
                                  : account.kind == Kind::MeetingRoom ? "urn:device:roomsystem"
                                                                      : "urn:application:helpdesk";
            }
        }
    }
    object.text = object.properties.first().second.text;
    return object;
}

PsObject AccountMaker::toDirectoryUser(const AccountSpec &account) const
{
    static const PsTypeNames types{"Microsoft.Rtc.Management.ADConnect.Schema.ADUser"};
    PsObject object;
    object.types = &types;
    object.properties = identityOf(account);
    object.properties.append(PsProperties{
        {"SamAccountName", "u" + QByteArray::number(account.ordinal + 10000)},
        {"UserPrincipalName", account.login + '@' + m_layout.domain.toLatin1()},
        {"UserAccountControl", directoryStateOf(account)},
        {"RegistrarPool", poolReference(account.registrarPool)},
    });
    object.text = object.properties.first().second.text;
    return object;
}

} // namespace muster::lab
