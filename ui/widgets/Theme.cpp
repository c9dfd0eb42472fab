// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Theme.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace muster::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Theme makeLight()
{
    Theme t;
    t.background = rgb(0xF4F6F8);
    t.rail = rgb(0xE9EDF0);
    t.surface = rgb(0xFFFFFF);
    t.raised = rgb(0xFFFFFF);
    t.sunken = rgb(0xF0F3F5);
    t.hover = rgb(0xEEF3F5);
    t.selection = rgb(0xD5EAEE);
    t.border = rgb(0xD8DEE3);
    t.outline = rgb(0xBDC6CD);
    t.control = rgb(0x78838E);
    t.track = rgb(0xDDE3E8);
    t.text = rgb(0x182026);
    t.secondary = rgb(0x515D68);
    t.disabled = rgb(0x57636E);
    t.accent = rgb(0x0B6377);
    t.accentHover = rgb(0x095466);
    t.accentPressed = rgb(0x074655);
    t.onAccent = rgb(0xFFFFFF);
    t.accentText = rgb(0x0B6377);
    t.focus = rgb(0x0B6377);
    t.success = rgb(0x1A6F3D);
    t.successTint = rgb(0xE4F3E9);
    t.warning = rgb(0x855000);
    t.warningTint = rgb(0xFBF0DA);
    t.danger = rgb(0xB0241C);
    t.dangerTint = rgb(0xFBE9E7);
    t.info = rgb(0x2A59A3);
    t.infoTint = rgb(0xE7EEFA);
    t.unknown = rgb(0x5B4B8A);
    t.unknownTint = rgb(0xEFECF7);
    return t;
}

Theme makeDark()
{
    Theme t;
    t.background = rgb(0x14181B);
    t.rail = rgb(0x0F1215);
    t.surface = rgb(0x1B2024);
    t.raised = rgb(0x23292E);
    t.sunken = rgb(0x171B1F);
    t.hover = rgb(0x21272B);
    t.selection = rgb(0x17414B);
    t.border = rgb(0x333B42);
    t.outline = rgb(0x4B555E);
    t.control = rgb(0x7E8A95);
    t.track = rgb(0x2C343A);
    t.text = rgb(0xE6EAED);
    t.secondary = rgb(0xA6B0B9);
    t.disabled = rgb(0x9FA9B2);
    t.accent = rgb(0x1B788C);
    t.accentHover = rgb(0x1E7E93);
    t.accentPressed = rgb(0x166678);
    t.onAccent = rgb(0xFFFFFF);
    t.accentText = rgb(0x6FC8DB);
    t.focus = rgb(0x6FC8DB);
    t.success = rgb(0x74CD98);
    t.successTint = rgb(0x17301F);
    t.warning = rgb(0xE8B65C);
    t.warningTint = rgb(0x35290F);
    t.danger = rgb(0xF5958C);
    t.dangerTint = rgb(0x3D1F1D);
    t.info = rgb(0x93B8F2);
    t.infoTint = rgb(0x1C2B45);
    t.unknown = rgb(0xB9A9E6);
    t.unknownTint = rgb(0x2A2440);
    t.isDark = true;
    return t;
}

/// One ground everywhere, one ink for text and lines; the colours of states stay, far from the ground.
Theme makeHighContrast(bool isDark)
{
    Theme t = isDark ? makeDark() : makeLight();
    const QColor ground = rgb(isDark ? 0x000000 : 0xFFFFFF);
    const QColor ink = rgb(isDark ? 0xFFFFFF : 0x000000);
    for (const Token token :
         {&Theme::background, &Theme::rail, &Theme::surface, &Theme::raised, &Theme::sunken,
          &Theme::track, &Theme::successTint, &Theme::warningTint, &Theme::dangerTint,
          &Theme::infoTint, &Theme::unknownTint}) {
        t.*token = ground;
    }
    for (const Token token : {&Theme::text, &Theme::border, &Theme::outline, &Theme::control}) {
        t.*token = ink;
    }
    t.hover = rgb(isDark ? 0x1A1A1A : 0xF0F0F0);
    t.selection = rgb(isDark ? 0x00323D : 0xD8F3F9);
    t.secondary = rgb(isDark ? 0xE8E8E8 : 0x262626);
    t.disabled = rgb(isDark ? 0xC8C8C8 : 0x444444);
    t.accent = rgb(isDark ? 0x7FE7FA : 0x00323D);
    t.accentHover = rgb(isDark ? 0xA6EFFC : 0x004857);
    t.accentPressed = rgb(isDark ? 0xCFF7FF : 0x001D24);
    t.onAccent = ground;
    t.accentText = rgb(isDark ? 0x7FE7FA : 0x00414F);
    t.focus = rgb(isDark ? 0xFFE066 : 0x00414F);
    t.success = rgb(isDark ? 0x8BF5B1 : 0x004D20);
    t.warning = rgb(isDark ? 0xFFD27A : 0x5C3600);
    t.danger = rgb(isDark ? 0xFFB3AC : 0x8A0F08);
    t.info = rgb(isDark ? 0xB8D2FF : 0x0F3A7D);
    t.unknown = rgb(isDark ? 0xD6C9FF : 0x3F2E75);
    return t;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

const Theme *&shown()
{
    static const Theme *current = &lightTheme();
    return current;
}

/// The palette of the start; asked once, before we set our own.
const QPalette &systemPalette()
{
    static const QPalette start = QApplication::palette();
    return start;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

} // namespace

const Theme &lightTheme()
{
    static const Theme light = makeLight();
    return light;
}

const Theme &darkTheme()
{
    static const Theme dark = makeDark();
    return dark;
}

const Theme &highContrastTheme(bool isDark)
{
    static const Theme light = makeHighContrast(false);
    static const Theme dark = makeHighContrast(true);
    return isDark ? dark : light;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double farApart = 15;
    const QColor ground = palette.color(QPalette::Window);
    return ground == palette.color(QPalette::Base) && ground == palette.color(QPalette::Button)
           && contrastRatio(ground, palette.color(QPalette::WindowText)) >= farApart;
}

const Theme &theme()
{
    return *shown();
}

void applyTheme(ThemeChoice choice)
{
    const QPalette &system = systemPalette();
    const bool isSystem = choice == ThemeChoice::System;
    if (choice == ThemeChoice::HighContrast || (isSystem && isHighContrast(system))) {
        shown() = &highContrastTheme(isDark(system));
    } else {
        const bool isNight = choice == ThemeChoice::Dark || (isSystem && isDark(system));
        shown() = isNight ? &darkTheme() : &lightTheme();
    }
    QApplication::setPalette(theme().toPalette());
}

QPalette Theme::toPalette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, background);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, sunken);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, onAccent);
    palette.setColor(QPalette::PlaceholderText, secondary);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accentText);
    palette.setColor(QPalette::LinkVisited, accentText);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, outline);
    palette.setColor(QPalette::Midlight, hover);
    palette.setColor(QPalette::Light, raised);
    palette.setColor(QPalette::Shadow, border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    return palette;
}

} // namespace muster::ui
