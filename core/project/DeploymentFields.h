// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/Finding.h"
#include "core/domain/Deployment.h"
#include "core/project/TopologyFields.h"

// The members of each saved value, listed once; reading and writing both walk the list, so they
// cannot part.

namespace muster::fields {

template <typename V, FieldsOf<Pool> T>
void visit(V &visitor, T &value)
{
    visitor(value.clusterKey, value.fqdn, value.role, value.siteKey, value.machines, value.version,
            value.builds, value.serviceRoles, value.homesAccounts, value.isActiveCentralManagement,
            value.hasResponseGroups, value.hasCallPark, value.backEnds, value.fileStores,
            value.pairedWith, value.nextHop);
}

template <typename V, FieldsOf<Trunk> T>
void visit(V &visitor, T &value)
{
    visitor(value.serviceKey, value.gatewayCluster, value.address, value.port, value.protocol,
            value.mediationPool, value.siteKey);
}

template <typename V, FieldsOf<EdgeNames> T>
void visit(V &visitor, T &value)
{
    visitor(value.pool, value.access, value.webConferencing, value.audioVideo,
            value.audioVideoPublicAddress, value.nextHop);
}

template <typename V, FieldsOf<PoolPair> T>
void visit(V &visitor, T &value)
{
    visitor(value.first, value.second, value.evidence);
}

template <typename V, FieldsOf<FileStoreService> T>
void visit(V &visitor, T &value)
{
    visitor(value.serviceKey, value.serviceId, value.unc, value.folders, value.pools);
}

template <typename V, FieldsOf<SourceWarning> T>
void visit(V &visitor, T &value)
{
    visitor(value.kind, value.subject, value.detail, value.line);
}

template <typename V, FieldsOf<SourceRecord> T>
void visit(V &visitor, T &value)
{
    visitor(value.spec, value.location, value.description, value.takenAt, value.modifiedAt,
            value.readAt, value.takenBy, value.takenFrom, value.bytes, value.sha256,
            value.recognised, value.total, value.warnings);
}

template <typename V, FieldsOf<FileLocation> T>
void visit(V &visitor, T &value)
{
    visitor(value.file, value.entry);
}

template <typename V, FieldsOf<NativeExport> T>
void visit(V &visitor, T &value)
{
    visitor(value.itemId, value.scope, value.location, value.bytes, value.sha256, value.contentKind,
            value.takenAt, value.ageEvidence, value.takenBy, value.takenFrom, value.source);
}

template <typename V, FieldsOf<Certificate> T>
void visit(V &visitor, T &value)
{
    visitor(value.subject, value.issuer, value.serialNumber, value.notBefore, value.notAfter,
            value.alternativeNames, value.thumbprint, value.keyDescription,
            value.signatureAlgorithm, value.key, value.location, value.source);
}

template <typename V, FieldsOf<FileStoreFolder> T>
void visit(V &visitor, T &value)
{
    visitor(value.name, value.serviceKey, value.pool, value.files, value.bytes);
}

template <typename V, FieldsOf<FileStoreTree> T>
void visit(V &visitor, T &value)
{
    visitor(value.path, value.serviceKey, value.folders, value.files, value.bytes, value.unreadable,
            value.showsWindowsPermissions, value.source);
}

template <typename V, FieldsOf<CmdletOutput> T>
void visit(V &visitor, T &value)
{
    visitor(value.command, value.scope, value.rows, value.takenAt, value.source);
}

template <typename V, FieldsOf<Contradiction> T>
void visit(V &visitor, T &value)
{
    visitor(value.kind, value.subject, value.property, value.first, value.firstSource, value.second,
            value.secondSource);
}

template <typename V, FieldsOf<Finding> T>
void visit(V &visitor, T &value)
{
    visitor(value.id, value.outcome, value.severity, value.subjects, value.subjectCount,
            value.accountsTouched, value.evidence, value.needs, value.fingerprint, value.change,
            value.risk);
}

} // namespace muster::fields
