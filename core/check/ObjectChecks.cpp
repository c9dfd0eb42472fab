// SPDX-License-Identifier: Apache-2.0
// OBJ: contact objects.
#include "core/check/CheckContext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// A decision about each object of @p kind is a person's; without such an object there is nothing to decide.
Finding decisionsAbout(const CheckContext &context, AccountKind kind)
{
    QStringList names;
    qsizetype count = 0;
    forEachAccount(context, [&](const Account &account) {
        if (account.kind == kind && ++count <= 50) {
            names.append(u"%1: %2"_s.arg(account.sip.text(), account.pool.text()));
        }
    });
    if (count > 0) {
        return unknownFor(NeededSource::Person,
                          QStringList{u"%1: %2"_s.arg(toWord(kind)).arg(count)} + names);
    }
    return contactsMissing(context).value_or(notApplicable());
}

Finding phones(const CheckContext &context)
{
    return decisionsAbout(context, AccountKind::CommonAreaPhone);
}

Finding analogDevices(const CheckContext &context)
{
    return decisionsAbout(context, AccountKind::AnalogDevice);
}

Finding voiceMailContacts(const CheckContext &context)
{
    return decisionsAbout(context, AccountKind::ExchangeUmContact);
}

Finding endpoints(const CheckContext &context)
{
    return decisionsAbout(context, AccountKind::TrustedApplicationEndpoint);
}

Finding meetingRooms(const CheckContext &context)
{
    return decisionsAbout(context, AccountKind::MeetingRoom);
}

Finding accessNumbers(const CheckContext &context)
{
    return decisionsAbout(context, AccountKind::DialInAccessNumber);
}

Finding everyContactHasAnExistingPool(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    Offenders offenders;
    qsizetype looked = 0;
    qsizetype homeless = 0;
    forEachAccount(context, [&](const Account &account) {
        if (!account.isContactObject()) {
            return;
        }
        ++looked;
        const QString home =
            account.registrarPool.isEmpty() ? account.homeServer : account.registrarPool;
        const bool isJoined = !account.pool.isEmpty();
        if (!isJoined && home.isEmpty()) {
            ++homeless;
        } else if (!isJoined) {
            offenders.add(account.sip.text(),
                          u"%1 (%2): %3"_s.arg(account.sip.text(), toWord(account.kind), home),
                          home, 1);
        }
    });
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    const QString line =
        u"contact objects: %1, without a home in the file: %2"_s.arg(looked).arg(homeless);
    return looked > 0 && homeless == 0 ? passed({line})
                                       : unknownFor(NeededSource::Accounts, {line});
}

Finding endpointsAreExported(const CheckContext &context)
{
    const bool isGiven =
        std::any_of(context.deployment.outputs.begin(), context.deployment.outputs.end(),
                    [](const CmdletOutput &output) {
                        return output.command == u"Get-CsHybridApplicationEndpoint";
                    });
    return isGiven ? passed() : unknownFor(NeededSource::Exports);
}

constexpr auto checks = std::to_array<Check>({
    {"OBJ-001", phones},
    {"OBJ-002", analogDevices},
    {"OBJ-003", voiceMailContacts},
    {"OBJ-004", endpoints},
    {"OBJ-005", meetingRooms},
    {"OBJ-006", everyContactHasAnExistingPool},
    {"OBJ-007", endpointsAreExported},
    {"CONF-002", accessNumbers},
});

} // namespace

std::span<const Check> objectChecks()
{
    return checks;
}

} // namespace muster
