// SPDX-License-Identifier: Apache-2.0
#include "core/documents/WayBackFigure.h"

#include "core/documents/Canvas.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr double figureWidth = 290;
constexpr double left = 78;
constexpr double head = 14;
constexpr double pitch = 25;
constexpr double barHeight = 17;
constexpr int mostMonths = 14;

/// Draws one figure.
class WayBackPainter
{
public:
    WayBackPainter(const WayBackFigure &figure, const DocumentLanguage &language,
                   TextMeasure &measure)
        : m_figure(figure)
        , m_language(language)
        , m_picture{figureWidth, 0, {}, {}}
        , m_draw(m_picture.items, measure)
        , m_from(figure.today)
        , m_to(figure.today.addMonths(3))
    {
        QList<QDate> days{figure.start.addMonths(1)};
        for (const WayBackFigure::Row &row : figure.rows) {
            days.append(row.until.addMonths(1));
        }
        for (const QDate &day : days) {
            if (day.isValid() && day <= figure.today.addMonths(mostMonths)) {
                m_to = std::max(m_to, day);
            }
        }
        m_foot = head + pitch * double(figure.rows.size());
    }

    PaperPicture draw()
    {
        drawCalendar();
        double y = head + 4;
        for (const WayBackFigure::Row &row : m_figure.rows) {
            drawRow(y, row);
            y += pitch;
        }
        drawStart();
        drawLegend(m_foot + 6);
        m_picture.height = m_foot + 18;
        m_picture.words = m_words.join(u"; "_s);
        return m_picture;
    }

private:
    [[nodiscard]] double x(const QDate &day) const
    {
        const double part = double(m_from.daysTo(day)) / double(m_from.daysTo(m_to));
        return left + (figureWidth - left) * std::clamp(part, 0.0, 1.0);
    }

    void drawCalendar()
    {
        QDate day = QDate(m_from.year(), m_from.month(), 1).addMonths(1);
        const int months = int(m_from.daysTo(m_to) / 30);
        const int step = months <= 5 ? 1 : months <= 9 ? 2 : 3;
        for (; day < m_to; day = day.addMonths(step)) {
            m_draw.line({x(day), head - 4}, {x(day), m_foot}, 0.5, Ink::Hair);
            const QString month = m_language.date(day).section(u' ', 1);
            if (x(day) + 1.5 + m_draw.measure().width(month, style::note) <= figureWidth) {
                m_draw.text(x(day) + 1.5, 7, month, style::note);
            }
        }
    }

    void drawRow(double y, const WayBackFigure::Row &row)
    {
        m_draw.textRight(left - 6, y + 8, row.name, style::strongCell);
        m_draw.textRight(left - 6, y + 17, row.words, style::note);
        switch (row.kind) {
        case WayBackFigure::RowKind::MoveBack:
            drawMoveBack(y, row);
            break;
        case WayBackFigure::RowKind::Hole:
            drawHole(y, row);
            break;
        case WayBackFigure::RowKind::Limit:
            drawLimit(y + barHeight / 2, row);
            break;
        }
    }

    void drawMoveBack(double y, const WayBackFigure::Row &row)
    {
        const double from = m_figure.start.isValid() ? x(m_figure.start) : left;
        const double turn = row.until.isValid() ? x(row.until) : figureWidth;
        m_draw.frame({from, y, turn - from, barHeight}, 0.8, Ink::Accent, Dash::Solid, Ink::Pale);
        if (!row.until.isValid()) {
            const QString words = m_language.translate("Report", "last day not planned yet");
            m_draw.textCentred((from + turn) / 2, y + 11.5, words, style::note.in(Ink::Black));
            m_words.append(u"%1: %2"_s.arg(row.name, words));
            return;
        }
        m_draw.hatch({turn, y, figureWidth - turn, barHeight}, Ink::Rule, 3.2);
        m_draw.frame({turn, y, figureWidth - turn, barHeight}, 0.6, Ink::Rule);
        m_draw.diamond({turn, y + barHeight / 2}, 5.5, Ink::Black);
        const QString day = m_language.date(row.until);
        const double width = m_draw.measure().width(day, style::strongCell);
        if (turn - from > width + 16) {
            m_draw.textRight(turn - 8, y + 11.5, day, style::strongCell);
        } else {
            m_draw.fill({turn + 7, y + 3, width + 3, 11}, Ink::White);
            m_draw.text(turn + 8.5, y + 11.5, day, style::strongCell);
        }
        m_words.append(m_language.translate("Report", "%1: move back until %2, later restore only")
                           .arg(row.name, day));
    }

    void drawHole(double y, const WayBackFigure::Row &row)
    {
        m_draw.frame({left, y, figureWidth - left, barHeight}, 1, Ink::Red, Dash::Fine, Ink::White);
        m_draw.mark(Mark::Blocker, {left + 11, y + barHeight / 2}, 4.5);
        const QString nothing = m_language.translate("Report", "nothing to restore from");
        m_draw.text(left + 20, y + 11.5, nothing, style::strongCell.in(Ink::Red));
        m_words.append(u"%1: %2"_s.arg(row.name, nothing));
    }

    void drawLimit(double y, const WayBackFigure::Row &row)
    {
        const QString day = m_language.date(row.until);
        if (row.until < m_from) {
            const QString ended = m_language.translate("Report", "ended %1").arg(day);
            m_draw.fill({left, y - 5, 15 + m_draw.measure().width(ended, style::strongCell), 10},
                        Ink::White);
            m_draw.mark(Mark::Warning, {left + 5, y}, 4);
            m_draw.text(left + 13, y + 3, ended, style::strongCell.in(Ink::Amber));
            m_words.append(u"%1: %2"_s.arg(row.name, ended));
            return;
        }
        const double end = x(row.until);
        m_draw.line({left, y}, {end, y}, 1, Ink::Black);
        m_draw.line({end, y - 3.5}, {end, y + 3.5}, 1.4, Ink::Black);
        const double width = m_draw.measure().width(day, style::strongCell);
        if (end + 6 + width <= figureWidth) {
            m_draw.text(end + 5, y + 3, day, style::strongCell);
        } else {
            m_draw.fill({end - width - 8, y - 5, width + 4, 10}, Ink::White);
            m_draw.textRight(end - 6, y + 3, day, style::strongCell);
        }
        m_words.append(m_language.translate("Report", "%1: until %2").arg(row.name, day));
    }

    void drawStart()
    {
        if (!m_figure.start.isValid() || m_figure.start < m_from || m_figure.start > m_to) {
            return;
        }
        const double at = x(m_figure.start);
        m_draw.line({at, head - 2}, {at, m_foot}, 0.9, Ink::Black, Dash::Dotted);
        const QString words =
            m_language.translate("Report", "start %1").arg(m_language.date(m_figure.start));
        m_draw.text(std::min(at + 3, figureWidth - m_draw.measure().width(words, style::note)),
                    m_foot + 1, words, style::note.in(Ink::Black));
        m_words.append(words);
    }

    void drawLegend(double y)
    {
        const TextStyle note = style::note;
        const QStringList signs{m_language.translate("Report", "move back"),
                                m_language.translate("Report", "restore only"),
                                m_language.translate("Report", "old pools dismantled")};
        double length = -9;
        for (const QString &sign : signs) {
            length += 12 + m_draw.measure().width(sign, note) + 9;
        }
        double at = std::max(0.0, figureWidth - length);
        for (qsizetype i = 0; i < signs.size(); ++i) {
            const QRectF box(at, y + 2, 9, 6);
            if (i == 0) {
                m_draw.frame(box, 0.6, Ink::Accent, Dash::Solid, Ink::Pale);
            } else if (i == 1) {
                m_draw.hatch(box, Ink::Rule, 2.6);
                m_draw.frame(box, 0.5, Ink::Rule);
            } else {
                m_draw.diamond(box.center(), 3.6, Ink::Black);
            }
            m_draw.text(at + 12, y + 8, signs.at(i), note);
            at += 12 + m_draw.measure().width(signs.at(i), note) + 9;
        }
    }

    const WayBackFigure &m_figure;
    const DocumentLanguage &m_language;
    PaperPicture m_picture;
    Canvas m_draw;
    QDate m_from;
    QDate m_to;
    double m_foot = 0;
    QStringList m_words;
};

} // namespace

PaperPicture wayBackPicture(const WayBackFigure &figure, const DocumentLanguage &language,
                            TextMeasure &measure)
{
    return WayBackPainter(figure, language, measure).draw();
}

} // namespace muster
