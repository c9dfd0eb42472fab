// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/knowledge/BackupCatalogue.h"
#include "core/store/Manifest.h"

#include <QString>

namespace muster::ui {

/// The name of a backup item in the language of the screen; its id where the catalogue knows none.
[[nodiscard]] QString itemNameText(const BackupCatalogue &catalogue, const QString &id);
/// Why a snapshot does not hold an item: the catalogue's reason, or the technical detail of a failure.
[[nodiscard]] QString missingText(const BackupCatalogue &catalogue, const MissingItem &item);

} // namespace muster::ui
