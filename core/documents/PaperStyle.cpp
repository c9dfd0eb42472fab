// SPDX-License-Identifier: Apache-2.0
#include "core/documents/PaperStyle.h"

#include <QDir>
#include <QFontDatabase>
#include <QStringList>

#include <mutex>

namespace muster {

using namespace Qt::StringLiterals;

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::None:
        return Qt::transparent;
    case Ink::Black:
        return {0x18, 0x20, 0x26};
    case Ink::Soft:
        return {0x48, 0x54, 0x5F};
    case Ink::Rule:
        return {0x9A, 0xA5, 0xAF};
    case Ink::Hair:
        return {0xD5, 0xDB, 0xE0};
    case Ink::Wash:
        return {0xF2, 0xF4, 0xF6};
    case Ink::Pale:
        return {0xD8, 0xE9, 0xED};
    case Ink::Accent:
        return {0x0B, 0x63, 0x77};
    case Ink::Green:
        return {0x1A, 0x6F, 0x3D};
    case Ink::Amber:
        return {0x85, 0x50, 0x00};
    case Ink::Red:
        return {0xB0, 0x24, 0x1C};
    case Ink::Violet:
        return {0x5B, 0x4B, 0x8A};
    case Ink::White:
        return Qt::white;
    }
    Q_UNREACHABLE();
}

TextStyle TextStyle::in(Ink other) const
{
    TextStyle style = *this;
    style.ink = other;
    return style;
}

TextStyle TextStyle::with(Face other) const
{
    TextStyle style = *this;
    style.face = other;
    return style;
}

TextStyle TextStyle::mono() const
{
    TextStyle style = *this;
    style.face = Face::Mono;
    style.size = size * 0.88;
    return style;
}

void loadPaperFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        const QDir folder(u":/fonts"_s);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFontDatabase::addApplicationFont(folder.filePath(name));
        }
    });
}

QFont fontOf(const TextStyle &style)
{
    // Inter itself stands in where the program was built without its own cut of it.
    static const QStringList sans{u"Muster Sans"_s, u"Inter"_s, u"Noto Sans"_s,
                                  u"Noto Sans CJK JP"_s};
    static const QStringList display{u"Muster Display"_s, u"Inter Display"_s, u"Noto Sans"_s};
    static const QStringList mono{u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s};
    QFont font;
    QFont::Weight weight = QFont::Normal;
    switch (style.face) {
    case Face::Regular:
        break;
    case Face::Medium:
        weight = QFont::Medium;
        break;
    case Face::SemiBold:
        weight = QFont::DemiBold;
        break;
    case Face::Bold:
        weight = QFont::Bold;
        break;
    case Face::Display:
        weight = QFont::DemiBold;
        break;
    case Face::Mono:
        break;
    }
    font.setFamilies(style.face == Face::Display ? display
                     : style.face == Face::Mono  ? mono
                                                 : sans);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qRound(style.size * unitsPerPoint));
    return font;
}

} // namespace muster
