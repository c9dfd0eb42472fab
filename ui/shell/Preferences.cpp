// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Preferences.h"

#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr qsizetype keptProjects = 8;

} // namespace

Preferences::Preferences(QString file)
    : m_file(std::move(file))
{
}

QVariant Preferences::value(const QString &key, const QVariant &otherwise) const
{
    return QSettings(m_file, QSettings::IniFormat).value(key, otherwise);
}

void Preferences::setValue(const QString &key, const QVariant &value) const
{
    QSettings(m_file, QSettings::IniFormat).setValue(key, value);
}

ThemeChoice Preferences::themeChoice() const
{
    const QString word = value(u"look/theme"_s, u"system"_s).toString();
    if (word == u"light"_s) {
        return ThemeChoice::Light;
    }
    if (word == u"highContrast"_s) {
        return ThemeChoice::HighContrast;
    }
    return word == u"dark"_s ? ThemeChoice::Dark : ThemeChoice::System;
}

void Preferences::setThemeChoice(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        setValue(u"look/theme"_s, u"system"_s);
        break;
    case ThemeChoice::Light:
        setValue(u"look/theme"_s, u"light"_s);
        break;
    case ThemeChoice::Dark:
        setValue(u"look/theme"_s, u"dark"_s);
        break;
    case ThemeChoice::HighContrast:
        setValue(u"look/theme"_s, u"highContrast"_s);
        break;
    }
}

QString Preferences::language() const
{
    return value(u"look/language"_s, QString()).toString();
}

void Preferences::setLanguage(const QString &code)
{
    setValue(u"look/language"_s, code);
}

double Preferences::textScale() const
{
    return std::clamp(value(u"look/textScale"_s, 1.0).toDouble(), 1.0, 2.0);
}

void Preferences::setTextScale(double scale)
{
    setValue(u"look/textScale"_s, scale);
}

QByteArray Preferences::windowGeometry() const
{
    return value(u"window/geometry"_s, QByteArray()).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    setValue(u"window/geometry"_s, geometry);
}

bool Preferences::isLogOpen() const
{
    return value(u"window/logOpen"_s, true).toBool();
}

void Preferences::setLogOpen(bool isOpen)
{
    setValue(u"window/logOpen"_s, isOpen);
}

QStringList Preferences::recentProjects() const
{
    return value(u"projects/recent"_s, QStringList()).toStringList();
}

void Preferences::addRecentProject(const QString &folder)
{
    QStringList folders = recentProjects();
    folders.removeAll(folder);
    folders.prepend(folder);
    setValue(u"projects/recent"_s, folders.mid(0, keptProjects));
}

} // namespace muster::ui
