// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace muster::ui {

/// What a person chose for the window on this computer; nothing about a deployment and nothing secret.
class Preferences final
{
public:
    /// @param file  an INI file, made when something is first saved.
    explicit Preferences(QString file);

    [[nodiscard]] ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);
    [[nodiscard]] QString language() const; ///< Empty: that of the system.
    void setLanguage(const QString &code);
    [[nodiscard]] double textScale() const; ///< 1.0 to 2.0
    void setTextScale(double scale);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] bool isLogOpen() const;
    void setLogOpen(bool isOpen);
    [[nodiscard]] QStringList recentProjects() const; ///< Folders, newest first.
    void addRecentProject(const QString &folder);

private:
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise) const;
    void setValue(const QString &key, const QVariant &value) const;

    QString m_file;
};

} // namespace muster::ui
