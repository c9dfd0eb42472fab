// SPDX-License-Identifier: Apache-2.0
// CERT: the certificates that were given as those in use. A file does not say where it is assigned; a certificate is
// taken to serve the servers it names.
#include "core/check/CheckContext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int slackDays = 45;
constexpr int slackAfterEndDays = 14;
constexpr int minimumKeyBits = 2048;

QStringList namesOn(const Certificate &certificate)
{
    QStringList names;
    for (const QString &name : certificate.alternativeNames) {
        names.append(name.toLower());
    }
    static const QRegularExpression commonName(u"(?:^|[,/+]\\s*)CN\\s*=\\s*([^,/+]+)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = commonName.match(certificate.subject);
    if (match.hasMatch()) {
        names.append(match.captured(1).trimmed().toLower());
    }
    return names;
}

/// A wildcard stands for exactly one label.
bool covers(const QStringList &names, const QString &host)
{
    const QString name = host.toLower();
    const qsizetype dot = name.indexOf(u'.');
    return names.contains(name) || (dot > 0 && names.contains(u'*' + name.mid(dot)));
}

/// Names that the certificates of one pool or server have to carry, by what they are needed for.
struct Bearer
{
    QString pool;
    /// Each of them needs a certificate; one with the pool's name alone may do too.
    QStringList servers;
    QStringList required;      ///< All names that clients meet.
    bool isComplete = true;    ///< Whether all names in use are known.
    QStringList external = {}; ///< Those of them that are of this pool alone.
};

QStringList simpleUrlHosts(const Topology &topology)
{
    QStringList hosts;
    for (const SimpleUrl &url : topology.simpleUrls) {
        const QString host = QUrl(url.activeUrl).host().toLower();
        if (!host.isEmpty() && !hosts.contains(host)) {
            hosts.append(host);
        }
    }
    return hosts;
}

Bearer frontEndBearer(const Topology &topology, const Pool &pool)
{
    Bearer bearer{pool.fqdn.key(), {}, {pool.fqdn.key()}, !topology.simpleUrls.isEmpty()};
    for (const Fqdn &machine : pool.machines) {
        bearer.servers.append(machine.key());
    }
    bearer.required += bearer.servers + simpleUrlHosts(topology);
    for (const SipDomain &domain : topology.sipDomains) {
        bearer.required.append(u"lyncdiscoverinternal."_s + domain.name.toLower());
    }
    for (const Service &service : topology.services) {
        if (service.clusterKey == pool.clusterKey && !service.externalWebHost.isEmpty()) {
            bearer.external.append(service.externalWebHost.toLower());
        }
    }
    bearer.required += bearer.external;
    bearer.required.removeDuplicates();
    return bearer;
}

Bearer edgeBearer(const Deployment &deployment, const Pool &pool)
{
    Bearer bearer{pool.fqdn.key(), {}, {}, true};
    for (const Fqdn &machine : pool.machines) {
        bearer.servers.append(machine.key());
    }
    for (const EdgeNames &names : deployment.edgeNames) {
        if (names.pool == pool.fqdn) {
            bearer.required << names.access.toLower() << names.webConferencing.toLower();
        }
    }
    bearer.required.removeAll(QString());
    bearer.required.removeDuplicates();
    bearer.external = bearer.required;
    return bearer;
}

QList<Bearer> bearersOf(const CheckContext &context)
{
    QList<Bearer> bearers;
    for (const Pool &pool : context.deployment.pools) {
        if (!pool.isProductServer()) {
            continue;
        }
        if (pool.role == ClusterRole::Edge) {
            bearers.append(edgeBearer(context.deployment, pool));
        } else if (pool.homesAccounts) {
            bearers.append(frontEndBearer(*context.deployment.topology, pool));
        } else {
            Bearer bearer{pool.fqdn.key(), {}, {}, true};
            for (const Fqdn &machine : pool.machines) {
                bearer.servers.append(machine.key());
            }
            bearers.append(bearer);
        }
    }
    return bearers;
}

/// Names by which a certificate is known to be of this deployment: of servers of every kind, and what clients meet.
QStringList allNames(const CheckContext &context, const QList<Bearer> &bearers)
{
    QStringList names;
    for (const Pool &pool : context.deployment.pools) {
        names.append(pool.fqdn.key());
        std::transform(pool.machines.begin(), pool.machines.end(), std::back_inserter(names),
                       [](const Fqdn &machine) { return machine.key(); });
    }
    for (const Bearer &bearer : bearers) {
        names += QStringList{bearer.pool} + bearer.servers + bearer.required;
    }
    names.removeDuplicates();
    return names;
}

QStringList servedNames(const Certificate &certificate, const QStringList &names)
{
    QStringList served;
    const QStringList own = namesOn(certificate);
    std::copy_if(names.begin(), names.end(), std::back_inserter(served),
                 [&own](const QString &name) { return covers(own, name); });
    return served;
}

QString lineOf(const Certificate &certificate)
{
    return u"%1: %2, %3"_s.arg(certificate.subject, certificate.thumbprint,
                               certificate.notAfter.toString(Qt::ISODate));
}

/// Empty where topology and certificates are there.
std::optional<Finding> sourcesMissing(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (context.deployment.certificates.isEmpty()) {
        return unknownFor(NeededSource::Certificates);
    }
    return std::nullopt;
}

/// Whether a certificate that lasts beyond @p until serves all that @p old serves.
bool isSuperseded(const CheckContext &context, const QStringList &served, const QDateTime &until)
{
    return std::any_of(context.deployment.certificates.begin(),
                       context.deployment.certificates.end(), [&](const Certificate &other) {
                           return other.notAfter > until
                                  && servedNames(other, served).size() == served.size();
                       });
}

/// Servers that no given certificate names, nor their pool.
QStringList serversWithoutCertificate(const CheckContext &context, const QList<Bearer> &bearers)
{
    QStringList open;
    for (const Bearer &bearer : bearers) {
        for (const QString &server : bearer.servers) {
            const bool isServed = std::any_of(
                context.deployment.certificates.begin(), context.deployment.certificates.end(),
                [&](const Certificate &certificate) {
                    const QStringList names = namesOn(certificate);
                    return covers(names, server) || covers(names, bearer.pool);
                });
            if (!isServed) {
                open.append(server + u": no certificate given"_s);
            }
        }
    }
    return open;
}

/// Fails on certificates of the deployment for which @p isWrong, unknown while servers are without one.
Finding judge(const CheckContext &context,
              const std::function<bool(const Certificate &, const QStringList &)> &isWrong)
{
    if (const std::optional<Finding> missing = sourcesMissing(context)) {
        return *missing;
    }
    const QList<Bearer> bearers = bearersOf(context);
    const QStringList names = allNames(context, bearers);
    Offenders offenders;
    qsizetype looked = 0;
    for (const Certificate &certificate : context.deployment.certificates) {
        const QStringList served = servedNames(certificate, names);
        if (served.isEmpty()) {
            continue;
        }
        ++looked;
        if (isWrong(certificate, served)) {
            offenders.add(served.first(), lineOf(certificate));
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    const QStringList open = serversWithoutCertificate(context, bearers);
    return open.isEmpty() ? passed({u"certificates: %1"_s.arg(looked)})
                          : unknownFor(NeededSource::Certificates, open);
}

Finding noneHasExpired(const CheckContext &context)
{
    return judge(context, [&context](const Certificate &certificate, const QStringList &served) {
        return certificate.notAfter <= context.now && !isSuperseded(context, served, context.now);
    });
}

Finding noneExpiresSoon(const CheckContext &context)
{
    QDateTime until = context.now.addDays(slackDays);
    if (context.inputs.plannedEnd.isValid()) {
        until = std::max(until, context.inputs.plannedEnd.addDays(slackAfterEndDays));
    }
    return judge(context, [&](const Certificate &certificate, const QStringList &served) {
        // What has expired already is CERT-001.
        return certificate.notAfter > context.now && certificate.notAfter <= until
               && !isSuperseded(context, served, until);
    });
}

Finding namesAreCovered(const CheckContext &context)
{
    if (const std::optional<Finding> missing = sourcesMissing(context)) {
        return *missing;
    }
    Offenders offenders;
    QStringList open;
    for (const Bearer &bearer : bearersOf(context)) {
        QStringList carried; // By all certificates with a name of this pool alone.
        for (const Certificate &certificate : context.deployment.certificates) {
            const QStringList own = QStringList{bearer.pool} + bearer.servers + bearer.external;
            if (!servedNames(certificate, own).isEmpty()) {
                carried += namesOn(certificate);
            }
        }
        if (carried.isEmpty()) {
            open.append(bearer.pool + u": no certificate given"_s);
            continue;
        }
        for (const QString &name : bearer.required) {
            if (!covers(carried, name)) {
                offenders.add(name, u"%1: %2"_s.arg(bearer.pool, name));
            }
        }
        if (!bearer.isComplete) {
            open.append(bearer.pool + u": simple URLs unknown"_s);
        }
    }
    if (!offenders.isEmpty()) {
        return offenders.failed();
    }
    return open.isEmpty() ? passed() : unknownFor(NeededSource::Certificates, open);
}

Finding keysAreRecoverable(const CheckContext &context)
{
    if (const std::optional<Finding> missing = sourcesMissing(context)) {
        return *missing;
    }
    const QList<Bearer> bearers = bearersOf(context);
    const QStringList names = allNames(context, bearers);
    QStringList open = serversWithoutCertificate(context, bearers);
    for (const Certificate &certificate : context.deployment.certificates) {
        const bool isOurs = !servedNames(certificate, names).isEmpty();
        if (isOurs && certificate.key != PrivateKeyState::Matches) {
            open.append(lineOf(certificate) + u": no key"_s);
        }
    }
    // It may be marked for enrolment anew: only a person knows.
    return open.isEmpty() ? passed() : unknownFor(NeededSource::Person, open);
}

bool isWeak(const Certificate &certificate)
{
    const QString algorithm = certificate.signatureAlgorithm.toLower();
    const bool isOldHash = algorithm.contains(u"sha1"_s) || algorithm.contains(u"md5"_s);
    const bool isPss = algorithm.contains(u"pss"_s);
    const QStringList key = certificate.keyDescription.split(u' ');
    const bool isShort =
        key.first() == u"RSA" && key.size() > 1 && key.at(1).toInt() < minimumKeyBits;
    return isOldHash || isPss || isShort;
}

Finding algorithmsAreStrong(const CheckContext &context)
{
    const Finding finding = judge(context, [](const Certificate &certificate, const QStringList &) {
        return isWeak(certificate);
    });
    // Enhanced key usage and CRL distribution point are not among what is read of a certificate.
    return finding.outcome == FindingOutcome::Pass ? unknownFor(
               NeededSource::Certificates, finding.evidence + QStringList{u"EKU, CDP: not read"_s})
                                                   : finding;
}

Finding edgeCertificateCanMove(const CheckContext &context)
{
    if (!context.deployment.topology) {
        return unknownFor(NeededSource::Topology);
    }
    if (poolsOfRole(context, ClusterRole::Edge).isEmpty()) {
        return notApplicable();
    }
    QStringList open;
    for (const EdgeNames &names : context.deployment.edgeNames) {
        const bool hasKey = std::any_of(context.deployment.certificates.begin(),
                                        context.deployment.certificates.end(),
                                        [&names](const Certificate &certificate) {
                                            return certificate.key == PrivateKeyState::Matches
                                                   && covers(namesOn(certificate), names.access);
                                        });
        if (!hasKey) {
            open.append(u"%1: %2"_s.arg(names.pool.text(), names.access));
        }
    }
    return open.isEmpty() && !context.deployment.edgeNames.isEmpty()
               ? passed()
               : unknownFor(NeededSource::Server, open);
}

constexpr auto checks = std::to_array<Check>({
    {"CERT-001", noneHasExpired},
    {"CERT-002", namesAreCovered},
    {"CERT-003", keysAreRecoverable},
    {"CERT-004", algorithmsAreStrong},
    {"CERT-007", noneExpiresSoon},
    {"CERT-008", edgeCertificateCanMove},
});

} // namespace

std::span<const Check> certificateChecks()
{
    return checks;
}

} // namespace muster
