// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Metrics.h"

#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

struct TypeStep
{
    int size;
    int line;
    QFont::Weight weight;
};

TypeStep stepFor(TextRole role)
{
    switch (role) {
    case TextRole::HubTitle:
        return {26, 32, QFont::DemiBold};
    case TextRole::PageTitle:
        return {22, 28, QFont::DemiBold};
    case TextRole::TaskTitle:
        return {17, 24, QFont::DemiBold};
    case TextRole::SectionTitle:
        return {15, 20, QFont::DemiBold};
    case TextRole::Body:
        return {13, 20, QFont::Normal};
    case TextRole::BodyStrong:
    case TextRole::Button:
        return {13, 20, QFont::Medium};
    case TextRole::PrimaryButton:
        return {13, 20, QFont::DemiBold};
    case TextRole::Caption:
        return {12, 16, QFont::Normal};
    case TextRole::CaptionStrong:
        return {12, 16, QFont::Medium};
    case TextRole::Code:
        return {12, 18, QFont::Normal};
    }
    return {13, 20, QFont::Normal};
}

/// Qt draws light text on dark clearly heavier, so the dark theme goes one weight down.
QFont::Weight weightFor(QFont::Weight designed)
{
    if (!theme().isDark) {
        return designed;
    }
    return designed == QFont::DemiBold ? QFont::Medium : QFont::Normal;
}

double &scale()
{
    static double current = 1.0;
    return current;
}

} // namespace

bool loadFonts()
{
    static const QStringList files{
        u"MusterSans-Regular.otf"_s, u"MusterSans-Medium.otf"_s, u"MusterSans-SemiBold.otf"_s,
        u"MusterSans-Bold.otf"_s,    u"DejaVuSansMono.ttf"_s,    u"DejaVuSansMono-Bold.ttf"_s,
    };
    return std::all_of(files.begin(), files.end(), [](const QString &file) {
        return QFontDatabase::addApplicationFont(u":/fonts/"_s + file) >= 0;
    });
}

QFont fontFor(TextRole role)
{
    const TypeStep step = stepFor(role);
    QFont font;
    if (role == TextRole::Code) {
        font.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Noto Sans CJK JP"_s});
        font.setFixedPitch(true);
    } else {
        font.setFamilies({u"Muster Sans"_s, u"Noto Sans"_s, u"Noto Sans CJK JP"_s});
        font.setWeight(weightFor(step.weight));
    }
    font.setPixelSize(px(step.size));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int lineHeightFor(TextRole role)
{
    return px(stepFor(role).line);
}

void applyTextScale(double wanted)
{
    scale() = std::clamp(wanted, 1.0, 2.0);
    QApplication::setFont(fontFor(TextRole::Body));
}

double textScale()
{
    return scale();
}

int px(int designed)
{
    return static_cast<int>(std::lround(designed * scale()));
}

int heightPx(int designed, TextRole role)
{
    return std::max(px(designed), lineHeightFor(role) + 12);
}

} // namespace muster::ui
