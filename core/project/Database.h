// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <functional>

namespace muster {

/// One connection to a project's SQLite file; lives and dies in one thread and within one call.
class Database
{
public:
    /// Opens @p path and brings its tables up to the newest migration.
    /// @errors  ProjectNewer when a later program wrote it; ProjectBusy, ProjectDamaged,
    /// AccessDenied.
    static Result<Database> open(const QString &path);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Runs one prepared statement and calls @p eachRow with its columns.
    Result<void> run(const QString &sql, const QVariantList &values = {},
                     const std::function<void(const QVariantList &row)> &eachRow = {});
    /// Runs @p work between BEGIN IMMEDIATE and COMMIT; rolls back when it fails.
    Result<void> transaction(const std::function<Result<void>()> &work);

private:
    explicit Database(QString connection, QString path)
        : m_connection(std::move(connection))
        , m_path(std::move(path))
    {
    }
    Result<void> migrate();

    QString m_connection; ///< Empty after a move.
    QString m_path;
};

} // namespace muster
