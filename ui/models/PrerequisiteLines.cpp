// SPDX-License-Identifier: Apache-2.0
#include "ui/models/PrerequisiteLines.h"

#include "ui/text/Amounts.h"
#include "ui/text/ErrorText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace muster::ui {

namespace {

class PrerequisiteLines
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::PrerequisiteLines)
};

StatusLine folderLine(const Prerequisites &found)
{
    const QString word = PrerequisiteLines::tr("Write access");
    if (found.writeProblem) {
        return {Status::Failed, word, errorText(*found.writeProblem).message};
    }
    return {
        Status::Done, word,
        PrerequisiteLines::tr("%1 can be written to.").arg(QDir::toNativeSeparators(found.folder))};
}

StatusLine spaceLine(const Prerequisites &found)
{
    const QString word = PrerequisiteLines::tr("Free space");
    const QString needed = sizeText(found.neededBytes());
    if (found.freeBytes < 0) {
        return {Status::Unknown, word,
                PrerequisiteLines::tr("Not known here; up to %1 needed.").arg(needed)};
    }
    const bool isEnough = found.freeBytes >= found.neededBytes();
    return {
        isEnough ? Status::Done : Status::Warning, word,
        PrerequisiteLines::tr("%1 free, up to %2 needed.").arg(sizeText(found.freeBytes), needed)};
}

StatusLine sourcesLine(const Prerequisites &found)
{
    const QString word = PrerequisiteLines::tr("Sources");
    const auto bad = std::ranges::find_if(
        found.sources, [](const SourceReach &reach) { return reach.problem.has_value(); });
    if (bad == found.sources.end()) {
        return {Status::Done, word,
                PrerequisiteLines::tr("All %1 can be opened; what is in them is seen when they are "
                                      "read.")
                    .arg(countText(found.sources.size()))};
    }
    const QString first = errorText(*bad->problem).message;
    if (found.unreachable() == 1) {
        return {Status::Failed, word, first};
    }
    return {Status::Failed, word,
            PrerequisiteLines::tr("%n of the sources cannot be opened. The first: %1", nullptr,
                                  static_cast<int>(found.unreachable()))
                .arg(first)};
}

StatusLine ageLine(const Prerequisites &found)
{
    const QString word = PrerequisiteLines::tr("Age of sources");
    const QList<SourceReach> dated = found.byTime();
    if (dated.size() < 2) {
        return {Status::Waiting, word, PrerequisiteLines::tr("Seen when they are read.")};
    }
    const SourceReach &oldest = dated.constFirst();
    const SourceReach &newest = dated.constLast();
    if (!found.areFarApart()) {
        return {Status::Done, word,
                PrerequisiteLines::tr("The files were written within 24 hours of each other.")};
    }
    return {Status::Warning, word,
            PrerequisiteLines::tr("%1 is %2 older than %3.")
                .arg(QFileInfo(oldest.spec.path).fileName(),
                     ageText(oldest.modified, newest.modified),
                     QFileInfo(newest.spec.path).fileName())};
}

} // namespace

QList<StatusLine> prerequisiteLines(const Prerequisites &found)
{
    QList<StatusLine> lines{folderLine(found), spaceLine(found)};
    if (!found.sources.isEmpty()) {
        lines += {sourcesLine(found), ageLine(found)};
    }
    return lines;
}

} // namespace muster::ui
