// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace muster {

/// Copies the kit of the sample to @p target, and leaves one user out of the user data export
/// @p name as if the product had written it so: kit.json names the hash that the file has.
///
/// @returns  the address of the user.
Result<QString> makeShortKit(const QString &target, const QString &name);

} // namespace muster
