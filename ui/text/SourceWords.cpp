// SPDX-License-Identifier: Apache-2.0
#include "ui/text/SourceWords.h"

#include "ui/text/Amounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace muster::ui {

namespace {

class SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::SourceWords)
};

struct WarningPattern
{
    WarningKind kind;
    const char *text; ///< %1 the subject, %2 the detail.
};

constexpr auto warningPatterns = std::to_array<WarningPattern>({
    {WarningKind::DraftTopology,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                       "%1 is a draft: servers may be shown that do not exist.")},
    {WarningKind::UnpublishedChanges,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%1 holds changes that were not published.")},
    {WarningKind::UnresolvedReference,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                       "%1 refers to %2, which is nowhere in the file.")},
    {WarningKind::DuplicateName,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "The name %1 occurs twice.")},
    {WarningKind::UnknownRole,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                       "The role %1 is not known; it is listed as it is written.")},
    {WarningKind::UnknownVersion,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "The version %1 is not known.")},
    {WarningKind::UnusedCluster,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%1 carries no service.")},
    {WarningKind::UnusedFileStore,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "No service uses the file store %1.")},
    {WarningKind::UnknownElement,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%1 is not known and was left out.")},
    {WarningKind::UnknownItem,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%1 was not recognised and is not used.")},
    {WarningKind::AssumedEncoding,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                       "%1 does not say its encoding and was read as Windows-1252.")},
    {WarningKind::DamagedText,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                       "Letters of %1 were lost as “?” by an ANSI export.")},
    {WarningKind::UnexpandedValue,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                       "%1 holds the name of a type instead of its values.")},
    {WarningKind::LoneSurrogate,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "A letter of %1 is damaged.")},
    {WarningKind::UnreadableValue,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                       "The value of %1 could not be read and is kept as text.")},
    {WarningKind::MissingSipAddress,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%1 has no SIP address.")},
    {WarningKind::DuplicateAccount,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "The account %1 occurs twice.")},
    {WarningKind::UnreadableFile,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%1 could not be read: %2")},
    {WarningKind::FormatListText,
     QT_TRANSLATE_NOOP(
         "muster::ui::SourceWords",
         "%1 is text of Format-List, which Muster does not read. Export it with Export-Csv.")},
    {WarningKind::LeftoverFolder,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                       "The folder %1 belongs to a service that the topology does not have.")},
    {WarningKind::MissingFolder,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "The folder %1 is missing from its file store.")},
    {WarningKind::PermissionsNotCaptured,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                       "Windows permissions of %1 are not visible here and are not captured.")},
    {WarningKind::WrongPassphrase,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                       "No password given opens %1; its key is not protected.")},
    {WarningKind::KeyDoesNotMatch,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "The key in %1 belongs to another certificate.")},
    {WarningKind::ManifestMismatch,
     QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%1 is not as kit.json says: %2")},
});

const char *patternFor(WarningKind kind)
{
    const auto *found =
        std::find_if(warningPatterns.begin(), warningPatterns.end(),
                     [kind](const WarningPattern &pattern) { return pattern.kind == kind; });
    return found != warningPatterns.end() ? found->text : "";
}

/// %1 the subject, %2 the property, %3 and %4 the two facts.
const char *patternFor(ContradictionKind kind)
{
    switch (kind) {
    case ContradictionKind::PoolNotInTopology:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "%1 is named by %4 accounts but is not in the topology.");
    case ContradictionKind::AccountHomedTwice:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "%1 is homed on %3 in one file and on %4 in another.");
    case ContradictionKind::AccountDiffers:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "Two files disagree on %2 of %1: “%3” and “%4”.");
    case ContradictionKind::TopologyDiffers:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "Two topology documents disagree on %2 of %1: “%3” and “%4”.");
    case ContradictionKind::SourcesFarApart:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "The sources were taken more than 24 hours apart: %3 and %4.");
    case ContradictionKind::HomeServerDiffers:
        return QT_TRANSLATE_NOOP(
            "muster::ui::SourceWords",
            "HomeServer and RegistrarPool of %1 name different pools: %3 and %4.");
    case ContradictionKind::DuplicateLineUri:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%3 and %4 hold the same number: %1.");
    }
    return "";
}

/// Puts @p parts where the pattern names them; unlike QString::arg it does not mind an unused one.
QString fill(const QString &pattern, const QStringList &parts)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place =
            i + 1 < pattern.size() && pattern.at(i) == u'%' ? pattern.at(i + 1).digitValue() : -1;
        if (place > 0 && place <= parts.size()) {
            text += parts.at(place - 1);
            ++i;
        } else {
            text += pattern.at(i);
        }
    }
    return text;
}

/// A time is written as the screen writes it, a number with its separators, all else as it is.
QString shown(ContradictionKind kind, const QString &fact)
{
    if (kind == ContradictionKind::SourcesFarApart) {
        const QDateTime time = QDateTime::fromString(fact, Qt::ISODate);
        return time.isValid() ? dateTimeText(time) : fact;
    }
    bool isNumber = false;
    const qlonglong number = fact.toLongLong(&isNumber);
    return kind == ContradictionKind::PoolNotInTopology && isNumber ? countText(number) : fact;
}

} // namespace

QString warningText(const SourceWarning &warning)
{
    return fill(SourceWords::tr(patternFor(warning.kind)), {warning.subject, warning.detail});
}

QString contradictionText(const Contradiction &contradiction)
{
    return fill(SourceWords::tr(patternFor(contradiction.kind)),
                {contradiction.subject, contradiction.property,
                 shown(contradiction.kind, contradiction.first),
                 shown(contradiction.kind, contradiction.second)});
}

} // namespace muster::ui
