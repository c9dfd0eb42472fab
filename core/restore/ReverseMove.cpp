// SPDX-License-Identifier: Apache-2.0
#include "core/restore/ReverseMove.h"

#include "core/knowledge/CommandTemplate.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Contact objects are known by their distinguished name; without it they are looked up.
QString moveContact(const QString &noun, const Account &account, const Fqdn &pool)
{
    if (!account.distinguishedName.isEmpty()) {
        return u"Move-Cs%1 -Identity "_s.arg(noun) + toPowerShellLiteral(account.distinguishedName)
               + u" -Target "_s + toPowerShellLiteral(pool.text());
    }
    if (account.sip.isEmpty()) {
        return {};
    }
    return u"Get-Cs%1 -Filter {SipAddress -eq "_s.arg(noun)
           + toPowerShellLiteral(account.sip.text()) + u"} | Move-Cs%1 -Target "_s.arg(noun)
           + toPowerShellLiteral(pool.text());
}

QString moveEndpoint(const Account &account, const Fqdn &pool)
{
    return account.sip.isEmpty()
               ? QString()
               : u"Move-CsApplicationEndpoint -Identity "_s
                     + toPowerShellLiteral(account.sip.text()) + u" -TargetApplicationPool "_s
                     + toPowerShellLiteral(pool.text());
}

QString moveUser(const Account &account, const Fqdn &pool, Target from)
{
    if (account.sip.isEmpty()) {
        return {};
    }
    const QString move = u"Move-CsUser -Identity "_s + toPowerShellLiteral(account.sip.text())
                         + u" -Target "_s + toPowerShellLiteral(pool.text());
    return from == Target::Teams ? move : move + u" -MoveConferenceData"_s;
}

} // namespace

QString reverseMoveCommand(const Account &account, const Fqdn &pool, Target from)
{
    switch (account.kind) {
    case AccountKind::User:
        return moveUser(account, pool, from);
    case AccountKind::CommonAreaPhone:
        return moveContact(u"CommonAreaPhone"_s, account, pool);
    case AccountKind::AnalogDevice:
        return moveContact(u"AnalogDevice"_s, account, pool);
    case AccountKind::ExchangeUmContact:
        return moveContact(u"ExUmContact"_s, account, pool);
    case AccountKind::MeetingRoom:
        return moveContact(u"MeetingRoom"_s, account, pool);
    case AccountKind::DialInAccessNumber:
    case AccountKind::TrustedApplicationEndpoint:
    case AccountKind::ResponseGroup:
        return moveEndpoint(account, pool);
    case AccountKind::OtherContact:
        return {};
    }
    return {};
}

} // namespace muster
