// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace muster {

/// A gate of the migration (readiness-checks.md, "Check groups by use").
enum class Stage
{
    Backup,            ///< Before any backup from live servers.
    Start,             ///< May the migration start?
    FirstUsers,        ///< Before the first users move; the new pool stands.
    Edge,              ///< Before the Edge switch.
    CentralManagement, ///< Before the Central Management store moves.
    Teams,             ///< Before users move to Teams.
    Decommission,      ///< Before a pool is dismantled.
};

/// `backup`, `start`, `firstUsers`, `edge`, `cms`, `teams`, `decommission`.
QString toWord(Stage stage);
std::optional<Stage> stageFromWord(QStringView word);
/// All words, in the order of the gates.
QStringList allStageWords();

} // namespace muster
