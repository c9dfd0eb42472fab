// SPDX-License-Identifier: Apache-2.0
#include "ui/text/BackUpWords.h"

#include "ui/text/Amounts.h"
#include "ui/text/SnapshotWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class BackUpWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::BackUpWords)
};

constexpr qsizetype shownNames = 4;

std::optional<qint64> noteValue(const QStringList &notes, QLatin1StringView name)
{
    for (const QString &note : notes) {
        if (note.startsWith(name) && note.mid(name.size()).startsWith(u'=')) {
            bool isNumber = false;
            const qint64 value = note.mid(name.size() + 1).toLongLong(&isNumber);
            return isNumber ? std::optional(value) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// What of the plan went wrong while it was carried out.
struct Losses
{
    qsizetype planned = 0;
    qsizetype complete = 0;
    qsizetype files = 0;
};

Losses lossesOf(const Manifest &manifest)
{
    Losses losses;
    for (const ManifestItem &item : manifest.items) {
        ++losses.planned;
        losses.complete += item.outcome == Outcome::Complete ? 1 : 0;
        losses.files += item.problems.size();
    }
    losses.planned += std::count_if(
        manifest.missing.begin(), manifest.missing.end(),
        [](const MissingItem &item) { return item.how == u"file" || item.how == u"tree"; });
    return losses;
}

qsizetype mandatoryMissing(const Manifest &manifest)
{
    return std::count_if(
        manifest.missing.begin(), manifest.missing.end(),
        [](const MissingItem &item) { return item.isMandatory && item.how != u"external"; });
}

qsizetype mandatoryTaken(const Manifest &manifest)
{
    return std::count_if(manifest.items.begin(), manifest.items.end(),
                         [](const ManifestItem &item) { return item.isMandatory; });
}

QString twoSentences(const QString &first, const QString &second)
{
    return BackUpWords::tr("%1 %2", "Two sentences").arg(first, second);
}

QString readBackText(const Manifest &manifest)
{
    return BackUpWords::tr("%n file(s) are saved and were read back.", nullptr,
                           static_cast<int>(manifest.files));
}

BackUpOutcome damaged(const Evidence &evidence)
{
    const qint64 problems = std::accumulate(
        evidence.items.begin(), evidence.items.end(), qint64(evidence.problems.size()),
        [](qint64 sum, const ItemEvidence &item) { return sum + item.problemCount; });
    return {Outcome::Failed, wordFor(Outcome::Failed),
            twoSentences(BackUpWords::tr("The proof found %n problem(s) in what was written.",
                                         nullptr, static_cast<int>(problems)),
                         BackUpWords::tr("Do not rely on this snapshot; back up again."))};
}

BackUpOutcome proved(const Manifest &manifest, const Evidence &evidence)
{
    const qsizetype missing = mandatoryMissing(manifest);
    const qsizetype taken = mandatoryTaken(manifest);
    if (missing > 0) {
        return {Outcome::Incomplete,
                BackUpWords::tr("Complete for %1 mandatory items")
                    .arg(countOfCountText(taken, taken + missing)),
                twoSentences(readBackText(manifest),
                             BackUpWords::tr("%n mandatory item(s) are not in it.", nullptr,
                                             static_cast<int>(missing)))};
    }
    const auto atCeiling =
        std::count_if(evidence.items.begin(), evidence.items.end(), [](const ItemEvidence &item) {
            return item.ceiling < ProofLevel::Complete && item.level == item.ceiling;
        });
    const QString sentence =
        atCeiling == 0 ? readBackText(manifest)
                       : twoSentences(readBackText(manifest),
                                      BackUpWords::tr("%n item(s) cannot be proved as far as "
                                                      "Complete; why stands beside each.",
                                                      nullptr, static_cast<int>(atCeiling)));
    return {Outcome::Complete,
            evidence.level >= ProofLevel::Complete
                ? wordFor(Outcome::Complete)
                : BackUpWords::tr("Saved, proved: %1").arg(wordFor(evidence.level)),
            sentence};
}

} // namespace

BackUpOutcome backUpOutcome(const Manifest &manifest, const Evidence *evidence)
{
    if (manifest.outcome == Outcome::Failed) {
        return {Outcome::Failed, wordFor(Outcome::Failed),
                BackUpWords::tr("Nothing of the plan could be taken. Why stands beside each "
                                "item.")};
    }
    if (evidence != nullptr && evidence->outcome == Outcome::Failed) {
        return damaged(*evidence);
    }
    const Losses losses = lossesOf(manifest);
    if (manifest.outcome == Outcome::Incomplete) {
        const QString items = BackUpWords::tr("%1 planned items are complete.")
                                  .arg(countOfCountText(losses.complete, losses.planned));
        return {
            Outcome::Incomplete, wordFor(Outcome::Incomplete),
            losses.files == 0
                ? items
                : twoSentences(items, BackUpWords::tr("%n file(s) could not be saved whole.",
                                                      nullptr, static_cast<int>(losses.files)))};
    }
    if (evidence == nullptr) {
        return {Outcome::Incomplete, BackUpWords::tr("Saved, not proved"),
                twoSentences(BackUpWords::tr("%n file(s) are saved.", nullptr,
                                             static_cast<int>(manifest.files)),
                             BackUpWords::tr("Nothing of it was read back yet; prove it before "
                                             "you rely on it."))};
    }
    if (evidence->outcome == Outcome::Incomplete) {
        const auto below = std::count_if(
            evidence->items.begin(), evidence->items.end(),
            [](const ItemEvidence &item) { return item.outcome != Outcome::Complete; });
        return {Outcome::Incomplete, wordFor(Outcome::Incomplete),
                twoSentences(BackUpWords::tr("All planned items are saved."),
                             BackUpWords::tr("%n item(s) are proved less far than they should be.",
                                             nullptr, static_cast<int>(below)))};
    }
    return proved(manifest, *evidence);
}

std::optional<FoundAccounts> foundAccounts(const ItemEvidence &item)
{
    const std::optional<qint64> found = noteValue(item.notes, "usersFound"_L1);
    const std::optional<qint64> wanted = noteValue(item.notes, "usersWanted"_L1);
    return found && wanted ? std::optional(FoundAccounts{*found, *wanted}) : std::nullopt;
}

std::optional<FoundAccounts> foundAccounts(const Evidence &evidence)
{
    std::optional<FoundAccounts> sum;
    for (const ItemEvidence &item : evidence.items) {
        if (const std::optional<FoundAccounts> found = foundAccounts(item)) {
            sum = sum ? FoundAccounts{sum->found + found->found, sum->wanted + found->wanted}
                      : *found;
        }
    }
    return sum;
}

QString seenText(const ItemEvidence &item, qint64 files, qint64 lost)
{
    if (const std::optional<FoundAccounts> found = foundAccounts(item)) {
        return BackUpWords::tr("%1 accounts found", "Evidence")
            .arg(countOfCountText(found->found, found->wanted));
    }
    return lost > 0
               ? BackUpWords::tr("%1 files", "Evidence").arg(countOfCountText(files, files + lost))
               : BackUpWords::tr("%n file(s)", "Evidence", static_cast<int>(files));
}

QString notInText(const QStringList &names)
{
    if (names.isEmpty()) {
        return BackUpWords::tr("Every item that the catalogue wants for this deployment is in it.");
    }
    const QString shown = names.mid(0, shownNames).join(u", "_s);
    return names.size() <= shownNames
               ? BackUpWords::tr("Not in this backup: %1.").arg(shown)
               : BackUpWords::tr("Not in this backup: %1, and %n more.", nullptr,
                                 static_cast<int>(names.size() - shownNames))
                     .arg(shown);
}

} // namespace muster::ui
