// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"

#include <QtGlobal>

#include <span>

namespace muster::ui {

/// The words for one code, untranslated; `%1` stands for the subject.
struct ErrorRow
{
    ErrorCode code;
    const char *message;
    const char *cause;
    const char *remedy;
};

std::span<const ErrorRow> generalErrorRows(); ///< 1xxx and 20xx.
std::span<const ErrorRow> formatsErrorRows(); ///< 21xx to 29xx.
std::span<const ErrorRow> storeErrorRows();   ///< 3xxx, and 40xx up to 4019.
std::span<const ErrorRow> projectErrorRows(); ///< 4020 and after: findings and risks.
std::span<const ErrorRow> secretsErrorRows(); ///< 5xxx.

} // namespace muster::ui
