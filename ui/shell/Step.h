// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace muster::ui {

enum class Task
{
    Prepare,
    Restore,
    Verify,
};

/// A page of the wizard; those of one task in their order.
enum class Step
{
    Connect,
    Discover,
    Accounts,
    Checks,
    Plan,
    BackUp,
    Documents,
    Restore,
    Verify,
};

[[nodiscard]] Task taskOf(Step step);
[[nodiscard]] QList<Step> stepsOf(Task task);

QString toWord(Step step); ///< `connect` … as the project remembers where the wizard was left.
std::optional<Step> stepFromWord(QStringView word);

[[nodiscard]] QString titleOf(Step step); ///< On the screen, in its language.
[[nodiscard]] QString titleOf(Task task);

} // namespace muster::ui
