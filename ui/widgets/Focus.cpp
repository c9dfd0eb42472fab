// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Focus.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace muster::ui {

QList<QWidget *> tabStops(const QWidget &within)
{
    QList<QWidget *> stops;
    const QWidget *window = within.window();
    for (QWidget *each = window->nextInFocusChain(); each != window;
         each = each->nextInFocusChain()) {
        const bool isReached = (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
                               && each->isVisibleTo(window) && each->isEnabled()
                               && each->focusProxy() == nullptr;
        if (isReached && within.isAncestorOf(each)) {
            stops.append(each);
        }
    }
    return stops;
}

bool focusFirst(const QWidget &within)
{
    const QList<QWidget *> stops = tabStops(within);
    if (stops.isEmpty()) {
        return false;
    }
    stops.constFirst()->setFocus(Qt::TabFocusReason);
    return true;
}

void keepFocus(QWidget *window, QWidget *otherwise)
{
    auto *soon = new QTimer(window); // Whoever took the focus away may still give it to another.
    soon->setSingleShot(true);
    soon->setInterval(0);
    QObject::connect(soon, &QTimer::timeout, window, [window, otherwise] {
        if (window->isActiveWindow() && QApplication::focusWidget() == nullptr) {
            focusFirst(*otherwise);
        }
    });
    QObject::connect(qApp, &QApplication::focusChanged, soon,
                     [soon](const QWidget *, const QWidget *now) {
                         if (now == nullptr) {
                             soon->start();
                         }
                     });
}

} // namespace muster::ui
