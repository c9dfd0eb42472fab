// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace muster {

/// How many snapshots to keep: the last ones, and the newest of each of so many days, weeks and months that have any.
struct KeepRule
{
    int last = 0;
    int daily = 0;
    int weekly = 0; ///< Weeks of ISO 8601, from Monday on.
    int monthly = 0;

    /// Reads `last=7,daily=14,weekly=8,monthly=12`; each at most once, each from 1 on.
    /// @errors  Usage.
    static Result<KeepRule> parse(const QString &text);

    friend bool operator==(const KeepRule &, const KeepRule &) = default;
};

/// Why a snapshot stays.
enum class KeptFor
{
    Last,
    Daily,
    Weekly,
    Monthly,
    Pinned,
    MigrationStart, ///< The migration starts from it, and the decommissioning is not signed off.
    LastProved,     ///< The newest that was proved at least Readable.
    NoNewerProved,  ///< None newer was proved at least Readable.
};

QString
toWord(KeptFor reason); ///< `last`, `daily`, `weekly`, `monthly`, `pinned`, `migrationStart` …

/// For each of some times, newest first, why the rule keeps what was taken then; empty where it does not. Days are those of UTC.
QList<QList<KeptFor>> keptByRule(const QList<QDateTime> &newestFirst, const KeepRule &rule);

} // namespace muster
