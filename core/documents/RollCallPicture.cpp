// SPDX-License-Identifier: Apache-2.0
#include "core/documents/RollCallPicture.h"

#include "core/documents/Canvas.h"
#include "core/documents/DocumentWords.h"

#include <algorithm>
#include <numeric>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int rollRows = 14;
constexpr double square = 5.1;
constexpr double pitch = 6.55;
constexpr double rollFoot = rollRows * pitch;
constexpr qsizetype mostRollPools = 12;

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
        const qint64 column = i / rollRows;
        const QRectF box(left + double(column) * pitch, double(i % rollRows) * pitch, square,
                         square);
        if (block.isFilled) {
            draw.fill(box, Ink::Accent);
        } else {
            draw.frame(box, 0.7, Ink::Accent);
        }
    }
}

QList<double> captionWidths(const QList<RollBlock> &blocks, const DocumentLanguage &language,
                            TextMeasure &measure)
{
    QList<double> captions;
    for (const RollBlock &block : blocks) {
        captions.append(
            std::max(measure.width(block.name, style::strongCell),
                     measure.width(accountCount(language, block.accounts), style::cell)));
    }
    return captions;
}

/// The blocks side by side with their captions below; returns what they say in words.
QString drawBlocks(Canvas &draw, const QList<RollBlock> &blocks, const QList<double> &captions,
                   qint64 each, const DocumentLanguage &language)
{
    QList<double> widths;
    double sum = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        widths.append(
            std::max(double(columnsOf(blocks.at(i).accounts, each)) * pitch, captions.at(i)));
        sum += widths.last();
    }
    const double gap =
        blocks.size() < 2 ? 0 : std::min(60.0, (columnWidth - sum) / double(blocks.size() - 1));
    double x = 0;
    QStringList words;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const RollBlock &block = blocks.at(i);
        const QString count = accountCount(language, block.accounts);
        drawBlock(draw, x, block, each);
        draw.text(x, rollFoot + 9, block.name, style::strongCell);
        draw.text(x, rollFoot + 19, count, style::cell.in(Ink::Soft));
        draw.text(x, rollFoot + 29, block.site, style::cell.in(Ink::Soft));
        words.append(u"%1: %2"_s.arg(block.name, count));
        x += widths.at(i) + gap;
    }
    return words.join(u"; "_s);
}

/// What filled and outlined squares mean, where there are such.
void drawRollLegend(Canvas &draw, double baseline, const QList<RollBlock> &blocks,
                    const DocumentLanguage &language)
{
    double x = 0;
    for (const bool isFilled : {true, false}) {
        const bool isUsed = std::any_of(blocks.begin(), blocks.end(), [isFilled](const auto &b) {
            return b.isFilled == isFilled;
        });
        if (!isUsed) {
            continue;
        }
        const QRectF box(x, baseline - 5.5, 6, 6);
        isFilled ? draw.fill(box, Ink::Accent) : draw.frame(box, 0.7, Ink::Accent);
        const QString name =
            isFilled
                ? language.translate("Report", "Skype for Business Server and later, or unknown")
                : language.translate("Report", "Lync Server");
        draw.text(x + 9.5, baseline, name, style::note);
        x += 9.5 + draw.measure().width(name, style::note) + 14;
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
    const QList<double> captions = captionWidths(blocks, language, measure);
    const qint64 each = accountsPerSquare(blocks, captions);
    picture.words = drawBlocks(draw, blocks, captions, each, language);
    const double legend = rollFoot + 46;
    drawRollLegend(draw, legend, blocks, language);
    const qint64 accounts =
        std::accumulate(blocks.begin(), blocks.end(), qint64{0},
                        [](qint64 sum, const RollBlock &block) { return sum + block.accounts; });
    const QString total = language.number(accounts);
    draw.textRight(
        columnWidth, legend,
        language.translate("Report", "One square is %n homed account(s): %1 of %1.", nullptr, each)
            .arg(total),
        style::note);
    picture.height = legend + 4;
    return picture;
}

} // namespace muster
