// SPDX-License-Identifier: Apache-2.0
#include "core/documents/SvgPicture.h"

#include "core/documents/PagePainter.h"

#include <QStringList>
#include <QtMath>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.'))) {
        text.chop(1);
    }
    return text;
}

QString pathData(const QPainterPath &path)
{
    QStringList parts;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const QString point = number(element.x) + u' ' + number(element.y);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            parts.append(u'M' + point);
            break;
        case QPainterPath::LineToElement:
            parts.append(u'L' + point);
            break;
        case QPainterPath::CurveToElement:
            parts.append(u'C' + point);
            break;
        case QPainterPath::CurveToDataElement:
            parts.append(point);
            break;
        }
    }
    return parts.join(u' ');
}

QString stroke(Ink ink, double width, Dash dash)
{
    QString text = u" stroke=\"%1\" stroke-width=\"%2\""_s.arg(cssColour(ink), number(width));
    QStringList lengths;
    for (const double length : dashPattern(dash)) {
        lengths.append(number(length * width));
    }
    if (!lengths.isEmpty()) {
        text += u" stroke-dasharray=\"%1\""_s.arg(lengths.join(u' '));
    }
    return text;
}

int weightOf(Face face)
{
    switch (face) {
    case Face::Regular:
    case Face::Mono:
        return 400;
    case Face::Medium:
        return 500;
    case Face::SemiBold:
    case Face::Display:
        return 600;
    case Face::Bold:
        return 700;
    }
    Q_UNREACHABLE();
}

/// Writes each kind of item as an element.
struct SvgItem
{
    QString operator()(const PaperText &text) const
    {
        return u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" font-weight=\"%4\" fill=\"%5\"%6>%7</text>"_s
            .arg(number(text.at.x()), number(text.at.y()), number(text.style.size))
            .arg(weightOf(text.style.face))
            .arg(cssColour(text.style.ink),
                 text.style.face == Face::Mono ? u" class=\"mono\""_s : QString(),
                 escaped(text.text));
    }
    QString operator()(const PaperLine &line) const
    {
        return u"<path d=\"M%1 %2L%3 %4\" fill=\"none\"%5/>"_s.arg(
            number(line.from.x()), number(line.from.y()), number(line.to.x()), number(line.to.y()),
            stroke(line.ink, line.width, line.dash));
    }
    QString operator()(const PaperShape &shape) const
    {
        return u"<path d=\"%1\" fill=\"%2\" fill-rule=\"evenodd\"%3/>"_s.arg(
            pathData(shape.path), shape.fill == Ink::None ? u"none"_s : cssColour(shape.fill),
            shape.pen == Ink::None ? QString() : stroke(shape.pen, shape.width, shape.dash));
    }
    QString operator()(const PaperHatch &hatch) const
    {
        // Each line is cut to the rectangle here: a clip path would need an id of its own.
        QString data;
        const QRectF area = hatch.area;
        for (double x = area.left() - area.height(); x < area.right(); x += hatch.pitch) {
            const double from = std::max(x, area.left());
            const double to = std::min(x + area.height(), area.right());
            if (from < to) {
                data += u"M%1 %2L%3 %4"_s.arg(number(from), number(area.bottom() - (from - x)),
                                              number(to), number(area.bottom() - (to - x)));
            }
        }
        return u"<path d=\"%1\" fill=\"none\"%2/>"_s.arg(data,
                                                         stroke(hatch.ink, 0.45, Dash::Solid));
    }
};

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString cssColour(Ink ink)
{
    return colourOf(ink).name();
}

QString toSvg(const PaperPicture &picture)
{
    QString svg = u"<svg viewBox=\"-8 -2 %1 %2\" width=\"%3\" height=\"%4\""_s
                      .arg(number(picture.width + 16), number(picture.height + 4))
                      .arg(qCeil(picture.width + 16))
                      .arg(qCeil(picture.height + 4));
    svg += picture.words.isEmpty()
               ? u" aria-hidden=\"true\">"_s
               : u" role=\"img\"><title>%1</title>"_s.arg(escaped(picture.words));
    for (const PaperItem &item : picture.items) {
        svg += std::visit(SvgItem{}, item);
    }
    return svg + u"</svg>"_s;
}

} // namespace muster
