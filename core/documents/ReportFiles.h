// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/documents/DocumentFacts.h"
#include "core/documents/DocumentLanguage.h"
#include "core/documents/DocumentRequest.h"
#include "core/documents/Paper.h"
#include "core/jobs/JobContext.h"

namespace muster {

/// The paper of these facts.
PaperMetrics metricsOf(const DocumentFacts &facts);

/// Paints a document which stands in memory as a whole.
/// @errors  as of makeDocuments().
Result<qint64> writePaperPdf(const QString &path, DocumentKind kind, const Paper &paper,
                             const DocumentFacts &facts, const DocumentLanguage &language,
                             const JobContext &job);
Result<qint64> writePaperHtml(const QString &path, const Paper &paper,
                              const DocumentLanguage &language, const JobContext &job);

/// @p hash is factsHash() of @p facts, as everywhere here.
Result<qint64> writeReport(const QString &path, const DocumentFacts &facts, const QByteArray &hash,
                           const DocumentRequest &request, const DocumentLanguage &language,
                           const JobContext &job);
/// @errors  NothingDiscovered without a rollback plan.
Result<qint64> writeRollback(const QString &path, const DocumentFacts &facts,
                             const QByteArray &hash, bool isPdf, const DocumentLanguage &language,
                             const JobContext &job);
/// The whole data set; see writeFacts().
Result<qint64> writeFactsJson(const QString &path, const DocumentFacts &facts);

} // namespace muster
