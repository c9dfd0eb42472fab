// SPDX-License-Identifier: Apache-2.0
#include "core/documents/SourceWords.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Longer paths are printed by their end; the whole stands in the appendix and in report.json.
constexpr qsizetype longestPath = 60;

/// In the order of WarningKind.
constexpr std::array<const char *, 25> warningTexts{
    QT_TRANSLATE_NOOP("Sources", "a draft that was never published"),
    QT_TRANSLATE_NOOP("Sources", "holds changes that were not published"),
    QT_TRANSLATE_NOOP("Sources", "a reference that points nowhere"),
    QT_TRANSLATE_NOOP("Sources", "a name that stands twice"),
    QT_TRANSLATE_NOOP("Sources", "a role not known here"),
    QT_TRANSLATE_NOOP("Sources", "a version not known here"),
    QT_TRANSLATE_NOOP("Sources", "a pool without a service"),
    QT_TRANSLATE_NOOP("Sources", "a file store nobody uses"),
    QT_TRANSLATE_NOOP("Sources", "an element not known here"),
    QT_TRANSLATE_NOOP("Sources", "a part that was not recognised"),
    QT_TRANSLATE_NOOP("Sources", "its encoding was assumed"),
    QT_TRANSLATE_NOOP("Sources", "letters were replaced by “?” in the export"),
    QT_TRANSLATE_NOOP("Sources", "a type name stands where a value should"),
    QT_TRANSLATE_NOOP("Sources", "half of a letter"),
    QT_TRANSLATE_NOOP("Sources", "a value kept as text"),
    QT_TRANSLATE_NOOP("Sources", "no SIP address"),
    QT_TRANSLATE_NOOP("Sources", "an account that stands twice"),
    QT_TRANSLATE_NOOP("Sources", "a file that could not be read"),
    QT_TRANSLATE_NOOP("Sources", "pasted text, which is not read"),
    QT_TRANSLATE_NOOP("Sources", "a folder of a service that is gone"),
    QT_TRANSLATE_NOOP("Sources", "the folder of a service is missing"),
    QT_TRANSLATE_NOOP("Sources", "Windows permissions are not visible here"),
    QT_TRANSLATE_NOOP("Sources", "the passphrase does not open it"),
    QT_TRANSLATE_NOOP("Sources", "the key does not belong to the certificate"),
    QT_TRANSLATE_NOOP("Sources", "differs from the list of the kit"),
};

qsizetype afterLastSeparator(QStringView path)
{
    return std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1;
}

QString accountWords(const DocumentLanguage &language, const QString &format)
{
    return language.translate("Sources", "Accounts, %1").arg(format);
}

QString certificateWords(const DocumentLanguage &language, const QString &format)
{
    return language.translate("Sources", "Certificates, %1").arg(format);
}

QHash<QString, QString> documentWords(const DocumentLanguage &language)
{
    return {
        {u"publishedTopology"_s, language.translate("Sources", "Published topology")},
        {u"builderTopology"_s, language.translate("Sources", "Topology Builder file")},
        {u"storedSetting"_s, language.translate("Sources", "Stored setting")},
        {u"settingsSet"_s, language.translate("Sources", "Set of settings")},
        {u"configurationZip"_s, language.translate("Sources", "Configuration export, ZIP")},
        {u"userDataZip"_s, language.translate("Sources", "User data export, ZIP")},
        {u"legacyUserData"_s, language.translate("Sources", "User data export, XML")},
        {u"voiceConfiguration"_s, language.translate("Sources", "Voice configuration")},
        {u"commandOutput"_s, language.translate("Sources", "Output of a command")},
        {u"kitManifest"_s, language.translate("Sources", "List of the kit")},
        {u"fileStore"_s, language.translate("Sources", "File store")},
        {u"deploymentLog"_s, language.translate("Sources", "Deployment log")},
        {u"sqlBackup"_s, language.translate("Sources", "SQL Server backup")},
        {u"formatList"_s, language.translate("Sources", "Pasted list, not read")},
        {u"otherXml"_s, language.translate("Sources", "Other XML")},
        {u"unknown"_s, language.translate("Sources", "Not recognised")},
        {u"empty"_s, language.translate("Sources", "Empty")},
        {u"unreadable"_s, language.translate("Sources", "Could not be read")},
    };
}

} // namespace

QString sourceKindWords(const DocumentLanguage &language, const QString &description)
{
    QHash<QString, QString> words = documentWords(language);
    words.insert(u"csvAccounts"_s, accountWords(language, u"CSV"_s));
    words.insert(u"clixmlAccounts"_s, accountWords(language, u"CLIXML"_s));
    words.insert(u"jsonAccounts"_s, accountWords(language, u"JSON"_s));
    words.insert(u"pemCertificates"_s, certificateWords(language, u"PEM"_s));
    words.insert(u"certificatePem"_s, certificateWords(language, u"PEM"_s));
    words.insert(u"derCertificate"_s, certificateWords(language, u"DER"_s));
    words.insert(u"certificateDer"_s, certificateWords(language, u"DER"_s));
    words.insert(u"pfx"_s, certificateWords(language, u"PFX"_s));
    for (const QString &format :
         {u"zip"_s, u"clixml"_s, u"csv"_s, u"json"_s, u"dsml"_s, u"ldif"_s}) {
        words.insert(format, language.translate("Sources", "Other data, %1").arg(format.toUpper()));
    }
    return words.value(description, description);
}

QString warningWords(const DocumentLanguage &language, WarningKind kind)
{
    return language.translate("Sources", warningTexts.at(size_t(kind)));
}

PrintedPaths::PrintedPaths(const QList<SourceRecord> &sources)
{
    if (sources.size() < 2) {
        m_folder =
            sources.isEmpty()
                ? QString()
                : sources.first().location.left(afterLastSeparator(sources.first().location));
        return;
    }
    m_folder = sources.first().location;
    for (const SourceRecord &source : sources) {
        const auto end = std::mismatch(m_folder.cbegin(), m_folder.cend(), source.location.cbegin(),
                                       source.location.cend());
        m_folder.truncate(end.first - m_folder.cbegin());
    }
    m_folder.truncate(afterLastSeparator(m_folder));
}

QString PrintedPaths::shortened(const QString &location) const
{
    QString rest = location.mid(location.startsWith(m_folder) ? m_folder.size() : 0);
    if (rest.size() <= longestPath) {
        return rest;
    }
    const qsizetype name = afterLastSeparator(rest);
    const qsizetype folder =
        afterLastSeparator(QStringView(rest).left(std::max<qsizetype>(0, name - 1)));
    return folder > 0 ? u"…"_s + rest.mid(folder - 1) : rest;
}

} // namespace muster
