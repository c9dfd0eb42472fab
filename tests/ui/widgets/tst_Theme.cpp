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

struct NamedTheme
{
    const char *name;
    const Theme &theme;
    double text;  ///< What its texts must reach.
    double lines; ///< What its edges must reach.
};

const auto themes = std::to_array<NamedTheme>({
    {"light", lightTheme(), 4.5, 3},
    {"dark", darkTheme(), 4.5, 3},
    {"high contrast light", highContrastTheme(false), 7, 4.5},
    {"high contrast dark", highContrastTheme(true), 7, 4.5},
});

const QList<Token> grounds{&Theme::background, &Theme::rail,  &Theme::surface,  &Theme::raised,
                           &Theme::sunken,     &Theme::hover, &Theme::selection};

struct Ink
{
    const char *name;
    Token token;
    Token tint; ///< Its own ground beside the common ones; null for none.
};

const auto inks = std::to_array<Ink>({
    {"text", &Theme::text, nullptr},
    {"secondary", &Theme::secondary, nullptr},
    {"disabled", &Theme::disabled, nullptr},
    {"accentText", &Theme::accentText, nullptr},
    {"success", &Theme::success, &Theme::successTint},
    {"warning", &Theme::warning, &Theme::warningTint},
    {"danger", &Theme::danger, &Theme::dangerTint},
    {"info", &Theme::info, &Theme::infoTint},
    {"unknown", &Theme::unknown, &Theme::unknownTint},
});

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void edgesAndFocusCanBeSeen();
    void everyLineIsSeenInHighContrast();
    void systemOfHighContrastIsRecognised();
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
    QTest::addColumn<std::size_t>("shown");
    QTest::addColumn<std::size_t>("place");
    for (std::size_t shown = 0; shown < themes.size(); ++shown) {
        for (std::size_t i = 0; i < inks.size(); ++i) {
            QTest::addRow("%s %s", inks.at(i).name, themes.at(shown).name) << shown << i;
        }
    }
}

void ThemeTest::everyTextCanBeRead()
{
    QFETCH(const std::size_t, shown);
    QFETCH(const std::size_t, place);
    const Theme &t = themes.at(shown).theme;
    const Ink &ink = inks.at(place);
    QList<Token> all = grounds;
    if (ink.tint != nullptr) {
        all.append(ink.tint);
    }
    for (const Token ground : all) {
        const double reached = contrastRatio(t.*ink.token, t.*ground);
        QVERIFY2(
            reached >= themes.at(shown).text,
            qPrintable(
                u"%1 on %2: %3"_s.arg((t.*ink.token).name(), (t.*ground).name()).arg(reached)));
    }
}

void ThemeTest::edgesAndFocusCanBeSeen()
{
    for (const NamedTheme &each : themes) {
        const Theme &t = each.theme;
        for (const Token ground :
             {&Theme::background, &Theme::surface, &Theme::raised, &Theme::sunken}) {
            QVERIFY2(contrastRatio(t.control, t.*ground) >= each.lines, each.name);
            QVERIFY2(contrastRatio(t.focus, t.*ground) >= each.lines, each.name);
        }
        QVERIFY2(contrastRatio(t.accentText, t.track) >= each.lines,
                 each.name); // Progress on its groove.
    }
}

void ThemeTest::everyLineIsSeenInHighContrast()
{
    for (const bool isDark : {false, true}) {
        const Theme &t = highContrastTheme(isDark);
        for (const Token line : {&Theme::border, &Theme::outline, &Theme::control}) {
            for (const Token ground : grounds) {
                QVERIFY(contrastRatio(t.*line, t.*ground) >= 4.5);
            }
        }
        QCOMPARE(t.isDark, isDark);
    }
}

void ThemeTest::systemOfHighContrastIsRecognised()
{
    QPalette plain(QColor(0xEF, 0xEF, 0xEF), QColor(0xEF, 0xEF, 0xEF));
    plain.setColor(QPalette::Base, Qt::white);
    QVERIFY(!isHighContrast(plain));
    QVERIFY(!isHighContrast(lightTheme().toPalette()));
    QVERIFY(!isHighContrast(darkTheme().toPalette()));
    QVERIFY(isHighContrast(highContrastTheme(false).toPalette()));
    QVERIFY(isHighContrast(highContrastTheme(true).toPalette()));
    applyTheme(ThemeChoice::HighContrast);
    QCOMPARE(theme().text, Qt::black); // The offscreen system is light.
    applyTheme(ThemeChoice::Light);
}

void ThemeTest::primaryButtonCanBeRead()
{
    for (const NamedTheme &each : themes) {
        for (const Token face : {&Theme::accent, &Theme::accentHover, &Theme::accentPressed}) {
            QVERIFY2(contrastRatio(each.theme.onAccent, each.theme.*face) >= each.text, each.name);
        }
    }
}

void ThemeTest::textStaysReadableOnEveryTint()
{
    for (const NamedTheme &each : themes) {
        for (const Token tint : {&Theme::successTint, &Theme::warningTint, &Theme::dangerTint,
                                 &Theme::infoTint, &Theme::unknownTint}) {
            QVERIFY2(contrastRatio(each.theme.text, each.theme.*tint) >= each.text, each.name);
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
