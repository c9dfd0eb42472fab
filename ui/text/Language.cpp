// SPDX-License-Identifier: Apache-2.0
#include "ui/text/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster::ui {

Language::~Language()
{
    if (QCoreApplication::instance() != nullptr) {
        QCoreApplication::removeTranslator(&m_ours);
        QCoreApplication::removeTranslator(&m_qt);
    }
}

QStringList Language::shipped()
{
    return {u"en"_s, u"es"_s};
}

QString Language::ofSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (shipped().contains(code)) {
            return code;
        }
    }
    return u"en"_s;
}

QString Language::nameOf(const QString &code)
{
    return code == u"es"_s ? u"Español"_s : u"English"_s;
}

bool Language::use(const QString &code)
{
    if (!shipped().contains(code)) {
        return false;
    }
    const QString file = u":/i18n/muster_%1.qm"_s.arg(code);
    QTranslator probe;
    if (code != u"en"_s && !probe.load(file)) {
        return false;
    }
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    m_code = code;
    QLocale::setDefault(code == u"es"_s ? QLocale(QLocale::Spanish, QLocale::Spain)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_qt.load(QLocale(), u"qtbase"_s, u"_"_s,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_ours.load(file)) {
        QCoreApplication::installTranslator(&m_ours);
    }
    return true;
}

} // namespace muster::ui
