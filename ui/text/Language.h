// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace muster::ui {

/// The language of the screen: installs its translation and its number and date formats, and can be
/// changed while the program runs. Widgets learn of a change by QEvent::LanguageChange.
/// @thread  the main one.
class Language final
{
public:
    Language() = default;
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;
    ~Language();

    /// Codes of the languages that this program ships: `en`, `es`.
    static QStringList shipped();
    /// The shipped language nearest to the system's, by the first of its preferred languages that
    /// is shipped; else `en`.
    static QString ofSystem();
    /// Its own name: "English", "Español".
    static QString nameOf(const QString &code);

    /// Shows everything in @p code from now on. English needs no file but for plurals; for another
    /// language false is returned, and nothing changed, when its translation is not compiled in.
    bool use(const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    QTranslator m_ours;
    QTranslator m_qt; ///< Qt's own dialogs.
    QString m_code;
};

} // namespace muster::ui
