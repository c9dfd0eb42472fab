// SPDX-License-Identifier: Apache-2.0
#include "core/restore/ReverseMove.h"
#include "core/restore/RollbackPlan.h"
#include "core/restore/RollbackScope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Up to so many moves stand on a card with their names; more are read from the roster.
constexpr qsizetype maximumMovesOnCard = 12;

LocalText expand(const LocalText &text, const TemplateValues &values)
{
    return {expandSentence(text.english, values), expandSentence(text.spanish, values)};
}

QList<LocalText> expand(const QList<LocalText> &texts, const TemplateValues &values)
{
    QList<LocalText> made;
    for (const LocalText &text : texts) {
        made.append(expand(text, values));
    }
    return made;
}

/// Makes the cards of one plan.
class CardMaker final
{
public:
    CardMaker(const Deployment &deployment, const RollbackBasis &basis,
              const RollbackProcedures &procedures, Target target)
        : m_deployment(deployment)
        , m_basis(basis)
        , m_procedures(procedures)
        , m_target(target)
    {
    }

    [[nodiscard]] QList<RollbackCard> cardsOf(const CardTemplate &card) const;

private:
    [[nodiscard]] RollbackCard cardFor(const CardTemplate &card, RollbackScope scope) const;
    [[nodiscard]] QList<const Account *> accountsToMove(const CardTemplate &card,
                                                        const RollbackScope &scope) const;
    [[nodiscard]] std::optional<ProductVersion> shellOf(const CardTemplate &card,
                                                        const RollbackScope &scope) const;
    [[nodiscard]] QString commandOf(const CardTemplate &card, const RollbackScope &scope,
                                    const QList<const Account *> &accounts) const;
    [[nodiscard]] bool concerns(const RollbackBasis::Item &item, const RollbackScope &scope) const;
    void setFileNames(RollbackScope &scope) const;
    void addMissingItems(const CardTemplate &card, const RollbackScope &scope,
                         QList<LocalText> &unknown) const;
    void addUnknownStores(const QList<const Account *> &accounts, RollbackScope &scope) const;
    [[nodiscard]] LocalText unknownText(const QString &name, const TemplateValues &values) const
    {
        return expand(m_procedures.unknowns.value(name), values);
    }

    const Deployment &m_deployment;
    const RollbackBasis &m_basis;
    const RollbackProcedures &m_procedures;
    Target m_target;
};

QList<const Account *> CardMaker::accountsToMove(const CardTemplate &card,
                                                 const RollbackScope &scope) const
{
    QList<const Account *> accounts;
    if (!card.moves || scope.pool == nullptr) {
        return accounts;
    }
    for (const Account &account : m_deployment.accounts) {
        const bool isHomed = account.pool == scope.pool->fqdn && account.hosting != Hosting::Online
                             && account.state != AccountState::NeverEnabled;
        if (account.kind == *card.moves && isHomed) {
            accounts.append(&account);
        }
    }
    return accounts;
}

std::optional<ProductVersion> CardMaker::shellOf(const CardTemplate &card,
                                                 const RollbackScope &scope) const
{
    switch (card.shell) {
    case CardShell::None:
        return std::nullopt;
    case CardShell::Pool:
        return scope.pool != nullptr ? scope.pool->version : newestVersion(m_deployment);
    case CardShell::Target:
        break;
    case CardShell::Newest:
        return newestVersion(m_deployment);
    }
    switch (m_target) {
    case Target::Sfb2015:
        return ProductVersion::Sfb2015;
    case Target::Sfb2019:
        return ProductVersion::Sfb2019;
    case Target::SubscriptionEdition:
        return ProductVersion::SubscriptionEdition;
    case Target::Teams:
        return newestVersion(m_deployment);
    }
    return std::nullopt;
}

QString CardMaker::commandOf(const CardTemplate &card, const RollbackScope &scope,
                             const QList<const Account *> &accounts) const
{
    if (!accounts.isEmpty() && accounts.size() <= maximumMovesOnCard) {
        QStringList lines;
        for (const Account *account : accounts) {
            // Phones and rooms are looked up by address, for a roster may lack their other names.
            const QString move = reverseMoveCommand(*account, scope.pool->fqdn, m_target);
            if (!move.isEmpty()) {
                lines.append(move + u" -Confirm:$false"_s);
            }
        }
        // The contact-store card of users reads, it does not move.
        if (lines.size() == accounts.size() && card.command.contains(u"Move-Cs")) {
            return lines.join(u'\n');
        }
    }
    QString command = expandCommand(card.command, scope.values);
    // The default instance has no name to give.
    return command.replace(u" -SqlInstanceName ''"_s, QString());
}

/// Whether an item of the snapshot is about this place.
bool CardMaker::concerns(const RollbackBasis::Item &item, const RollbackScope &scope) const
{
    const auto is = [&item](const QString &text) {
        return item.scope.compare(text, Qt::CaseInsensitive) == 0;
    };
    if (item.scope.isEmpty() || is(scope.text)) {
        return true;
    }
    const QString host = scope.values.value(u"sqlHost"_s);
    if (!host.isEmpty()
        && item.scope.section(u'\\', 0, 0).compare(host, Qt::CaseInsensitive) == 0) {
        return true;
    }
    return scope.pool != nullptr
           && std::any_of(scope.pool->machines.begin(), scope.pool->machines.end(),
                          [&is](const Fqdn &machine) { return is(machine.text()); });
}

void CardMaker::setFileNames(RollbackScope &scope) const
{
    const QHash<QString, QString> names{{u"DB-USER"_s, u"userDataFile"_s},
                                        {u"SET-RGS"_s, u"rgsFile"_s},
                                        {u"DB-PCHAT"_s, u"chatFile"_s}};
    for (const QString &placeholder : names) {
        scope.values.insert(placeholder, blank.toString());
    }
    for (const RollbackBasis::Item &item : m_basis.items) {
        const QString placeholder = names.value(item.id);
        if (!placeholder.isEmpty() && !item.fileName.isEmpty()
            && item.scope.compare(scope.text, Qt::CaseInsensitive) == 0) {
            scope.values.insert(placeholder, item.fileName);
        }
    }
}

void CardMaker::addMissingItems(const CardTemplate &card, const RollbackScope &scope,
                                QList<LocalText> &unknown) const
{
    for (const QString &id : card.needs) {
        bool isListed = false;
        for (const RollbackBasis::Item &item : m_basis.items) {
            if (item.id != id || !concerns(item, scope)) {
                continue;
            }
            isListed = true;
            const TemplateValues values{{u"item"_s, id},
                                        {u"scope"_s, item.scope.isEmpty() ? u"–"_s : item.scope}};
            if (item.held == RollbackBasis::Held::ByOwner) {
                unknown.append(unknownText(u"externalItem"_s, values));
            } else if (item.held == RollbackBasis::Held::No) {
                unknown.append(unknownText(u"missingItem"_s, values));
            }
        }
        if (!isListed) {
            unknown.append(unknownText(
                u"missingItem"_s,
                {{u"item"_s, id}, {u"scope"_s, scope.text.isEmpty() ? u"–"_s : scope.text}}));
        }
    }
}

void CardMaker::addUnknownStores(const QList<const Account *> &accounts, RollbackScope &scope) const
{
    const qsizetype count =
        std::count_if(accounts.begin(), accounts.end(), [](const Account *account) {
            return account->kind == AccountKind::User
                   && account->contactStore == ContactStore::Unknown;
        });
    if (count > 0) {
        scope.values.insert(u"unknownStores"_s, QString::number(count));
        scope.unknown.append(u"contactStore"_s);
    }
}

RollbackCard CardMaker::cardFor(const CardTemplate &card, RollbackScope scope) const
{
    const QList<const Account *> accounts = accountsToMove(card, scope);
    const bool isCountKnown = !m_deployment.accounts.isEmpty();
    scope.values.insert(u"count"_s,
                        isCountKnown ? QString::number(accounts.size()) : blank.toString());
    if (card.moves && !isCountKnown) {
        scope.unknown.append(u"count"_s);
    }
    if (card.needsBuild && scope.pool != nullptr && scope.pool->builds.isEmpty()) {
        scope.unknown.append(u"build"_s);
    }
    addUnknownStores(accounts, scope);
    setFileNames(scope);

    RollbackCard made;
    made.id = card.id;
    made.scope = scope.text;
    made.title = expand(card.title, scope.values);
    made.goal = expand(card.goal, scope.values);
    made.on = expand(card.on, scope.values);
    made.account = card.account.isEmpty() ? m_procedures.defaultAccount : card.account;
    made.shell = shellOf(card, scope);
    for (const QString &name : std::as_const(scope.unknown)) {
        made.unknown.append(unknownText(name, scope.values));
    }
    addMissingItems(card, scope, made.unknown);
    made.before = expand(card.before, scope.values);
    made.command = commandOf(card, scope, accounts);
    made.expected = expand(card.expected, scope.values);
    made.proof = expandCommand(card.proof, scope.values);
    made.proofExpected = expand(card.proofExpected, scope.values);
    made.stopIf = expand(card.stopIf, scope.values);
    const auto minutesAt = [&accounts](qint64 perMinute) {
        return perMinute == 0 ? 0 : (accounts.size() + perMinute - 1) / perMinute;
    };
    made.minutesFrom = card.minutesFrom + minutesAt(card.fastAccountsPerMinute);
    made.minutesTo = card.minutesTo + minutesAt(card.slowAccountsPerMinute);
    made.source = card.source;
    return made;
}

QList<RollbackCard> CardMaker::cardsOf(const CardTemplate &card) const
{
    QList<RollbackCard> cards;
    const QList<RollbackScope> scopes = rollbackScopes(card.repeat, m_deployment, m_target);
    for (const RollbackScope &scope : scopes) {
        const bool isOtherVersion = !card.versions.isEmpty() && scope.pool != nullptr
                                    && scope.pool->version
                                    && !coversVersion(card.versions, *scope.pool->version);
        const bool movesNobody =
            card.moves && !m_deployment.accounts.isEmpty() && accountsToMove(card, scope).isEmpty();
        if (!isOtherVersion && !movesNobody) {
            cards.append(cardFor(card, scope));
        }
    }
    return cards;
}

bool hasInPlacePath(const Deployment &deployment, Target target)
{
    return std::any_of(deployment.pools.begin(), deployment.pools.end(),
                       [target](const Pool &pool) {
                           return target == Target::Sfb2015
                                      ? pool.version == ProductVersion::Lync2013
                                      : target == Target::SubscriptionEdition
                                            && (pool.version == ProductVersion::Sfb2019
                                                || pool.version == ProductVersion::Sfb2019OrSe);
                       });
}

bool isDue(const StageTemplate &stage, const Deployment &deployment, Target target)
{
    if (!stage.targets.contains(target)) {
        return false;
    }
    switch (stage.use) {
    case StageUse::Always:
        return true;
    case StageUse::HasEdge:
        return !rollbackScopes(CardRepeat::EdgePool, deployment, target).isEmpty();
    case StageUse::HasInPlacePath:
        return hasInPlacePath(deployment, target);
    }
    return true;
}

RollbackStage stageOf(const StageTemplate &stage)
{
    RollbackStage made;
    made.id = stage.id;
    made.title = stage.title;
    made.changes = stage.changes;
    made.wayBack = stage.wayBack;
    made.lost = stage.lost;
    made.pointOfNoReturn = stage.pointOfNoReturn;
    made.source = stage.source;
    return made;
}

/// Numbers cards through all stages; within a stage each names the next.
void numberCards(QList<RollbackStage> &stages)
{
    int number = 0;
    for (RollbackStage &stage : stages) {
        for (RollbackCard &card : stage.cards) {
            card.number = ++number;
            card.next = number + 1;
        }
        if (!stage.cards.isEmpty()) {
            stage.cards.last().next = 0;
        }
    }
}

} // namespace

RollbackPlan makeRollbackPlan(const Deployment &deployment, const RollbackBasis &basis,
                              const RollbackProcedures &procedures, Target target)
{
    RollbackPlan plan;
    plan.target = target;
    plan.preparation = procedures.preparation;
    plan.triggers = procedures.triggers;
    plan.verification = procedures.verification;
    plan.messages = procedures.messages;
    plan.clauses = procedures.clauses;
    for (const Pool &pool : deployment.pools) {
        if (pool.homesAccounts && isLegacy(pool, target)) {
            plan.legacyPools.append(pool.fqdn);
        }
    }
    const CardMaker maker(deployment, basis, procedures, target);
    for (const StageTemplate &stage : procedures.stages) {
        if (!isDue(stage, deployment, target)) {
            continue;
        }
        RollbackStage made = stageOf(stage);
        for (const QString &id : stage.cards) {
            made.cards.append(maker.cardsOf(*procedures.findCard(id)));
        }
        if (!made.cards.isEmpty() || !made.pointOfNoReturn.isEmpty()) {
            plan.stages.append(made);
        }
    }
    numberCards(plan.stages);
    return plan;
}

} // namespace muster
