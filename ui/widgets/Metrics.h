// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace muster::ui {

/// What a piece of text is there for; size, line and weight follow from it (look/wizard.md §3).
enum class TextRole
{
    HubTitle,      ///< 26 / 32
    PageTitle,     ///< 22 / 28, key figures too
    TaskTitle,     ///< 17 / 24
    SectionTitle,  ///< 15 / 20
    Body,          ///< 13 / 20
    BodyStrong,    ///< 13 / 20, first table column and key words
    Button,        ///< 13 / 20
    PrimaryButton, ///< 13 / 20
    Caption,       ///< 12 / 16
    CaptionStrong, ///< 12 / 16, table heads and field labels
    Code,          ///< 12 / 18
};

/// Loads the fonts which are compiled in. Call once, after QApplication is there.
/// @returns  false when a font is missing from this build.
bool loadFonts();

[[nodiscard]] QFont fontFor(TextRole role);
/// In pixels, at the text size chosen.
[[nodiscard]] int lineHeightFor(TextRole role);

/// How much larger than designed everything is shown, 1.0 to 2.0, and applies it to the application.
void applyTextScale(double wanted);
[[nodiscard]] double textScale();

/// A length of the design at the text size chosen.
[[nodiscard]] int px(int designed);
/// A height of the design: never less than one line of @p role and 12 around it.
[[nodiscard]] int heightPx(int designed, TextRole role = TextRole::Body);

} // namespace muster::ui
