// SPDX-License-Identifier: Apache-2.0
#include "core/documents/ReportFigures.h"

#include "core/documents/Canvas.h"
#include "core/documents/DocumentWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

PaperPicture barPicture(qint64 value, qint64 most, double width, bool isFilled,
                        const DocumentLanguage &language, TextMeasure &measure)
{
    PaperPicture picture{width, 10, {}, {}};
    Canvas draw(picture.items, measure);
    const QString figure = language.number(value);
    const double room = width - 30;
    const double length = most == 0 ? 0 : room * double(value) / double(most);
    if (length > 0.8) {
        const QRectF bar(0, 0.5, length, 9);
        isFilled ? draw.fill(bar, Ink::Accent) : draw.frame(bar, 0.8, Ink::Accent);
    }
    draw.text(length + 4, 8, figure, style::strongCell);
    picture.words = figure;
    return picture;
}

namespace {

constexpr qsizetype mostCertificates = 24;

struct CertificateAxis
{
    QDate from;
    QDate to;
    double left = 104;
    double right = columnWidth - 62;

    [[nodiscard]] double x(QDate day) const
    {
        return left + (right - left) * double(from.daysTo(day)) / double(from.daysTo(to));
    }
};

void drawCertificate(Canvas &draw, double y, const Certificate &certificate,
                     const CertificateAxis &axis, const DocumentLanguage &language)
{
    const QDate end = certificate.notAfter.toUTC().date();
    const bool isOver = end < axis.from;
    const bool isSoon = !isOver && axis.from.daysTo(end) < 90;
    const bool isBeyond = end > axis.to;
    QString name = certificate.subject;
    static const QRegularExpression commonName(u"(?:^|,\\s*)CN\\s*=\\s*([^,]+)"_s);
    const QRegularExpressionMatch match = commonName.match(name);
    name = shown(match.hasMatch() ? match.captured(1) : name);
    const TextStyle text = isOver || isSoon ? style::strongCell : style::cell;
    const QList<TextRow> rows =
        draw.measure().rows(plainText(name), text, axis.left - 8, BreakAt::Names);
    for (const TextRun &run : rows.first()) {
        draw.textRight(axis.left - 6, y + 3, run.text, run.style);
    }
    if (isOver) {
        draw.mark(Mark::Blocker, {axis.left + 4, y}, 4);
        draw.text(axis.left + 12, y + 3,
                  language.translate("Report", "ended %1").arg(language.date(end)),
                  style::strongCell.in(Ink::Red));
        return;
    }
    const double x = isBeyond ? axis.right : axis.x(end);
    const Ink ink = isSoon ? Ink::Amber : Ink::Black;
    draw.line({axis.left, y}, {x, y}, isSoon ? 1.6 : 1.0, ink);
    if (isSoon) {
        draw.mark(Mark::Warning, {x, y}, 4);
    } else if (isBeyond) {
        QPainterPath head(QPointF(x + 4, y));
        head.lineTo(x - 1, y - 2.6);
        head.lineTo(x - 1, y + 2.6);
        head.closeSubpath();
        draw.shape(head, Ink::Black);
    } else {
        draw.line({x, y - 3}, {x, y + 3}, 1, ink);
    }
    draw.text(x + 8, y + 3, language.date(end), (isSoon ? style::strongCell : style::cell).in(ink));
}

} // namespace

PaperPicture certificatePicture(const QList<Certificate> &certificates, const QDateTime &today,
                                const DocumentLanguage &language, TextMeasure &measure)
{
    QList<Certificate> sorted = certificates;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Certificate &a, const Certificate &b) {
        return a.notAfter < b.notAfter;
    });
    sorted = sorted.first(std::min(mostCertificates, sorted.size()));
    PaperPicture picture{columnWidth, 0, {}, {}};
    if (sorted.isEmpty()) {
        return picture;
    }
    Canvas draw(picture.items, measure);
    const QDate from = today.toUTC().date();
    const CertificateAxis axis{from, from.addMonths(14)};
    const double foot = 14 + double(sorted.size()) * 13.5;
    draw.fill({axis.left, 12, axis.x(from.addDays(90)) - axis.left, foot - 12}, Ink::Wash);
    // The first day of every third month, so that the axis says what it measures.
    for (QDate day = QDate(from.year(), from.month(), 1).addMonths(1); day <= axis.to;
         day = day.addMonths(3)) {
        draw.line({axis.x(day), 12}, {axis.x(day), foot}, 0.5, Ink::Hair);
        draw.text(axis.x(day) + 1, 8, language.date(day).section(u' ', 1), style::note);
    }
    QStringList words;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        drawCertificate(draw, 19 + double(i) * 13.5, sorted.at(i), axis, language);
        words.append(u"%1: %2"_s.arg(shown(sorted.at(i).subject),
                                     language.date(sorted.at(i).notAfter.toUTC().date())));
    }
    draw.frame({axis.left, foot + 6, 8, 7}, 0.4, Ink::Rule, Dash::Solid, Ink::Wash);
    draw.text(axis.left + 12, foot + 12,
              language.translate("Report", "the next 90 days: renew before the first window"),
              style::note);
    picture.height = foot + 16;
    picture.words = words.join(u"; "_s);
    return picture;
}

PaperPicture ladderPicture(int reached, int ceiling, TextMeasure &measure)
{
    PaperPicture picture{29, 5, {}, {}};
    Canvas draw(picture.items, measure);
    picture.width = draw.ladder({0, 0}, reached, ceiling, 4.6);
    return picture;
}

PaperPicture outcomePicture(const QList<qint64> &counts, qint64 most, double width,
                            TextMeasure &measure)
{
    PaperPicture picture{width, 8, {}, {}};
    Canvas draw(picture.items, measure);
    double x = 0;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts.at(i) == 0) {
            continue;
        }
        const QRectF part(x, 0, width * double(counts.at(i)) / double(most), 8);
        switch (i) {
        case 0:
            draw.frame(part, 0.8, Ink::Green);
            break;
        case 1:
            draw.fill(part, Ink::Red);
            break;
        case 2:
            draw.hatch(part, Ink::Violet);
            draw.frame(part, 0.6, Ink::Violet);
            break;
        default:
            draw.frame(part, 0.5, Ink::Rule, Dash::Solid, Ink::Wash);
            break;
        }
        x += part.width();
    }
    return picture;
}

} // namespace muster
