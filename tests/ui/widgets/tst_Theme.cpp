// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Status.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QFile>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

const QList<Token> grounds{&Theme::background, &Theme::rail,  &Theme::surface,  &Theme::raised,
                           &Theme::sunken,     &Theme::hover, &Theme::selection};

struct Ink
{
    const char *name;
    Token token;
    Token tint; ///< Its own ground beside the common ones; null for none.
    double least;
};

const auto inks = std::to_array<Ink>({
    {"text", &Theme::text, nullptr, 4.5},
    {"secondary", &Theme::secondary, nullptr, 4.5},
    {"disabled", &Theme::disabled, nullptr, 4.5},
    {"accentText", &Theme::accentText, nullptr, 4.5},
    {"success", &Theme::success, &Theme::successTint, 4.5},
    {"warning", &Theme::warning, &Theme::warningTint, 4.5},
    {"danger", &Theme::danger, &Theme::dangerTint, 4.5},
    {"info", &Theme::info, &Theme::infoTint, 4.5},
    {"unknown", &Theme::unknown, &Theme::unknownTint, 4.5},
});

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void edgesAndFocusCanBeSeen();
    void primaryButtonCanBeRead();
    void textStaysReadableOnEveryTint();
    void darkIsOneWeightLighter();
    void everyStatusHasItsDrawing();
    void iconFollowsTheTheme();
    void strokeKeepsItsWidthAtTwiceTheScale();
    void textSizeIsClamped();
};

void ThemeTest::everyTextCanBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<std::size_t>("place");
    for (const bool isDark : {false, true}) {
        for (std::size_t i = 0; i < inks.size(); ++i) {
            QTest::addRow("%s %s", inks.at(i).name, isDark ? "dark" : "light") << isDark << i;
        }
    }
}

void ThemeTest::everyTextCanBeRead()
{
    QFETCH(const bool, isDark);
    QFETCH(const std::size_t, place);
    const Theme &t = isDark ? darkTheme() : lightTheme();
    const Ink &ink = inks.at(place);
    QList<Token> all = grounds;
    if (ink.tint != nullptr) {
        all.append(ink.tint);
    }
    for (const Token ground : all) {
        const double reached = contrast(t.*ink.token, t.*ground);
        QVERIFY2(
            reached >= ink.least,
            qPrintable(
                u"%1 on %2: %3"_s.arg((t.*ink.token).name(), (t.*ground).name()).arg(reached)));
    }
}

void ThemeTest::edgesAndFocusCanBeSeen()
{
    for (const Theme *t : {&lightTheme(), &darkTheme()}) {
        for (const Token ground :
             {&Theme::background, &Theme::surface, &Theme::raised, &Theme::sunken}) {
            QVERIFY(contrast(t->control, t->*ground) >= 3);
            QVERIFY(contrast(t->focus, t->*ground) >= 3);
        }
        QVERIFY(contrast(t->accentText, t->track) >= 3); // Progress on its groove.
    }
}

void ThemeTest::primaryButtonCanBeRead()
{
    for (const Theme *t : {&lightTheme(), &darkTheme()}) {
        for (const Token face : {&Theme::accent, &Theme::accentHover, &Theme::accentPressed}) {
            QVERIFY(contrast(t->onAccent, t->*face) >= 4.5);
        }
    }
}

void ThemeTest::textStaysReadableOnEveryTint()
{
    for (const Theme *t : {&lightTheme(), &darkTheme()}) {
        for (const Token tint : {&Theme::successTint, &Theme::warningTint, &Theme::dangerTint,
                                 &Theme::infoTint, &Theme::unknownTint}) {
            QVERIFY(contrast(t->text, t->*tint) >= 4.5);
        }
    }
}

void ThemeTest::darkIsOneWeightLighter()
{
    applyTheme(ThemeChoice::Light);
    QCOMPARE(fontFor(TextRole::PageTitle).weight(), QFont::DemiBold);
    QCOMPARE(fontFor(TextRole::Button).weight(), QFont::Medium);
    applyTheme(ThemeChoice::Dark);
    QCOMPARE(fontFor(TextRole::PageTitle).weight(), QFont::Medium);
    QCOMPARE(fontFor(TextRole::Button).weight(), QFont::Normal);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTheme().background);
    applyTheme(ThemeChoice::Light);
}

void ThemeTest::everyStatusHasItsDrawing()
{
    for (int value = 1; value <= static_cast<int>(Status::Note); ++value) {
        const QString name = iconNameFor(static_cast<Status>(value));
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(name)), qPrintable(name));
    }
}

void ThemeTest::iconFollowsTheTheme()
{
    const QIcon icon = lineIcon(u"square"_s);
    applyTheme(ThemeChoice::Light);
    const QImage light = icon.pixmap(QSize(24, 24), 1.0).toImage();
    applyTheme(ThemeChoice::Dark);
    const QImage dark = icon.pixmap(QSize(24, 24), 1.0).toImage();
    applyTheme(ThemeChoice::Light);
    // The left stroke of the square, in the middle of its height.
    QVERIFY(light.pixelColor(4, 12).lightness() < dark.pixelColor(4, 12).lightness());
    QVERIFY(light.pixelColor(4, 12).alpha() > 100);
}

void ThemeTest::strokeKeepsItsWidthAtTwiceTheScale()
{
    const auto inked = [](const QPixmap &pixmap) {
        const QImage image = pixmap.toImage();
        int sum = 0;
        for (int x = 0; x < image.width() / 2; ++x) {
            sum += image.pixelColor(x, image.height() / 2).alpha();
        }
        return sum / 255.0;
    };
    const QIcon icon = lineIcon(u"square"_s);
    const double once = inked(icon.pixmap(QSize(20, 20), 1.0));
    const double twice = inked(icon.pixmap(QSize(20, 20), 2.0));
    QVERIFY2(std::abs(once - 1.5) < 0.2, qPrintable(QString::number(once)));
    QVERIFY2(std::abs(twice - 3.0) < 0.3, qPrintable(QString::number(twice)));
}

void ThemeTest::textSizeIsClamped()
{
    applyTextScale(9);
    QCOMPARE(textScale(), 2.0);
    QCOMPARE(px(32), 64);
    QCOMPARE(fontFor(TextRole::Body).pixelSize(), 26);
    applyTextScale(0.1);
    QCOMPARE(textScale(), 1.0);
}

QTEST_MAIN(ThemeTest)
#include "tst_Theme.moc"
