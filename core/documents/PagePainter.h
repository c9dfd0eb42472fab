// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/PaperItem.h"
#include "core/documents/TextMeasure.h"

class QPainter;

namespace muster {

/// Paints @p page with a painter of 20 units a point; a thumbnail scales its painter.
/// @param left  left edge of the text column in points.
void paintPage(QPainter &painter, const PaperPage &page, double left, TextMeasure &measure);

/// The lengths of a dash pattern in pen widths; empty for a solid line.
QList<double> dashPattern(Dash dash);

} // namespace muster
