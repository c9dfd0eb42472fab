// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace muster::ui {

/// One of our line drawings, named as in `resources/icons`. It asks the theme while painting, so that a change of theme
/// and the disabled state follow by themselves.
[[nodiscard]] QIcon lineIcon(const QString &name, Token token = &Theme::text);

/// The drawing at @p size logical pixels with a stroke of 1.5 px, whatever the size.
/// @param scale  device pixels for each logical one.
[[nodiscard]] QPixmap linePixmap(const QString &name, int size, const QColor &color, qreal scale);

/// The application's own icon, in the sizes which windows ask for.
[[nodiscard]] QIcon applicationIcon();

} // namespace muster::ui
