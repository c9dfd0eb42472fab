// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Fqdn.h"

#include <QList>
#include <QString>

namespace muster {

/// A folder at the first level of a file store.
struct FileStoreFolder
{
    QString name;       ///< `1-WebServices-1`
    QString serviceKey; ///< Service of the topology it belongs to; empty for a left-over or a
                        ///< folder of another kind.
    Fqdn pool;          ///< The pool that service is installed on.
    qint64 files = 0;
    qint64 bytes = 0;

    friend bool operator==(const FileStoreFolder &, const FileStoreFolder &) = default;
};

/// A file store as it was found on disk.
struct FileStoreTree
{
    QString path; ///< Where it is mounted or lies.
    QString
        serviceKey; ///< The FileStore service it was matched to; empty when none or several fit.
    QList<FileStoreFolder> folders;
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 unreadable = 0; ///< Files and folders that could not be looked at.
    bool showsWindowsPermissions = false;
    int source = -1;

    friend bool operator==(const FileStoreTree &, const FileStoreTree &) = default;
};

} // namespace muster
