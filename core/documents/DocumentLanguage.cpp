// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentLanguage.h"

#include <QFile>
#include <QStringList>
#include <QTranslator>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QLocale localeFor(const QString &code)
{
    // British order of day and month, as the rest of an international paper expects it.
    return QLocale(code == u"es"_s ? u"es_ES"_s : u"en_GB"_s);
}

} // namespace

DocumentLanguage::DocumentLanguage(QString code, std::shared_ptr<QTranslator> translator)
    : m_code(std::move(code))
    , m_locale(localeFor(m_code))
    , m_translator(std::move(translator))
{
}

Result<DocumentLanguage> DocumentLanguage::load(const QString &code)
{
    if (code != u"en"_s && code != u"es"_s) {
        return fail(ErrorCode::NotSupported, code, u"no such document language"_s);
    }
    const QString file = u":/i18n/muster_%1.qm"_s.arg(code);
    if (code == u"en"_s && !QFile::exists(file)) {
        // English is the language of the sources: all that is lost are its plural forms.
        return DocumentLanguage(code, std::make_shared<QTranslator>());
    }
    return loadFrom(code, file);
}

Result<DocumentLanguage> DocumentLanguage::loadFrom(const QString &code, const QString &file)
{
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(file)) {
        return fail(ErrorCode::NotRecognised, file, u"no compiled translation"_s);
    }
    return DocumentLanguage(code, std::move(translator));
}

QString DocumentLanguage::translate(const char *context, const char *source,
                                    const char *disambiguation, qint64 n) const
{
    QString text = m_translator->translate(context, source, disambiguation,
                                           static_cast<int>(qMin<qint64>(n, 1'000'000'000)));
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
    }
    return n < 0 ? text : text.replace(u"%n"_s, number(n));
}

QString DocumentLanguage::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString DocumentLanguage::size(qint64 bytes) const
{
    return m_locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 2, QLocale::DataSizeSIFormat);
}

QString DocumentLanguage::date(QDate date) const
{
    // Three letters, as tables have room for; the British locale writes "Sept".
    const QString month = m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat).left(3);
    return u"%1 %2 %3"_s.arg(QString::number(date.day()), month, QString::number(date.year()));
}

QString DocumentLanguage::dateTime(const QDateTime &time) const
{
    const QDateTime utc = time.toUTC();
    return translate("Paper", "%1, %2 UTC").arg(date(utc.date()), timeOfDay(utc));
}

QString DocumentLanguage::timeOfDay(const QDateTime &time) const
{
    return time.toUTC().toString(u"HH:mm"_s);
}

QString DocumentLanguage::list(const QStringList &parts) const
{
    if (parts.size() < 2) {
        return parts.value(0);
    }
    QString text = parts.first();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        text = translate("Paper", "%1, %2").arg(text, parts.at(i));
    }
    return translate("Paper", "%1 and %2").arg(text, parts.last());
}

} // namespace muster
