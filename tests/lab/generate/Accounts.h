// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lab/generate/Layout.h"
#include "tests/lab/generate/Options.h"
#include "tests/lab/generate/PsObject.h"

#include <QDateTime>

#include <array>

namespace muster::lab {

/// In the order in which accounts are numbered.
enum class Kind
{
    User,
    CommonAreaPhone,
    AnalogDevice,
    ExUmContact,
    AccessNumber,
    TrustedEndpoint,
    MeetingRoom,
};

inline constexpr std::array everyKind{
    Kind::User,         Kind::CommonAreaPhone, Kind::AnalogDevice, Kind::ExUmContact,
    Kind::AccessNumber, Kind::TrustedEndpoint, Kind::MeetingRoom};

/// `Get-CsUser` …
QString cmdletOf(Kind kind);

/// One account before it is turned into what a cmdlet says of it.
struct AccountSpec
{
    Kind kind = Kind::User;
    qint64 index = 0;   ///< Over all kinds.
    qint64 ordinal = 0; ///< Within its kind.
    QByteArray given;
    QByteArray family;
    QByteArray display;
    QByteArray login; ///< SAM account name.
    QByteArray sip;   ///< `user@domain`
    QByteArray guid;
    int site = 1;
    int pool = -1;            ///< Place among the layout's home pools; -1: none.
    QByteArray registrarPool; ///< Empty: none. Differs from the pool only by a planted fault.
    QByteArray homeCluster;   ///< `1:2`; empty: none.
    bool enabled = true;
    bool online = false; ///< Hosted by Skype for Business Online.
    bool voice = false;
    bool directoryAccountDisabled = false;
    bool contactsInExchange = false;
    QByteArray lineUri;
    QByteArray privateLine;
    QByteArray voicePolicy;
    QByteArray conferencingPolicy;
    QByteArray clientPolicy;
    QByteArray movingTo; ///< `TargetServerIfMoving`.
    QDateTime created;
};

/// Makes account by account, each a function of seed and number alone.
class AccountMaker
{
public:
    AccountMaker(Layout layout, const Options &options);

    [[nodiscard]] qint64 count(Kind kind) const;
    [[nodiscard]] AccountSpec make(Kind kind, qint64 ordinal) const;
    /// What the kind's cmdlet returns.
    [[nodiscard]] PsObject toObject(const AccountSpec &account) const;
    /// What Get-CsAdUser returns; users only.
    [[nodiscard]] PsObject toDirectoryUser(const AccountSpec &account) const;

private:
    void placeOnPool(AccountSpec &account) const;
    void fillUser(AccountSpec &account) const;
    void fillContact(AccountSpec &account) const;
    [[nodiscard]] QByteArray distinguishedName(const AccountSpec &account) const;
    [[nodiscard]] PsProperties identityOf(const AccountSpec &account) const;
    [[nodiscard]] PsProperties homeOf(const AccountSpec &account) const;
    [[nodiscard]] PsProperties contactPropertiesOf(const AccountSpec &account) const;

    Layout m_layout;
    bool m_plantsFaults;
    std::array<qint64, everyKind.size()> m_counts{};
    int m_weights = 0;
    QByteArray m_domainDn;
};

} // namespace muster::lab
