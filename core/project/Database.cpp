// SPDX-License-Identifier: Apache-2.0
#include "core/project/Database.h"

#include "core/base/Log.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int newestMigration = 2;

/// SQLite's own result codes, which the driver hands on as text
/// (https://www.sqlite.org/rescode.html).
ErrorCode codeOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::ProjectBusy;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return ErrorCode::AccessDenied;
    case 13: // SQLITE_FULL
        return ErrorCode::DiskFull;
    case 10: // SQLITE_IOERR
        return ErrorCode::WriteFailed;
    default:
        return ErrorCode::ProjectDamaged;
    }
}

QStringList statementsOf(int migration)
{
    QFile file(u":/project/migrations/%1.sql"_s.arg(migration, 4, 10, QChar(u'0')));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(log::project) << "Migration is missing:" << file.fileName();
        return {};
    }
    return QString::fromUtf8(file.readAll()).split(u"\n--//\n"_s, Qt::SkipEmptyParts);
}

} // namespace

Result<Database> Database::open(const QString &path)
{
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Database database(connection, path);
    {
        QSqlDatabase sqlite = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        sqlite.setDatabaseName(path);
        sqlite.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!sqlite.open()) {
            return fail(codeOf(sqlite.lastError()), path, sqlite.lastError().text());
        }
    }
    // A rollback journal, not WAL: the project may lie on a share, and a copied folder must be
    // whole.
    for (const QString &pragma :
         {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (Result<void> set = database.run(pragma); !set) {
            return fail(set.error());
        }
    }
    if (Result<void> migrated = database.migrate(); !migrated) {
        return fail(migrated.error());
    }
    return database;
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
    , m_path(std::move(other.m_path))
{
}

Database::~Database()
{
    if (!m_connection.isEmpty()) {
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Result<void> Database::run(const QString &sql, const QVariantList &values,
                           const std::function<void(const QVariantList &row)> &eachRow)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return fail(codeOf(query.lastError()), m_path, query.lastError().text());
    }
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        qCWarning(log::project) << "SQLite refused:" << query.lastError().text();
        return fail(codeOf(query.lastError()), m_path, query.lastError().text());
    }
    const int columns = query.record().count();
    while (eachRow && query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column) {
            row.append(query.value(column));
        }
        eachRow(row);
    }
    return {};
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    if (Result<void> begun = run(u"BEGIN IMMEDIATE"_s); !begun) {
        return begun;
    }
    Result<void> outcome = work();
    if (outcome) {
        outcome = run(u"COMMIT"_s);
    }
    if (!outcome) {
        if (const Result<void> undone = run(u"ROLLBACK"_s); !undone) {
            qCWarning(log::project) << "Rollback refused:" << undone.error().detail;
        }
    }
    return outcome;
}

Result<void> Database::migrate()
{
    int version = 0;
    const Result<void> read =
        run(u"PRAGMA user_version"_s, {},
            [&version](const QVariantList &row) { version = row.constFirst().toInt(); });
    if (!read) {
        return fail(read.error());
    }
    if (version > newestMigration) {
        return fail(ErrorCode::ProjectNewer, m_path, u"user_version %1"_s.arg(version));
    }
    while (version < newestMigration) {
        const int next = version + 1;
        Result<void> applied = transaction([this, next]() -> Result<void> {
            for (const QString &statement : statementsOf(next)) {
                if (Result<void> done = run(statement); !done) {
                    return done;
                }
            }
            return run(u"PRAGMA user_version = %1"_s.arg(next));
        });
        if (!applied) {
            return applied;
        }
        version = next;
    }
    return {};
}

} // namespace muster
