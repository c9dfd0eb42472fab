// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/AccountKinds.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct Rule
{
    QLatin1StringView part;
    AccountKind kind = AccountKind::User;
};

/// Parts of type names, the more telling first.
constexpr std::array typeRules{
    Rule{"CommonAreaPhone"_L1, AccountKind::CommonAreaPhone},
    Rule{"AnalogDevice"_L1, AccountKind::AnalogDevice},
    Rule{"ExUmContact"_L1, AccountKind::ExchangeUmContact},
    Rule{"AccessNumber"_L1, AccountKind::DialInAccessNumber},
    Rule{"MeetingRoom"_L1, AccountKind::MeetingRoom},
    Rule{"TrustedApplicationEndpoint"_L1, AccountKind::TrustedApplicationEndpoint},
    Rule{"RgsWorkflow"_L1, AccountKind::ResponseGroup},
};

/// Owners of application contacts and devices. The names of the product's own applications are
/// those that its ports carry as `urn:application:` (formats.md §4.1).
constexpr std::array ownerRules{
    Rule{"urn:device:roomsystem"_L1, AccountKind::MeetingRoom},
    Rule{"urn:device:commonareaphone"_L1, AccountKind::CommonAreaPhone},
    Rule{"urn:device:analogdevice"_L1, AccountKind::AnalogDevice},
    Rule{"urn:application:rgs"_L1, AccountKind::ResponseGroup},
    Rule{"urn:application:caa"_L1, AccountKind::DialInAccessNumber},
    Rule{"urn:application:"_L1, AccountKind::TrustedApplicationEndpoint},
};

constexpr QLatin1StringView applicationContact("sip:RtcApplication-");
constexpr QLatin1StringView roomFlags("64");

std::optional<AccountKind> kindOfType(const QStringList &typeNames)
{
    for (const Rule &rule : typeRules) {
        if (std::any_of(typeNames.begin(), typeNames.end(), [&rule](const QString &type) {
                return bareTypeName(type).contains(rule.part, Qt::CaseInsensitive);
            })) {
            return rule.kind;
        }
    }
    return std::nullopt;
}

std::optional<AccountKind> kindOfOwner(const QString &ownerUrn)
{
    const auto found = std::find_if(ownerRules.begin(), ownerRules.end(), [&](const Rule &rule) {
        return ownerUrn.startsWith(rule.part, Qt::CaseInsensitive);
    });
    return found == ownerRules.end() ? std::nullopt : std::optional(found->kind);
}

bool isContactClass(const QString &objectClass)
{
    return objectClass.split(objectClass.contains(u'\n') ? u'\n' : u' ')
        .contains(u"contact"_s, Qt::CaseInsensitive);
}

bool isContactType(const QStringList &typeNames)
{
    const QString most = typeNames.isEmpty() ? QString() : bareTypeName(typeNames.first());
    return most.contains(u"ApplicationContact"_s, Qt::CaseInsensitive)
           || most.contains(u"ApplicationEndpoint"_s, Qt::CaseInsensitive)
           || most.endsWith(u"ADContact"_s, Qt::CaseInsensitive);
}

} // namespace

QString bareTypeName(const QString &typeName)
{
    return typeName.section(u'.', -1);
}

TypeEvidence evidenceOfTypes(const QStringList &typeNames)
{
    return {kindOfType(typeNames), isContactType(typeNames)};
}

AccountKind kindOf(const KindEvidence &evidence)
{
    if (evidence.types.kind) {
        return *evidence.types.kind;
    }
    if (const std::optional<AccountKind> kind = kindOfOwner(evidence.ownerUrn)) {
        return *kind;
    }
    if (evidence.contactOptionFlags == roomFlags) {
        return AccountKind::MeetingRoom;
    }
    if (evidence.sipAddress.startsWith(applicationContact, Qt::CaseInsensitive)) {
        return AccountKind::TrustedApplicationEndpoint;
    }
    return evidence.types.isContact || isContactClass(evidence.objectClass)
               ? AccountKind::OtherContact
               : AccountKind::User;
}

} // namespace muster
