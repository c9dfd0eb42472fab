// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace muster::ui {

/// Every colour of the window. No other file of ui holds a colour.
struct Theme
{
    QColor background;
    QColor rail;
    QColor surface;
    QColor raised;
    QColor sunken;
    QColor hover;
    QColor selection;
    QColor border;  ///< Decoration only; never the sole edge of a control.
    QColor outline; ///< Secondary buttons, dialogs, scroll thumb.
    QColor control; ///< Edges of fields, boxes and empty meter cells: 3:1 at least.
    QColor track;
    QColor text;
    QColor secondary;
    QColor disabled; ///< Readable on purpose.
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor accentText;
    QColor focus;
    QColor success;
    QColor successTint;
    QColor warning;
    QColor warningTint;
    QColor danger;
    QColor dangerTint;
    QColor info;
    QColor infoTint;
    QColor unknown; ///< Could not be looked at: its own hue, never grey, never green.
    QColor unknownTint;
    bool isDark = false;

    [[nodiscard]] QPalette toPalette() const;
};

/// Names one colour of whichever theme is shown: `&Theme::surface`.
using Token = QColor Theme::*;

const Theme &lightTheme();
const Theme &darkTheme();
/// Black on white, or white on black: every text 7:1 at least, every line 4.5:1, no tints.
const Theme &highContrastTheme(bool isDark);

/// What the person chose in the settings.
enum class ThemeChoice
{
    System,
    Light,
    Dark,
    HighContrast, ///< Light or dark as the system is.
};

/// Whether @p palette is one of high contrast: all grounds alike, the text as far from them as it goes.
[[nodiscard]] bool isHighContrast(const QPalette &palette);
/// WCAG 2.1, from 1 (the same) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// The theme shown now. Global because painters that Qt creates (icon engines, styles, delegates of pop-ups) have no
/// constructor through which to receive it.
[[nodiscard]] const Theme &theme();

/// Shows @p choice everywhere at once. System follows the palette which the program was started with, in high contrast
/// too, because Qt 6.4 cannot ask for the system's modes.
void applyTheme(ThemeChoice choice);

} // namespace muster::ui
