// SPDX-License-Identifier: Apache-2.0
#include "core/documents/PdfFile.h"

#include "core/documents/PagePainter.h"
#include "core/documents/PdfJoin.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Pages of one part. Fixed, so that the bytes do not depend on the number of cores.
constexpr qsizetype pagesPerPart = 200;

PaperPage framedPage(const PdfContents &contents, const DocumentLanguage &language, qsizetype index,
                     TextMeasure &measure)
{
    PaperPage page = contents.page(index, measure);
    Canvas canvas(page.items, measure);
    drawFrame(canvas, contents.frame, contents.metrics, language, page, index + 1,
              contents.pageCount);
    return page;
}

/// Paints one part; remembers the links of its pages.
bool paintPart(const PdfContents &contents, const DocumentLanguage &language, qsizetype part,
               PdfPart &result, const JobContext &job)
{
    QBuffer buffer(&result.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * unitsPerPoint);
    const QSizeF size(contents.metrics.width, contents.metrics.height);
    writer.setPageSize(QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    TextMeasure measure;
    QPainter painter;
    const qsizetype end = std::min((part + 1) * pagesPerPart, contents.pageCount);
    for (qsizetype index = part * pagesPerPart; index < end; ++index) {
        if (job.isCancelled()) {
            return false;
        }
        const PaperPage page = framedPage(contents, language, index, measure);
        const bool isReady = painter.isActive() ? writer.newPage() : painter.begin(&writer);
        if (!isReady) {
            return false;
        }
        paintPage(painter, page, contents.metrics.left, measure);
        for (const PaperLink &link : page.links) {
            result.links.append({index, link.area.translated(contents.metrics.left, 0),
                                 contents.anchors.value(link.target, -1)});
        }
        job.progress().addItems(1);
    }
    return painter.end();
}

} // namespace

Result<qint64> writePdf(const QString &path, const PdfContents &contents,
                        const DocumentLanguage &language, const JobContext &job)
{
    if (qGuiApp == nullptr) {
        return fail(ErrorCode::NotSupported, path, u"painting needs a QGuiApplication"_s);
    }
    loadPaperFonts();
    job.progress().expectItems(contents.pageCount);
    std::vector<PdfPart> parts(size_t((contents.pageCount + pagesPerPart - 1) / pagesPerPart));
    std::atomic<size_t> next = 0;
    std::atomic<bool> hasFailed = false;
    const auto work = [&] {
        for (size_t part = next++; part < parts.size() && !hasFailed; part = next++) {
            if (!paintPart(contents, language, qsizetype(part), parts.at(part), job)) {
                hasFailed = true;
            }
        }
    };
    {
        std::vector<std::jthread> workers;
        const size_t cores = std::max(1U, std::thread::hardware_concurrency());
        for (size_t i = 1; i < std::min(cores, parts.size()); ++i) {
            workers.emplace_back(work);
        }
        work();
    }
    if (job.isCancelled()) {
        return fail(ErrorCode::Cancelled, path);
    }
    if (hasFailed) {
        return fail(ErrorCode::Internal, path, u"QPdfWriter refused a page"_s);
    }
    return joinPdf(path, parts, contents, language);
}

} // namespace muster
