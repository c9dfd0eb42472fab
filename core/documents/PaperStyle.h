// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

namespace muster {

/// A colour of the documents by its use; never alone for meaning, because paper may be grey.
enum class Ink
{
    None,
    Black,
    Soft, ///< Second lines and labels.
    Rule,
    Hair,
    Wash,   ///< Group heads and command boxes.
    Pale,   ///< "Move back" bars.
    Accent, ///< Data bars, levels, pairs, section numbers.
    Green,
    Amber,
    Red,
    Violet,
    White,
};

QColor colourOf(Ink ink);

enum class Face
{
    Regular,
    Medium,
    SemiBold,
    Bold,
    Display,
    Mono,
};

/// How a run of text looks. Lengths in points.
struct TextStyle
{
    Face face = Face::Regular;
    double size = 9;
    double leading = 12;
    Ink ink = Ink::Black;
    bool unshaped =
        false; ///< Painted without shaping where the letters allow: half the time, no kerning.

    [[nodiscard]] TextStyle in(Ink other) const;
    [[nodiscard]] TextStyle with(Face other) const;
    [[nodiscard]] TextStyle mono() const; ///< 0.88 of the surrounding size.

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// The styles of every text in the documents, by what it is for.
namespace style {
inline constexpr TextStyle coverTitle{Face::Display, 30, 36};
inline constexpr TextStyle coverLead{Face::Regular, 11.5, 15.5, Ink::Soft};
inline constexpr TextStyle pageTitle{Face::Display, 16, 20};
inline constexpr TextStyle keyNumber{Face::Display, 23, 26};
inline constexpr TextStyle verdictWord{Face::Display, 19, 22};
inline constexpr TextStyle verdictWordNarrow{Face::Display, 15, 17};
inline constexpr TextStyle verdictSentence{Face::Regular, 9.5, 13};
inline constexpr TextStyle verdictSentenceLong{Face::Regular, 9, 12};
inline constexpr TextStyle sectionHead{Face::SemiBold, 9.5, 12};
inline constexpr TextStyle answer{Face::Display, 13, 16};
inline constexpr TextStyle body{Face::Regular, 9, 12};
inline constexpr TextStyle cell{Face::Regular, 8, 10.4};
inline constexpr TextStyle strongCell{Face::SemiBold, 8, 10.4};
inline constexpr TextStyle note{Face::Regular, 7, 9, Ink::Soft};
inline constexpr TextStyle columnHead{Face::Medium, 7.2, 9, Ink::Soft};
inline constexpr TextStyle rosterName{Face::Regular, 7.6, 9.4, Ink::Black, true};
inline constexpr TextStyle rosterCell{Face::Regular, 7.4, 9.4, Ink::Black, true};
inline constexpr TextStyle command{Face::Mono, 9.2, 15};
inline constexpr TextStyle findingCommand{Face::Mono, 6.3, 9};
inline constexpr TextStyle cardNumber{Face::Display, 54, 54};
inline constexpr TextStyle cardTitle{Face::Display, 17, 22};
inline constexpr TextStyle timeBox{Face::Display, 19, 22};
inline constexpr TextStyle fieldLabel{Face::Regular, 6.6, 8, Ink::Soft};
inline constexpr TextStyle header{Face::Regular, 7.5, 9, Ink::Soft};
inline constexpr TextStyle headerStrong{Face::SemiBold, 7.5, 9};
inline constexpr TextStyle footerMono{Face::Mono, 6.6, 8};
} // namespace style

/// Device units of a point: QPdfWriter at 1,440 dots an inch.
inline constexpr int unitsPerPoint = 20;

/// Makes the program's own fonts known to Qt; needs a QGuiApplication. Does its work once.
void loadPaperFonts();

/// The font in device units.
QFont fontOf(const TextStyle &style);

} // namespace muster
