// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/CheckInputs.h"
#include "core/check/CheckKnowledge.h"
#include "core/check/Finding.h"
#include "core/check/Fingerprint.h"
#include "core/jobs/JobContext.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QHash>

#include <functional>
#include <optional>
#include <span>

namespace muster {

/// What many rules ask about the accounts, counted once.
struct AccountFacts
{
    QHash<Fqdn, qsizetype> byPool; ///< Without those that were joined to no pool.
    qsizetype contacts = 0;
    /// Pools that home accounts, without one account among the sources, and are not of the target's
    /// version: whether they are empty or their file is missing cannot be told.
    QStringList poolsWithout;
};

AccountFacts accountFacts(const Deployment &deployment, Target target);

/// All that one rule may look at.
struct CheckContext
{
    const Deployment &deployment;
    const CheckInputs &inputs;
    const CheckKnowledge &knowledge;
    const ReadinessRule &rule;
    const AccountFacts &facts;
    QDateTime now;
    const JobContext &job;
    QDeadlineTimer deadline; ///< After which a rule gives up and becomes unknown.

    [[nodiscard]] bool mustStop() const { return job.isCancelled() || deadline.hasExpired(); }
};

/// One rule's own work. Id and severity are filled in by the engine, unless it sets a lower severity.
using Evaluate = Finding (*)(const CheckContext &);

struct Check
{
    const char *id;
    Evaluate evaluate;
};

Finding passed(const QStringList &evidence = {});
Finding failedOn(const QStringList &subjects, const QStringList &evidence);
Finding notApplicable(const QStringList &evidence = {});
/// @param evidence  what was seen all the same.
Finding unknownFor(NeededSource needs, const QStringList &evidence = {});
/// Failed when @p subjects has any, passed with @p evidence otherwise.
Finding failedIfAny(const QStringList &subjects, const QStringList &evidence = {});

/// @p finding, told from others by @p parts alone: for evidence that no two runs have in common, such as free room.
Finding knownBy(Finding finding, const QStringList &parts);

/// Collects what breaks a rule, keeps the first 50 and counts all.
class Offenders
{
public:
    /// @param pool  for the counts by pool; empty for what belongs to none.
    void add(const QString &subject, const QString &evidence, const QString &pool = {},
             qsizetype accounts = 0);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// Failed with the counts by pool first, then one line for each of the first 50.
    [[nodiscard]] Finding failed() const;

private:
    QStringList m_subjects;
    QStringList m_evidence;
    QHash<QString, qsizetype> m_byPool;
    Fingerprint m_fingerprint;
    qsizetype m_count = 0;
    qsizetype m_accounts = 0;
};

/// Calls @p visit for every account until the rule must stop.
void forEachAccount(const CheckContext &context, const std::function<void(const Account &)> &visit);

/// Pools with that role, or that satisfy @p isWanted.
QList<Pool> poolsWith(const CheckContext &context,
                      const std::function<bool(const Pool &)> &isWanted);
QList<Pool> poolsOfRole(const CheckContext &context, ClusterRole role);
/// Versions of the servers of the product, each once.
QList<ProductVersion> versionsOf(const Deployment &deployment);
/// Unknown where there is no account, or where pools have none; empty where accounts can be judged.
std::optional<Finding> accountsMissing(const CheckContext &context);
/// Unknown where no contact object was given: there may be none, or their files are missing.
std::optional<Finding> contactsMissing(const CheckContext &context);

/// The rows of a command's saved output, of all files; null when none was given.
std::optional<QList<PropertyBag>> outputOf(const CheckContext &context, const QString &command);
/// True for `True`, `true`, `1`.
bool isTrue(const QString &value);
/// A time as the outputs write it, ISO 8601 or `yyyy-MM-dd HH:mm:ss`; invalid where it is another form.
QDateTime timeFrom(const QString &value);

/// When the configuration was changed last, from the states of the replicas; invalid where they do not say.
QDateTime lastConfigurationChange(const CheckContext &context);

/// The item in the newest snapshot; null when it holds none.
const ManifestItem *savedItem(const CheckContext &context, const QString &id,
                              const QString &scope = {});
/// All scopes of an item in the newest snapshot.
QList<ManifestItem> savedItems(const CheckContext &context, const QString &id);
const ProvedItem *provedItem(const CheckContext &context, const QString &id, const QString &scope);

/// @name The checks of each category
/// @{
std::span<const Check> topologyChecks();
std::span<const Check> versionChecks();
std::span<const Check> storeChecks(); ///< Central Management store.
std::span<const Check> databaseChecks();
std::span<const Check> certificateChecks();
std::span<const Check> userChecks();
std::span<const Check> userStateChecks(); ///< Policies, contact stores and moves of users.
std::span<const Check> policyChecks();
std::span<const Check> objectChecks();
std::span<const Check> conferenceChecks();
std::span<const Check> voiceChecks();
std::span<const Check> fileStoreChecks();
std::span<const Check> edgeChecks();
std::span<const Check> chatChecks();
std::span<const Check> pairingChecks();
std::span<const Check> networkChecks();
std::span<const Check> backupChecks();
std::span<const Check> backupContentChecks();
std::span<const Check> decommissionChecks();
std::span<const Check> hostChecks();
std::span<const Check> settingChecks();
/// @}

} // namespace muster
