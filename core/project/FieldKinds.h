// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Fqdn.h"
#include "core/domain/PropertyBag.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <type_traits>

namespace muster::fields {

template <typename T>
concept Enumeration = std::is_enum_v<T>;

template <typename T>
concept Plain =
    std::is_same_v<T, QString> || std::is_same_v<T, QByteArray> || std::is_same_v<T, QDateTime>;

/// One of our own values, whose members `visit` names.
template <typename T>
concept Composite =
    std::is_class_v<T> && !Plain<T> && !std::is_same_v<T, Fqdn> && !std::is_same_v<T, PropertyBag>;

} // namespace muster::fields
