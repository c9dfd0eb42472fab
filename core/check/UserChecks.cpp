// SPDX-License-Identifier: Apache-2.0
// USR: homes, addresses and numbers of accounts.
#include "core/check/CheckContext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString nameOf(const Account &account)
{
    return account.sip.isEmpty() ? account.distinguishedName : account.sip.text();
}

bool mayBeEnabled(const Account &account)
{
    return account.state == AccountState::Enabled || account.state == AccountState::Unknown;
}

bool isHomedHere(const Account &account)
{
    return account.kind == AccountKind::User && mayBeEnabled(account)
           && account.hosting != Hosting::Online;
}

bool hasHome(const Account &account)
{
    return !account.registrarPool.isEmpty() || !account.homeServer.isEmpty()
           || !account.pool.isEmpty();
}

QString homeText(const Account &account)
{
    return account.registrarPool.isEmpty() ? account.homeServer : account.registrarPool;
}

bool hasHomeServerConflict(const CheckContext &context, Offenders &offenders)
{
    for (const Contradiction &contradiction : context.deployment.contradictions) {
        if (contradiction.kind == ContradictionKind::HomeServerDiffers) {
            offenders.add(contradiction.subject,
                          u"%1: RegistrarPool %2, HomeServer %3"_s.arg(
                              contradiction.subject, contradiction.first, contradiction.second),
                          {}, 1);
        }
    }
    return !offenders.isEmpty();
}

Finding everyUserHasAnExistingPool(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    Offenders offenders;
    qsizetype looked = 0;
    hasHomeServerConflict(context, offenders);
    forEachAccount(context, [&](const Account &account) {
        if (!isHomedHere(account) || !hasHome(account)) {
            return;
        }
        ++looked;
        if (account.pool.isEmpty()) { // `merge` joins to pools of the topology only.
            offenders.add(nameOf(account),
                          u"%1: RegistrarPool %2"_s.arg(nameOf(account), homeText(account)),
                          homeText(account), 1);
        }
    });
    return offenders.isEmpty() ? passed({u"users: %1"_s.arg(looked)}) : offenders.failed();
}

Finding everyUserHasAPool(const CheckContext &context)
{
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    Offenders offenders;
    qsizetype homed = 0;
    forEachAccount(context, [&](const Account &account) {
        homed += hasHome(account) ? 1 : 0;
        if (isHomedHere(account) && account.state == AccountState::Enabled && !hasHome(account)) {
            offenders.add(nameOf(account), nameOf(account) + u": RegistrarPool empty"_s, {}, 1);
        }
    });
    if (homed == 0) {
        return unknownFor(NeededSource::Accounts, {u"RegistrarPool: in no file"_s});
    }
    return offenders.isEmpty() ? passed({u"homed: %1"_s.arg(homed)}) : offenders.failed();
}

Finding noDisabledAccountIsEnabled(const CheckContext &context)
{
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    Offenders offenders;
    qsizetype looked = 0;
    qsizetype open = 0;
    forEachAccount(context, [&](const Account &account) {
        if (account.kind != AccountKind::User || !mayBeEnabled(account)) {
            return;
        }
        const QString control = account.properties.value(u"UserAccountControl");
        if (control.isEmpty()) {
            ++open;
            return;
        }
        ++looked;
        if (control.contains(u"AccountDisabled"_s, Qt::CaseInsensitive)) {
            offenders.add(nameOf(account), nameOf(account) + u": "_s + control, account.pool.text(),
                          1);
        }
    });
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return open == 0 && looked > 0
               ? passed({u"users: %1"_s.arg(looked)})
               : unknownFor(NeededSource::Directory,
                            {u"UserAccountControl: %1 of %2"_s.arg(looked).arg(looked + open)});
}

QString identityOf(const Account &account)
{
    return account.guid.isEmpty() ? account.distinguishedName.toLower() : account.guid;
}

/// Holds a text of each account against those of all others; the second bearer is reported with the first.
struct SharedTexts
{
    QHash<QString, qsizetype> firstByText;
    Offenders offenders;

    void look(const CheckContext &context, const QString &text, qsizetype place,
              const QString &property)
    {
        const auto [first, isNew] = [this, &text, place] {
            const auto found = firstByText.constFind(text);
            if (found != firstByText.constEnd()) {
                return std::pair(*found, false);
            }
            firstByText.insert(text, place);
            return std::pair(place, true);
        }();
        if (isNew) {
            return;
        }
        const Account &one = context.deployment.accounts.at(first);
        const Account &other = context.deployment.accounts.at(place);
        const bool isSameObject =
            !identityOf(one).isEmpty() && identityOf(one) == identityOf(other);
        if (!isSameObject) {
            offenders.add(nameOf(other),
                          u"%1 %2: %3 (%4), %5 (%6)"_s.arg(property, text, nameOf(one),
                                                           one.pool.text(), nameOf(other),
                                                           other.pool.text()),
                          {}, 2);
        }
    }
};

void addContradictions(const CheckContext &context, ContradictionKind kind, Offenders &offenders)
{
    for (const Contradiction &contradiction : context.deployment.contradictions) {
        if (contradiction.kind == kind) {
            offenders.add(contradiction.subject,
                          u"%1: %2, %3"_s.arg(contradiction.subject, contradiction.first,
                                              contradiction.second),
                          {}, 2);
        }
    }
}

Finding everyAddressIsUnique(const CheckContext &context)
{
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    SharedTexts shared;
    qsizetype place = 0;
    forEachAccount(context, [&](const Account &account) {
        if (!account.sip.isEmpty()) {
            shared.look(context, account.sip.key(), place, u"SipAddress"_s);
        }
        ++place;
    });
    for (const SourceRecord &source : context.deployment.sources) {
        for (const SourceWarning &warning : source.warnings) {
            if (warning.kind == WarningKind::DuplicateAccount) {
                shared.offenders.add(warning.subject,
                                     u"%1: twice in %2"_s.arg(warning.subject, source.location), {},
                                     2);
            }
        }
    }
    addContradictions(context, ContradictionKind::AccountHomedTwice, shared.offenders);
    return shared.offenders.isEmpty() ? passed({u"addresses: %1"_s.arg(shared.firstByText.size())})
                                      : shared.offenders.failed();
}

Finding everyNumberIsUnique(const CheckContext &context)
{
    if (context.deployment.accounts.isEmpty()) {
        return unknownFor(NeededSource::Accounts);
    }
    SharedTexts shared;
    qsizetype place = 0;
    forEachAccount(context, [&](const Account &account) {
        if (!account.lineUri.isEmpty()) {
            shared.look(context, account.lineUri.trimmed().toLower(), place, u"LineURI"_s);
        }
        ++place;
    });
    if (!shared.offenders.isEmpty()) {
        return shared.offenders.failed();
    }
    if (const std::optional<Finding> missing = accountsMissing(context)) {
        return *missing;
    }
    if (const std::optional<Finding> missing = contactsMissing(context)) {
        return *missing;
    }
    return passed({u"numbers: %1"_s.arg(shared.firstByText.size())});
}

Finding everyNumberIsValid(const CheckContext &context)
{
    static const QRegularExpression pattern(u"^tel:\\+[1-9]\\d{1,14}(;ext=\\d{1,15})?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (context.deployment.accounts.isEmpty()) {
        return unknownFor(NeededSource::Accounts);
    }
    Offenders offenders;
    qsizetype looked = 0;
    forEachAccount(context, [&](const Account &account) {
        if (account.lineUri.isEmpty()) {
            return;
        }
        ++looked;
        if (!pattern.match(account.lineUri).hasMatch()) {
            offenders.add(nameOf(account), u"%1: %2"_s.arg(nameOf(account), account.lineUri),
                          account.pool.text(), 1);
        }
    });
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return accountsMissing(context).value_or(passed({u"numbers: %1"_s.arg(looked)}));
}

Finding noPrivateLineIsANumber(const CheckContext &context)
{
    if (context.deployment.accounts.isEmpty()) {
        return unknownFor(NeededSource::Accounts);
    }
    QHash<QString, qsizetype> numbers;
    QList<qsizetype> withPrivateLine;
    bool isTold = false;
    qsizetype place = 0;
    forEachAccount(context, [&](const Account &account) {
        if (!account.lineUri.isEmpty()) {
            numbers.insert(account.lineUri.trimmed().toLower(), place);
        }
        const QString line = account.properties.value(u"PrivateLine");
        isTold = isTold || account.properties.has(u"PrivateLine");
        if (!line.isEmpty()) {
            withPrivateLine.append(place);
        }
        ++place;
    });
    Offenders offenders;
    for (const qsizetype at : std::as_const(withPrivateLine)) {
        const Account &account = context.deployment.accounts.at(at);
        const QString line = account.properties.value(u"PrivateLine");
        const auto found = numbers.constFind(line.trimmed().toLower());
        if (found != numbers.constEnd()) {
            offenders.add(
                nameOf(account),
                u"%1: %2, LineURI of %3"_s.arg(nameOf(account), line,
                                               nameOf(context.deployment.accounts.at(*found))),
                account.pool.text(), 2);
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    if (!isTold) {
        return unknownFor(NeededSource::Accounts, {u"PrivateLine: in no file"_s});
    }
    return accountsMissing(context).value_or(
        passed({u"PrivateLine: %1"_s.arg(withPrivateLine.size())}));
}

bool isInDomains(const Topology &topology, const QString &domain)
{
    return std::any_of(topology.sipDomains.begin(), topology.sipDomains.end(),
                       [&domain](const SipDomain &known) {
                           return domain.compare(known.name, Qt::CaseInsensitive) == 0
                                  || (known.allowsSubDomains
                                      && domain.endsWith(u'.' + known.name, Qt::CaseInsensitive));
                       });
}

Finding everyDomainIsOurs(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (context.deployment.accounts.isEmpty()) {
        return unknownFor(NeededSource::Accounts);
    }
    Offenders offenders;
    const Topology &topology = *context.deployment.topology;
    QHash<QString, bool> judged;
    forEachAccount(context, [&](const Account &account) {
        if (account.sip.isEmpty()) {
            return;
        }
        const QString domain = account.sip.domain().toLower();
        auto known = judged.constFind(domain);
        if (known == judged.constEnd()) {
            known = judged.insert(domain, isInDomains(topology, domain));
        }
        if (!*known) {
            offenders.add(nameOf(account), nameOf(account), account.pool.text(), 1);
        }
    });
    if (!offenders.isEmpty() && topology.allowsAllSipDomains) {
        return unknownFor(NeededSource::ManagementShell, offenders.failed().evidence);
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return accountsMissing(context).value_or(passed({u"domains: %1"_s.arg(judged.size())}));
}

constexpr auto checks = std::to_array<Check>({
    {"USR-001", everyUserHasAnExistingPool},
    {"USR-002", everyUserHasAPool},
    {"USR-003", noDisabledAccountIsEnabled},
    {"USR-004", everyAddressIsUnique},
    {"USR-005", everyNumberIsUnique},
    {"USR-006", everyNumberIsValid},
    {"USR-007", noPrivateLineIsANumber},
    {"USR-008", everyDomainIsOurs},
});

} // namespace

std::span<const Check> userChecks()
{
    return checks;
}

} // namespace muster
