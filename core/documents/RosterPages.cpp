// SPDX-License-Identifier: Apache-2.0
#include "core/documents/RosterPages.h"

#include "core/documents/DocumentWords.h"

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr double headHeight = 57; ///< Title, source line and column heads.
constexpr double rowPitch = 11.4;
constexpr double groupPitch = 14;
constexpr double groupGap = 5;
constexpr double endHeight = 50; ///< Total and notes.

struct Column
{
    double x = 0;
    double width = 0;
};

constexpr Column numberColumn{0, 19};
constexpr Column nameColumn{24, 124};
constexpr Column sipColumn{152, 145};
constexpr Column lineColumn{300, 70};
constexpr Column voiceColumn{372, 22};
constexpr Column contactsColumn{396, 44};
constexpr Column policyColumn{446, 36};

qsizetype lineCount(TextMeasure &measure, const QString &text, const TextStyle &style,
                    const Column &column)
{
    if (text.size() < 400 && measure.width(text, style) <= column.width) {
        return 1;
    }
    return std::min<qsizetype>(
        4, measure.rows(plainText(text), style, column.width, BreakAt::Names, 6).size());
}

void drawCell(Canvas &draw, double baseline, const QString &text, const TextStyle &style,
              const Column &column)
{
    QList<TextRow> rows =
        draw.measure().rows(plainText(text), style, column.width, BreakAt::Names, 6);
    if (rows.size() > 4) {
        rows = rows.first(4);
        rows.last() = {{u"… (%1, CSV)"_s.arg(text.size()), style.in(Ink::Soft), 6}};
    }
    draw.rows(column.x, baseline, rows, style.leading);
}

} // namespace

RosterPages::RosterPages(const RosterContents &contents, const PaperMetrics &metrics)
    : m_contents(contents)
    , m_metrics(metrics)
{
}

double RosterPages::rowHeight(TextMeasure &measure, const RosterWords &words) const
{
    const qsizetype lines =
        std::max({lineCount(measure, words.name, style::rosterName, nameColumn),
                  lineCount(measure, words.sip, style::rosterCell, sipColumn),
                  lineCount(measure, words.line, style::rosterCell, lineColumn)});
    return rowPitch + double(lines - 1) * style::rosterCell.leading;
}

double RosterPages::groupHeight(TextMeasure &measure, const RosterPool &pool,
                                const RosterGroup &group) const
{
    const QString name = kindPlural(m_contents.language(), group.kind);
    const double needed =
        measure.width(name, style::strongCell)
        + measure.width(m_contents.groupCommand(pool, group), style::findingCommand) + 105;
    return groupGap + (needed > columnWidth ? groupPitch + 9 : groupPitch) + 2;
}

void RosterPages::paginate(TextMeasure &measure)
{
    for (qsizetype i = 0; i < m_contents.pools().size(); ++i) {
        m_firstPages.append(m_pages.size());
        paginatePool(measure, i);
    }
}

void RosterPages::paginatePool(TextMeasure &measure, qsizetype index)
{
    const RosterPool &pool = m_contents.pools().at(index);
    const double bottom = m_metrics.bottom;
    double y = m_metrics.top + headHeight;
    qsizetype number = 1;
    m_pages.append({index, {}, number, false});
    const auto nextPage = [&] {
        m_pages.append({index, {}, number, false});
        y = m_metrics.top + headHeight;
    };
    for (qsizetype g = 0; g < pool.groups.size(); ++g) {
        const RosterGroup &group = pool.groups.at(g);
        const double head = groupHeight(measure, pool, group);
        // A head never stands alone at the foot: it needs two rows beneath it.
        if (y + head + 2 * rowPitch > bottom) {
            nextPage();
        }
        y += head;
        m_pages.last().spans.append({g, 0, 0});
        for (qsizetype i = 0; i < group.accounts.size(); ++i) {
            const double height =
                rowHeight(measure, m_contents.words(pool, group.kind, group.accounts.at(i)));
            if (y + height > bottom) {
                nextPage();
                y += head;
                m_pages.last().spans.append({g, i, i});
            }
            y += height;
            ++number;
            m_pages.last().spans.last().to = i + 1;
        }
    }
    if (y + endHeight > bottom) {
        nextPage();
    }
    m_pages.last().isLast = true;
}

void RosterPages::drawHead(Canvas &draw, const Breaks &breaks) const
{
    const DocumentLanguage &language = m_contents.language();
    const RosterPool &pool = m_contents.pools().at(breaks.pool);
    qsizetype last = breaks.firstNumber - 1;
    for (const Span &span : breaks.spans) {
        last += span.to - span.from;
    }
    const double top = m_metrics.top;
    const QString range = last < breaks.firstNumber
                              ? accountCount(language, pool.count)
                              : language.translate("Roster", "accounts %1 to %2 of %3")
                                    .arg(language.number(breaks.firstNumber), language.number(last),
                                         language.number(pool.count));
    draw.textRight(columnWidth, top + 15, range, style::sectionHead);
    TextStyle title = style::pageTitle;
    const double room = columnWidth - 12 - draw.measure().width(range, style::sectionHead);
    if (draw.measure().width(m_contents.poolTitle(pool), title) > room) {
        title.size = 11; // A name of 253 letters is allowed; it stands whole in the summary.
    }
    const QList<TextRow> titleRows =
        draw.measure().rows(plainText(m_contents.poolTitle(pool)), title, room, BreakAt::Names);
    draw.rows(0, top + 15, titleRows.first(1), 0);
    const QString hash = shortHash(pool.sha256);
    const TextStyle mono = style::footerMono;
    const double hashX = columnWidth - draw.measure().width(hash, mono);
    draw.text(hashX, top + 28, hash, mono);
    const QString label = language.translate("Roster", "SHA-256 of this list");
    const double labelX = hashX - 5 - draw.measure().width(label, style::note);
    draw.text(labelX, top + 28, label, style::note);
    const QList<TextRow> source =
        draw.measure().rows(plainText(m_contents.poolSource(pool)), style::note, labelX - 10);
    draw.rows(0, top + 28, source.first(1), 0);
    draw.rule(top + 37, 0.9, Ink::Black);
    const QStringList heads = m_contents.columnHeads();
    const std::array columns{numberColumn, nameColumn,     sipColumn,   lineColumn,
                             voiceColumn,  contactsColumn, policyColumn};
    draw.textRight(numberColumn.width, top + 48, heads.at(0), style::columnHead);
    for (std::size_t i = 1; i < columns.size(); ++i) {
        draw.text(columns.at(i).x, top + 48, heads.at(qsizetype(i)), style::columnHead);
    }
    draw.rule(top + 53, 0.5, Ink::Rule);
}

double RosterPages::drawGroup(Canvas &draw, double y, const RosterPool &pool,
                              const Span &span) const
{
    const DocumentLanguage &language = m_contents.language();
    const RosterGroup &group = pool.groups.at(span.group);
    const double height = groupHeight(draw.measure(), pool, group) - groupGap - 2;
    y += groupGap;
    draw.fill({0, y, columnWidth, height}, Ink::Wash);
    const QString name = kindPlural(language, group.kind);
    draw.text(4, y + 9.8, name, style::strongCell);
    QString range = language.number(group.accounts.size());
    if (span.from > 0) {
        range = language.translate("Roster", "%1 to %2 of %3, continued")
                    .arg(language.number(span.from + 1), language.number(span.to),
                         language.number(group.accounts.size()));
    }
    draw.text(4 + draw.measure().width(name, style::strongCell) + 6, y + 9.8, range, style::note);
    draw.textRight(columnWidth - 4, y + height - 4.4, m_contents.groupCommand(pool, group),
                   style::findingCommand);
    return y + height + 2;
}

double RosterPages::drawRow(Canvas &draw, double y, qsizetype number,
                            const RosterWords &words) const
{
    const double height = rowHeight(draw.measure(), words);
    const double baseline = y + 8.4;
    draw.textRight(numberColumn.width, baseline, m_contents.language().number(number),
                   style::rosterCell.in(Ink::Soft));
    drawCell(draw, baseline, words.name, style::rosterName, nameColumn);
    drawCell(draw, baseline, words.sip, style::rosterCell, sipColumn);
    drawCell(draw, baseline, words.line, style::rosterCell, lineColumn);
    draw.mark(words.voiceMark, {voiceColumn.x + 4, baseline - 2.6}, 3.2);
    draw.text(voiceColumn.x, baseline, words.voice, style::rosterCell);
    const bool isUnknown = words.contactsMark != Mark::None;
    draw.mark(words.contactsMark, {contactsColumn.x + 3.4, baseline - 2.6}, 3.2);
    TextStyle contacts = style::rosterCell.in(inkOf(words.contactsMark));
    contacts.size = isUnknown ? 7 : contacts.size;
    draw.text(contactsColumn.x + (isUnknown ? 9 : 0), baseline, words.contacts, contacts);
    draw.text(policyColumn.x, baseline, words.policies, style::rosterCell);
    draw.rule(y + height, 0.5, Ink::Hair);
    return y + height;
}

void RosterPages::drawEnd(Canvas &draw, double y, const RosterPool &pool) const
{
    draw.rule(y + 1, 0.7, Ink::Black);
    draw.text(nameColumn.x, y + 10.5, m_contents.total(pool), style::strongCell);
    const double x = std::max(
        sipColumn.x,
        nameColumn.x + draw.measure().width(m_contents.total(pool), style::strongCell) + 10);
    draw.text(x, y + 10.5, m_contents.totalWords(pool), style::cell.in(Ink::Soft));
    const QList<TextRow> notes =
        draw.measure().rows(plainText(m_contents.notes()), style::note, columnWidth);
    // The notes stand whole in the summary; a list's last page has room for three lines.
    draw.rows(0, y + 23, notes.first(std::min<qsizetype>(3, notes.size())), style::note.leading);
}

PaperPage RosterPages::page(qsizetype index, TextMeasure &measure) const
{
    const Breaks &breaks = m_pages.at(index);
    const RosterPool &pool = m_contents.pools().at(breaks.pool);
    PaperPage page;
    page.headerRight = pool.fqdn.isEmpty() ? m_contents.poolTitle(pool) : pool.fqdn.hostPart();
    Canvas draw(page.items, measure);
    drawHead(draw, breaks);
    double y = m_metrics.top + headHeight - 4;
    qsizetype number = breaks.firstNumber;
    for (const Span &span : breaks.spans) {
        y = drawGroup(draw, y, pool, span);
        const RosterGroup &group = pool.groups.at(span.group);
        for (qsizetype i = span.from; i < span.to; ++i) {
            y = drawRow(draw, y, number, m_contents.words(pool, group.kind, group.accounts.at(i)));
            ++number;
        }
    }
    if (breaks.isLast) {
        drawEnd(draw, y, pool);
    }
    return page;
}

} // namespace muster
