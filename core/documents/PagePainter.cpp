// SPDX-License-Identifier: Apache-2.0
#include "core/documents/PagePainter.h"

#include <QPainter>
#include <QPen>
#include <QTransform>

#include <cmath>

namespace muster {

namespace {

QPen penOf(Ink ink, double width, Dash dash)
{
    QPen pen(colourOf(ink), width * unitsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    const QList<double> pattern = dashPattern(dash);
    if (!pattern.isEmpty()) {
        pen.setDashPattern(pattern);
    }
    return pen;
}

/// Draws each kind of item; points become device units here and nowhere else.
class ItemPainter
{
public:
    ItemPainter(QPainter &painter, double left, TextMeasure &measure)
        : m_painter(painter)
        , m_left(left)
        , m_measure(measure)
    {
    }

    void operator()(const PaperText &text)
    {
        TextStyle style = text.style;
        style.unshaped = style.unshaped && needsNoShaping(text.text);
        m_painter.setFont(m_measure.font(style));
        m_painter.setPen(colourOf(style.ink));
        m_painter.drawText(toUnits(text.at), text.text);
    }

    void operator()(const PaperLine &line)
    {
        m_painter.setPen(penOf(line.ink, line.width, line.dash));
        m_painter.drawLine(toUnits(line.from), toUnits(line.to));
    }

    void operator()(const PaperShape &shape)
    {
        m_painter.setBrush(shape.fill == Ink::None ? QBrush(Qt::NoBrush)
                                                   : QBrush(colourOf(shape.fill)));
        m_painter.setPen(shape.pen == Ink::None ? QPen(Qt::NoPen)
                                                : penOf(shape.pen, shape.width, shape.dash));
        QTransform scale;
        scale.scale(unitsPerPoint, unitsPerPoint);
        scale.translate(m_left, 0);
        m_painter.drawPath(scale.map(shape.path));
        m_painter.setBrush(Qt::NoBrush);
    }

    void operator()(const PaperHatch &hatch)
    {
        const QRectF area(toUnits(hatch.area.topLeft()), hatch.area.size() * unitsPerPoint);
        m_painter.save();
        m_painter.setClipRect(area);
        m_painter.setPen(penOf(hatch.ink, 0.45, Dash::Solid));
        const double step = hatch.pitch * unitsPerPoint;
        const double first = area.left() - area.height();
        const auto lines = static_cast<int>(std::ceil((area.right() - first) / step));
        for (int line = 0; line < lines; ++line) {
            const double x = first + line * step;
            m_painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
        }
        m_painter.restore();
    }

private:
    [[nodiscard]] QPointF toUnits(QPointF at) const
    {
        return {(m_left + at.x()) * unitsPerPoint, at.y() * unitsPerPoint};
    }

    QPainter &m_painter;
    double m_left;
    TextMeasure &m_measure;
};

} // namespace

QList<double> dashPattern(Dash dash)
{
    switch (dash) {
    case Dash::Solid:
        return {};
    case Dash::Mark:
        return {1.6, 1.1};
    case Dash::Verdict:
        return {3, 2};
    case Dash::Fine:
        return {3.5, 2.5};
    case Dash::Dotted:
        return {1.5, 2};
    }
    Q_UNREACHABLE();
}

void paintPage(QPainter &painter, const PaperPage &page, double left, TextMeasure &measure)
{
    ItemPainter draw(painter, left, measure);
    for (const PaperItem &item : page.items) {
        std::visit(draw, item);
    }
}

} // namespace muster
