// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Accounts.h"
#include "tests/lab/generate/Exports.h"
#include "tests/lab/generate/Random.h"
#include "tests/lab/generate/XmlText.h"
#include "tests/lab/generate/ZipFile.h"

#include <memory>
#include <vector>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

QString base64(const QByteArray &utf8)
{
    return QString::fromLatin1(utf8.toBase64());
}

void writeGroups(XmlText &xml)
{
    xml.open("ContactGroups");
    // "~" is the group that everybody has, Other Contacts.
    xml.leaf("ContactGroup", {{"Number", u"1"_s}, {"DisplayName", base64("~")}});
    xml.leaf("ContactGroup", {{"Number", u"2"_s}, {"DisplayName", base64("Proyecto Ñandú")}});
    xml.close();
}

void writeContacts(XmlText &xml, const AccountMaker &maker, const AccountSpec &account,
                   Random &random)
{
    const qint64 users = maker.count(Kind::User);
    const int wanted = account.contactsInExchange || users < 2 ? 0 : 1 + random.below(6);
    if (wanted == 0) {
        xml.leaf("Contacts");
        return;
    }
    xml.open("Contacts");
    for (int i = 1; i <= wanted; ++i) {
        const AccountSpec buddy = maker.make(Kind::User, (account.ordinal + 7 * qint64{i}) % users);
        xml.leaf("Contact", {{"Buddy", QString::fromUtf8(buddy.sip)},
                             {"DisplayName", base64(buddy.display)},
                             {"Groups", i % 2 == 0 ? u"1"_s : u"1 2"_s},
                             {"SubscribePresence", u"1"_s}});
    }
    xml.close();
}

/// The roaming data of one user, and his conferences where he has some.
QByteArray documentsOf(const AccountMaker &maker, const AccountSpec &account, std::uint64_t seed)
{
    Random random(seed, "user data", static_cast<std::uint64_t>(account.index));
    XmlText xml(1);
    const QString address = QString::fromUtf8(account.sip);
    xml.open("DocItem", {{"Name", u"urn:lcd:"_s + address}});
    xml.open("Data");
    xml.open("HomedResource");
    writeGroups(xml);
    writeContacts(xml, maker, account, random);
    xml.open("Containers");
    xml.open("Container", {{"ContainerNumber", u"200"_s}});
    xml.leaf("UserMember", {{"Member", u"colleague@litware.example"_s}});
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    if (random.chance(300)) {
        xml.open("DocItem", {{"Name", u"urn:hcd:"_s + address}});
        xml.open("Data");
        xml.open("HomedResource");
        xml.open("Conferences");
        xml.leaf(
            "Conference",
            {{"ConferenceId", QString::fromLatin1(guidOf(
                                  seed, "conference", static_cast<std::uint64_t>(account.index)))},
             {"Subject", base64("Weekly review")}});
        xml.close();
        xml.close();
        xml.close();
        xml.close();
    }
    return xml.toBytes();
}

} // namespace

void writeUserData(Kit &kit, const Layout &layout, const Options &options)
{
    const AccountMaker maker(layout, options);
    std::vector<std::unique_ptr<ZipFile>> zips;
    std::vector<QByteArray> pending(static_cast<std::size_t>(layout.homePools.size()));
    for (const HomePool &pool : layout.homePools) {
        zips.push_back(std::make_unique<ZipFile>(kit.pathOf(u"UserData_%1.zip"_s.arg(pool.fqdn))));
        zips.back()->addContentTypes();
        zips.back()->beginEntry("DocItemSet.xml");
        zips.back()->write("<DocItemSet>\n");
    }
    for (qint64 i = 0; i < maker.count(Kind::User); ++i) {
        const AccountSpec account = maker.make(Kind::User, i);
        if (account.pool < 0 || !account.enabled || account.online) {
            continue;
        }
        const auto place = static_cast<std::size_t>(account.pool);
        pending[place] += documentsOf(maker, account, layout.seed);
        if (pending[place].size() > (1 << 16)) {
            zips[place]->write(pending[place]);
            pending[place].clear();
        }
    }
    for (std::size_t i = 0; i < zips.size(); ++i) {
        const HomePool &pool = layout.homePools[static_cast<qsizetype>(i)];
        zips[i]->write(pending[i] + "</DocItemSet>\n");
        zips[i]->close();
        kit.enter(
            {u"UserData_%1.zip"_s.arg(pool.fqdn), u"DB-USER"_s, pool.fqdn, pool.fqdn, 450, {}});
    }
}

} // namespace muster::lab
