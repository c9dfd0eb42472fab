// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Page.h"

#include <QEvent>

namespace muster::ui {

Page::Page(QWidget *parent)
    : QWidget(parent)
{
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit completeChanged();
    }
}

} // namespace muster::ui
