// SPDX-License-Identifier: Apache-2.0
// What a project keeps of its checks: the findings of each run, and the risk register.
#include "core/archive/ZstdBlock.h"
#include "core/project/Database.h"
#include "core/project/Project.h"
#include "core/project/ValueStream.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Runs that are kept; an assessment is some kilobytes.
constexpr int keptRuns = 50;
constexpr qint64 largestAssessment = qint64{64} * 1024 * 1024;

Result<void> saveRun(Database &database, const QByteArray &frame, RunKind kind)
{
    if (kind == RunKind::GoesOn) {
        if (Result<void> replaced =
                database.run(u"DELETE FROM run WHERE number = (SELECT MAX(number) FROM run)"_s);
            !replaced) {
            return replaced;
        }
    }
    if (Result<void> saved = database.run(u"INSERT INTO run(format, content) VALUES(?, ?)"_s,
                                          {assessmentFormat, frame});
        !saved) {
        return saved;
    }
    return database.run(u"DELETE FROM run WHERE number NOT IN "
                        "(SELECT number FROM run ORDER BY number DESC LIMIT ?)"_s,
                        {keptRuns});
}

} // namespace

Result<void> Project::saveAssessment(const Assessment &assessment, RunKind kind) const
{
    Result<Database> database = Database::open(databasePath());
    const Result<QByteArray> frame = compressBlock(packAssessment(assessment));
    if (!database || !frame) {
        return fail(database ? frame.error() : database.error());
    }
    return database->transaction([&]() -> Result<void> {
        if (Result<void> saved = saveRun(*database, *frame, kind); !saved) {
            return saved;
        }
        if (Result<void> emptied = database->run(u"DELETE FROM assessed"_s); !emptied) {
            return emptied;
        }
        return database->run(u"INSERT INTO assessed(part, format, content) VALUES(0, ?, ?)"_s,
                             {assessmentFormat, *frame});
    });
}

Result<std::optional<Assessment>> Project::runBefore(RunKind kind) const
{
    Result<Database> database = Database::open(databasePath());
    if (!database) {
        return fail(database.error());
    }
    QByteArray frame;
    bool isOtherFormat = false;
    const Result<void> read =
        database->run(u"SELECT format, content FROM run ORDER BY number DESC LIMIT 1 OFFSET ?"_s,
                      {kind == RunKind::GoesOn ? 1 : 0}, [&](const QVariantList &row) {
                          isOtherFormat = row.at(0).toUInt() != assessmentFormat;
                          frame = row.at(1).toByteArray();
                      });
    if (!read) {
        return fail(read.error());
    }
    if (frame.isEmpty() || isOtherFormat) {
        return std::optional<Assessment>();
    }
    const Result<QByteArray> bytes = decompressBlock(frame, largestAssessment);
    if (!bytes) {
        return fail(ErrorCode::ProjectDamaged, databasePath(), bytes.error().detail);
    }
    const Result<Assessment> assessment = unpackAssessment(*bytes);
    if (!assessment) {
        return fail(assessment.error());
    }
    return std::optional(*assessment);
}

Result<QList<AcceptedRisk>> Project::risks() const
{
    Result<Database> database = Database::open(databasePath());
    if (!database) {
        return fail(database.error());
    }
    QList<AcceptedRisk> risks;
    const Result<void> read = database->run(
        u"SELECT finding, reason, owner, ticket, expires, accepted_at, fingerprint "
        "FROM risk ORDER BY finding"_s,
        {}, [&risks](const QVariantList &row) {
            risks.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(),
                          row.at(3).toString(),
                          QDate::fromString(row.at(4).toString(), Qt::ISODate),
                          QDateTime::fromString(row.at(5).toString(), Qt::ISODateWithMs),
                          row.at(6).toString()});
        });
    if (!read) {
        return fail(read.error());
    }
    return risks;
}

Result<void> Project::saveRisks(const QList<AcceptedRisk> &risks) const
{
    Result<Database> database = Database::open(databasePath());
    if (!database) {
        return fail(database.error());
    }
    // A null text would be stored as "no value", which no column may be.
    const auto stored = [](const QString &text) { return text.isNull() ? u""_s : text; };
    return database->transaction([&]() -> Result<void> {
        if (Result<void> emptied = database->run(u"DELETE FROM risk"_s); !emptied) {
            return emptied;
        }
        for (const AcceptedRisk &risk : risks) {
            const Result<void> saved = database->run(
                u"INSERT INTO risk(finding, reason, owner, ticket, expires, accepted_at, "
                "fingerprint) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
                {risk.finding, stored(risk.reason), stored(risk.owner), stored(risk.ticket),
                 risk.expires.toString(Qt::ISODate),
                 risk.acceptedAt.toUTC().toString(Qt::ISODateWithMs), stored(risk.fingerprint)});
            if (!saved) {
                return saved;
            }
        }
        return {};
    });
}

} // namespace muster
