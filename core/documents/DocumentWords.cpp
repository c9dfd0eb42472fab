// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

QString kindPlural(const DocumentLanguage &language, AccountKind kind)
{
    switch (kind) {
    case AccountKind::User:
        return language.translate("Kinds", "Users");
    case AccountKind::CommonAreaPhone:
        return language.translate("Kinds", "Common area phones");
    case AccountKind::AnalogDevice:
        return language.translate("Kinds", "Analog devices");
    case AccountKind::ExchangeUmContact:
        return language.translate("Kinds", "Exchange UM contacts");
    case AccountKind::DialInAccessNumber:
        return language.translate("Kinds", "Dial-in access numbers");
    case AccountKind::TrustedApplicationEndpoint:
        return language.translate("Kinds", "Trusted application endpoints");
    case AccountKind::MeetingRoom:
        return language.translate("Kinds", "Meeting rooms");
    case AccountKind::ResponseGroup:
        return language.translate("Kinds", "Response group contacts");
    case AccountKind::OtherContact:
        return language.translate("Kinds", "Other contact objects");
    }
    Q_UNREACHABLE();
}

QString kindHead(const DocumentLanguage &language, AccountKind kind)
{
    switch (kind) {
    case AccountKind::User:
        return language.translate("Kinds", "Users");
    case AccountKind::CommonAreaPhone:
        return language.translate("Kinds", "Area phones");
    case AccountKind::AnalogDevice:
        return language.translate("Kinds", "Analog");
    case AccountKind::ExchangeUmContact:
        return language.translate("Kinds", "UM contacts");
    case AccountKind::DialInAccessNumber:
        return language.translate("Kinds", "Dial-in");
    case AccountKind::TrustedApplicationEndpoint:
        return language.translate("Kinds", "Applic- ations");
    case AccountKind::MeetingRoom:
        return language.translate("Kinds", "Rooms");
    case AccountKind::ResponseGroup:
        return language.translate("Kinds", "Resp. groups");
    case AccountKind::OtherContact:
        return language.translate("Kinds", "Other");
    }
    Q_UNREACHABLE();
}

QString poolRoleWords(const DocumentLanguage &language, ClusterRole role)
{
    switch (role) {
    case ClusterRole::EnterpriseFrontEnd:
        return language.translate("Roles", "Enterprise");
    case ClusterRole::StandardFrontEnd:
        return language.translate("Roles", "Standard");
    case ClusterRole::Director:
        return language.translate("Roles", "Director");
    case ClusterRole::SurvivableBranch:
        return language.translate("Roles", "Survivable Branch Appliance");
    case ClusterRole::Edge:
        return language.translate("Roles", "Edge");
    case ClusterRole::Mediation:
        return language.translate("Roles", "Mediation");
    case ClusterRole::PersistentChat:
        return language.translate("Roles", "Persistent Chat");
    case ClusterRole::VideoInterop:
        return language.translate("Roles", "Video Interop");
    case ClusterRole::TrustedApplication:
        return language.translate("Roles", "Applications");
    case ClusterRole::WebApps:
        return language.translate("Roles", "Office Web Apps");
    case ClusterRole::Gateway:
        return language.translate("Roles", "Gateway");
    case ClusterRole::SqlServer:
        return language.translate("Roles", "SQL Server");
    case ClusterRole::FileServer:
        return language.translate("Roles", "File store");
    case ClusterRole::Other:
        return language.translate("Roles", "Other role");
    case ClusterRole::Unused:
        return language.translate("Roles", "No service");
    }
    Q_UNREACHABLE();
}

QString contactStoreWords(const DocumentLanguage &language, ContactStore store)
{
    switch (store) {
    case ContactStore::Unknown:
        return language.translate("Roster", "unknown");
    case ContactStore::Server:
        return language.translate("Roster", "pool");
    case ContactStore::Exchange:
        return language.translate("Roster", "Exchange");
    case ContactStore::Migrating:
        return language.translate("Roster", "migrating");
    }
    Q_UNREACHABLE();
}

QString levelWords(const DocumentLanguage &language, ProofLevel level)
{
    switch (level) {
    case ProofLevel::None:
        return language.translate("Levels", "Not proved");
    case ProofLevel::Present:
        return language.translate("Levels", "Present");
    case ProofLevel::Unaltered:
        return language.translate("Levels", "Unaltered");
    case ProofLevel::Readable:
        return language.translate("Levels", "Readable");
    case ProofLevel::Complete:
        return language.translate("Levels", "Complete");
    case ProofLevel::Rehearsed:
        return language.translate("Levels", "Rehearsed (files only, never imported)");
    }
    Q_UNREACHABLE();
}

QString outcomeWords(const DocumentLanguage &language, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Complete:
        return language.translate("Levels", "complete");
    case Outcome::Incomplete:
        return language.translate("Levels", "incomplete");
    case Outcome::Failed:
        return language.translate("Levels", "failed");
    }
    Q_UNREACHABLE();
}

QString severityWords(const DocumentLanguage &language, Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return language.translate("Findings", "Blocker");
    case Severity::Warning:
        return language.translate("Findings", "Warning");
    case Severity::Info:
        return language.translate("Findings", "Note");
    }
    Q_UNREACHABLE();
}

QString stageWords(const DocumentLanguage &language, Stage stage)
{
    switch (stage) {
    case Stage::Backup:
        return language.translate("Stages", "before any backup");
    case Stage::Start:
        return language.translate("Stages", "start of the migration");
    case Stage::FirstUsers:
        return language.translate("Stages", "move of the first users");
    case Stage::Edge:
        return language.translate("Stages", "Edge switch");
    case Stage::CentralManagement:
        return language.translate("Stages", "move of the Central Management store");
    case Stage::Teams:
        return language.translate("Stages", "move of users to Teams");
    case Stage::Decommission:
        return language.translate("Stages", "dismantling of a pool");
    }
    Q_UNREACHABLE();
}

QString riskStateWords(const DocumentLanguage &language, RiskState state)
{
    switch (state) {
    case RiskState::None:
        return language.translate("Risks", "not accepted");
    case RiskState::Accepted:
        return language.translate("Risks", "accepted");
    case RiskState::Expired:
        return language.translate("Risks", "expired");
    case RiskState::EvidenceChanged:
        return language.translate("Risks", "evidence changed");
    case RiskState::NotOpen:
        return language.translate("Risks", "no longer open");
    }
    Q_UNREACHABLE();
}

QString changeWords(const DocumentLanguage &language, FindingChange change)
{
    switch (change) {
    case FindingChange::None:
        return language.translate("Risks", "not compared");
    case FindingChange::New:
        return language.translate("Risks", "new");
    case FindingChange::Regressed:
        return language.translate("Risks", "regressed");
    case FindingChange::Improved:
        return language.translate("Risks", "improved");
    case FindingChange::Unchanged:
        return language.translate("Risks", "unchanged");
    case FindingChange::Gone:
        return language.translate("Risks", "gone");
    }
    Q_UNREACHABLE();
}

QString verdictWords(const DocumentLanguage &language, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return language.translate("Board", "Ready");
    case Verdict::Conditions:
        return language.translate("Board", "Ready with conditions");
    case Verdict::NotReady:
        return language.translate("Board", "Not ready");
    case Verdict::Unknown:
        return language.translate("Board", "Unknown");
    }
    Q_UNREACHABLE();
}

QString needWords(const DocumentLanguage &language, NeededSource source)
{
    switch (source) {
    case NeededSource::None:
        return language.translate("Needs", "Nothing more");
    case NeededSource::Topology:
        return language.translate("Needs", "Topology");
    case NeededSource::Accounts:
        return language.translate("Needs", "Account files");
    case NeededSource::FileStore:
        return language.translate("Needs", "File store");
    case NeededSource::Certificates:
        return language.translate("Needs", "Certificate files");
    case NeededSource::Snapshot:
        return language.translate("Needs", "A snapshot");
    case NeededSource::Exports:
        return language.translate("Needs", "Native exports");
    case NeededSource::Directory:
        return language.translate("Needs", "Active Directory");
    case NeededSource::ManagementShell:
        return language.translate("Needs", "Management Shell");
    case NeededSource::Probes:
        return language.translate("Needs", "Network probes");
    case NeededSource::Server:
        return language.translate("Needs", "The servers themselves");
    case NeededSource::Person:
        return language.translate("Needs", "A person");
    }
    Q_UNREACHABLE();
}

Mark markOf(const Finding &finding)
{
    switch (finding.outcome) {
    case FindingOutcome::Pass:
        return Mark::Passed;
    case FindingOutcome::NotApplicable:
    case FindingOutcome::NotDue:
        return Mark::NotApplicable;
    case FindingOutcome::Unknown:
        return Mark::Unknown;
    case FindingOutcome::Fail:
        break;
    }
    switch (finding.severity) {
    case Severity::Blocker:
        return Mark::Blocker;
    case Severity::Warning:
        return Mark::Warning;
    case Severity::Info:
        return Mark::Note;
    }
    Q_UNREACHABLE();
}

QString accountCount(const DocumentLanguage &language, qint64 count)
{
    return language.translate("Paper", "%n account(s)", nullptr, count);
}

QString versionBadge(const std::optional<ProductVersion> &version)
{
    if (!version) {
        return u"?"_s;
    }
    switch (*version) {
    case ProductVersion::OcsR2:
        return u"2007 R2"_s;
    case ProductVersion::Lync2010:
        return u"2010"_s;
    case ProductVersion::Lync2013:
        return u"2013"_s;
    case ProductVersion::Sfb2015:
        return u"2015"_s;
    case ProductVersion::Sfb2019:
        return u"2019"_s;
    case ProductVersion::SubscriptionEdition:
        return u"SE"_s;
    case ProductVersion::Sfb2019OrSe:
        return u"2019/SE"_s;
    }
    Q_UNREACHABLE();
}

bool isLegacy(const std::optional<ProductVersion> &version)
{
    return version && *version <= ProductVersion::Lync2013;
}

PaperFrame frameOf(const DocumentFacts &facts, const QString &title, const QByteArray &factsHash)
{
    const Particulars &particulars = facts.particulars;
    return {shown(particulars.organisation),
            title,
            shown(particulars.changeNumber),
            shown(particulars.classification),
            facts.snapshot ? facts.snapshot->manifest.snapshotId : QString(),
            shortHash(factsHash)};
}

QString sourceLine(const DocumentLanguage &language, const Deployment &deployment)
{
    QDateTime first;
    QDateTime last;
    qsizetype undated = 0;
    for (const SourceRecord &source : deployment.sources) {
        if (!source.takenAt.isValid()) {
            ++undated;
            continue;
        }
        first = first.isValid() ? std::min(first, source.takenAt) : source.takenAt;
        last = last.isValid() ? std::max(last, source.takenAt) : source.takenAt;
    }
    const QString files =
        language.translate("Paper", "%n source(s)", nullptr, deployment.sources.size());
    if (!first.isValid()) {
        return language.translate("Paper", "From %1; when they were collected is not known")
            .arg(files);
    }
    const bool isOneDay = first.toUTC().date() == last.toUTC().date();
    const QString from =
        isOneDay ? language.translate("Paper", "%1, %2")
                       .arg(language.date(first.toUTC().date()), language.timeOfDay(first))
                 : language.dateTime(first);
    const QString to = isOneDay
                           ? language.translate("Paper", "%1 UTC").arg(language.timeOfDay(last))
                           : language.dateTime(last);
    if (undated > 0) {
        return language
            .translate("Paper", "From %1, collected %2 to %3; the time of %4 is not known")
            .arg(files, from, to, language.number(undated));
    }
    return language.translate("Paper", "From %1, collected %2 to %3").arg(files, from, to);
}

QString commonSuffix(const Deployment &deployment)
{
    QHash<QString, int> counts;
    for (const Pool &pool : deployment.pools) {
        const qsizetype dot = pool.fqdn.text().indexOf(u'.');
        if (dot > 0) {
            ++counts[pool.fqdn.key().mid(dot)];
        }
    }
    // The most frequent end; at equal numbers the first in the alphabet. One name shares nothing.
    QString best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const int most = counts.value(best, 1);
        if (it.value() > most || (it.value() == most && !best.isEmpty() && it.key() < best)) {
            best = it.key();
        }
    }
    return best;
}

QString shortName(const QString &name, const QString &suffix)
{
    const bool ends = !suffix.isEmpty() && name.endsWith(suffix, Qt::CaseInsensitive);
    return ends ? name.chopped(suffix.size()) : name;
}

} // namespace muster
