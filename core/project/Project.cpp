// SPDX-License-Identifier: Apache-2.0
#include "core/project/Project.h"

#include "core/archive/ZstdBlock.h"
#include "core/base/Log.h"
#include "core/project/Database.h"
#include "core/project/ValueStream.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// More than any part of accounts unpacks to: 20,000 accounts of 50 KB.
constexpr qint64 largestPart = qint64{1024} * 1024 * 1024;

constexpr auto upsertSetting = "INSERT INTO setting(name, value) VALUES(?, ?) "
                               "ON CONFLICT(name) DO UPDATE SET value = excluded.value";

using Settings = QList<std::pair<QString, QString>>;

Result<void> saveSettings(Database &database, const Settings &settings)
{
    return database.transaction([&]() -> Result<void> {
        for (const auto &[name, value] : settings) {
            // A null text would be stored as "no value", which no setting may be.
            const QString stored = value.isNull() ? u""_s : value;
            if (Result<void> saved =
                    database.run(QString::fromLatin1(upsertSetting), {name, stored});
                !saved) {
                return saved;
            }
        }
        return {};
    });
}

/// Writes @p count parts, each made, packed and forgotten in turn, so that no two are in memory at once.
Result<void> saveParts(Database &database, const QString &table, qsizetype count,
                       const std::function<QByteArray(qsizetype)> &makePart)
{
    if (Result<void> emptied = database.run(u"DELETE FROM %1"_s.arg(table)); !emptied) {
        return emptied;
    }
    const QString insert = u"INSERT INTO %1(part, format, content) VALUES(?, ?, ?)"_s.arg(table);
    for (qsizetype i = 0; i < count; ++i) {
        const Result<QByteArray> frame = compressBlock(makePart(i));
        if (!frame) {
            return fail(frame.error());
        }
        if (Result<void> saved = database.run(insert, {i, valueFormat, *frame}); !saved) {
            return saved;
        }
    }
    return {};
}

/// Hands the saved parts to @p takePart in order; none when there are none or another program version wrote them.
Result<void> loadParts(Database &database, const QString &table, quint32 format,
                       const std::function<Result<void>(qsizetype, const QByteArray &)> &takePart)
{
    QList<QByteArray> frames;
    bool isOtherFormat = false;
    Result<void> outcome =
        database.run(u"SELECT format, content FROM %1 ORDER BY part"_s.arg(table), {},
                     [&](const QVariantList &row) {
                         isOtherFormat = isOtherFormat || row.at(0).toUInt() != format;
                         frames.append(row.at(1).toByteArray());
                     });
    if (outcome && isOtherFormat) {
        qCInfo(log::project) << "What was saved in" << table
                             << "is of another program version and is left aside.";
        return {};
    }
    for (qsizetype i = 0; outcome && i < frames.size(); ++i) {
        const Result<QByteArray> part = decompressBlock(std::exchange(frames[i], {}), largestPart);
        outcome =
            part ? takePart(i, *part) : fail(ErrorCode::ProjectDamaged, table, part.error().detail);
    }
    return outcome;
}

Result<void> loadDeployment(Database &database, ProjectState &state)
{
    return loadParts(database, u"discovered"_s, valueFormat,
                     [&state](qsizetype number, const QByteArray &part) -> Result<void> {
                         if (number > 0) {
                             return unpackAccounts(part, state.deployment->accounts);
                         }
                         Result<Deployment> deployment = unpackDeployment(part);
                         if (!deployment) {
                             return fail(deployment.error());
                         }
                         state.deployment = std::move(*deployment);
                         return {};
                     });
}

Result<void> loadAssessment(Database &database, ProjectState &state)
{
    return loadParts(database, u"assessed"_s, assessmentFormat,
                     [&state](qsizetype, const QByteArray &part) -> Result<void> {
                         const Result<Assessment> assessment = unpackAssessment(part);
                         if (!assessment) {
                             return fail(assessment.error());
                         }
                         state.assessment = *assessment;
                         return {};
                     });
}

struct TextSetting
{
    QLatin1StringView name;
    QString Particulars::*member;
};

constexpr std::array<TextSetting, 8> textSettings{{
    {"name"_L1, &Particulars::name},
    {"organisation"_L1, &Particulars::organisation},
    {"changeNumber"_L1, &Particulars::changeNumber},
    {"author"_L1, &Particulars::author},
    {"classification"_L1, &Particulars::classification},
    {"owner"_L1, &Particulars::owner},
    {"documentLanguage"_L1, &Particulars::documentLanguage},
    {"paper"_L1, &Particulars::paper},
}};

struct DateSetting
{
    QLatin1StringView name;
    QDate Particulars::*member;
};

constexpr std::array<DateSetting, 2> dateSettings{{
    {"plannedStart"_L1, &Particulars::plannedStart},
    {"plannedEnd"_L1, &Particulars::plannedEnd},
}};

void applySetting(ProjectState &state, const QString &name, const QString &value)
{
    for (const TextSetting &setting : textSettings) {
        if (name == setting.name) {
            state.particulars.*setting.member = value;
        }
    }
    for (const DateSetting &setting : dateSettings) {
        if (name == setting.name) {
            state.particulars.*setting.member = QDate::fromString(value, Qt::ISODate);
        }
    }
    if (name == "target"_L1) {
        state.particulars.target = targetFromWord(value).value_or(state.particulars.target);
    } else if (name == "lastStep"_L1) {
        state.lastStep = value;
    } else if (name == "lastUsed"_L1) {
        state.lastUsed = QDateTime::fromString(value, Qt::ISODateWithMs);
    }
}

} // namespace

QString Project::databasePath() const
{
    return QDir(m_folder).filePath(u"project.sqlite"_s);
}

QString Project::snapshotsFolder() const
{
    return QDir(m_folder).filePath(u"snapshots"_s);
}

QString Project::documentsFolder() const
{
    return QDir(m_folder).filePath(u"documents"_s);
}

QString Project::logsFolder() const
{
    return QDir(m_folder).filePath(u"logs"_s);
}

bool Project::existsIn(const QString &folder)
{
    return QFileInfo(QDir(folder).filePath(u"project.sqlite"_s)).isFile();
}

Result<Project> Project::open(const QString &folder)
{
    if (!existsIn(folder)) {
        return fail(ErrorCode::ProjectNotFound, folder, u"no project.sqlite in it"_s);
    }
    Project project(QDir(folder).absolutePath());
    const Result<Database> database = Database::open(project.databasePath());
    if (!database) {
        return fail(database.error());
    }
    return project;
}

Result<Project> Project::create(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::WriteFailed, folder, u"the folder cannot be made"_s);
    }
    Project project(QDir(folder).absolutePath());
    const Result<Database> database = Database::open(project.databasePath());
    if (!database) {
        return fail(database.error());
    }
    for (const QString &part :
         {project.snapshotsFolder(), project.documentsFolder(), project.logsFolder()}) {
        if (!QDir().mkpath(part)) {
            return fail(ErrorCode::WriteFailed, part, u"the folder cannot be made"_s);
        }
    }
    return project;
}

Result<ProjectState> Project::load(const JobContext &job) const
{
    Result<Database> database = Database::open(databasePath());
    if (!database) {
        return fail(database.error());
    }
    ProjectState state;
    state.folder = m_folder;
    state.particulars.name = QDir(m_folder).dirName();
    Result<void> read =
        database->run(u"SELECT name, value FROM setting"_s, {}, [&state](const QVariantList &row) {
            applySetting(state, row.at(0).toString(), row.at(1).toString());
        });
    if (!read) {
        return fail(read.error());
    }
    read = database->run(
        u"SELECT spec FROM source ORDER BY position"_s, {}, [&state](const QVariantList &row) {
            if (const Result<SourceSpec> spec = SourceSpec::parse(row.constFirst().toString())) {
                state.sources.append(*spec);
            }
        });
    if (!read) {
        return fail(read.error());
    }
    if (job.isCancelled()) {
        return fail(ErrorCode::Cancelled, m_folder);
    }
    for (const auto &part : {&loadDeployment, &loadAssessment}) {
        if (const Result<void> loaded = part(*database, state); !loaded) {
            return fail(loaded.error());
        }
    }
    const Result<QList<AcceptedRisk>> accepted = risks();
    if (!accepted) {
        return fail(accepted.error());
    }
    state.risks = *accepted;
    return state;
}

Result<void> Project::saveParticulars(const Particulars &particulars) const
{
    Result<Database> database = Database::open(databasePath());
    if (!database) {
        return fail(database.error());
    }
    Settings settings{{u"target"_s, toWord(particulars.target)}};
    for (const TextSetting &setting : textSettings) {
        settings.append({setting.name, particulars.*setting.member});
    }
    for (const DateSetting &setting : dateSettings) {
        settings.append({setting.name, (particulars.*setting.member).toString(Qt::ISODate)});
    }
    return saveSettings(*database, settings);
}

Result<void> Project::saveLastStep(const QString &step, const QDateTime &now) const
{
    Result<Database> database = Database::open(databasePath());
    if (!database) {
        return fail(database.error());
    }
    return saveSettings(*database,
                        {{u"lastStep"_s, step}, {u"lastUsed"_s, now.toString(Qt::ISODateWithMs)}});
}

Result<void> Project::saveDeployment(const QList<SourceSpec> &sources,
                                     const Deployment &deployment) const
{
    Result<Database> database = Database::open(databasePath());
    if (!database) {
        return fail(database.error());
    }
    const QList<Account> &accounts = deployment.accounts;
    const qsizetype count = 1 + (accounts.size() + accountsPerPart - 1) / accountsPerPart;
    const auto makePart = [&](qsizetype number) {
        const qsizetype first = (number - 1) * accountsPerPart;
        return number == 0 ? packDeployment(deployment)
                           : packAccounts(accounts, first,
                                          std::min(accountsPerPart, accounts.size() - first));
    };
    return database->transaction([&]() -> Result<void> {
        for (const QString &table : {u"source"_s, u"assessed"_s}) {
            if (Result<void> emptied = database->run(u"DELETE FROM %1"_s.arg(table)); !emptied) {
                return emptied;
            }
        }
        for (const SourceSpec &source : sources) {
            if (Result<void> saved =
                    database->run(u"INSERT INTO source(spec) VALUES(?)"_s, {source.toText()});
                !saved) {
                return saved;
            }
        }
        return saveParts(*database, u"discovered"_s, count, makePart);
    });
}

} // namespace muster
