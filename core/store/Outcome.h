// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace muster {

/// How a run, an item or a proof went.
enum class Outcome
{
    Complete,
    Incomplete,
    Failed,
};

/// What a proof has shown, each level including those before it.
enum class ProofLevel
{
    None,
    Present,
    Unaltered,
    Readable,
    Complete,
    Rehearsed,
};

QString toWord(Outcome outcome); ///< `complete`, `incomplete`, `failed`.
/// `none`, `present`, `unaltered`, `readable`, `complete`, `rehearsed`.
QString toWord(ProofLevel level);
std::optional<Outcome> outcomeFromWord(QStringView word);
std::optional<ProofLevel> proofLevelFromWord(QStringView word);

/// What became of one file, where it is not simply stored.
enum class FileOutcome
{
    Stored,
    Changed, ///< Changed while it was read; what was read last is stored.
    Vanished,
    Denied,
    Unreadable,
};

QString toWord(FileOutcome outcome); ///< `stored`, `changed`, `vanished`, `denied`, `unreadable`.
std::optional<FileOutcome> fileOutcomeFromWord(QStringView word);

} // namespace muster
