// SPDX-License-Identifier: Apache-2.0
#include "ui/text/SourceWords.h"

#include "ui/text/Amounts.h"

#include <QCoreApplication>

namespace muster::ui {

namespace {

class SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::SourceWords)
};

/// %1 the subject, %2 the detail.
const char *patternFor(WarningKind kind)
{
    switch (kind) {
    case WarningKind::DraftTopology:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "%1 is a draft: servers may be shown that do not exist.");
    case WarningKind::UnpublishedChanges:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "%1 holds changes that were not published.");
    case WarningKind::UnresolvedReference:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "%1 refers to %2, which is nowhere in the file.");
    case WarningKind::DuplicateName:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords", "The name %1 occurs twice.");
    case WarningKind::UnknownRole:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "The role %1 is not known; it is listed as it is written.");
    case WarningKind::UnknownVersion:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords", "The version %1 is not known.");
    case WarningKind::UnusedCluster:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%1 carries no service.");
    case WarningKind::UnusedFileStore:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords", "No service uses the file store %1.");
    case WarningKind::UnknownElement:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%1 is not known and was left out.");
    case WarningKind::UnknownItem:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "%1 was not recognised and is not used.");
    case WarningKind::AssumedEncoding:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "%1 does not say its encoding and was read as Windows-1252.");
    case WarningKind::DamagedText:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "Letters of %1 were lost as “?” by an ANSI export.");
    case WarningKind::UnexpandedValue:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "%1 holds the name of a type instead of its values.");
    case WarningKind::LoneSurrogate:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords", "A letter of %1 is damaged.");
    case WarningKind::UnreadableValue:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "The value of %1 could not be read and is kept as text.");
    case WarningKind::MissingSipAddress:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%1 has no SIP address.");
    case WarningKind::DuplicateAccount:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords", "The account %1 occurs twice.");
    case WarningKind::UnreadableFile:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%1 could not be read: %2");
    case WarningKind::FormatListText:
        return QT_TRANSLATE_NOOP(
            "muster::ui::SourceWords",
            "%1 is text of Format-List, which Muster does not read. Export it with Export-Csv.");
    case WarningKind::LeftoverFolder:
        return QT_TRANSLATE_NOOP(
            "muster::ui::SourceWords",
            "The folder %1 belongs to a service that the topology does not have.");
    case WarningKind::MissingFolder:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "The folder %1 is missing from its file store.");
    case WarningKind::PermissionsNotCaptured:
        return QT_TRANSLATE_NOOP(
            "muster::ui::SourceWords",
            "Windows permissions of %1 are not visible here and are not captured.");
    case WarningKind::WrongPassphrase:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "No password given opens %1; its key is not protected.");
    case WarningKind::KeyDoesNotMatch:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords",
                                 "The key in %1 belongs to another certificate.");
    case WarningKind::ManifestMismatch:
        return QT_TRANSLATE_NOOP("muster::ui::SourceWords", "%1 is not as kit.json says: %2");
    }
    return "";
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
