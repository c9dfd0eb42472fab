// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/Canvas.h"
#include "core/documents/PaperBoard.h"
#include "core/documents/PaperCard.h"
#include "core/documents/PaperFrame.h"

#include <QList>
#include <QString>

#include <variant>

namespace muster {

/// A cell of a table: mark, text, and a second line of lesser weight.
struct PaperCell
{
    RichText text{};
    QString below{};
    Mark mark = Mark::None;
    Ink ink = Ink::Black;
    bool belowIsMono = false;
    Mark belowMark = Mark::None; ///< Of the second line.
    PaperPicture picture{};      ///< Stands before the text; its height is at most that of a row.
    bool isBlank = false;        ///< A ruled line, for what only a person can write in.
};

struct PaperColumn
{
    QString head{};
    double x = 0;
    double width = 60;
    bool isRight = false; ///< Numbers: on one edge with their head.
    BreakAt breakAt = BreakAt::Words;
};

enum class RowKind
{
    Plain,
    Group, ///< Heads the rows beneath it; its first cell is the name.
    Total,
};

struct PaperRow
{
    RowKind kind = RowKind::Plain;
    QList<PaperCell> cells{};
    QString link{}; ///< Anchor that the row leads to; empty: nowhere.
};

/// Rows are never cut; heads repeat on each page.
struct PaperTable
{
    QString heading{};
    QString note{}; ///< How many of how many, or the order.
    QList<PaperColumn> columns{};
    QList<PaperRow> rows{};
    RichText after{}; ///< A note beneath.
    Mark afterMark = Mark::None;
    double firstBaseline = 11; ///< Of a row, below the rule above it.
};

struct PaperParagraph
{
    RichText text{};
    Mark mark = Mark::None;
    bool isNote = false;
};

/// A picture with its head; too high for the rest of the page, it goes to the next.
struct PaperFigure
{
    QString heading{};
    QString note{};
    PaperPicture picture{};
};

/// One finding of the report (documents.md §10).
struct PaperFinding
{
    struct Line
    {
        QString label;
        RichText text;
    };
    Mark mark = Mark::Unknown;
    QString severity;
    QString id;
    QString title;
    QString touches;
    QList<Line> left;
    QList<Line> right;
    QString command;
};

/// Three people, a line for each to sign.
struct PaperSignOff
{
    struct Person
    {
        QString part; ///< Prepared, reviewed, approved.
        QString name; ///< Empty: to be written by hand.
    };
    QString heading;
    QString note;
    QList<Person> people;
    QString signatureLabel;
    QString dateLabel;
};

using PaperBlock = std::variant<PaperParagraph, PaperTable, PaperFigure, PaperFinding, PaperSignOff,
                                PaperCover, PaperVerdict, PaperStrip, PaperNumbers, PaperGoingBack,
                                PaperDecision, PaperStages, PaperTriggers, PaperCard>;

/// A part of a document. It begins on a page of its own.
struct PaperSection
{
    QString anchor;
    QString number; ///< Empty for a part without one.
    QString name;   ///< For headers, contents and outline.
    QString title;  ///< Its message as a sentence.
    QString source; ///< What was read, and when.
    QList<PaperBlock> blocks;
    bool isCover = false;
    bool spreads = false; ///< One page of blocks; spare height goes between them.
    int outlineLevel = 0;
};

/// A document before it is laid out: the same for paper and for HTML.
struct Paper
{
    QString title; ///< Of the document, for the properties of the file.
    PaperFrame frame;
    QList<PaperSection> sections;
};

} // namespace muster
