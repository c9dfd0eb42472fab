// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/documents/DocumentFacts.h"
#include "core/documents/DocumentLanguage.h"
#include "core/jobs/JobContext.h"

namespace muster {

/// @returns the size of the file.
/// @errors  as of makeDocuments().
Result<qint64> writeRosterPdf(const QString &path, const DocumentFacts &facts,
                              const QByteArray &hash, const DocumentLanguage &language,
                              const JobContext &job);
Result<qint64> writeRosterHtml(const QString &path, const DocumentFacts &facts,
                               const QByteArray &hash, const DocumentLanguage &language,
                               const JobContext &job);
Result<qint64> writeRosterJson(const QString &path, const DocumentFacts &facts,
                               const QByteArray &hash, const JobContext &job);

} // namespace muster
