// SPDX-License-Identifier: Apache-2.0
#include "ui/models/TargetCheck.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace muster::ui {

namespace {

/// The folder itself or the nearest above it that is there.
QFileInfo nearestExisting(const QString &folder)
{
    QFileInfo place(QDir::cleanPath(folder));
    while (!place.exists() && place.absolutePath() != place.absoluteFilePath()) {
        place.setFile(place.absolutePath());
    }
    return place;
}

} // namespace

TargetCheck checkTarget(const QString &folder, qint64 neededBytes)
{
    if (folder.isEmpty()) {
        return {TargetCheck::State::Nothing, 0};
    }
    if (QDir::isRelativePath(folder)) {
        return {TargetCheck::State::Relative, 0};
    }
    const QFileInfo place = nearestExisting(folder);
    const QStorageInfo disk(place.absoluteFilePath());
    const qint64 freeBytes = disk.isValid() ? disk.bytesAvailable() : -1;
    if (!place.isDir()) {
        return {TargetCheck::State::IsFile, freeBytes};
    }
    const bool isThere = QFileInfo::exists(folder);
    const QDir::Filters all = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
    if (isThere && !QDir(folder).isEmpty(all)) {
        return {TargetCheck::State::NotEmpty, freeBytes};
    }
    if (!place.isWritable()) {
        return {TargetCheck::State::NoWrite, freeBytes};
    }
    if (freeBytes >= 0 && freeBytes < neededBytes) {
        return {TargetCheck::State::NoSpace, freeBytes};
    }
    return {isThere ? TargetCheck::State::Empty : TargetCheck::State::New, freeBytes};
}

} // namespace muster::ui
