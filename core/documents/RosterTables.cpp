// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DataTable.h"
#include "core/documents/FactWords.h"
#include "core/documents/Roster.h"
#include "core/restore/ReverseMove.h"

#include <QHash>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Columns of the accounts: the facts of each, then every property any file gave.
class AccountColumns
{
public:
    AccountColumns(const Deployment &deployment, Target from)
        : m_names{u"pool"_s,
                  u"kind"_s,
                  u"sip"_s,
                  u"displayName"_s,
                  u"state"_s,
                  u"enterpriseVoice"_s,
                  u"lineUri"_s,
                  u"contactStore"_s,
                  u"hostingProvider"_s,
                  u"userPrincipalName"_s,
                  u"samAccountName"_s,
                  u"guid"_s,
                  u"reverseMove"_s}
        , m_from(from)
    {
        for (const Account &account : deployment.accounts) {
            account.properties.forEach([this](const QString &name, const QString &) {
                const QString key = name.toLower();
                if (!m_places.contains(key)) {
                    m_places.insert(key, m_names.size());
                    m_names.append(u"property."_s + name);
                }
            });
        }
    }

    [[nodiscard]] const QStringList &names() const { return m_names; }

    [[nodiscard]] QList<DataValue> values(const Account &account) const
    {
        QList<DataValue> values{
            account.pool.text(),
            toWord(account.kind),
            account.sip.text(),
            account.displayName,
            toWord(account.state),
            toWord(account.enterpriseVoice),
            account.lineUri,
            toWord(account.contactStore),
            account.hostingProvider,
            account.userPrincipalName,
            account.samAccountName,
            account.guid,
            account.pool.isEmpty() ? QString() : reverseMoveCommand(account, account.pool, m_from)};
        values.resize(m_names.size());
        account.properties.forEach([&](const QString &name, const QString &value) {
            values[m_places.value(name.toLower())] = value;
        });
        return values;
    }

private:
    QStringList m_names;
    Target m_from; ///< Where accounts would come back from.
    QHash<QString, qsizetype> m_places;
};

void visitAccounts(const Deployment &deployment, const AccountColumns &columns,
                   const RowVisitor &visit)
{
    for (const RosterPool &pool : makeRoster(deployment)) {
        for (const RosterGroup &group : pool.groups) {
            for (const int place : group.accounts) {
                if (!visit(columns.values(deployment.accounts.at(place)))) {
                    return;
                }
            }
        }
    }
}

DataTable homedTable(const Deployment &deployment, const DocumentLanguage &language)
{
    return {
        u"pools"_s,
        language.translate("Tables", "Pools"),
        {u"pool"_s, u"version"_s, u"users"_s, u"contactObjects"_s, u"sha256"_s},
        [&deployment](const RowVisitor &visit) {
            for (const RosterPool &pool : makeRoster(deployment)) {
                const Pool *known = deployment.findPool(pool.fqdn);
                const qint64 users = countOf(pool, AccountKind::User);
                const bool hasVersion = known != nullptr && known->version.has_value();
                if (!visit({pool.fqdn.text(), hasVersion ? toWord(*known->version) : QString(),
                            users, qint64(pool.count) - users, QString::fromLatin1(pool.sha256)})) {
                    return;
                }
            }
        }};
}

} // namespace

QList<DataTable> rosterTables(const DocumentFacts &facts, const DocumentLanguage &language)
{
    const AccountColumns columns(facts.deployment, facts.particulars.target);
    return {{u"roster"_s, language.translate("Tables", "Accounts"), columns.names(),
             [&deployment = facts.deployment, columns](const RowVisitor &visit) {
                 visitAccounts(deployment, columns, visit);
             }},
            homedTable(facts.deployment, language)};
}

} // namespace muster
