// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/KitNames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// The pattern of a file name template: `Rgs_{pool}.zip` also fits `Rgs.zip`.
QRegularExpression patternOf(const QString &fileName)
{
    static const QRegularExpression placeholder(u"(_?)\\\\\\{[A-Za-z]+\\\\\\}"_s);
    QString pattern = QRegularExpression::escape(fileName);
    pattern.replace(placeholder, u"(?:\\1(.+))?"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::CaseInsensitiveOption);
}

struct ContentItem
{
    ContentKind kind = ContentKind::Unknown;
    QStringView itemId;
};

constexpr std::array<ContentItem, 5> contentItems{{
    {ContentKind::ConfigurationZip, u"SET-CMS"},
    {ContentKind::PublishedTopology, u"SET-TBXML"},
    {ContentKind::UserDataZip, u"DB-USER"},
    {ContentKind::LegacyUserData, u"DB-USER"},
    {ContentKind::VoiceConfiguration, u"SET-VCFG"},
}};

} // namespace

std::optional<ItemScope> itemOfFileName(const QString &name, const BackupCatalogue &catalogue)
{
    for (const CatalogueItem &item : catalogue.items) {
        for (const ExportCommand &command : item.commands) {
            if (command.fileName.isEmpty() || item.obtain == ObtainKind::Tree) {
                continue;
            }
            const QRegularExpressionMatch match = patternOf(command.fileName).match(name);
            if (match.hasMatch()) {
                return ItemScope{item.id, match.captured(1)};
            }
        }
    }
    return std::nullopt;
}

std::optional<ItemScope> itemOfContent(ContentKind kind)
{
    const auto found =
        std::find_if(contentItems.begin(), contentItems.end(),
                     [kind](const ContentItem &known) { return known.kind == kind; });
    if (found == contentItems.end()) {
        return std::nullopt;
    }
    return ItemScope{found->itemId.toString(), {}};
}

bool canBe(ContentKind kind, const QString &itemId, const BackupCatalogue &catalogue)
{
    const CatalogueItem *item = catalogue.find(itemId);
    if (item != nullptr && !item->contentKinds.isEmpty()) {
        return item->contentKinds.contains(toWord(kind));
    }
    const std::optional<ItemScope> shown = itemOfContent(kind);
    if (shown && shown->itemId != itemId) {
        return false;
    }
    if (itemId == u"SET-CMS"_s) {
        return kind == ContentKind::ConfigurationZip;
    }
    if (itemId == u"DB-USER"_s) {
        return kind == ContentKind::UserDataZip || kind == ContentKind::LegacyUserData;
    }
    return kind != ContentKind::Empty;
}

NamedCommand commandOfFileName(const QString &name)
{
    static const QRegularExpression pattern(
        u"^((?:Get|Test|Debug)-Cs[A-Za-z]+|Get-(?:ADUser|CimInstance|ItemProperty|Module|"
        "PhysicalDisk|WinEvent|WmiObject)|Resolve-DnsName)(?:_(.+))?\\.[A-Za-z]+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(name);
    return {match.captured(1), match.captured(2)};
}

bool listsAccounts(const QString &command)
{
    static const QSet<QString> commands{
        u"get-csuser"_s,
        u"get-csaduser"_s,
        u"get-cscommonareaphone"_s,
        u"get-csanalogdevice"_s,
        u"get-csexumcontact"_s,
        u"get-csdialinconferencingaccessnumber"_s,
        u"get-cstrustedapplicationendpoint"_s,
        u"get-csapplicationendpoint"_s,
        u"get-csmeetingroom"_s,
        u"debug-csunifiedcontactstore"_s,
    };
    return commands.contains(command.toLower());
}

} // namespace muster
