// SPDX-License-Identifier: Apache-2.0
#include "core/documents/Documents.h"

#include "core/documents/Attachments.h"
#include "core/documents/OutputFile.h"
#include "core/documents/ReportFiles.h"
#include "core/documents/RosterFiles.h"
#include "core/documents/Workbook.h"

#include <QDir>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> writePages(const QString &path, const DocumentFacts &facts, const QByteArray &hash,
                          const DocumentRequest &request, const DocumentLanguage &language,
                          const JobContext &job)
{
    const bool isPdf = request.format == DocumentFormat::Pdf;
    switch (request.kind) {
    case DocumentKind::Report:
        return writeReport(path, facts, hash, request, language, job);
    case DocumentKind::Roster:
        return isPdf ? writeRosterPdf(path, facts, hash, language, job)
                     : writeRosterHtml(path, facts, hash, language, job);
    case DocumentKind::Rollback:
        return writeRollback(path, facts, hash, isPdf, language, job);
    }
    Q_UNREACHABLE();
}

/// The first of the document's tables: findings, accounts or cards.
Result<qint64> writeCsvFile(const QString &path, const DocumentFacts &facts, DocumentKind kind,
                            const DocumentLanguage &language, const JobContext &job)
{
    const QList<DataTable> tables = tablesOf(kind, facts, language);
    if (tables.isEmpty()) {
        return fail(ErrorCode::NothingDiscovered, path, u"no rollback plan"_s);
    }
    OutputFile file(path);
    const bool isWhole = writeCsv(tables.first(), [&](const QString &text) {
        file.writeText(text);
        return !job.isCancelled();
    });
    if (!isWhole) {
        return fail(ErrorCode::Cancelled, path);
    }
    return file.commit();
}

Result<qint64> writeJsonFile(const QString &path, const DocumentFacts &facts,
                             const QByteArray &hash, DocumentKind kind, const JobContext &job)
{
    return kind == DocumentKind::Roster ? writeRosterJson(path, facts, hash, job)
                                        : writeFactsJson(path, facts);
}

Result<qint64> writeDocument(const QString &path, const DocumentFacts &facts,
                             const QByteArray &hash, const DocumentRequest &request,
                             const DocumentLanguage &language, const JobContext &job)
{
    switch (request.format) {
    case DocumentFormat::Pdf:
    case DocumentFormat::Html:
        return writePages(path, facts, hash, request, language, job);
    case DocumentFormat::Xlsx:
        return writeWorkbook(path, tablesOf(request.kind, facts, language), facts, hash, language,
                             job);
    case DocumentFormat::Csv:
        return writeCsvFile(path, facts, request.kind, language, job);
    case DocumentFormat::Json:
        return writeJsonFile(path, facts, hash, request.kind, job);
    }
    Q_UNREACHABLE();
}

/// CSV and JSON are the same in every language but for the words of rules and items; pages and the
/// heads of sheets are not.
QString fileName(const DocumentRequest &request, const DocumentLanguage &language)
{
    const QString kind = toWord(request.kind);
    switch (request.format) {
    case DocumentFormat::Pdf:
    case DocumentFormat::Html: {
        const bool isForBoard =
            request.kind == DocumentKind::Report && request.audience == Audience::Board;
        return u"%1-%2.%3"_s.arg(isForBoard ? kind + u"-board"_s : kind, language.code(),
                                 toWord(request.format));
    }
    case DocumentFormat::Xlsx:
        return u"%1-%2.xlsx"_s.arg(kind, language.code());
    case DocumentFormat::Csv:
        return kind + u".csv"_s; // The rollback plan's cards read roster.csv by this name.
    case DocumentFormat::Json:
        return kind + u".json"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<MadeFile>> makeDocuments(const DocumentFacts &facts,
                                      const QList<DocumentRequest> &requests,
                                      const DocumentLanguage &language, const QString &folder,
                                      const JobContext &job)
{
    if (!facts.deployment.topology && facts.deployment.accounts.isEmpty()) {
        return fail(ErrorCode::NothingDiscovered, folder);
    }
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::AccessDenied, folder, u"cannot create the folder"_s);
    }
    job.progress().enterPhase(ProgressPhase::Writing);
    const QByteArray hash = factsHash(facts);
    QList<MadeFile> made;
    for (const DocumentRequest &request : requests) {
        const QString path = QDir(folder).filePath(fileName(request, language));
        job.progress().setSubject(path);
        const Result<qint64> bytes = writeDocument(path, facts, hash, request, language, job);
        if (!bytes) {
            return fail(bytes.error());
        }
        made.append({path, request.kind, request.format, *bytes});
    }
    return made;
}

} // namespace muster
