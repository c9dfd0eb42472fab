// SPDX-License-Identifier: Apache-2.0
#include "core/documents/Canvas.h"

#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace muster {

namespace {

QPainterPath polygon(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath octagon(QPointF centre, double radius)
{
    QPolygonF points;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * std::numbers::pi / 4;
        points.append(centre + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    return polygon(points);
}

QPainterPath circle(QPointF centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

} // namespace

Ink inkOf(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return Ink::Black;
    case Mark::Passed:
        return Ink::Green;
    case Mark::Warning:
        return Ink::Amber;
    case Mark::Blocker:
        return Ink::Red;
    case Mark::Unknown:
        return Ink::Violet;
    case Mark::Note:
    case Mark::NotApplicable:
        return Ink::Soft;
    }
    Q_UNREACHABLE();
}

void Canvas::text(double x, double baseline, const QString &text, const TextStyle &style)
{
    if (!text.isEmpty()) {
        m_items.append(PaperText{{x, baseline}, text, style});
    }
}

void Canvas::textRight(double right, double baseline, const QString &words, const TextStyle &style)
{
    text(right - m_measure.width(words, style), baseline, words, style);
}

void Canvas::textCentred(double middle, double baseline, const QString &words,
                         const TextStyle &style)
{
    text(middle - m_measure.width(words, style) / 2, baseline, words, style);
}

qsizetype Canvas::paragraph(double x, double baseline, double width, const RichText &words,
                            const TextStyle &style, BreakAt breakAt, double indent)
{
    const QList<TextRow> lines = m_measure.rows(words, style, width, breakAt, indent);
    rows(x, baseline, lines, style.leading);
    return lines.size();
}

void Canvas::rows(double x, double baseline, const QList<TextRow> &lines, double leading)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const TextRun &run : lines.at(i)) {
            text(x + run.x, baseline + double(i) * leading, run.text, run.style);
        }
    }
}

void Canvas::line(QPointF from, QPointF to, double width, Ink ink, Dash dash)
{
    m_items.append(PaperLine{from, to, width, ink, dash});
}

void Canvas::rule(double y, double width, Ink ink, double left, double right)
{
    line({left, y}, {right, y}, width, ink);
}

void Canvas::fill(const QRectF &area, Ink ink)
{
    QPainterPath path;
    path.addRect(area);
    shape(path, ink);
}

void Canvas::frame(const QRectF &area, double width, Ink ink, Dash dash, Ink ground)
{
    QPainterPath path;
    path.addRect(area.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    shape(path, ground, ink, width, dash);
}

void Canvas::shape(const QPainterPath &path, Ink ground, Ink pen, double width, Dash dash)
{
    m_items.append(PaperShape{path, ground, pen, width, dash});
}

void Canvas::hatch(const QRectF &area, Ink ink, double pitch)
{
    m_items.append(PaperHatch{area, ink, pitch});
}

void Canvas::glyph(QChar letter, QPointF centre, double height, Ink ink)
{
    // Drawn as an outline: the sign is no part of the text which people search and copy.
    const TextStyle style{Face::Bold, 10, 10};
    QPainterPath path;
    path.addText(0, 0, m_measure.font(style), QString(letter));
    const QRectF box = path.boundingRect();
    QTransform fit;
    fit.translate(centre.x(), centre.y());
    fit.scale(height / box.height(), height / box.height());
    fit.translate(-box.center().x(), -box.center().y());
    shape(fit.map(path), ink);
}

void Canvas::mark(Mark kind, QPointF centre, double radius)
{
    mark(kind, centre, radius, inkOf(kind), Ink::White);
}

void Canvas::mark(Mark kind, QPointF c, double r, Ink ink, Ink ground)
{
    const double pen = std::max(0.8, r / 5);
    switch (kind) {
    case Mark::None:
        break;
    case Mark::Passed:
        shape(circle(c, r - pen / 2), Ink::None, ink, pen);
        line(c + QPointF(-0.45, 0.02) * r, c + QPointF(-0.1, 0.38) * r, pen, ink);
        line(c + QPointF(-0.14, 0.4) * r, c + QPointF(0.45, -0.36) * r, pen, ink);
        break;
    case Mark::Warning:
        shape(polygon({c + QPointF(0, -1) * r, c + QPointF(1.08, 0.82) * r,
                       c + QPointF(-1.08, 0.82) * r}),
              Ink::None, ink, pen);
        line(c + QPointF(0, -0.42) * r, c + QPointF(0, 0.26) * r, pen, ink);
        line(c + QPointF(0, 0.42) * r, c + QPointF(0, 0.6) * r, pen, ink);
        break;
    case Mark::Blocker:
        shape(octagon(c, r * 1.06), ink);
        line(c + QPointF(-0.38, -0.38) * r, c + QPointF(0.38, 0.38) * r, pen * 1.25, ground);
        line(c + QPointF(-0.38, 0.38) * r, c + QPointF(0.38, -0.38) * r, pen * 1.25, ground);
        break;
    case Mark::Unknown:
        shape(circle(c, r - pen / 2), Ink::None, ink, pen, Dash::Mark);
        glyph(u'?', c, r * 0.98, ink);
        break;
    case Mark::Note:
        shape(circle(c, r - pen / 2), Ink::None, ink, pen);
        glyph(u'i', c, r * 0.98, ink);
        break;
    case Mark::NotApplicable:
        line(c + QPointF(-0.7, 0) * r, c + QPointF(0.7, 0) * r, pen, ink);
        break;
    }
}

double Canvas::ladder(QPointF topLeft, int reached, int ceiling, double square)
{
    const double pitch = square + 1;
    for (int i = 0; i < 5; ++i) {
        const QRectF box(topLeft + QPointF(i * pitch, 0), QSizeF(square, square));
        if (i < reached) {
            fill(box, Ink::Accent);
        } else if (i >= ceiling) {
            line({box.left() + 0.4, box.center().y()}, {box.right() - 0.4, box.center().y()}, 0.7,
                 Ink::Soft);
        } else {
            frame(box, 0.6, Ink::Accent);
        }
    }
    return 5 * pitch - 1;
}

void Canvas::diamond(QPointF c, double r, Ink ink)
{
    shape(polygon({c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)}),
          ink);
}

void Canvas::tickBox(QPointF topLeft, double side)
{
    frame({topLeft, QSizeF(side, side)}, 0.9);
}

void Canvas::picture(const PaperPicture &picture, QPointF topLeft)
{
    for (const PaperItem &item : picture.items) {
        m_items.append(moved(item, topLeft));
    }
}

} // namespace muster
