// SPDX-License-Identifier: Apache-2.0
#include "core/engine/Prerequisites.h"

#include "core/base/LocalFile.h"
#include "core/discovery/SourceTimes.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <iterator>
#include <numeric>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

std::optional<Error> writeProblemOf(const QString &folder)
{
    QTemporaryFile probe(QDir(folder).filePath(u".muster-probe-XXXXXX"_s));
    if (probe.open()) {
        return std::nullopt;
    }
    return Error{ErrorCode::AccessDenied, folder, probe.errorString()};
}

/// All files below @p folder; what cannot be listed is not counted.
qint64 bytesBelow(const QString &folder, const JobContext &job)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext() && !job.isCancelled()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// Asks the system itself: rights on a share are not what its mode bits say.
bool canRead(const QFileInfo &place)
{
    if (place.isDir()) {
        return listFolder(nativePath(place.filePath())).has_value();
    }
    return QFile(place.filePath()).open(QIODevice::ReadOnly);
}

SourceReach reachOf(const SourceSpec &spec, const JobContext &job)
{
    SourceReach reach{spec, std::nullopt, 0, {}};
    const QFileInfo place(spec.path);
    if (!place.exists()) {
        reach.problem = Error{ErrorCode::NotFound, spec.path, u"no such file or folder"_s};
        return reach;
    }
    if (!canRead(place)) {
        reach.problem = Error{ErrorCode::AccessDenied, spec.path, u"opening for reading"_s};
        return reach;
    }
    if (place.isDir()) {
        reach.bytes = bytesBelow(spec.path, job);
        return reach;
    }
    reach.bytes = place.size();
    reach.modified = place.lastModified().toUTC();
    if (reach.bytes == 0) {
        reach.problem = Error{ErrorCode::EmptyFile, spec.path, {}};
    }
    return reach;
}

/// Certificates, exports and file stores live longer than the facts that must belong together.
bool hasTime(const SourceReach &reach)
{
    const SourceKind kind = reach.spec.kind;
    const bool isCompared =
        kind == SourceKind::Topology || kind == SourceKind::Accounts || kind == SourceKind::Kit;
    return isCompared && !reach.problem && reach.modified.isValid();
}

} // namespace

qint64 Prerequisites::neededBytes() const
{
    return std::accumulate(sources.cbegin(), sources.cend(), qint64(0),
                           [](qint64 sum, const SourceReach &reach) { return sum + reach.bytes; });
}

qsizetype Prerequisites::unreachable() const
{
    return std::ranges::count_if(
        sources, [](const SourceReach &reach) { return reach.problem.has_value(); });
}

std::optional<Error> Prerequisites::problemOf(const SourceSpec &spec) const
{
    const auto found = std::ranges::find(sources, spec, &SourceReach::spec);
    return found == sources.end() ? std::nullopt : found->problem;
}

QList<SourceReach> Prerequisites::byTime() const
{
    QList<SourceReach> dated;
    std::ranges::copy_if(sources, std::back_inserter(dated), hasTime);
    std::ranges::sort(dated, {},
                      [](const SourceReach &reach) { return reach.modified.toMSecsSinceEpoch(); });
    return dated;
}

bool Prerequisites::areFarApart() const
{
    const QList<SourceReach> dated = byTime();
    return dated.size() > 1
           && dated.constFirst().modified.secsTo(dated.constLast().modified) > farApartSeconds;
}

Result<Prerequisites> lookBefore(const QString &folder, const QList<SourceSpec> &sources,
                                 const JobContext &job)
{
    Prerequisites found;
    found.folder = folder;
    found.writeProblem = writeProblemOf(folder);
    found.freeBytes = freeBytes(folder);
    for (const SourceSpec &spec : sources) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, spec.path);
        }
        found.sources.append(reachOf(spec, job));
    }
    if (job.isCancelled()) {
        return fail(ErrorCode::Cancelled, folder);
    }
    return found;
}

} // namespace muster
