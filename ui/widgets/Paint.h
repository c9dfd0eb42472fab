// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Manifest.h"
#include "ui/widgets/Metrics.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace muster::ui::paint {

/// A filled shape with round corners and an edge drawn inside it. No edge for an invalid colour.
void face(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
          const QColor &edge = {}, qreal edgeWidth = 1);
/// The ring of a focused control, 2 wide, inside @p rect.
void focusRing(QPainter &painter, const QRectF &rect, qreal radius);
/// A line drawing centred in @p rect.
void icon(QPainter &painter, const QString &name, const QRect &rect, int size, const QColor &color);
/// One line of text, elided at its end, in the middle of the height of @p rect.
void text(QPainter &painter, const QRect &rect, const QString &text, TextRole role,
          const QColor &color, Qt::Alignment alignment = Qt::AlignLeft,
          Qt::TextElideMode elide = Qt::ElideRight);
/// A check box of 16 in the middle of @p place.
void checkBox(QPainter &painter, const QRect &place, Qt::CheckState state);
/// The five cells. @returns their width.
int proofMeter(QPainter &painter, const QPoint &topLeft, ProofLevel level);
[[nodiscard]] QSize proofMeterSize();

} // namespace muster::ui::paint
