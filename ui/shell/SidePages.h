// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Page.h"

class QComboBox;
class QTextBrowser;

namespace muster::ui {

class Language;
class LogBook;
class LogDrawer;
class Preferences;
class Segments;
class Text;

/// A page beside the steps: its primary button leads back to where one was.
class SidePage : public Page
{
    Q_OBJECT

public:
    using Page::Page;

    [[nodiscard]] bool isComplete() const override { return true; }
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool canGoBack() const override { return false; }
};

/// Theme, language and size of the window.
class SettingsPage final : public SidePage
{
    Q_OBJECT

public:
    SettingsPage(Preferences &preferences, Language &language, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;

protected:
    void retranslate() override;

private:
    void chooseLanguage(int index);
    void chooseScale(int index);

    Preferences &m_preferences;
    Language &m_language;
    Text *m_themeLabel;
    Segments *m_theme;
    Text *m_languageLabel;
    QComboBox *m_languages;
    Text *m_scaleLabel;
    QComboBox *m_scale;
    Text *m_scaleNote; ///< Windows are laid out for one size.
    Text *m_promise;
};

/// The log of this run.
class LogPage final : public SidePage
{
    Q_OBJECT

public:
    explicit LogPage(LogBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;

protected:
    void retranslate() override;

private:
    void openFile();

    LogBook &m_book;
    LogDrawer *m_drawer;
};

/// The guide that comes with the program, read without a network.
class HelpPage final : public SidePage
{
    Q_OBJECT

public:
    explicit HelpPage(Language &language, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void showGuide();

    Language &m_language;
    QTextBrowser *m_browser;
};

} // namespace muster::ui
