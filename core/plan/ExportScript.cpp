// SPDX-License-Identifier: Apache-2.0
#include "core/plan/ExportScript.h"

#include "core/domain/ProductVersion.h"
#include "core/knowledge/CommandTemplate.h"
#include "core/knowledge/KnowledgeFile.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QList<PlannedItem> itemsToExport(const BackupPlan &plan)
{
    QList<PlannedItem> items;
    std::copy_if(plan.items.begin(), plan.items.end(), std::back_inserter(items),
                 [](const PlannedItem &item) { return item.how == Obtain::Unprotected; });
    return items;
}

QList<ProductVersion> versionsOf(const QList<PlannedItem> &items)
{
    QList<ProductVersion> versions;
    for (const PlannedItem &item : items) {
        if (item.version && !item.command.isEmpty() && !versions.contains(*item.version)) {
            versions.append(*item.version);
        }
    }
    std::sort(versions.begin(), versions.end());
    return versions;
}

/// One line of a comment; a name from a file could hold line ends.
QString comment(const QString &text)
{
    return u"# "_s + text.simplified() + u'\n';
}

QString titleOf(const PlannedItem &item, const BackupCatalogue &catalogue)
{
    const CatalogueItem *known = catalogue.find(item.id, item.scopeKind);
    const QString name = known == nullptr ? item.id : known->name.english;
    const QString holds = known == nullptr ? QString() : known->holds.english;
    return item.scope.isEmpty() ? u"%1: %2"_s.arg(name, holds)
                                : u"%1 of %3: %2"_s.arg(name, holds, item.scope);
}

QString stepOf(const PlannedItem &item, const BackupCatalogue &catalogue)
{
    QString step = comment(titleOf(item, catalogue));
    const QStringList arguments{toWord(*item.version), item.id, item.scope, item.exportFileName};
    step += u"Invoke-MusterStep"_s;
    for (const QString &argument : arguments) {
        step += u' ' + toPowerShellLiteral(argument);
    }
    step += u" {\n"_s;
    const QStringList lines = item.command.split(u'\n');
    for (const QString &line : lines) {
        step += u"    "_s + line + u'\n';
    }
    return step + u"}\n\n"_s;
}

QString sectionsOf(const QList<PlannedItem> &items, const BackupCatalogue &catalogue)
{
    QString text;
    const QList<ProductVersion> versions = versionsOf(items);
    for (const ProductVersion version : versions) {
        text += comment(u"---- %1 (-Product %2) ----"_s.arg(productName(version), toWord(version)))
                + u'\n';
        for (const PlannedItem &item : items) {
            if (item.version == version && !item.command.isEmpty()) {
                text += stepOf(item, catalogue);
            }
        }
    }
    for (const PlannedItem &item : items) {
        if (!item.version || item.command.isEmpty()) {
            text += comment(u"Left out, for the product version is not known: "_s
                            + titleOf(item, catalogue));
        }
    }
    return text;
}

/// Certificates alone need a passphrase, so nobody is asked without them.
QString passphraseStepOf(const QList<PlannedItem> &items)
{
    const bool hasCertificates = std::any_of(
        items.begin(), items.end(), [](const PlannedItem &item) { return item.id == u"SRV-CERT"; });
    return hasCertificates ? u"$Passphrase = Read-MusterPassphrase\n\n"_s : u"\n"_s;
}

} // namespace

Result<QByteArray> writeExportScript(const BackupPlan &plan, const BackupCatalogue &catalogue)
{
    const QList<PlannedItem> items = itemsToExport(plan);
    if (items.isEmpty()) {
        return fail(ErrorCode::NothingSelected, u"export script"_s, u"nothing is unprotected"_s);
    }
    const Result<QByteArray> frame = readKnowledgeText(u":/knowledge/export-script.ps1"_s);
    if (!frame) {
        return fail(frame.error());
    }
    QStringList products;
    const QList<ProductVersion> versions = versionsOf(items);
    for (const ProductVersion version : versions) {
        products.append(toPowerShellLiteral(toWord(version)));
    }
    QString text = QString::fromUtf8(*frame);
    text.replace(u"#MUSTER-VERSION#"_s, QStringLiteral(MUSTER_VERSION));
    text.replace(u"#MADE-AT#"_s, plan.madeAt.toString(Qt::ISODate));
    text.replace(u"#PLAN-HASH#"_s, QString::fromLatin1(plan.hash()));
    text.replace(u"#PRODUCTS#"_s, products.join(u", "_s));
    text.replace(u"#PASSPHRASE#\n"_s, passphraseStepOf(items));
    // Last, so that no name of the deployment is taken for a mark of the frame.
    text.replace(u"#STEPS#\n"_s, sectionsOf(items, catalogue));
    text.replace(u"\n"_s, u"\r\n"_s);
    return "\xef\xbb\xbf" + text.toUtf8();
}

} // namespace muster
