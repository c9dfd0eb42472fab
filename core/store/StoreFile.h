// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace muster {

/// The bytes of store.json: @p store and, as `sum`, the SHA-256 of its other keys as compact JSON with sorted keys.
QByteArray storeFileText(QJsonObject store);

/// Whether every byte of store.json is as it was written.
bool isStoreFileWhole(const QByteArray &bytes);

} // namespace muster
