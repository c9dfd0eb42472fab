// SPDX-License-Identifier: Apache-2.0
// Rows of CERT, FS, EDGE and DNS.
#include "tests/core/check/CheckRows.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Change firstCertificate(const std::function<void(Certificate &)> &change)
{
    return [change](CheckCase &c) { change(c.deployment.certificates.first()); };
}

/// Days from now on which the certificate of the first server ends.
Change ends(int days)
{
    return [days](CheckCase &c) {
        c.deployment.certificates.first().notAfter = c.clock.now().addDays(days);
    };
}

void renewed(CheckCase &c)
{
    Certificate old = c.deployment.certificates.first();
    old.notAfter = c.clock.now().addDays(-1);
    c.deployment.certificates.append(old);
}

void strangerExpired(CheckCase &c)
{
    Certificate other;
    other.subject = u"CN=www.litware.com"_s;
    other.notAfter = c.clock.now().addDays(-1);
    c.deployment.certificates.append(other);
}

void farmExpired(CheckCase &c)
{
    strangerExpired(c);
    c.deployment.certificates.last().alternativeNames = {u"oos01.contoso.com"_s};
}

void wildcard(CheckCase &c)
{
    Certificate &first = c.deployment.certificates.first();
    first.subject = u"CN=se01.contoso.com"_s;
    first.alternativeNames = {u"*.contoso.com"_s};
}

void noEdge(CheckCase &c)
{
    c.deployment.pools.removeIf([](const Pool &pool) { return pool.role == ClusterRole::Edge; });
    c.deployment.edgeNames.clear();
}

void oneName(CheckCase &c)
{
    to2019(c);
    c.deployment.edgeNames.first().audioVideo = u"SIP.contoso.com"_s;
}

void secondEdge(CheckCase &c)
{
    const Deployment other =
        aDeployment().with(aPool(u"edge02"_s).withRole(ClusterRole::Edge)).build();
    Pool pool = other.pools.first();
    pool.clusterKey = u"1:98"_s;
    Service service = other.topology->services.first();
    service.clusterKey = pool.clusterKey;
    c.deployment.pools.append(pool);
    c.deployment.topology->services.append(service);
}

void partners(CheckCase &c, const QList<PropertyBag> &rows)
{
    toServer(c);
    CmdletOutput saved;
    saved.command = u"Get-CsXmppAllowedPartner"_s;
    saved.rows = rows;
    c.deployment.outputs.append(saved);
}

void noPartner(CheckCase &c)
{
    partners(c, {});
}

void onePartner(CheckCase &c)
{
    partners(c, {aBag({u"Identity=jabber.org"_s})});
}

void edgeGate(CheckCase &c)
{
    toServer(c);
    c.inputs.stage = Stage::Edge;
}

QList<CheckRow> edgeRows()
{
    const QString access = u"Get-CsAccessEdgeConfiguration"_s;
    const QString provider = u"Get-CsHostingProvider"_s;
    return {
        {"EDGE-001", "one", "pass", nothing},
        {"EDGE-001", "two", "fail", secondEdge},
        {"EDGE-001", "two while the Edge is switched", "pass",
         both(secondEdge, [](CheckCase &c) { c.inputs.stage = Stage::Edge; })},
        {"EDGE-001", "none", "fail", noEdge},
        {"EDGE-001", "no topology", "unknown", withoutTopology},
        {"EDGE-002", "three names", "pass", to2019},
        {"EDGE-002", "one name for two", "fail", oneName},
        {"EDGE-002", "no Edge", "notApplicable", both(to2019, noEdge)},
        {"EDGE-002", "names not known", "unknown",
         both(to2019, [](CheckCase &c) { c.deployment.edgeNames.clear(); })},
        {"EDGE-003", "no output", "unknown", toServer},
        {"EDGE-003", "no partner", "pass", noPartner},
        {"EDGE-003", "a partner", "unknown", onePartner},
        {"EDGE-003", "no Edge", "pass", both(toServer, noEdge)},
        {"EDGE-004", "next hop retires", "fail", edgeGate},
        {"EDGE-004", "next hop stays", "pass",
         both(edgeGate, [](CheckCase &c) { c.inputs.retiringPools.removeFirst(); })},
        {"EDGE-004", "nobody chose a pool", "unknown",
         both(edgeGate, [](CheckCase &c) { c.inputs.retiringPools.clear(); })},
        {"EDGE-004", "at the start", "notDue", toServer},
        {"EDGE-005", "saved", "pass", to2019},
        {"EDGE-005", "not saved", "fail",
         both(to2019, both(unsaved(u"SET-CMS"_s), unsaved(u"SET-TBXML"_s)))},
        {"EDGE-005", "no snapshot", "unknown", both(to2019, withoutSnapshot)},
        {"EDGE-006", "set", "pass", nothing},
        {"EDGE-006", "closed", "fail", output(access, u"AllowOutsideUsers"_s, u"False"_s)},
        {"EDGE-006", "no output", "unknown", withoutOutputs},
        {"EDGE-007", "set", "pass", nothing},
        {"EDGE-007", "not shared", "fail",
         output(provider, u"EnabledSharedAddressSpace"_s, u"False"_s)},
        {"EDGE-007", "no address for discovery", "fail",
         output(provider, u"AutodiscoverUrl"_s, u""_s)},
        {"EDGE-007", "another provider", "fail", output(provider, u"ProxyFqdn"_s, u"x.com"_s)},
        {"EDGE-007", "no output", "unknown", withoutOutputs},
        {"DNS-001", "resolve", "pass", nothing},
        {"DNS-001", "to a stranger", "fail",
         output(u"Resolve-DnsName"_s, u"NameTarget"_s, u"old.litware.com"_s)},
        {"DNS-001", "not asked", "unknown", withoutOutputs},
        {"DNS-004", "resolves", "pass", nothing},
        {"DNS-004", "not asked", "unknown", withoutOutputs},
    };
}

QList<CheckRow> fileStoreRows()
{
    return {
        {"FS-001", "readable", "pass", nothing},
        {"FS-001", "in part", "fail",
         [](CheckCase &c) { c.deployment.fileStores.first().unreadable = 2; }},
        {"FS-001", "not given", "unknown", withoutTrees},
        {"FS-001", "no store", "notApplicable",
         [](CheckCase &c) { c.deployment.fileStoreServices.clear(); }},
        {"FS-002", "whole tree saved", "pass", to2019},
        {"FS-002", "tree in part", "unknown",
         both(to2019,
              [](CheckCase &c) {
                  for (ManifestItem &item : c.inputs.snapshot->manifest.items) {
                      item.outcome = Outcome::Incomplete;
                  }
              })},
        {"FS-002", "no snapshot", "unknown", both(to2019, withoutSnapshot)},
        {"FS-006", "only the whole is known", "unknown", nothing},
        {"FS-006", "no store", "notApplicable",
         [](CheckCase &c) { c.deployment.fileStoreServices.clear(); }},
    };
}

} // namespace

QList<CheckRow> certificateRows()
{
    const auto weak = [](Certificate &c) { c.signatureAlgorithm = u"sha1WithRSAEncryption"_s; };
    const auto shortKey = [](Certificate &c) { c.keyDescription = u"RSA 1024"_s; };
    const auto pss = [](Certificate &c) { c.signatureAlgorithm = u"rsassaPss"_s; };
    const auto noKey = [](Certificate &c) { c.key = PrivateKeyState::Absent; };
    const auto noMeet = [](Certificate &c) { c.alternativeNames.removeAll(u"meet.contoso.com"_s); };
    const QList<CheckRow> rows{
        {"CERT-001", "valid", "pass", nothing},
        {"CERT-001", "expired yesterday", "fail", ends(-1)},
        {"CERT-001", "ends now", "fail", ends(0)},
        {"CERT-001", "expired and renewed", "pass", renewed},
        {"CERT-001", "expired, of nobody here", "pass", strangerExpired},
        {"CERT-001", "expired, of an Office Online Server", "fail", farmExpired},
        {"CERT-001", "none", "unknown", withoutCertificates},
        {"CERT-001", "none for one server", "unknown",
         [](CheckCase &c) { c.deployment.certificates.removeLast(); }},
        {"CERT-002", "all names", "pass", nothing},
        {"CERT-002", "by a wildcard", "pass", wildcard},
        {"CERT-002", "meet missing", "fail", firstCertificate(noMeet)},
        {"CERT-002", "Edge name missing", "fail",
         [](CheckCase &c) { c.deployment.edgeNames.first().access = u"access.contoso.com"_s; }},
        {"CERT-002", "simple URLs not known", "unknown",
         [](CheckCase &c) { c.deployment.topology->simpleUrls.clear(); }},
        {"CERT-003", "all keys", "pass", nothing},
        {"CERT-003", "public only", "unknown", firstCertificate(noKey)},
        {"CERT-004", "strong, usage not read", "unknown", toServer},
        {"CERT-004", "SHA-1", "fail", both(toServer, firstCertificate(weak))},
        {"CERT-004", "1024 bits", "fail", both(toServer, firstCertificate(shortKey))},
        {"CERT-004", "RSASSA-PSS", "fail", both(toServer, firstCertificate(pss))},
        {"CERT-007", "ends next year", "pass", nothing},
        {"CERT-007", "ends in 45 days", "fail", ends(45)},
        {"CERT-007", "ends in 46 days", "pass", ends(46)},
        {"CERT-007", "ends within the slack of the plan", "fail",
         both(ends(60), [](CheckCase &c) { c.inputs.plannedEnd = c.clock.now().addDays(50); })},
        {"CERT-007", "none", "unknown", withoutCertificates},
        {"CERT-008", "with key", "pass", toServer},
        {"CERT-008", "no certificate", "unknown", both(toServer, withoutCertificates)},
        {"CERT-008", "no Edge", "notApplicable", both(toServer, noEdge)},
    };
    return rows + fileStoreRows() + edgeRows();
}

} // namespace muster
