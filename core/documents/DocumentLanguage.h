// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace muster {

/// Texts, numbers and dates in the language a document is written in, which need not be that of the
/// screen.
///
/// @thread  any; reading is safe from several threads at once.
class DocumentLanguage
{
public:
    /// Loads the texts that come with the program.
    /// @param code  `en` or `es`.
    /// @errors  NotSupported for a language the program does not have.
    static Result<DocumentLanguage> load(const QString &code);
    /// Loads the texts from @p file, a compiled translation.
    /// @errors  NotRecognised when it is none.
    static Result<DocumentLanguage> loadFrom(const QString &code, const QString &file);

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// The text for @p source; its parameters stand in the order of QTranslator, so that lupdate
    /// finds them. `%n` is replaced by @p n in the manner of the language.
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation = nullptr, qint64 n = -1) const;

    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] QString size(qint64 bytes) const; ///< `1.84 GB`, powers of a thousand.
    [[nodiscard]] QString date(QDate date) const;   ///< `14 Sep 2026`
    [[nodiscard]] QString dateTime(const QDateTime &time) const;  ///< `14 Sep 2026, 05:41 UTC`
    [[nodiscard]] QString timeOfDay(const QDateTime &time) const; ///< `05:41`, in UTC.
    /// "a, b and c" in the manner of the language.
    [[nodiscard]] QString list(const QStringList &parts) const;

private:
    DocumentLanguage(QString code, std::shared_ptr<QTranslator> translator);

    QString m_code;
    QLocale m_locale;
    std::shared_ptr<QTranslator>
        m_translator; ///< Shared, because values are copied and it cannot be.
};

} // namespace muster
