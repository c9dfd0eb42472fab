// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/documents/DocumentFacts.h"
#include "core/documents/DocumentLanguage.h"
#include "core/documents/DocumentRequest.h"
#include "core/jobs/JobContext.h"

#include <QList>
#include <QString>

namespace muster {

struct MadeFile
{
    QString path;
    DocumentKind kind = DocumentKind::Report;
    DocumentFormat format = DocumentFormat::Pdf;
    qint64 bytes = 0;

    friend bool operator==(const MadeFile &, const MadeFile &) = default;
};

/// Makes each of @p requests in @p folder, which is created when it is missing. Files are written beside and renamed;
/// an older one of the same name is replaced. The first error ends it; files made before stay.
///
/// Same facts, language and `printedAt` give the same bytes.
/// @errors  NotSupported for PDF or HTML without a QGuiApplication, NothingDiscovered, AccessDenied,
///          DiskFull, WriteFailed, Cancelled.
/// @thread  any worker; blocks for up to half a minute for each with 100,000 accounts.
Result<QList<MadeFile>> makeDocuments(const DocumentFacts &facts,
                                      const QList<DocumentRequest> &requests,
                                      const DocumentLanguage &language, const QString &folder,
                                      const JobContext &job);

} // namespace muster
