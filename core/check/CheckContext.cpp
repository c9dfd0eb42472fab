// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckContext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype shownSubjects = 50;
constexpr qsizetype accountsBetweenLooks = 4096;

/// With the gravest severity: the engine lowers it to that of the rule, and a rule may lower it further.
Finding made(FindingOutcome outcome, const QStringList &evidence)
{
    Finding finding;
    finding.outcome = outcome;
    finding.severity = Severity::Blocker;
    finding.evidence = evidence.mid(0, shownSubjects);
    Fingerprint fingerprint;
    fingerprint.add(evidence);
    finding.fingerprint = fingerprint.text();
    return finding;
}

} // namespace

Finding passed(const QStringList &evidence)
{
    return made(FindingOutcome::Pass, evidence);
}

Finding failedOn(const QStringList &subjects, const QStringList &evidence)
{
    Finding finding = made(FindingOutcome::Fail, evidence);
    finding.subjects = subjects.mid(0, shownSubjects);
    finding.subjectCount = subjects.size();
    return knownBy(finding, subjects + evidence);
}

Finding knownBy(Finding finding, const QStringList &parts)
{
    Fingerprint fingerprint;
    fingerprint.add(parts);
    finding.fingerprint = fingerprint.text();
    return finding;
}

Finding notApplicable(const QStringList &evidence)
{
    return made(FindingOutcome::NotApplicable, evidence);
}

Finding unknownFor(NeededSource needs, const QStringList &evidence)
{
    Finding finding = made(FindingOutcome::Unknown, evidence);
    finding.needs = needs;
    return finding;
}

Finding failedIfAny(const QStringList &subjects, const QStringList &evidence)
{
    return subjects.isEmpty() ? passed(evidence) : failedOn(subjects, evidence);
}

void Offenders::add(const QString &subject, const QString &evidence, const QString &pool,
                    qsizetype accounts)
{
    if (m_count < shownSubjects) {
        m_subjects.append(subject);
        m_evidence.append(evidence);
    }
    m_fingerprint.add(subject + u'\n' + evidence);
    ++m_count;
    m_accounts += accounts;
    if (!pool.isEmpty()) {
        ++m_byPool[pool];
    }
}

Finding Offenders::failed() const
{
    Finding finding = made(FindingOutcome::Fail, {});
    finding.subjects = m_subjects;
    finding.subjectCount = m_count;
    finding.accountsTouched = m_accounts;
    QStringList pools = m_byPool.keys();
    std::sort(pools.begin(), pools.end());
    for (const QString &pool : std::as_const(pools)) {
        finding.evidence.append(u"%1: %2"_s.arg(pool).arg(m_byPool.value(pool)));
    }
    finding.evidence = finding.evidence.mid(0, shownSubjects) + m_evidence;
    finding.fingerprint = m_fingerprint.text();
    return finding;
}

void forEachAccount(const CheckContext &context, const std::function<void(const Account &)> &visit)
{
    qsizetype seen = 0;
    for (const Account &account : context.deployment.accounts) {
        if (++seen % accountsBetweenLooks == 0 && context.mustStop()) {
            return;
        }
        visit(account);
    }
}

QList<Pool> poolsWith(const CheckContext &context,
                      const std::function<bool(const Pool &)> &isWanted)
{
    QList<Pool> wanted;
    std::copy_if(context.deployment.pools.begin(), context.deployment.pools.end(),
                 std::back_inserter(wanted), isWanted);
    return wanted;
}

QList<Pool> poolsOfRole(const CheckContext &context, ClusterRole role)
{
    return poolsWith(context, [role](const Pool &pool) { return pool.role == role; });
}

QList<ProductVersion> versionsOf(const Deployment &deployment)
{
    QList<ProductVersion> versions;
    for (const Pool &pool : deployment.pools) {
        if (pool.isProductServer() && pool.version && !versions.contains(*pool.version)) {
            versions.append(*pool.version);
        }
    }
    std::sort(versions.begin(), versions.end());
    return versions;
}

AccountFacts accountFacts(const Deployment &deployment, Target target)
{
    AccountFacts facts;
    QHash<QString, qsizetype> byName; // By the text as it stands: lower-casing a million is slow.
    for (const Account &account : deployment.accounts) {
        ++byName[account.pool.text()];
        facts.contacts += account.isContactObject() ? 1 : 0;
    }
    byName.remove(QString());
    for (auto it = byName.constBegin(); it != byName.constEnd(); ++it) {
        const Result<Fqdn> pool = Fqdn::parse(it.key());
        if (pool) {
            facts.byPool[*pool] += it.value();
        }
    }
    for (const Pool &pool : deployment.pools) {
        const bool isNew = pool.version && toWord(*pool.version) == toWord(target);
        if (pool.homesAccounts && !isNew && !facts.byPool.contains(pool.fqdn)) {
            facts.poolsWithout.append(pool.fqdn.text() + u": accounts=0"_s);
        }
    }
    return facts;
}

std::optional<Finding> accountsMissing(const CheckContext &context)
{
    const bool isWhole =
        !context.deployment.accounts.isEmpty() && context.facts.poolsWithout.isEmpty();
    return isWhole ? std::nullopt
                   : std::optional(unknownFor(NeededSource::Accounts, context.facts.poolsWithout));
}

std::optional<Finding> contactsMissing(const CheckContext &context)
{
    return context.facts.contacts > 0
               ? std::nullopt
               : std::optional(unknownFor(NeededSource::Accounts, {u"contact objects: 0"_s}));
}

std::optional<QList<PropertyBag>> outputOf(const CheckContext &context, const QString &command)
{
    std::optional<QList<PropertyBag>> rows;
    for (const CmdletOutput &output : context.deployment.outputs) {
        if (output.command.compare(command, Qt::CaseInsensitive) == 0) {
            rows = rows.value_or(QList<PropertyBag>()) + output.rows;
        }
    }
    return rows;
}

bool isTrue(const QString &value)
{
    return value.compare(u"true", Qt::CaseInsensitive) == 0 || value == u"1";
}

QDateTime timeFrom(const QString &value)
{
    QString text = value.trimmed();
    if (text.size() > 10 && text.at(10) == u' ') {
        text[10] = u'T';
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time;
}

QDateTime lastConfigurationChange(const CheckContext &context)
{
    QDateTime newest;
    for (const PropertyBag &row : outputOf(context, u"Get-CsManagementStoreReplicationStatus"_s)
                                      .value_or(QList<PropertyBag>())) {
        const QDateTime time = timeFrom(row.value(u"LastUpdateCreation"));
        newest = time.isValid() && (!newest.isValid() || time > newest) ? time : newest;
    }
    return newest;
}

const ManifestItem *savedItem(const CheckContext &context, const QString &id, const QString &scope)
{
    if (!context.inputs.snapshot) {
        return nullptr;
    }
    const QList<ManifestItem> &items = context.inputs.snapshot->manifest.items;
    const auto found = std::find_if(items.begin(), items.end(), [&](const ManifestItem &item) {
        return item.id == id
               && (scope.isEmpty() || item.scope.compare(scope, Qt::CaseInsensitive) == 0);
    });
    return found == items.end() ? nullptr : &*found;
}

QList<ManifestItem> savedItems(const CheckContext &context, const QString &id)
{
    QList<ManifestItem> items;
    if (context.inputs.snapshot) {
        const QList<ManifestItem> &all = context.inputs.snapshot->manifest.items;
        std::copy_if(all.begin(), all.end(), std::back_inserter(items),
                     [&id](const ManifestItem &item) { return item.id == id; });
    }
    return items;
}

const ProvedItem *provedItem(const CheckContext &context, const QString &id, const QString &scope)
{
    if (!context.inputs.snapshot) {
        return nullptr;
    }
    const QList<ProvedItem> &proofs = context.inputs.snapshot->proofs;
    const auto found = std::find_if(proofs.begin(), proofs.end(), [&](const ProvedItem &proof) {
        return proof.id == id && proof.scope.compare(scope, Qt::CaseInsensitive) == 0;
    });
    return found == proofs.end() ? nullptr : &*found;
}

} // namespace muster
