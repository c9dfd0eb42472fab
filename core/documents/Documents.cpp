// SPDX-License-Identifier: Apache-2.0
#include "core/documents/Documents.h"

#include "core/documents/ReportFiles.h"
#include "core/documents/RosterFiles.h"

#include <QDir>

namespace muster {

using namespace Qt::StringLiterals;

QString toWord(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Report:
        return u"report"_s;
    case DocumentKind::Roster:
        return u"roster"_s;
    case DocumentKind::Rollback:
        return u"rollback"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return u"pdf"_s;
    case DocumentFormat::Html:
        return u"html"_s;
    case DocumentFormat::Csv:
        return u"csv"_s;
    case DocumentFormat::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DocumentKind> documentKindFromWord(QStringView word)
{
    for (const DocumentKind kind :
         {DocumentKind::Report, DocumentKind::Roster, DocumentKind::Rollback}) {
        if (word == toWord(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

std::optional<DocumentFormat> documentFormatFromWord(QStringView word)
{
    for (const DocumentFormat format :
         {DocumentFormat::Pdf, DocumentFormat::Html, DocumentFormat::Csv, DocumentFormat::Json}) {
        if (word == toWord(format)) {
            return format;
        }
    }
    return std::nullopt;
}

namespace {

Result<qint64> writeRoster(const QString &path, const DocumentFacts &facts, DocumentFormat format,
                           const DocumentLanguage &language, const JobContext &job)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return writeRosterPdf(path, facts, factsHash(facts), language, job);
    case DocumentFormat::Html:
        return writeRosterHtml(path, facts, factsHash(facts), language, job);
    case DocumentFormat::Csv:
        return writeAccountsCsv(path, facts, job);
    case DocumentFormat::Json:
        return writeRosterJson(path, facts, factsHash(facts), job);
    }
    Q_UNREACHABLE();
}

Result<qint64> writeReportAs(const QString &path, const DocumentFacts &facts, DocumentFormat format,
                             const DocumentLanguage &language, const JobContext &job)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return writeReport(path, facts, true, language, job);
    case DocumentFormat::Html:
        return writeReport(path, facts, false, language, job);
    case DocumentFormat::Csv:
        return writeFindingsCsv(path, facts, language);
    case DocumentFormat::Json:
        return writeFactsJson(path, facts);
    }
    Q_UNREACHABLE();
}

Result<qint64> writeRollbackAs(const QString &path, const DocumentFacts &facts,
                               DocumentFormat format, const DocumentLanguage &language,
                               const JobContext &job)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return writeRollback(path, facts, true, language, job);
    case DocumentFormat::Html:
        return writeRollback(path, facts, false, language, job);
    case DocumentFormat::Csv:
        return writeCardsCsv(path, facts, language);
    case DocumentFormat::Json:
        return writeFactsJson(path, facts);
    }
    Q_UNREACHABLE();
}

Result<qint64> writeDocument(const QString &path, const DocumentFacts &facts, DocumentKind kind,
                             DocumentFormat format, const DocumentLanguage &language,
                             const JobContext &job)
{
    switch (kind) {
    case DocumentKind::Report:
        return writeReportAs(path, facts, format, language, job);
    case DocumentKind::Roster:
        return writeRoster(path, facts, format, language, job);
    case DocumentKind::Rollback:
        return writeRollbackAs(path, facts, format, language, job);
    }
    Q_UNREACHABLE();
}

/// Tables and JSON are the same in every language; pages are not.
QString fileName(DocumentKind kind, DocumentFormat format, const DocumentLanguage &language)
{
    switch (format) {
    case DocumentFormat::Pdf:
    case DocumentFormat::Html:
        return u"%1-%2.%3"_s.arg(toWord(kind), language.code(), toWord(format));
    case DocumentFormat::Csv:
        return toWord(kind) + u".csv"_s; // The rollback plan's cards read roster.csv by this name.
    case DocumentFormat::Json:
        return toWord(kind) + u".json"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<MadeFile>> makeDocument(const DocumentFacts &facts, DocumentKind kind,
                                     DocumentFormat format, const DocumentLanguage &language,
                                     const QString &folder, const JobContext &job)
{
    if (!facts.deployment.topology && facts.deployment.accounts.isEmpty()) {
        return fail(ErrorCode::NothingDiscovered, toWord(kind));
    }
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::AccessDenied, folder, u"cannot create the folder"_s);
    }
    job.progress().enterPhase(ProgressPhase::Writing);
    const QString path = QDir(folder).filePath(fileName(kind, format, language));
    job.progress().setSubject(path);
    const Result<qint64> bytes = writeDocument(path, facts, kind, format, language, job);
    if (!bytes) {
        return fail(bytes.error());
    }
    return QList<MadeFile>{{path, kind, format, *bytes}};
}

} // namespace muster
