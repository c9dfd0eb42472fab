// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/PaperItem.h"
#include "core/documents/TextMeasure.h"

namespace muster {

/// A state as the documents mark it; a mark always stands with its word.
enum class Mark
{
    None,
    Passed,
    Warning,
    Blocker,
    Unknown,
    Note,
    NotApplicable,
};

Ink inkOf(Mark mark);

/// Draws into a list of items. Points.
class Canvas
{
public:
    Canvas(QList<PaperItem> &items, TextMeasure &measure)
        : m_items(items)
        , m_measure(measure)
    {
    }

    [[nodiscard]] TextMeasure &measure() const { return m_measure; }

    void text(double x, double baseline, const QString &text, const TextStyle &style);
    void textRight(double right, double baseline, const QString &words, const TextStyle &style);
    void textCentred(double middle, double baseline, const QString &words, const TextStyle &style);
    /// Draws @p words in lines from the first baseline on; returns the number of lines.
    qsizetype paragraph(double x, double baseline, double width, const RichText &words,
                        const TextStyle &style, BreakAt breakAt = BreakAt::Words,
                        double indent = 0);
    void rows(double x, double baseline, const QList<TextRow> &lines, double leading);

    void line(QPointF from, QPointF to, double width, Ink ink = Ink::Black,
              Dash dash = Dash::Solid);
    /// A rule over the text column or a part of it.
    void rule(double y, double width, Ink ink, double left = 0, double right = columnWidth);
    void fill(const QRectF &area, Ink ink);
    /// An outline whose pen lies inside @p area.
    void frame(const QRectF &area, double width, Ink ink = Ink::Black, Dash dash = Dash::Solid,
               Ink ground = Ink::None);
    void shape(const QPainterPath &path, Ink ground, Ink pen = Ink::None, double width = 0.8,
               Dash dash = Dash::Solid);
    void hatch(const QRectF &area, Ink ink = Ink::Violet, double pitch = 2.8);

    void mark(Mark kind, QPointF centre, double radius);
    /// The same with both inks given, for a mark on a solid ground.
    void mark(Mark kind, QPointF c, double r, Ink ink, Ink ground);
    /// Five squares, filled up to @p reached, dashes above @p ceiling; returns its width.
    double ladder(QPointF topLeft, int reached, int ceiling, double square = 5.2);
    void diamond(QPointF centre, double radius, Ink ink);
    void tickBox(QPointF topLeft, double side);
    void picture(const PaperPicture &picture, QPointF topLeft);

private:
    void glyph(QChar letter, QPointF centre, double height, Ink ink);

    QList<PaperItem> &m_items;
    TextMeasure &m_measure;
};

} // namespace muster
