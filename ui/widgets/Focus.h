// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace muster::ui {

/// What the Tab key reaches inside @p within now, in its order.
[[nodiscard]] QList<QWidget *> tabStops(const QWidget &within);
/// Gives the focus to the first of tabStops(); false when there is none.
bool focusFirst(const QWidget &within);

/// Gives the focus to @p otherwise when the widget of @p window that had it was disabled or taken away.
void keepFocus(QWidget *window, QWidget *otherwise);

} // namespace muster::ui
