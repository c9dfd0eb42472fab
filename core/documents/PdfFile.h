// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/documents/PaperFrame.h"
#include "core/jobs/JobContext.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <functional>

namespace muster {

struct PdfOutlineEntry
{
    QString title;
    qsizetype page = 0; ///< Counts from 0.
    int level = 0;      ///< 0 or 1.
};

/// A file that travels inside a PDF.
struct PdfAttachment
{
    QString name;
    QString description;
    QString mimeType;
    QByteArray content;
};

/// A document ready to be painted.
struct PdfContents
{
    PaperMetrics metrics;
    PaperFrame frame;
    qsizetype pageCount = 0;
    /// Lays out page @p index, from any thread.
    std::function<PaperPage(qsizetype index, TextMeasure &measure)> page;
    QHash<QString, qsizetype> anchors; ///< Page of each target of a link.
    QList<PdfOutlineEntry> outline;
    QList<PdfAttachment> attachments;
    QString title;
    QString author;
    QDateTime
        stamp; ///< Stands in the file as its date, so that same facts and stamp give same bytes.
};

/// Paints all pages, in parts on worker threads, and joins them into one file with outline, links,
/// page labels and attachments. Written beside and renamed; nothing remains of a failed one.
///
/// @errors  NotSupported without a QGuiApplication; DiskFull, AccessDenied, WriteFailed; Cancelled.
/// @thread  any worker; QGuiApplication must exist.
Result<qint64> writePdf(const QString &path, const PdfContents &contents,
                        const DocumentLanguage &language, const JobContext &job);

} // namespace muster
