// SPDX-License-Identifier: Apache-2.0
#include "core/documents/PaperItem.h"

namespace muster {

PaperItem moved(const PaperItem &item, QPointF offset)
{
    PaperItem copy = item;
    if (auto *text = std::get_if<PaperText>(&copy)) {
        text->at += offset;
    } else if (auto *line = std::get_if<PaperLine>(&copy)) {
        line->from += offset;
        line->to += offset;
    } else if (auto *shape = std::get_if<PaperShape>(&copy)) {
        shape->path.translate(offset);
    } else if (auto *hatch = std::get_if<PaperHatch>(&copy)) {
        hatch->area.translate(offset);
    }
    return copy;
}

PaperMetrics PaperMetrics::of(PaperSize size)
{
    PaperMetrics metrics;
    if (size == PaperSize::Letter) {
        metrics.width = 612;
        metrics.height = 792;
        metrics.left = 22.95 * pointsPerMm;
    }
    metrics.top = 17 * pointsPerMm;
    metrics.bottom = metrics.height - 20 * pointsPerMm;
    return metrics;
}

} // namespace muster
