// SPDX-License-Identifier: Apache-2.0
// USR: the policies of users.
#include "core/check/CheckContext.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Per-user policies of Get-CsUser, each with the cmdlet that lists them: `Get-Cs` and the property's own name.
constexpr std::array<QStringView, 10> policies{
    u"ConferencingPolicy",   u"VoicePolicy",          u"VoiceRoutingPolicy", u"ClientPolicy",
    u"ExternalAccessPolicy", u"MobilityPolicy",       u"ArchivingPolicy",    u"LocationPolicy",
    u"PresencePolicy",       u"PersistentChatPolicy",
};

QString withoutTag(const QString &name)
{
    return (name.startsWith(u"Tag:", Qt::CaseInsensitive) ? name.mid(4) : name).toLower();
}

/// Names of one kind; empty where the command was not run.
std::optional<QSet<QString>> namesOf(const CheckContext &context, QStringView policy)
{
    const auto rows = outputOf(context, u"Get-Cs"_s + policy.toString());
    if (!rows) {
        return std::nullopt;
    }
    QSet<QString> names;
    for (const PropertyBag &row : *rows) {
        names.insert(withoutTag(row.value(u"Identity")));
    }
    return names;
}

Finding everyPolicyExists(const CheckContext &context)
{
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    Offenders offenders;
    QStringList open;
    for (const QStringView policy : policies) {
        const std::optional<QSet<QString>> names = namesOf(context, policy);
        bool isAssigned = false;
        forEachAccount(context, [&](const Account &account) {
            const QString name =
                account.kind == AccountKind::User ? account.properties.value(policy) : QString();
            isAssigned = isAssigned || !name.isEmpty();
            if (names && !name.isEmpty() && !names->contains(withoutTag(name))) {
                offenders.add(account.sip.text(),
                              u"%1: %2 %3"_s.arg(account.sip.text(), policy, name),
                              account.pool.text(), 1);
            }
        });
        if (isAssigned && !names) {
            open.append(policy.toString());
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return open.isEmpty() ? passed() : unknownFor(NeededSource::ManagementShell, open);
}

/// A policy that applies to nobody is of no account; global and site policies apply to whoever has none of his own.
Finding guestsAreLetIn(const CheckContext &context)
{
    const auto rows = outputOf(context, u"Get-CsConferencingPolicy"_s);
    if (!rows) {
        return unknownFor(NeededSource::ManagementShell);
    }
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    QHash<QString, qsizetype> users;
    forEachAccount(context, [&users](const Account &account) {
        if (account.kind == AccountKind::User) {
            ++users[withoutTag(account.properties.value(u"ConferencingPolicy"))];
        }
    });
    Offenders offenders;
    for (const PropertyBag &row : *rows) {
        const QString name = row.value(u"Identity");
        if (!row.has(u"AllowAnonymousParticipantsInMeetings")) {
            return unknownFor(NeededSource::ManagementShell, {name});
        }
        const bool isGeneral = name == u"Global" || name.startsWith(u"Site:");
        const qsizetype count = users.value(isGeneral ? QString() : withoutTag(name));
        if (count > 0 && !isTrue(row.value(u"AllowAnonymousParticipantsInMeetings"))) {
            offenders.add(name, u"%1: %2 users"_s.arg(name).arg(count), {}, count);
        }
    }
    return offenders.isEmpty() ? passed() : offenders.failed();
}

constexpr auto checks = std::to_array<Check>({
    {"USR-009", everyPolicyExists},
    {"USR-014", guestsAreLetIn},
});

} // namespace

std::span<const Check> policyChecks()
{
    return checks;
}

} // namespace muster
