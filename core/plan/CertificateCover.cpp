// SPDX-License-Identifier: Apache-2.0
#include "core/plan/CertificateCover.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QStringList namesOf(const Certificate &certificate)
{
    static const QRegularExpression commonName(u"(?:^|[,/+]\\s*)CN\\s*=\\s*([^,/+]+)"_s);
    QStringList names;
    const QString subject = commonName.match(certificate.subject).captured(1).trimmed();
    if (!subject.isEmpty()) {
        names.append(subject.toLower());
    }
    for (QString name : certificate.alternativeNames) {
        if (name.startsWith(u"DNS:", Qt::CaseInsensitive)) {
            name = name.mid(4);
        }
        names.append(name.trimmed().toLower());
    }
    return names;
}

/// Whether the certificate is one that this server uses: it carries the server's name, or that of
/// its pool and of no other server of the pool.
bool isForServer(const Certificate &certificate, const PlanScope &scope)
{
    const QStringList names = namesOf(certificate);
    if (names.contains(scope.text.toLower())) {
        return true;
    }
    if (scope.pool == nullptr || !names.contains(scope.pool->fqdn.key())) {
        return false;
    }
    return std::none_of(scope.pool->machines.begin(), scope.pool->machines.end(),
                        [&names](const Fqdn &machine) { return names.contains(machine.key()); });
}

bool isForExternalSide(const Certificate &certificate, const PlanScope &scope,
                       const Deployment &deployment)
{
    const QStringList names = namesOf(certificate);
    return std::any_of(deployment.edgeNames.begin(), deployment.edgeNames.end(),
                       [&](const EdgeNames &edge) {
                           return edge.pool == scope.pool->fqdn && !edge.access.isEmpty()
                                  && names.contains(edge.access.toLower());
                       });
}

bool isForTokens(const Certificate &certificate, const Deployment &deployment)
{
    if (!deployment.topology) {
        return false;
    }
    const QStringList names = namesOf(certificate);
    const QList<SipDomain> &domains = deployment.topology->sipDomains;
    return !names.isEmpty()
           && std::any_of(domains.begin(), domains.end(), [&names](const SipDomain &domain) {
                  return names.first() == domain.name.toLower();
              });
}

/// The PFX as an export: as it was offered, else from the record of its source.
NativeExport exportOf(const Certificate &certificate, const PlanScope &scope,
                      const Deployment &deployment)
{
    const auto offered = std::find_if(
        deployment.exports.begin(), deployment.exports.end(),
        [&certificate](const NativeExport &file) { return file.location == certificate.location; });
    NativeExport made = offered == deployment.exports.end() ? NativeExport() : *offered;
    if (offered == deployment.exports.end() && certificate.source >= 0
        && certificate.source < deployment.sources.size()) {
        const SourceRecord &record = deployment.sources.at(certificate.source);
        made.bytes = record.bytes;
        made.sha256 = record.sha256;
        made.contentKind = record.description;
        made.takenAt = record.takenAt.isValid() ? record.takenAt : record.modifiedAt;
        made.ageEvidence = record.takenAt.isValid()      ? AgeEvidence::Kit
                           : record.modifiedAt.isValid() ? AgeEvidence::FileTime
                                                         : AgeEvidence::Unknown;
        made.takenBy = record.takenBy;
        made.takenFrom = record.takenFrom;
        made.source = certificate.source;
    }
    made.location = certificate.location;
    made.itemId = u"SRV-CERT"_s;
    made.scope = scope.text;
    return made;
}

QString reasonFor(const QList<PrivateKeyState> &states, const QString &id)
{
    if (states.contains(PrivateKeyState::Mismatch)) {
        return u"keyMismatch"_s;
    }
    if (states.contains(PrivateKeyState::Locked)) {
        return u"keyNotOpened"_s;
    }
    return states.contains(PrivateKeyState::Absent) ? u"publicCertificateOnly"_s : id + u".loss"_s;
}

/// Certificates of one side: those with their key, and what is known of the others' keys.
struct Side
{
    QList<NativeExport> exports;
    QList<PrivateKeyState> others;

    void add(const Certificate &certificate, const PlanScope &scope, const Deployment &deployment)
    {
        if (certificate.key == PrivateKeyState::Matches) {
            exports.append(exportOf(certificate, scope, deployment));
        } else {
            others.append(certificate.key);
        }
    }
};

bool isOfferedAt(const Certificate &certificate, const CatalogueItem &item, const PlanScope &scope,
                 const Deployment &deployment)
{
    return std::any_of(
        deployment.exports.begin(), deployment.exports.end(), [&](const NativeExport &file) {
            return file.location == certificate.location && isOfferedFor(file, item.id, scope.text);
        });
}

} // namespace

bool isOfferedFor(const NativeExport &file, const QString &id, const QString &scope)
{
    return file.itemId.compare(id, Qt::CaseInsensitive) == 0
           && file.scope.compare(scope, Qt::CaseInsensitive) == 0;
}

CertificateCover coverOf(const CatalogueItem &item, const PlanScope &scope,
                         const Deployment &deployment)
{
    Side offered;
    Side own;
    Side external;
    for (const Certificate &certificate : deployment.certificates) {
        if (isOfferedAt(certificate, item, scope, deployment)) {
            offered.add(certificate, scope, deployment);
        } else if (scope.pool == nullptr ? isForTokens(certificate, deployment)
                                         : isForServer(certificate, scope)) {
            own.add(certificate, scope, deployment);
        } else if (scope.pool != nullptr && isForExternalSide(certificate, scope, deployment)) {
            external.add(certificate, scope, deployment);
        }
    }
    if (!offered.exports.isEmpty()) {
        return {true, offered.exports, u"certificateWithKey"_s};
    }
    const bool needsBoth = scope.pool != nullptr && scope.pool->role == ClusterRole::Edge;
    if (!needsBoth && !own.exports.isEmpty()) {
        return {true, own.exports, u"certificateWithKey"_s};
    }
    if (needsBoth && own.exports.isEmpty() != external.exports.isEmpty()) {
        return {false,
                {},
                own.exports.isEmpty() ? u"internalCertificateMissing"_s
                                      : u"externalCertificateMissing"_s};
    }
    if (needsBoth && !own.exports.isEmpty()) {
        return {true, own.exports + external.exports, u"certificateWithKey"_s};
    }
    return {false, {}, reasonFor(offered.others + own.others + external.others, item.id)};
}

} // namespace muster
