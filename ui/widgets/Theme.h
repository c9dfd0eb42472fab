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

/// What the person chose in the settings.
enum class ThemeChoice
{
    System,
    Light,
    Dark,
};

/// The theme shown now. Global because painters that Qt creates (icon engines, styles, delegates of pop-ups) have no
/// constructor through which to receive it.
[[nodiscard]] const Theme &theme();

/// Shows @p choice everywhere at once. System follows the palette which the program was started with, because Qt 6.4
/// cannot ask for the system's dark mode.
void applyTheme(ThemeChoice choice);

} // namespace muster::ui
