// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SidePages.h"

#include "ui/shell/LogBook.h"
#include "ui/shell/Preferences.h"
#include "ui/text/Language.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/LogDrawer.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QGridLayout>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr std::array<int, 5> scalePerCents{100, 125, 150, 175, 200};

} // namespace

QString SidePage::primaryText() const
{
    return tr("Return");
}

SettingsPage::SettingsPage(Preferences &preferences, Language &language, QWidget *parent)
    : SidePage(parent)
    , m_preferences(preferences)
    , m_language(language)
    , m_themeLabel(new Text(TextRole::CaptionStrong, &Theme::text, this))
    , m_theme(new Segments(this))
    , m_languageLabel(new Text(TextRole::CaptionStrong, &Theme::text, this))
    , m_languages(new QComboBox(this))
    , m_scaleLabel(new Text(TextRole::CaptionStrong, &Theme::text, this))
    , m_scale(new QComboBox(this))
    , m_scaleNote(new Text(TextRole::Caption, &Theme::secondary, this))
    , m_promise(new Text(TextRole::Caption, &Theme::secondary, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    card->setMaximumWidth(px(640));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(20), px(16), px(20), px(20));
    layout->setSpacing(px(6));
    for (const auto &[label, control] : {std::pair<Text *, QWidget *>(m_themeLabel, m_theme),
                                         std::pair<Text *, QWidget *>(m_languageLabel, m_languages),
                                         std::pair<Text *, QWidget *>(m_scaleLabel, m_scale)}) {
        layout->addWidget(label);
        layout->addWidget(control, 0, Qt::AlignLeft);
        layout->addSpacing(px(10));
        label->setBuddy(control);
    }
    layout->insertWidget(layout->indexOf(m_scale) + 1, m_scaleNote->wrapped());
    layout->addWidget(m_promise->wrapped());
    outer->addWidget(card);
    outer->addStretch();
    for (const QString &code : Language::shipped()) {
        m_languages->addItem(Language::nameOf(code), code);
    }
    for (const int perCent : scalePerCents) {
        m_scale->addItem(u"%1 %"_s.arg(perCent), perCent);
    }
    m_languages->setMinimumWidth(px(224));
    m_scale->setMinimumWidth(px(224));
    retranslate();
    m_theme->choose(static_cast<int>(m_preferences.themeChoice()));
    m_languages->setCurrentIndex(m_languages->findData(m_language.code()));
    m_scale->setCurrentIndex(m_scale->findData(qRound(m_preferences.textScale() * 100)));
    connect(m_theme, &Segments::chosenChanged, this, [this](int index) {
        m_preferences.setThemeChoice(static_cast<ThemeChoice>(index));
        applyTheme(static_cast<ThemeChoice>(index));
    });
    connect(m_languages, &QComboBox::activated, this, &SettingsPage::chooseLanguage);
    connect(m_scale, &QComboBox::activated, this, &SettingsPage::chooseScale);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::sentence() const
{
    return tr("How the window looks on this computer. Documents have their own language.");
}

void SettingsPage::retranslate()
{
    m_themeLabel->setText(tr("Appearance"));
    m_theme->setSegments(
        {{tr("System"), {}}, {tr("Light"), {}}, {tr("Dark"), {}}, {tr("High contrast"), {}}});
    m_theme->setAccessibleName(tr("Appearance"));
    m_languageLabel->setText(tr("Language"));
    m_languages->setAccessibleName(tr("Language"));
    m_scaleLabel->setText(tr("Text size"));
    m_scale->setAccessibleName(tr("Text size"));
    m_scaleNote->setText(tr("Takes effect when Muster is opened the next time."));
    m_promise->setText(tr("Muster works offline. It downloads nothing and reports nothing."));
}

void SettingsPage::chooseLanguage(int index)
{
    const QString code = m_languages->itemData(index).toString();
    if (m_language.use(code)) {
        m_preferences.setLanguage(code);
    } else {
        m_languages->setCurrentIndex(m_languages->findData(m_language.code()));
        emit noticed(tr("This build has no translation for that language."));
    }
}

void SettingsPage::chooseScale(int index)
{
    m_preferences.setTextScale(m_scale->itemData(index).toInt() / 100.0);
}

LogPage::LogPage(LogBook &book, QWidget *parent)
    : SidePage(parent)
    , m_book(book)
    , m_drawer(new LogDrawer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_drawer);
    for (const QString &line : m_book.lines()) {
        m_drawer->append(line);
    }
    connect(&m_book, &LogBook::lineAdded, m_drawer, &LogDrawer::append, Qt::QueuedConnection);
    connect(m_drawer, &LogDrawer::openFileRequested, this, &LogPage::openFile);
}

QString LogPage::title() const
{
    return tr("Log");
}

QString LogPage::sentence() const
{
    return tr("What Muster did since it was started, newest at the bottom.");
}

void LogPage::retranslate() {}

void LogPage::openFile()
{
    if (m_book.file().isEmpty() || !QFile::exists(m_book.file())) {
        emit noticed(tr("No project is open, so the log is not written to a file."));
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_book.file()));
}

HelpPage::HelpPage(Language &language, QWidget *parent)
    : SidePage(parent)
    , m_language(language)
    , m_browser(new QTextBrowser(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(8), px(8), px(2), px(8));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenExternalLinks(false);
    m_browser->setOpenLinks(true);
    m_browser->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_browser);
    card->showFocusOf(m_browser);
    outer->addWidget(card);
    retranslate();
}

QString HelpPage::title() const
{
    return tr("Help");
}

QString HelpPage::sentence() const
{
    return tr("What each step does, which keys work, and what the words mean.");
}

void HelpPage::retranslate()
{
    m_browser->setAccessibleName(tr("Help"));
    showGuide();
}

void HelpPage::showGuide()
{
    const QString wanted = u":/help/%1.html"_s.arg(m_language.code());
    QFile guide(QFile::exists(wanted) ? wanted : u":/help/en.html"_s);
    if (guide.open(QIODevice::ReadOnly)) {
        m_browser->document()->setDefaultFont(fontFor(TextRole::Body));
        m_browser->document()->setDocumentMargin(px(12));
        m_browser->setHtml(QString::fromUtf8(guide.readAll()));
    }
}

void HelpPage::changeEvent(QEvent *event)
{
    SidePage::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange) {
        showGuide();
    }
}

} // namespace muster::ui
