// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/knowledge/BackupCatalogue.h"
#include "core/plan/BackupPlan.h"
#include "core/store/Manifest.h"
#include "core/verify/Evidence.h"

#include <QList>
#include <QString>

#include <optional>

namespace muster::ui {

/// How far one item of a backup is.
enum class BackupRowState
{
    Waiting,
    Copying,
    OutcomeFollows, ///< Gone through; only the manifest says how it went.
    Saved,
    Incomplete, ///< Saved, but files of it were lost, or it is proved less far than it should be.
    Failed,     ///< Planned and not taken, or altered since.
    NotInIt,    ///< Never planned: unprotected, or its owner saves it.
};

/// One item of a backup as its page shows it.
struct BackupRow
{
    QString id;
    QString scope;
    LocalText name;
    BackupRowState state = BackupRowState::Waiting;
    bool isMandatory = false;
    bool isExternal = false;
    qint64 files = 0;
    qint64 bytes = 0;
    QList<FileProblem> problems;
    LocalText reason; ///< Why it is not in it, or the technical detail of its failure.
    std::optional<ItemEvidence> evidence;

    friend bool operator==(const BackupRow &, const BackupRow &) = default;
};

/// What @p plan takes, in its order, each waiting.
[[nodiscard]] QList<BackupRow> plannedRows(const BackupPlan &plan,
                                           const BackupCatalogue &catalogue);
/// Moves the rows on to where a running backup is; @p subject is that of its progress.
[[nodiscard]] QList<BackupRow> rowsAt(QList<BackupRow> rows, const QString &subject);
/// What became of every planned item, the worst first.
/// @param evidence  nullptr before the proof.
[[nodiscard]] QList<BackupRow> endedRows(const Manifest &manifest, const Evidence *evidence,
                                         const BackupCatalogue &catalogue);

/// "User data (pool-mad01)", in the language of the screen.
[[nodiscard]] QString rowName(const BackupRow &row);
/// Names of what @p plan will not take, mandatory ones first.
[[nodiscard]] QStringList namesNotIn(const BackupPlan &plan, const BackupCatalogue &catalogue);
/// Names of what is missing from a snapshot, mandatory ones first.
[[nodiscard]] QStringList namesNotIn(const QList<BackupRow> &rows);
/// Host names short, the deployment by its word, all else as it is.
[[nodiscard]] QString shortScope(const QString &scope);

} // namespace muster::ui
