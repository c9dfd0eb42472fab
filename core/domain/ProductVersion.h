// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace muster {

/// A generation of the product.
enum class ProductVersion
{
    OcsR2, ///< Office Communications Server 2007 R2, merged into a Lync topology.
    Lync2010,
    Lync2013,
    Sfb2015,
    Sfb2019,
    SubscriptionEdition,
    Sfb2019OrSe, ///< Service version 8 without a build as evidence (formats.md §1.3).
};

/// Where the migration goes.
enum class Target
{
    Sfb2015,
    Sfb2019,
    SubscriptionEdition,
    Teams,
};

/// From the `ServiceVersion` of a topology. Empty for a number that is not known.
std::optional<ProductVersion> versionFromServiceVersion(int serviceVersion);

/// From a build such as `7.0.2046.553`; tells 2019 from Subscription Edition by build
/// ≥ 7.0.2046.820.
std::optional<ProductVersion> versionFromBuild(QStringView build);

/// `ocs`, `2010`, `2013`, `2015`, `2019`, `se`, `2019-or-se`: the words of JSON and of knowledge
/// files.
QString toWord(ProductVersion version);
std::optional<ProductVersion> versionFromWord(QStringView word);

/// `2015`, `2019`, `se`, `teams`.
QString toWord(Target target);
std::optional<Target> targetFromWord(QStringView word);

/// The product's own full name, the same in every language: "Skype for Business Server 2015".
QString productName(ProductVersion version);
QString productName(Target target);

} // namespace muster
