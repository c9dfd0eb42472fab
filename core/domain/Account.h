// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Fqdn.h"
#include "core/domain/PropertyBag.h"
#include "core/domain/SipAddress.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace muster {

/// What is homed. All but the first are contact objects (formats.md §8.1) and are counted apart.
enum class AccountKind
{
    User,
    CommonAreaPhone,
    AnalogDevice,
    ExchangeUmContact,
    DialInAccessNumber,
    TrustedApplicationEndpoint,
    MeetingRoom,
    ResponseGroup,
    OtherContact,
};

/// `user`, `commonAreaPhone`, `analogDevice`, `exUmContact`, `dialInAccessNumber`,
/// `trustedApplicationEndpoint`, `meetingRoom`, `responseGroup`, `otherContact`: the words of JSON,
/// CSV and the roster hash.
QString toWord(AccountKind kind);
std::optional<AccountKind> accountKindFromWord(QStringView word);

/// `Enabled` of Get-CsUser, three-valued in Get-CsAdUser.
enum class AccountState
{
    Unknown, ///< The file has no such column, or an unreadable value.
    Enabled,
    Disabled,
    NeverEnabled,
};

/// A switch that a file may not tell.
enum class Tristate
{
    Unknown,
    No,
    Yes,
};

/// Where a user's contacts are kept (backup-catalogue.md §9).
enum class ContactStore
{
    Unknown,
    Server,   ///< In the pool's user database, so in Export-CsUserData.
    Exchange, ///< Unified contact store: not in Export-CsUserData.
    Migrating,
};

QString toWord(ContactStore store); ///< `unknown`, `server`, `exchange`, `migrating`.
std::optional<ContactStore> contactStoreFromWord(QStringView word);

/// Who serves the account, from `HostingProvider`.
enum class Hosting
{
    Unknown,
    OnPremises, ///< `SRV:`
    Online,     ///< A hosting provider such as `sipfed.online.lync.com`.
    None,       ///< The file says that there is none.
};

/// Anything homed on a pool.
struct Account
{
    SipAddress sip; ///< Empty only for objects of Get-CsAdUser which were never enabled.
    QString displayName;
    AccountKind kind = AccountKind::User;
    AccountState state = AccountState::Unknown;
    Hosting hosting = Hosting::Unknown;
    ContactStore contactStore = ContactStore::Unknown;
    Tristate enterpriseVoice = Tristate::Unknown;
    int source = -1;       ///< Place in `Deployment::sources`.
    QString registrarPool; ///< As the file wrote it; empty when it has none.
    QString homeServer;    ///< DN of `HomeServer`, as written; empty when absent.
    Fqdn pool; ///< The pool of the topology it was joined to by `merge`; empty when none matched.
    QString lineUri;
    QString userPrincipalName;
    QString samAccountName;
    QString distinguishedName;
    QString guid;            ///< Lower case, without braces.
    QString hostingProvider; ///< As written.
    PropertyBag properties;  ///< Every property of the file, those above too, in its order.

    [[nodiscard]] bool isContactObject() const { return kind != AccountKind::User; }
    /// A user that is enabled and served here: who must be in the pool's user-data export.
    [[nodiscard]] bool isEnabledOnPremisesUser() const
    {
        return kind == AccountKind::User && state == AccountState::Enabled
               && hosting != Hosting::Online;
    }

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace muster
