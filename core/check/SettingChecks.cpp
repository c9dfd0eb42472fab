// SPDX-License-Identifier: Apache-2.0
// Settings of the deployment and of the tenant, in saved outputs.
#include "core/check/CheckContext.h"
#include "core/discovery/ValueText.h"

#include <QSet>
#include <QVersionNumber>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString cloudProxy = u"sipfed.online.lync.com"_s;

Finding joinPageIsRecorded(const CheckContext &context)
{
    const auto rows = outputOf(context, u"Get-CsWebServiceConfiguration"_s);
    if (!rows || rows->isEmpty()) {
        return unknownFor(NeededSource::ManagementShell);
    }
    QStringList seen;
    for (const PropertyBag &row : *rows) {
        for (const QString &name :
             {u"ShowJoinUsingLegacyClientLink"_s, u"ShowAlternateJoinOptionsExpanded"_s}) {
            if (!row.has(name)) {
                return unknownFor(NeededSource::ManagementShell, {name + u": not given"_s});
            }
            seen.append(u"%1: %2=%3"_s.arg(row.value(u"Identity"), name, row.value(name)));
        }
    }
    return passed(seen);
}

/// The values of a list property, of all rows; empty where the output is missing or its lists were not expanded.
std::optional<QSet<QString>> listed(const CheckContext &context, const QString &command,
                                    const QString &property)
{
    const auto rows = outputOf(context, command);
    if (!rows) {
        return std::nullopt;
    }
    QSet<QString> values;
    for (const PropertyBag &row : *rows) {
        const QString text = row.value(property);
        if (!row.has(property) || isDotNetTypeName(text.toStdString())) {
            return std::nullopt;
        }
        for (const QString &value : text.split(u'\n', Qt::SkipEmptyParts)) {
            values.insert(value.trimmed());
        }
    }
    return values;
}

Finding everyUsageIsUsed(const CheckContext &context)
{
    const auto usages = listed(context, u"Get-CsPstnUsage"_s, u"Usage"_s);
    const auto byPolicy = listed(context, u"Get-CsVoicePolicy"_s, u"PstnUsages"_s);
    const auto byRoute = listed(context, u"Get-CsVoiceRoute"_s, u"PstnUsages"_s);
    if (!usages || !byPolicy || !byRoute) {
        return unknownFor(NeededSource::ManagementShell);
    }
    QStringList sorted(usages->begin(), usages->end());
    sorted.sort();
    Offenders offenders;
    for (const QString &usage : std::as_const(sorted)) {
        const bool hasPolicy = byPolicy->contains(usage);
        const bool hasRoute = byRoute->contains(usage);
        if (!hasPolicy || !hasRoute) {
            offenders.add(usage, usage
                                     + (hasPolicy  ? u": no route"_s
                                        : hasRoute ? u": no policy"_s
                                                   : u": no policy, no route"_s));
        }
    }
    return offenders.isEmpty() ? passed({u"usages: %1"_s.arg(sorted.size())}) : offenders.failed();
}

Finding voiceTestsPass(const CheckContext &context)
{
    const auto results = outputOf(context, u"Test-CsVoiceTestConfiguration"_s);
    if (!results || results->isEmpty()) {
        const auto stored = outputOf(context, u"Get-CsVoiceTestConfiguration"_s);
        return stored && stored->isEmpty() ? notApplicable({u"test cases: 0"_s})
                                           : unknownFor(NeededSource::ManagementShell);
    }
    Offenders offenders;
    for (qsizetype i = 0; i < results->size(); ++i) {
        const PropertyBag &row = results->at(i);
        const QString result = row.value(u"Result");
        if (result.compare(u"Success"_s, Qt::CaseInsensitive) != 0) {
            const QString name =
                row.value(u"Identity").isEmpty() ? QString::number(i + 1) : row.value(u"Identity");
            offenders.add(name, u"%1: %2"_s.arg(name, result));
        }
    }
    return offenders.isEmpty() ? passed({u"test cases: %1"_s.arg(results->size())})
                               : offenders.failed();
}

Finding bandwidthPoliciesAreSaved(const CheckContext &context)
{
    const auto profiles = outputOf(context, u"Get-CsNetworkBandwidthPolicyProfile"_s);
    if (!profiles) {
        return unknownFor(NeededSource::ManagementShell);
    }
    if (profiles->isEmpty()) {
        return notApplicable();
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    const ManifestItem *saved = savedItem(context, u"SET-CMS"_s);
    if (saved == nullptr) {
        return failedOn({u"SET-CMS"_s}, {u"SET-CMS: missing"_s});
    }
    const QDateTime changed = lastConfigurationChange(context);
    if (!changed.isValid() || !saved->takenAt.isValid()) {
        return unknownFor(NeededSource::ManagementShell);
    }
    const QStringList evidence{u"profiles: %1"_s.arg(profiles->size()),
                               u"SET-CMS: "_s + saved->takenAt.toString(Qt::ISODate),
                               u"LastUpdateCreation: "_s + changed.toString(Qt::ISODate)};
    return saved->takenAt >= changed ? passed(evidence) : failedOn({u"SET-CMS"_s}, evidence);
}

/// Announcements play files of the file store of their pool.
Finding announcementsAreSaved(const CheckContext &context)
{
    const auto rows = outputOf(context, u"Get-CsAnnouncement"_s);
    if (!rows) {
        return unknownFor(NeededSource::ManagementShell);
    }
    if (rows->isEmpty()) {
        return notApplicable();
    }
    if (!context.inputs.snapshot) {
        return unknownFor(NeededSource::Snapshot);
    }
    QStringList missing;
    for (const PropertyBag &row : *rows) {
        // service:ApplicationServer:pool01.contoso.com/1951f734-c80f-4fb2-965d-51807c792b90
        const QString pool = row.value(u"Identity").section(u':', -1).section(u'/', 0, 0);
        const ManifestItem *saved = savedItem(context, u"FS-ALL"_s, pool);
        const bool isSaved = saved != nullptr && saved->outcome == Outcome::Complete;
        if (!isSaved && !missing.contains(pool)) {
            missing.append(pool);
        }
    }
    return failedIfAny(missing, QStringList{u"announcements: %1"_s.arg(rows->size())} + missing);
}

Finding normalisationIsRecorded(const CheckContext &context)
{
    const auto rows = outputOf(context, u"Get-CsAddressBookConfiguration"_s);
    if (!rows || rows->isEmpty()) {
        return unknownFor(NeededSource::ManagementShell);
    }
    QStringList seen;
    bool isUsedEverywhere = true;
    for (const PropertyBag &row : *rows) {
        if (!row.has(u"UseNormalizationRules") || !row.has(u"IgnoreGenericRules")) {
            return unknownFor(NeededSource::ManagementShell);
        }
        isUsedEverywhere = isUsedEverywhere && isTrue(row.value(u"UseNormalizationRules"));
        seen.append(u"%1: UseNormalizationRules=%2, IgnoreGenericRules=%3"_s.arg(
            row.value(u"Identity"), row.value(u"UseNormalizationRules"),
            row.value(u"IgnoreGenericRules")));
    }
    return isUsedEverywhere ? passed(seen) : unknownFor(NeededSource::Person, seen);
}

Finding addressSpaceIsShared(const CheckContext &context)
{
    Offenders offenders;
    bool hasProvider = false;
    for (const PropertyBag &row :
         outputOf(context, u"Get-CsHostingProvider"_s).value_or(QList<PropertyBag>())) {
        if (row.value(u"ProxyFqdn").compare(cloudProxy, Qt::CaseInsensitive) != 0) {
            continue;
        }
        hasProvider = true;
        if (!isTrue(row.value(u"EnabledSharedAddressSpace"))) {
            offenders.add(cloudProxy, u"EnabledSharedAddressSpace: "_s
                                          + row.value(u"EnabledSharedAddressSpace"));
        }
    }
    const auto tenant = outputOf(context, u"Get-CsTenantFederationConfiguration"_s);
    const bool hasTenant = tenant && !tenant->isEmpty();
    for (const PropertyBag &row : tenant.value_or(QList<PropertyBag>())) {
        if (!isTrue(row.value(u"SharedSipAddressSpace"))) {
            offenders.add(u"tenant"_s,
                          u"SharedSipAddressSpace: "_s + row.value(u"SharedSipAddressSpace"));
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return hasProvider && hasTenant ? passed() : unknownFor(NeededSource::ManagementShell);
}

Finding teamsModuleIsNewEnough(const CheckContext &context)
{
    const QString least = context.knowledge.builds.teamsPowerShellMinimum;
    QVersionNumber newest;
    for (const PropertyBag &row :
         outputOf(context, u"Get-Module"_s).value_or(QList<PropertyBag>())) {
        if (row.value(u"Name") == u"MicrosoftTeams") {
            newest = std::max(newest, QVersionNumber::fromString(row.value(u"Version")));
        }
    }
    if (newest.isNull()) {
        return unknownFor(NeededSource::Server);
    }
    const QStringList evidence{u"MicrosoftTeams: "_s + newest.toString(), u"least: "_s + least};
    return newest >= QVersionNumber::fromString(least) ? passed(evidence)
                                                       : failedOn({u"MicrosoftTeams"_s}, evidence);
}

/// The attribute alone: whether an account inherits permissions only the directory itself shows.
Finding nobodyIsProtected(const CheckContext &context)
{
    QSet<QString> guarded;
    for (const PropertyBag &row :
         outputOf(context, u"Get-ADUser"_s).value_or(QList<PropertyBag>())) {
        if (row.value(u"adminCount") == u"1") {
            guarded.insert(row.value(u"DistinguishedName").toLower());
        }
    }
    Offenders offenders;
    forEachAccount(context, [&](const Account &account) {
        if (!account.distinguishedName.isEmpty()
            && guarded.contains(account.distinguishedName.toLower())) {
            offenders.add(account.sip.text(), account.distinguishedName, account.pool.text(), 1);
        }
    });
    return offenders.isEmpty() ? unknownFor(NeededSource::Directory) : offenders.failed();
}

constexpr auto checks = std::to_array<Check>({
    {"CONF-006", joinPageIsRecorded},
    {"VOICE-003", everyUsageIsUsed},
    {"VOICE-004", voiceTestsPass},
    {"VOICE-006", bandwidthPoliciesAreSaved},
    {"RGS-007", announcementsAreSaved},
    {"FS-003", normalisationIsRecorded},
    {"HYB-001", addressSpaceIsShared},
    {"HYB-004", teamsModuleIsNewEnough},
    {"USR-015", nobodyIsProtected},
});

} // namespace

std::span<const Check> settingChecks()
{
    return checks;
}

} // namespace muster
