// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ErrorRows.h"

#include <array>

namespace muster::ui {

namespace {

constexpr auto rows = std::to_array<ErrorRow>({
    {ErrorCode::NothingChecked,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Nothing was checked yet."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "This step is about findings, and the checks have not run on what was "
                       "discovered last."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Run the checks first.")},
    {ErrorCode::FindingUnknown,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "“%1” is no finding of this project."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "No check has this id, or the risk register has no line for it."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Take the id from the list of findings or from the register, such as "
                       "USR-006.")},
    {ErrorCode::RiskIncomplete,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "The risk lacks its “%1”."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "A risk is accepted with a reason, an owner and a last day that is not "
                       "over."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Give what is missing; a day is written as 2026-12-31.")},
    {ErrorCode::RiskNotOpen, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 needs no acceptance."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "The check passed, does not apply or is not due; only what failed or is "
                       "unknown can be accepted."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Choose a finding that is open.")},
    {ErrorCode::RiskFileInvalid,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 is no risk register that can be taken in."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "A column is missing, a finding is unknown or stands there twice, a reason "
                       "or owner is empty, or a day is not written as 2026-12-31."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Correct that line and import again; nothing was taken from the file.")},
    {ErrorCode::PoolUnknown, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "There is no pool %1."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "It is not among the pools that were discovered."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Name it as the list of pools does, with its whole name.")},
});

} // namespace

std::span<const ErrorRow> projectErrorRows()
{
    return rows;
}

} // namespace muster::ui
