// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/domain/ProductVersion.h"
#include "core/knowledge/KnowledgeFile.h"
#include "core/knowledge/LocalText.h"

#include <QDate>
#include <QList>
#include <QString>

namespace muster {

/// A build with the name of the update that brings it.
struct NamedBuild
{
    QString build;   ///< `7.0.2046.553`; empty where only the name is known.
    QString name;    ///< `CU8`
    QString article; ///< `KB4470124`; may be empty.
    QDate asOf;      ///< When that was looked up; invalid where it does not matter.

    [[nodiscard]] bool isKnown() const { return !name.isEmpty(); }
    friend bool operator==(const NamedBuild &, const NamedBuild &) = default;
};

/// Builds and dates of one product version.
struct ProductBuilds
{
    ProductVersion version = ProductVersion::Sfb2019;
    QString firstBuild;
    NamedBuild newestUpdate;     ///< Newest known; a floor, not a promise.
    QDate mainstreamSupportEnds; ///< Invalid when not known …
    QDate extendedSupportEnds;   ///< … or, for a product under the Modern Lifecycle, without end.
    NamedBuild teamsMinimum;     ///< To move users to and from Teams; unknown: not possible.
    NamedBuild tls12Minimum;     ///< From which TLS 1.0 and 1.1 can be switched off.

    friend bool operator==(const ProductBuilds &, const ProductBuilds &) = default;
};

struct BuildTable
{
    KnowledgeStamp stamp;
    QList<ProductBuilds> products;
    QString teamsPowerShellMinimum;

    /// nullptr for a version without facts, and for `2019-or-se`, which is two.
    [[nodiscard]] const ProductBuilds *find(ProductVersion version) const;
};

/// What shows that a removed feature is used.
enum class FeatureUse
{
    Always,
    HasPersistentChat,
    HasXmpp,
    HasSqlMirroring,
    HasExchangeUmContacts,
};

/// A feature that a target does not have.
struct RemovedFeature
{
    QString id; ///< Stable: `persistentChat`.
    LocalText name;
    FeatureUse use = FeatureUse::Always;
    QList<Target> removedIn;
    LocalText consequence;
    QString source;

    friend bool operator==(const RemovedFeature &, const RemovedFeature &) = default;
};

/// A database or folder that nobody needs for a restore.
struct NotNeeded
{
    QString name; ///< `Rtcdyn`
    QList<ProductVersion> versions;
    LocalText reason;
    LocalText onlyIf; ///< The condition under which it is not needed; empty: never needed.
    QString source;

    friend bool operator==(const NotNeeded &, const NotNeeded &) = default;
};

/// @errors  of all three: KnowledgeInvalid with file and line, NotFound, Io.
Result<BuildTable> loadBuilds(const QString &path = QStringLiteral(":/knowledge/builds.json"));
Result<QList<RemovedFeature>>
loadRemovedFeatures(const QString &path = QStringLiteral(":/knowledge/removed-features.json"));
Result<QList<NotNeeded>>
loadNotNeeded(const QString &path = QStringLiteral(":/knowledge/not-needed.json"));

} // namespace muster
