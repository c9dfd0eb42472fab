// SPDX-License-Identifier: Apache-2.0
#include "core/documents/ReportFigures.h"

#include "core/documents/Canvas.h"
#include "core/documents/DocumentWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int rollRows = 14;
constexpr double square = 5.1;
constexpr double pitch = 6.55;
constexpr qsizetype mostRollPools = 12;
constexpr qsizetype mostCertificates = 24;

/// A block of squares and its caption.
struct RollBlock
{
    QString name;
    QString site;
    qint64 accounts = 0;
    bool isFilled = true;
    bool isKnown = true;
};

QList<RollBlock> rollBlocks(const Deployment &deployment, const QList<RosterPool> &roster,
                            const DocumentLanguage &language)
{
    QList<RollBlock> blocks;
    for (const RosterPool &pool : roster) {
        if (pool.count == 0) {
            continue;
        }
        const Pool *known = deployment.findPool(pool.fqdn);
        const Site *site = known == nullptr ? nullptr : deployment.findSite(known->siteKey);
        const auto version = known == nullptr ? std::nullopt : known->version;
        blocks.append(
            {pool.fqdn.isEmpty() ? language.translate("Report", "no pool") : pool.fqdn.hostPart(),
             site == nullptr ? QString() : shown(site->name), pool.count, !isLegacy(version),
             version.has_value()});
    }
    if (blocks.size() > mostRollPools) {
        std::stable_sort(blocks.begin(), blocks.end(), [](const RollBlock &a, const RollBlock &b) {
            return a.accounts > b.accounts;
        });
        const qsizetype more = blocks.size() - mostRollPools + 1;
        RollBlock rest{
            language.translate("Report", "%n more pool(s)", nullptr, more), {}, 0, true, true};
        for (qsizetype i = mostRollPools - 1; i < blocks.size(); ++i) {
            rest.accounts += blocks.at(i).accounts;
        }
        blocks = blocks.first(mostRollPools - 1);
        blocks.append(rest);
    }
    return blocks;
}

qint64 columnsOf(qint64 accounts, qint64 each)
{
    const qint64 squares = (accounts + each - 1) / each;
    return (squares + rollRows - 1) / rollRows;
}

/// The least of 1, 2, 5, 10 … accounts a square which lets all blocks stand side by side.
qint64 accountsPerSquare(const QList<RollBlock> &blocks, const QList<double> &captions)
{
    for (qint64 decade = 1;; decade *= 10) {
        for (const qint64 each : {decade, decade * 2, decade * 5}) {
            double width = 0;
            for (qsizetype i = 0; i < blocks.size(); ++i) {
                width +=
                    std::max(double(columnsOf(blocks.at(i).accounts, each)) * pitch, captions.at(i))
                    + 10;
            }
            if (width <= columnWidth + 10 || each > 1'000'000) {
                return each;
            }
        }
    }
}

void drawBlock(Canvas &draw, double left, const RollBlock &block, qint64 each)
{
    const qint64 squares = (block.accounts + each - 1) / each;
    for (qint64 i = 0; i < squares; ++i) {
        const QRectF box(left + double(i / rollRows) * pitch, double(i % rollRows) * pitch, square,
                         square);
        if (block.isFilled) {
            draw.fill(box, Ink::Accent);
        } else {
            draw.frame(box, 0.7, Ink::Accent);
        }
    }
}

} // namespace

PaperPicture rollCallPicture(const Deployment &deployment, const QList<RosterPool> &roster,
                             const DocumentLanguage &language, TextMeasure &measure)
{
    const QList<RollBlock> blocks = rollBlocks(deployment, roster, language);
    PaperPicture picture{columnWidth, 0, {}, {}};
    if (blocks.isEmpty()) {
        return picture;
    }
    Canvas draw(picture.items, measure);
    QList<double> captions;
    for (const RollBlock &block : blocks) {
        captions.append(
            std::max(measure.width(block.name, style::strongCell),
                     measure.width(accountCount(language, block.accounts), style::cell)));
    }
    const qint64 each = accountsPerSquare(blocks, captions);
    QList<double> widths;
    double sum = 0;
    qint64 accounts = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        widths.append(
            std::max(double(columnsOf(blocks.at(i).accounts, each)) * pitch, captions.at(i)));
        sum += widths.last();
        accounts += blocks.at(i).accounts;
    }
    const double gap =
        blocks.size() < 2 ? 0 : std::min(60.0, (columnWidth - sum) / double(blocks.size() - 1));
    double x = 0;
    const double foot = rollRows * pitch;
    QStringList words;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const RollBlock &block = blocks.at(i);
        const QString count = accountCount(language, block.accounts);
        drawBlock(draw, x, block, each);
        draw.text(x, foot + 9, block.name, style::strongCell);
        draw.text(x, foot + 19, count, style::cell.in(Ink::Soft));
        draw.text(x, foot + 29, block.site, style::cell.in(Ink::Soft));
        words.append(u"%1: %2"_s.arg(block.name, count));
        x += widths.at(i) + gap;
    }
    const double legend = foot + 46;
    double at = 0;
    for (const bool isFilled : {true, false}) {
        const bool isUsed = std::any_of(blocks.begin(), blocks.end(), [isFilled](const auto &b) {
            return b.isFilled == isFilled;
        });
        if (!isUsed) {
            continue;
        }
        const QRectF box(at, legend - 5.5, 6, 6);
        isFilled ? draw.fill(box, Ink::Accent) : draw.frame(box, 0.7, Ink::Accent);
        const QString name =
            isFilled
                ? language.translate("Report", "Skype for Business Server and later, or unknown")
                : language.translate("Report", "Lync Server");
        draw.text(at + 9.5, legend, name, style::note);
        at += 9.5 + measure.width(name, style::note) + 14;
    }
    const QString total = language.number(accounts);
    draw.textRight(
        columnWidth, legend,
        language.translate("Report", "One square is %n homed account(s): %1 of %1.", nullptr, each)
            .arg(total),
        style::note);
    picture.height = legend + 4;
    picture.words = words.join(u"; "_s);
    return picture;
}

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
