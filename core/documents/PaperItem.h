// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/PaperStyle.h"

#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>

namespace muster {

enum class Dash
{
    Solid,
    Mark,    ///< Circle of an unknown: 1.6 on, 1.1 off, in pen widths.
    Verdict, ///< Box of an unknown verdict: 3 on, 2 off.
    Fine,    ///< Media lines and chips: 3.5 on, 2.5 off.
    Dotted,  ///< The proposed start: 1.5 on, 2 off.
};

/// A run of text at its baseline.
struct PaperText
{
    QPointF at;
    QString text;
    TextStyle style;
};

struct PaperLine
{
    QPointF from;
    QPointF to;
    double width = 0.5;
    Ink ink = Ink::Black;
    Dash dash = Dash::Solid;
};

/// A filled or outlined path.
struct PaperShape
{
    QPainterPath path;
    Ink fill = Ink::None;
    Ink pen = Ink::None;
    double width = 0.8;
    Dash dash = Dash::Solid;
};

/// Lines at 45 degrees which fill a rectangle; brushes of Qt come out of a PDF as uneven dots.
struct PaperHatch
{
    QRectF area;
    Ink ink = Ink::Violet;
    double pitch = 2.8;
};

/// One thing to draw. Points, from the left edge of the text column and the top of the page.
using PaperItem = std::variant<PaperText, PaperLine, PaperShape, PaperHatch>;

/// A rectangle of a page that leads to another one.
struct PaperLink
{
    QRectF area;
    QString target; ///< Anchor.
};

struct PaperPage
{
    QList<PaperItem> items;
    QList<PaperLink> links;
    QStringList anchors; ///< Places that begin on this page.
    QString headerRight; ///< Section number and name; empty on a cover, which has no header.
    bool hasHeader = true;
};

/// A figure laid out once for both papers and for HTML.
struct PaperPicture
{
    double width = 0;
    double height = 0;      ///< 0 when there is no picture.
    QList<PaperItem> items; ///< From its own top left corner.
    QString words;          ///< The same facts in words, for those who cannot see it.
};

/// @p item moved by @p offset.
PaperItem moved(const PaperItem &item, QPointF offset);

enum class PaperSize
{
    A4,
    Letter,
};

/// Lengths of a paper in points.
struct PaperMetrics
{
    double width = 595.276;
    double height = 841.89;
    double left = 56.693;
    double top = 48.19;    ///< Content.
    double bottom = 785.2; ///< Content.

    static PaperMetrics of(PaperSize size);
};

/// Width of the text column, the same on both papers: 170 mm.
inline constexpr double columnWidth = 481.89;
inline constexpr double pointsPerMm = 72.0 / 25.4;

} // namespace muster
