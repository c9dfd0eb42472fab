// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Accounts.h"

#include "tests/lab/generate/Faults.h"
#include "tests/lab/generate/PersonNames.h"
#include "tests/lab/generate/Random.h"

#include <QTimeZone>

#include <utility>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

/// Accounts of the kind in a thousand accounts of all kinds; users are the rest.
int permilleOf(Kind kind)
{
    // In the order of `Kind`.
    static constexpr std::array<int, everyKind.size()> permille{0, 18, 8, 5, 5, 4, 12};
    return permille.at(static_cast<std::size_t>(kind));
}

/// A number that no other account has: site prefix, then seven digits.
QByteArray numberOf(const Layout &layout, const AccountSpec &account)
{
    return '+' + layout.site(account.site).numberPrefix.toLatin1()
           + QByteArray::number(account.index).rightJustified(7, '0');
}

} // namespace

QString cmdletOf(Kind kind)
{
    switch (kind) {
    case Kind::User:
        return u"Get-CsUser"_s;
    case Kind::CommonAreaPhone:
        return u"Get-CsCommonAreaPhone"_s;
    case Kind::AnalogDevice:
        return u"Get-CsAnalogDevice"_s;
    case Kind::ExUmContact:
        return u"Get-CsExUmContact"_s;
    case Kind::AccessNumber:
        return u"Get-CsDialInConferencingAccessNumber"_s;
    case Kind::TrustedEndpoint:
        return u"Get-CsTrustedApplicationEndpoint"_s;
    case Kind::MeetingRoom:
        return u"Get-CsMeetingRoom"_s;
    }
    return {};
}

AccountMaker::AccountMaker(Layout layout, const Options &options)
    : m_layout(std::move(layout))
    , m_plantsFaults(options.preset == u"fabrikam"_s)
{
    qint64 contacts = 0;
    for (std::size_t i = 1; i < everyKind.size(); ++i) {
        m_counts[i] = options.accounts * permilleOf(everyKind[i]) / 1000;
        contacts += m_counts[i];
    }
    m_counts[0] = options.accounts - contacts;
    for (const HomePool &pool : m_layout.homePools) {
        m_weights += pool.weight;
    }
    m_domainDn = "DC=" + m_layout.domain.toLatin1().replace(".", ",DC=");
}

qint64 AccountMaker::count(Kind kind) const
{
    return m_counts[static_cast<std::size_t>(kind)];
}

AccountSpec AccountMaker::make(Kind kind, qint64 ordinal) const
{
    AccountSpec account;
    account.kind = kind;
    account.ordinal = ordinal;
    account.index = ordinal;
    for (std::size_t i = 0; i < static_cast<std::size_t>(kind); ++i) {
        account.index += m_counts[i];
    }
    const auto index = static_cast<std::uint64_t>(account.index);
    account.guid = guidOf(m_layout.seed, "account", index);
    // From March 2013 to the spring of 2025.
    account.created = QDateTime(QDate(2013, 3, 1), QTime(8, 0), QTimeZone::utc())
                          .addSecs(Random(m_layout.seed, "created", index).below(380'000'000));
    placeOnPool(account);
    if (kind == Kind::User) {
        fillUser(account);
    } else {
        fillContact(account);
    }
    if (m_plantsFaults) {
        plantFault(account, m_layout);
    }
    return account;
}

void AccountMaker::placeOnPool(AccountSpec &account) const
{
    int share =
        Random(m_layout.seed, "pool", static_cast<std::uint64_t>(account.index)).below(m_weights);
    for (qsizetype i = 0; i < m_layout.homePools.size(); ++i) {
        const HomePool &pool = m_layout.homePools[i];
        share -= pool.weight;
        if (share < 0) {
            account.pool = static_cast<int>(i);
            account.site = pool.cluster.site;
            account.registrarPool = pool.fqdn.toLatin1();
            account.homeCluster = QByteArray::number(pool.cluster.site) + ':'
                                  + QByteArray::number(pool.cluster.number);
            return;
        }
    }
}

void AccountMaker::fillUser(AccountSpec &account) const
{
    Random random(m_layout.seed, "user", static_cast<std::uint64_t>(account.index));
    const PersonName name = personName(account.ordinal);
    account.given = name.given;
    account.family = name.family;
    account.display = name.display;
    account.login = name.slug;
    const bool isSecondDomain = m_layout.sipDomains.size() > 1 && random.chance(60);
    account.sip = name.slug + '@' + m_layout.sipDomains[isSecondDomain ? 1 : 0].toLatin1();
    account.online = random.chance(20);
    account.enabled = account.online || !random.chance(30);
    const bool hasNoPool = account.online || (!account.enabled && random.chance(250));
    if (hasNoPool) {
        account.pool = -1;
        account.registrarPool.clear();
        account.homeCluster.clear();
    }
    account.voice = account.enabled && !account.online && random.chance(550);
    account.directoryAccountDisabled = !account.enabled;
    account.contactsInExchange = account.enabled && !hasNoPool && random.chance(70);
    const QByteArray siteName = m_layout.site(account.site).name.toUtf8();
    if (account.voice) {
        const QByteArray number = numberOf(m_layout, account);
        account.lineUri = "tel:" + number;
        if (random.chance(600)) {
            account.lineUri += ";ext=" + number.right(5);
        }
        account.voicePolicy = random.chance(800) ? siteName + " Voice" : QByteArray();
    }
    account.conferencingPolicy = random.chance(40) ? QByteArray("Executives") : QByteArray();
    account.clientPolicy = random.chance(150) ? siteName + " Client" : QByteArray();
}

void AccountMaker::fillContact(AccountSpec &account) const
{
    const QByteArray number = QByteArray::number(account.ordinal + 1).rightJustified(3, '0');
    const QByteArray domain = m_layout.sipDomains.first().toLatin1();
    const QByteArray site = m_layout.site(account.site).name.toUtf8();
    account.lineUri = "tel:" + numberOf(m_layout, account);
    account.voice = true;
    switch (account.kind) {
    case Kind::CommonAreaPhone:
        account.display = site + " lobby phone " + number;
        account.sip = "lobby" + number + '@' + domain;
        break;
    case Kind::AnalogDevice:
        account.display = site + " fax " + number;
        account.sip = "fax" + number + '@' + domain;
        break;
    case Kind::ExUmContact:
        account.display =
            site + (account.ordinal % 2 == 0 ? " voice mail " : " attendant ") + number;
        account.sip = "um" + number + '@' + domain;
        break;
    case Kind::AccessNumber:
        account.display = site + " dial-in " + number;
        account.sip = "dialin" + number + '@' + domain;
        break;
    case Kind::TrustedEndpoint:
        account.display = "Helpdesk bot " + number;
        account.sip = "RtcApplication-" + account.guid + '@' + domain;
        break;
    case Kind::MeetingRoom:
        account.display = site + " — sala " + number;
        account.sip = "room" + number + '@' + domain;
        account.voice = false;
        account.lineUri.clear();
        break;
    case Kind::User:
        break;
    }
    account.login = account.sip.left(account.sip.indexOf('@'));
}

} // namespace muster::lab
