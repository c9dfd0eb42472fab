// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Manifest.h"
#include "core/verify/Evidence.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace muster::ui {

/// How a backup ended, in words that claim no more than was proved.
struct BackUpOutcome
{
    Outcome outcome = Outcome::Failed;
    QString word;     ///< "Complete", "Incomplete", "Saved, not proved".
    QString sentence; ///< What is saved, what is not.
};

/// @param evidence  nullptr when the snapshot was not proved; then it is never called complete.
[[nodiscard]] BackUpOutcome backUpOutcome(const Manifest &manifest, const Evidence *evidence);

/// Accounts that user data exports should hold, and those found in them.
struct FoundAccounts
{
    qint64 found = 0;
    qint64 wanted = 0;

    friend bool operator==(const FoundAccounts &, const FoundAccounts &) = default;
};

/// Nothing where no roster was compared.
[[nodiscard]] std::optional<FoundAccounts> foundAccounts(const ItemEvidence &item);
/// The same for all items of a proof together.
[[nodiscard]] std::optional<FoundAccounts> foundAccounts(const Evidence &evidence);

/// What was seen of one item: "287 of 287 accounts found", "4,102 files".
/// @param lost  files that could not be taken, beside the @p files that were.
[[nodiscard]] QString seenText(const ItemEvidence &item, qint64 files, qint64 lost);
/// "Not in this backup: A, B and 3 more." or that nothing is left out.
[[nodiscard]] QString notInText(const QStringList &names);

} // namespace muster::ui
