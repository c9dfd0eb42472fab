// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/AccountMerge.h"

#include "core/discovery/PoolFinder.h"
#include "core/discovery/SourceTimes.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString stateWord(AccountState state)
{
    switch (state) {
    case AccountState::Unknown:
        return {};
    case AccountState::Enabled:
        return u"True"_s;
    case AccountState::Disabled:
        return u"False"_s;
    case AccountState::NeverEnabled:
        return u"NeverEnabled"_s;
    }
    return {};
}

QString voiceWord(Tristate voice)
{
    switch (voice) {
    case Tristate::Unknown:
        return {};
    case Tristate::No:
        return u"False"_s;
    case Tristate::Yes:
        return u"True"_s;
    }
    return {};
}

/// Whether a file only named the account and said one or two things of it.
bool isBare(const Account &account)
{
    return account.displayName.isEmpty() && account.registrarPool.isEmpty()
           && account.homeServer.isEmpty() && account.state == AccountState::Unknown;
}

/// Joins the accounts of one deployment.
class AccountJoiner
{
public:
    AccountJoiner(Deployment &deployment, const QHash<QString, QString> &registrars)
        : m_deployment(deployment)
        , m_pools(deployment, registrars)
    {
    }

    void joinPools();
    void joinDuplicates();
    void compareNumbers();

private:
    void joinPool(Account &account);
    void join(Account &kept, Account &other);
    void fill(Account &kept, const Account &other) const;
    void compare(const Account &kept, const Account &other);
    void add(ContradictionKind kind, const QString &subject, const QString &property,
             const QString &first, int firstSource, const QString &second, int secondSource)
    {
        m_deployment.contradictions.append(
            {kind, subject, property, first, firstSource, second, secondSource});
    }

    struct Strangers
    {
        QString pool;
        qint64 count = 0;
        int source = -1;
    };

    Deployment &m_deployment;
    PoolFinder m_pools;
    QMap<QString, Strangers> m_strangers; ///< By lower-case name of a pool nobody knows.
};

void AccountJoiner::joinPools()
{
    if (!m_deployment.topology) {
        return; // Without a topology no pool can be missing in it.
    }
    for (Account &account : m_deployment.accounts) {
        joinPool(account);
    }
    for (const Strangers &strangers : std::as_const(m_strangers)) {
        add(ContradictionKind::PoolNotInTopology, strangers.pool, {}, strangers.pool,
            strangers.source, QString::number(strangers.count), m_deployment.topologySource);
    }
}

void AccountJoiner::joinPool(Account &account)
{
    const Fqdn registrar = m_pools.byRegistrarPool(account.registrarPool);
    const Fqdn home = m_pools.byHomeServer(account.homeServer);
    bool isNumber = false;
    account.registrarPool.toLongLong(&isNumber);
    if (!registrar.isEmpty()) {
        account.pool = registrar;
        if (!home.isEmpty() && home != registrar) {
            add(ContradictionKind::HomeServerDiffers, account.sip.text(), {}, registrar.text(),
                account.source, home.text(), account.source);
        }
        return;
    }
    if (account.registrarPool.isEmpty() || isNumber) {
        account.pool = home;
    }
    const QString &stranger =
        account.registrarPool.isEmpty() ? account.homeServer : account.registrarPool;
    if (account.pool.isEmpty() && !stranger.isEmpty()) {
        Strangers &strangers = m_strangers[stranger.toLower()];
        if (strangers.count++ == 0) {
            strangers.pool = stranger;
            strangers.source = account.source;
        }
    }
}

void AccountJoiner::joinDuplicates()
{
    QList<Account> &accounts = m_deployment.accounts;
    QHash<SipAddress, qsizetype> places;
    places.reserve(accounts.size());
    qsizetype kept = 0;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        Account &account = accounts[i];
        if (!account.sip.isEmpty()) {
            const qsizetype known = places.value(account.sip, -1);
            if (known >= 0) {
                join(accounts[known], account);
                continue;
            }
            places.insert(account.sip, kept);
        }
        if (kept != i) {
            accounts[kept] = std::move(account);
        }
        ++kept;
    }
    accounts.resize(kept);
}

void AccountJoiner::join(Account &kept, Account &other)
{
    // A list of contact stores, say, names accounts without describing them.
    const bool isOtherBare = isBare(other);
    const bool isOtherNewer =
        other.source != kept.source && isNewer(m_deployment.sources, other.source, kept.source);
    if (isBare(kept) != isOtherBare ? !isOtherBare : isOtherNewer) {
        std::swap(kept, other);
    }
    compare(kept, other);
    fill(kept, other);
}

void AccountJoiner::compare(const Account &kept, const Account &other)
{
    const QString sip = kept.sip.text();
    if (!kept.pool.isEmpty() && !other.pool.isEmpty() && kept.pool != other.pool) {
        add(ContradictionKind::AccountHomedTwice, sip, {}, kept.pool.text(), kept.source,
            other.pool.text(), other.source);
    }
    const auto differs = [&](const QString &property, const QString &first, const QString &second) {
        if (!first.isEmpty() && !second.isEmpty() && first != second) {
            add(ContradictionKind::AccountDiffers, sip, property, first, kept.source, second,
                other.source);
        }
    };
    differs(u"Kind"_s, toWord(kept.kind), toWord(other.kind));
    differs(u"DisplayName"_s, kept.displayName, other.displayName);
    differs(u"Enabled"_s, stateWord(kept.state), stateWord(other.state));
    differs(u"EnterpriseVoiceEnabled"_s, voiceWord(kept.enterpriseVoice),
            voiceWord(other.enterpriseVoice));
    differs(u"LineURI"_s, kept.lineUri, other.lineUri);
    differs(u"HostingProvider"_s, kept.hostingProvider, other.hostingProvider);
}

void AccountJoiner::fill(Account &kept, const Account &other) const
{
    const auto fillIf = [](bool isUnknown, auto &mine, const auto &others) {
        if (isUnknown) {
            mine = others;
        }
    };
    fillIf(kept.state == AccountState::Unknown, kept.state, other.state);
    fillIf(kept.hosting == Hosting::Unknown, kept.hosting, other.hosting);
    fillIf(kept.contactStore == ContactStore::Unknown, kept.contactStore, other.contactStore);
    fillIf(kept.enterpriseVoice == Tristate::Unknown, kept.enterpriseVoice, other.enterpriseVoice);
    fillIf(kept.pool.isEmpty(), kept.pool, other.pool);
    fillIf(kept.registrarPool.isEmpty(), kept.registrarPool, other.registrarPool);
    fillIf(kept.homeServer.isEmpty(), kept.homeServer, other.homeServer);
    fillIf(kept.distinguishedName.isEmpty(), kept.distinguishedName, other.distinguishedName);
    fillIf(kept.guid.isEmpty(), kept.guid, other.guid);
    fillIf(kept.userPrincipalName.isEmpty(), kept.userPrincipalName, other.userPrincipalName);
    fillIf(kept.samAccountName.isEmpty(), kept.samAccountName, other.samAccountName);
    fillIf(kept.displayName.isEmpty(), kept.displayName, other.displayName);
    // An empty value which the newer file states is a fact; only a missing column is a gap.
    const auto hasColumn = [&kept](QStringView name) {
        return !kept.properties.value(name).isNull();
    };
    fillIf(kept.lineUri.isEmpty() && !hasColumn(u"LineURI"), kept.lineUri, other.lineUri);
    fillIf(kept.hostingProvider.isEmpty() && !hasColumn(u"HostingProvider"), kept.hostingProvider,
           other.hostingProvider);
    other.properties.forEach([&](const QString &name, const QString &value) {
        if (!hasColumn(name)) {
            kept.properties.add(name, value);
        }
    });
}

void AccountJoiner::compareNumbers()
{
    QHash<QString, qsizetype> holders;
    const QList<Account> &accounts = m_deployment.accounts;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const Account &account = accounts.at(i);
        if (account.lineUri.isEmpty()) {
            continue;
        }
        const QString number = account.lineUri.toLower();
        const auto holder = holders.constFind(number);
        if (holder == holders.constEnd()) {
            holders.insert(number, i);
            continue;
        }
        const Account &first = accounts.at(*holder);
        add(ContradictionKind::DuplicateLineUri, account.lineUri, {}, first.sip.text(),
            first.source, account.sip.text(), account.source);
    }
}

} // namespace

void mergeAccounts(Deployment &deployment, const QHash<QString, QString> &registrars)
{
    AccountJoiner joiner(deployment, registrars);
    joiner.joinPools();
    joiner.joinDuplicates();
    joiner.compareNumbers();
}

} // namespace muster
