// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/BackupCatalogue.h"

#include "core/knowledge/CommandTemplate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QStringList necessityWords{u"mandatory"_s, u"mandatoryIfUsed"_s, u"recommended"_s,
                                 u"optional"_s, u"skip"_s};
constexpr int skippedWord = 4;
const QStringList scopeWords{u"deployment"_s,  u"site"_s,      u"pool"_s,    u"server"_s,
                             u"sqlInstance"_s, u"fileStore"_s, u"external"_s};
const QStringList useWords{u"always"_s,
                           u"homesAccounts"_s,
                           u"hasResponseGroups"_s,
                           u"hasCallPark"_s,
                           u"hasApplicationServer"_s,
                           u"hasPersistentChat"_s,
                           u"hasEdge"_s,
                           u"hasVideoInterop"_s,
                           u"hasWebApps"_s,
                           u"hasGateways"_s,
                           u"hasPairing"_s,
                           u"hasArchivingStore"_s,
                           u"hasMonitoringStore"_s,
                           u"hasPersistentChatComplianceStore"_s,
                           u"hasOlderProduct"_s,
                           u"cannotTell"_s};
const QStringList obtainWords{u"export"_s, u"tree"_s, u"external"_s};
const QStringList editionWords{u"all"_s, u"standard"_s, u"enterprise"_s};
const QStringList levelWords{u"present"_s, u"unaltered"_s, u"readable"_s, u"complete"_s};

ExportCommand readCommand(KnowledgeReader &reader)
{
    ExportCommand command;
    command.versions = reader.optionalVersions(u"versions"_s);
    const int edition = reader.optionalWord(u"edition"_s, editionWords, 0);
    command.isForStandard = edition != 2;
    command.isForEnterprise = edition != 1;
    command.fileName = reader.text(u"file"_s);
    command.text = reader.texts(u"text"_s).join(u'\n');
    const QString fault = faultOfCommandTemplate(command.text);
    if (!fault.isEmpty()) {
        reader.refuse(fault);
    }
    return command;
}

void checkItem(const CatalogueItem &item, KnowledgeReader &reader)
{
    if (item.obtain == ObtainKind::External && item.owner.isEmpty()) {
        reader.refuse(u"an external item needs an \"owner\""_s);
    }
    const bool needsCommand =
        item.obtain != ObtainKind::External && item.partOf.isEmpty() && !item.isSkipped;
    if (needsCommand && item.commands.isEmpty()) {
        reader.refuse(u"an item that is not external needs \"commands\""_s);
    }
    for (const ExportCommand &command : item.commands) {
        for (const ProductVersion version : command.versions) {
            if (!item.versions.contains(version)) {
                reader.refuse(u"a command is for version %1, which the item is not for"_s.arg(
                    toWord(version)));
            }
        }
    }
    if (item.ceiling.isEmpty() != item.ceilingReason.isEmpty()) {
        reader.refuse(u"\"ceiling\" and \"ceilingReason\" belong together"_s);
    }
}

CatalogueItem readItem(KnowledgeReader &reader)
{
    CatalogueItem item;
    item.id = reader.text(u"id"_s);
    item.name = reader.localText(u"name"_s);
    item.scope = static_cast<ScopeKind>(reader.word(u"scope"_s, scopeWords));
    item.versions = reader.versions(u"versions"_s);
    const int necessity = reader.word(u"necessity"_s, necessityWords);
    item.isSkipped = necessity == skippedWord;
    item.necessity = item.isSkipped ? Necessity::Optional : static_cast<Necessity>(necessity);
    item.use = static_cast<UsePredicate>(reader.word(u"use"_s, useWords));
    item.obtain = static_cast<ObtainKind>(reader.word(u"obtain"_s, obtainWords));
    item.partOf = reader.optionalText(u"partOf"_s);
    item.owner = reader.optionalLocalText(u"owner"_s);
    reader.optionalObjects(u"commands"_s, [&item](KnowledgeReader &command) {
        item.commands.append(readCommand(command));
    });
    item.contentKinds = reader.optionalTexts(u"contentKinds"_s);
    item.estimatedBytes = reader.optionalNumber(u"estimatedBytes"_s, 0);
    item.estimatedBytesPerAccount = reader.optionalNumber(u"estimatedBytesPerAccount"_s, 0);
    item.holds = reader.localText(u"holds"_s);
    item.loss = reader.localText(u"loss"_s);
    item.restore = reader.localText(u"restore"_s);
    const int ceiling = reader.optionalWord(u"ceiling"_s, levelWords, -1);
    item.ceiling = ceiling < 0 ? QString() : levelWords.at(ceiling);
    item.ceilingReason = reader.optionalLocalText(u"ceilingReason"_s);
    item.sources = reader.texts(u"sources"_s);
    checkItem(item, reader);
    return item;
}

void readItems(KnowledgeReader &root, BackupCatalogue &catalogue)
{
    QSet<QString> seen;
    root.objects(u"items"_s, [&catalogue, &seen](KnowledgeReader &reader) {
        const CatalogueItem item = readItem(reader);
        const QString key = item.id + u'@' + scopeWords.at(static_cast<qsizetype>(item.scope));
        if (seen.contains(key)) {
            reader.refuse(u"item \"%1\" stands twice"_s.arg(key));
        }
        if (!item.partOf.isEmpty() && catalogue.find(item.partOf) == nullptr) {
            reader.refuse(
                u"\"partOf\" names \"%1\", which does not stand before it"_s.arg(item.partOf));
        }
        seen.insert(key);
        catalogue.items.append(item);
    });
}

} // namespace

const ExportCommand *CatalogueItem::commandFor(ProductVersion version, bool isStandard) const
{
    const auto found =
        std::find_if(commands.begin(), commands.end(), [&](const ExportCommand &command) {
            return coversVersion(command.versions.isEmpty() ? versions : command.versions, version)
                   && (isStandard ? command.isForStandard : command.isForEnterprise);
        });
    return found == commands.end() ? nullptr : &*found;
}

const CatalogueItem *BackupCatalogue::find(const QString &id) const
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&id](const CatalogueItem &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

const CatalogueItem *BackupCatalogue::find(const QString &id, ScopeKind scope) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&id, scope](const CatalogueItem &item) {
            return item.id == id && item.scope == scope;
        });
    return found == items.end() ? nullptr : &*found;
}

LocalText BackupCatalogue::reason(const QString &key) const
{
    const qsizetype dot = key.indexOf(u'.');
    const CatalogueItem *item = dot < 0 ? nullptr : find(key.left(dot));
    if (item == nullptr) {
        return reasons.value(key);
    }
    return key.endsWith(u".owner") ? item->owner : item->loss;
}

Result<BackupCatalogue> loadBackupCatalogue(const QString &path)
{
    BackupCatalogue catalogue;
    const Result<void> read = readKnowledgeFile(path, [&catalogue](KnowledgeReader &root) {
        catalogue.stamp = root.stamp();
        root.entries(u"reasons"_s, [&catalogue](const QString &key, KnowledgeReader &reader) {
            catalogue.reasons.insert(key, {reader.text(u"en"_s), reader.text(u"es"_s)});
        });
        readItems(root, catalogue);
    });
    if (!read) {
        return fail(read.error());
    }
    return catalogue;
}

} // namespace muster
