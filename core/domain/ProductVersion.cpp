// SPDX-License-Identifier: Apache-2.0
#include "core/domain/ProductVersion.h"

#include <QVersionNumber>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct VersionName
{
    ProductVersion version;
    QLatin1StringView word;
    QLatin1StringView name;
};

constexpr std::array<VersionName, 7> versionNames{{
    {ProductVersion::OcsR2, "ocs"_L1, "Office Communications Server 2007 R2"_L1},
    {ProductVersion::Lync2010, "2010"_L1, "Lync Server 2010"_L1},
    {ProductVersion::Lync2013, "2013"_L1, "Lync Server 2013"_L1},
    {ProductVersion::Sfb2015, "2015"_L1, "Skype for Business Server 2015"_L1},
    {ProductVersion::Sfb2019, "2019"_L1, "Skype for Business Server 2019"_L1},
    {ProductVersion::SubscriptionEdition, "se"_L1,
     "Skype for Business Server Subscription Edition"_L1},
    {ProductVersion::Sfb2019OrSe, "2019-or-se"_L1,
     "Skype for Business Server 2019 or Subscription Edition"_L1},
}};

struct TargetName
{
    Target target;
    QLatin1StringView word;
    QLatin1StringView name;
};

constexpr std::array<TargetName, 4> targetNames{{
    {Target::Sfb2015, "2015"_L1, "Skype for Business Server 2015"_L1},
    {Target::Sfb2019, "2019"_L1, "Skype for Business Server 2019"_L1},
    {Target::SubscriptionEdition, "se"_L1, "Skype for Business Server Subscription Edition"_L1},
    {Target::Teams, "teams"_L1, "Microsoft Teams"_L1},
}};

} // namespace

std::optional<ProductVersion> versionFromServiceVersion(int serviceVersion)
{
    switch (serviceVersion) {
    case 4:
        return ProductVersion::OcsR2;
    case 5:
        return ProductVersion::Lync2010;
    case 6:
        return ProductVersion::Lync2013;
    case 7:
        return ProductVersion::Sfb2015;
    case 8:
        return ProductVersion::Sfb2019OrSe;
    case 9:
        return ProductVersion::SubscriptionEdition;
    default:
        return std::nullopt;
    }
}

std::optional<ProductVersion> versionFromBuild(QStringView build)
{
    const QVersionNumber number = QVersionNumber::fromString(build);
    switch (number.majorVersion()) {
    case 4:
        return ProductVersion::Lync2010;
    case 5:
        return ProductVersion::Lync2013;
    case 6:
        return ProductVersion::Sfb2015;
    case 7:
        return number >= QVersionNumber{7, 0, 2046, 820} ? ProductVersion::SubscriptionEdition
                                                         : ProductVersion::Sfb2019;
    case 8:
        return ProductVersion::SubscriptionEdition;
    default:
        return std::nullopt;
    }
}

QString toWord(ProductVersion version)
{
    return versionNames.at(static_cast<std::size_t>(version)).word;
}

std::optional<ProductVersion> versionFromWord(QStringView word)
{
    for (const VersionName &entry : versionNames) {
        if (word == entry.word) {
            return entry.version;
        }
    }
    return std::nullopt;
}

QString toWord(Target target)
{
    return targetNames.at(static_cast<std::size_t>(target)).word;
}

std::optional<Target> targetFromWord(QStringView word)
{
    for (const TargetName &entry : targetNames) {
        if (word == entry.word) {
            return entry.target;
        }
    }
    return std::nullopt;
}

QString productName(ProductVersion version)
{
    return versionNames.at(static_cast<std::size_t>(version)).name;
}

QString productName(Target target)
{
    return targetNames.at(static_cast<std::size_t>(target)).name;
}

} // namespace muster
