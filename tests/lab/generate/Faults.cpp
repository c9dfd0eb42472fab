// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Faults.h"

#include "tests/lab/generate/PersonNames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

const QByteArray missingPool("pool-old01.fabrikam.example");

/// An enabled user with a home, whatever chance had made of him.
void makeOrdinary(AccountSpec &account, const Layout &layout)
{
    account.enabled = true;
    account.online = false;
    account.directoryAccountDisabled = false;
    account.sip = account.login + '@' + layout.sipDomains.first().toLatin1();
    if (account.pool < 0) {
        const HomePool &pool = layout.homePools.first();
        account.pool = 0;
        account.site = pool.cluster.site;
        account.registrarPool = pool.fqdn.toLatin1();
        account.homeCluster =
            QByteArray::number(pool.cluster.site) + ':' + QByteArray::number(pool.cluster.number);
    }
}

void leaveHome(AccountSpec &account, const QByteArray &registrarPool)
{
    account.pool = -1;
    account.registrarPool = registrarPool;
    account.homeCluster.clear();
}

void plantNumber(AccountSpec &account, const QByteArray &lineUri)
{
    account.voice = true;
    account.lineUri = lineUri;
}

QString userAt(qint64 ordinal)
{
    return u"sip:%1@fabrikam.example"_s.arg(QString::fromLatin1(personName(ordinal).slug));
}

/// Faults of users by their ordinal; false when that user has none.
bool plantUserFault(AccountSpec &account)
{
    switch (account.ordinal) {
    case 31:
        leaveHome(account, missingPool);
        return true;
    case 47:
        leaveHome(account, {});
        return true;
    case 62:
        account.directoryAccountDisabled = true;
        return true;
    case 83:
    case 84:
        account.sip = personName(83).slug + "@fabrikam.example";
        return true;
    case 101:
    case 102:
        plantNumber(account, "tel:+34915550100");
        return true;
    case 120:
        plantNumber(account, "tel:915550120");
        return true;
    case 133:
        account.privateLine = "tel:+34915550134";
        return true;
    case 134:
        plantNumber(account, "tel:+34915550134");
        return true;
    case 149:
        account.sip = account.login + "@contoso.example";
        return true;
    case 171:
        account.movingTo = "CN=Lc Services,CN=Microsoft,CN=1:1,CN=Pools";
        return true;
    case 182:
        account.sip = "sales/emea@fabrikam.example";
        return true;
    default:
        return false;
    }
}

QList<PlantedFault> topologyFaults()
{
    return {
        {u"TOPO-003"_s, u"retired01.fabrikam.example"_s, u"A pool without services"_s,
         u"topology"_s},
        {u"TOPO-004"_s, u"med_lis03.fabrikam.example"_s, u"An underscore in a server's name"_s,
         u"topology"_s},
        {u"TOPO-006"_s, u"pool-lis01.fabrikam.example, pool-mad01.fabrikam.example"_s,
         u"Two pools keep their databases in one SQL instance"_s, u"topology"_s},
        {u"TOPO-009"_s, u"\\\\se-osl01.fabrikam.example\\LyncShare\\3-ApplicationServer-1"_s,
         u"A service's folder is missing"_s, u"fileStore"_s},
        {u"VER-002"_s, u"2013"_s, u"Three versions with the target"_s, u"topology"_s},
        {u"VER-005"_s, u"se-osl01.fabrikam.example"_s, u"A Lync 2013 pool forbids TLS hardening"_s,
         u"topology"_s},
        {u"VER-006"_s, u"pool-lis01.fabrikam.example"_s, u"Two builds in one pool"_s, u"outputs"_s},
        {u"VER-007"_s, u"pool-lis01.fabrikam.example"_s, u"A server lacks the last update"_s,
         u"outputs"_s},
        {u"VER-009"_s, u"se-osl01.fabrikam.example"_s, u"Lync 2013 is out of support"_s,
         u"topology"_s},
        {u"PAIR-002"_s, u"pool-mad01.fabrikam.example, se-lis01.fabrikam.example"_s,
         u"An Enterprise pool is paired with a Standard Edition server"_s, u"topology"_s},
        {u"PAIR-003"_s, u"se-osl01.fabrikam.example, se-osl02.fabrikam.example"_s,
         u"A pair of two versions"_s, u"topology"_s},
        {u"EDGE-002"_s, u"edge-mad.fabrikam.example"_s, u"One name for three Edge services"_s,
         u"topology"_s, u"2019"_s},
    };
}

QList<PlantedFault> accountFaults()
{
    return {
        {u"USR-001"_s, userAt(31), u"Homed on a pool that does not exist"_s, u"accounts"_s},
        {u"USR-002"_s, userAt(47), u"Enabled, with no pool"_s, u"accounts"_s},
        {u"USR-003"_s, userAt(62), u"SIP-enabled, but disabled in the directory"_s, u"accounts"_s},
        {u"USR-004"_s, userAt(83), u"Two users with one address"_s, u"accounts"_s},
        {u"USR-005"_s, userAt(102), u"Two users with one number"_s, u"accounts"_s},
        {u"USR-006"_s, userAt(120), u"A number that is not normalised"_s, u"accounts"_s},
        {u"USR-007"_s, userAt(133), u"A private line that is somebody's number"_s, u"accounts"_s},
        {u"USR-008"_s,
         u"sip:"_s + QString::fromLatin1(personName(149).slug) + u"@contoso.example"_s,
         u"A domain that is not of this deployment"_s, u"accounts"_s},
        {u"USR-010"_s, userAt(171), u"A move that was never finished"_s, u"accounts"_s},
        {u"USR-011"_s, u"sip:sales/emea@fabrikam.example"_s,
         u"An address that stops Export-CsUserData"_s, u"accounts"_s},
        {u"OBJ-006"_s, u"sip:lobby004@fabrikam.example"_s,
         u"A common area phone on a pool that does not exist"_s, u"accounts"_s},
    };
}

QList<PlantedFault> otherFaults()
{
    return {
        {u"CERT-001"_s, u"se-osl02.fabrikam.example"_s, u"Expired on 2025-06-01"_s,
         u"certificates"_s},
        {u"CERT-002"_s, u"web-osl.fabrikam.example"_s, u"The external web name is missing"_s,
         u"certificates"_s},
        {u"CERT-004"_s, u"apps-mad01.fabrikam.example"_s, u"Signed with SHA-1"_s,
         u"certificates"_s},
        {u"CERT-007"_s, u"pool-lis01.fabrikam.example"_s,
         u"One certificate expires on 2025-10-10"_s, u"certificates"_s},
        {u"CMS-002"_s, u"med-lis02.fabrikam.example"_s, u"A replica is not up to date"_s,
         u"outputs"_s},
        {u"CMS-003"_s, u"med-lis02.fabrikam.example"_s,
         u"A replica has not reported for three days"_s, u"outputs"_s},
        {u"CMS-004"_s, u"edge-mad02.fabrikam.example"_s, u"An Edge replica is not listed"_s,
         u"outputs"_s},
        {u"CMS-009"_s, u"edge-mad02.fabrikam.example"_s, u"An Edge server was never onboarded"_s,
         u"outputs"_s},
        {u"DB-001"_s, u"rtcxds"_s, u"A mirrored back end"_s, u"outputs"_s},
        {u"DB-004"_s, u"rtcxds"_s, u"A database cannot be reached"_s, u"outputs"_s},
        {u"PAIR-001"_s, u"se-osl02.fabrikam.example"_s, u"The backup service reports an error"_s,
         u"outputs"_s},
        {u"RGS-002"_s, u"Service desk"_s, u"Two pools with workflows of one name"_s, u"outputs"_s},
        {u"VOICE-002"_s, u"Oslo"_s, u"A route without a gateway"_s, u"outputs"_s},
    };
}

} // namespace

QList<PlantedFault> plantedFaults()
{
    return topologyFaults() + accountFaults() + otherFaults();
}

QByteArray plantedFaultsJson()
{
    QJsonArray faults;
    for (const PlantedFault &fault : plantedFaults()) {
        QJsonObject object{{u"rule"_s, fault.rule},
                           {u"subject"_s, fault.subject},
                           {u"what"_s, fault.what},
                           {u"where"_s, fault.where}};
        if (!fault.target.isEmpty()) {
            object.insert(u"target"_s, fault.target);
        }
        faults.append(object);
    }
    return QJsonDocument(faults).toJson();
}

void plantFault(AccountSpec &account, const Layout &layout)
{
    if (account.kind == Kind::CommonAreaPhone && account.ordinal == 3) {
        leaveHome(account, missingPool);
    }
    if (account.kind != Kind::User) {
        return;
    }
    AccountSpec ordinary = account;
    makeOrdinary(ordinary, layout);
    if (plantUserFault(ordinary)) {
        account = ordinary;
    }
}

} // namespace muster::lab
