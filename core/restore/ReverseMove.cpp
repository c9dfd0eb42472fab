// SPDX-License-Identifier: Apache-2.0
#include "core/restore/ReverseMove.h"

#include "core/knowledge/CommandTemplate.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// By which names an account is known here, quoted for PowerShell; empty where it has none.
struct AccountNames
{
    QString sip;
    QString distinguishedName;
};

/// Contact objects are known by their distinguished name; without it they are looked up.
QString moveContact(const QString &noun, const AccountNames &names, const QString &pool)
{
    if (!names.distinguishedName.isEmpty()) {
        return u"Move-Cs%1 -Identity "_s.arg(noun) + names.distinguishedName + u" -Target "_s
               + pool;
    }
    if (names.sip.isEmpty()) {
        return {};
    }
    return u"Get-Cs%1 -Filter {SipAddress -eq "_s.arg(noun) + names.sip
           + u"} | Move-Cs%1 -Target "_s.arg(noun) + pool;
}

QString moveEndpoint(const AccountNames &names, const QString &pool)
{
    return names.sip.isEmpty() ? QString()
                               : u"Move-CsApplicationEndpoint -Identity "_s + names.sip
                                     + u" -TargetApplicationPool "_s + pool;
}

QString moveUser(const AccountNames &names, const QString &pool, Target from)
{
    if (names.sip.isEmpty()) {
        return {};
    }
    const QString move = u"Move-CsUser -Identity "_s + names.sip + u" -Target "_s + pool;
    return from == Target::Teams ? move : move + u" -MoveConferenceData"_s;
}

QString moveOf(AccountKind kind, const AccountNames &names, const QString &pool, Target from)
{
    switch (kind) {
    case AccountKind::User:
        return moveUser(names, pool, from);
    case AccountKind::CommonAreaPhone:
        return moveContact(u"CommonAreaPhone"_s, names, pool);
    case AccountKind::AnalogDevice:
        return moveContact(u"AnalogDevice"_s, names, pool);
    case AccountKind::ExchangeUmContact:
        return moveContact(u"ExUmContact"_s, names, pool);
    case AccountKind::MeetingRoom:
        return moveContact(u"MeetingRoom"_s, names, pool);
    case AccountKind::DialInAccessNumber:
    case AccountKind::TrustedApplicationEndpoint:
    case AccountKind::ResponseGroup:
        return moveEndpoint(names, pool);
    case AccountKind::OtherContact:
        return {};
    }
    return {};
}

} // namespace

QString reverseMoveCommand(const Account &account, const Fqdn &pool, Target from)
{
    AccountNames names;
    if (!account.sip.isEmpty()) {
        names.sip = toPowerShellLiteral(account.sip.text());
    }
    if (!account.distinguishedName.isEmpty()) {
        names.distinguishedName = toPowerShellLiteral(account.distinguishedName);
    }
    return moveOf(account.kind, names, toPowerShellLiteral(pool.text()), from);
}

QString reverseMovePattern(const Account &account, const Fqdn &pool, Target from,
                           const MovePlaceholders &placeholders)
{
    AccountNames names;
    if (!account.sip.isEmpty()) {
        names.sip = toPowerShellLiteral(placeholders.sip);
    }
    if (!account.distinguishedName.isEmpty()) {
        names.distinguishedName = toPowerShellLiteral(placeholders.distinguishedName);
    }
    return moveOf(account.kind, names, toPowerShellLiteral(pool.text()), from);
}

} // namespace muster
