// SPDX-License-Identifier: Apache-2.0
#include "core/documents/Attachments.h"

#include "core/store/ManifestJson.h"

namespace muster {

using namespace Qt::StringLiterals;

QList<DataTable> tablesOf(DocumentKind kind, const DocumentFacts &facts,
                          const DocumentLanguage &language)
{
    switch (kind) {
    case DocumentKind::Report:
        return reportTables(facts, language);
    case DocumentKind::Roster:
        return rosterTables(facts, language);
    case DocumentKind::Rollback:
        return rollbackTables(facts, language);
    }
    Q_UNREACHABLE();
}

QList<PdfAttachment> attachmentsOf(DocumentKind kind, const DocumentFacts &facts,
                                   const DocumentLanguage &language)
{
    QList<PdfAttachment> attachments;
    if (facts.snapshot) {
        attachments.append({u"manifest.json"_s,
                            language.translate("Tables", "Manifest of snapshot %1")
                                .arg(facts.snapshot->manifest.snapshotId),
                            u"application/json"_s, toJson(facts.snapshot->manifest)});
    }
    for (const DataTable &table : tablesOf(kind, facts, language)) {
        const bool isTooLong =
            table.key == u"roster"_s && facts.deployment.accounts.size() > mostAttachedAccounts;
        if (isTooLong) {
            continue;
        }
        QString csv;
        writeCsv(table, [&csv](const QString &text) {
            csv += text;
            return true;
        });
        attachments.append({table.key + u".csv"_s, table.title, u"text/csv"_s, csv.toUtf8()});
    }
    return attachments;
}

} // namespace muster
