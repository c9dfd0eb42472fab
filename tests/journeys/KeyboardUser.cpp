// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/KeyboardUser.h"

#include "ui/widgets/Focus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Far more than any page has.
constexpr int mostStops = 120;

QString nameOf(const QWidget *widget)
{
    if (widget == nullptr) {
        return u"nothing"_s;
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString words = button != nullptr ? button->text() : widget->accessibleName();
    return u"%1 %2 “%3”"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                               widget->objectName(), words);
}

QImage pictureOf(QWidget &window, const QWidget *widget)
{
    // A ring may lie along the edge of the card around it.
    const QRect place(widget->mapTo(&window, QPoint(0, 0)), widget->size());
    return window.grab(place.adjusted(-24, -80, 24, 24)).toImage();
}

} // namespace

KeyboardUser::KeyboardUser(QWidget &window)
    : m_window(window)
{
}

void KeyboardUser::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *target = popup != nullptr ? popup : QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : &m_window, key, modifiers);
    if (QApplication::activePopupWidget() == nullptr
        && QApplication::activeModalWidget() == nullptr) {
        // Where there is a window manager, it gives the focus back when a menu or a dialog closes.
        m_window.activateWindow();
        QCoreApplication::processEvents();
    }
    noteFocus();
}

void KeyboardUser::type(const QString &text)
{
    // A letter that no key of the test platform has goes in as if by an input method.
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                            QString(letter), Qt::NoModifier);
    }
    noteFocus();
}

bool KeyboardUser::tabTo(const QString &name)
{
    for (int stop = 0; stop < mostStops; ++stop) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus != nullptr && focus->objectName() == name) {
            return true;
        }
        press(Qt::Key_Tab);
    }
    complain(u"Tab never reaches “%1”"_s.arg(name));
    return false;
}

QString KeyboardUser::focusName() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr ? focus->objectName() : QString();
}

void KeyboardUser::walkRound(const QString &place)
{
    m_place = place;
    QCoreApplication::processEvents();
    QList<QWidget *> way;
    const QWidget *start = QApplication::focusWidget();
    for (int stop = 0; stop < mostStops; ++stop) {
        QWidget *here = QApplication::focusWidget();
        if (here == nullptr || (stop > 0 && here == start)) {
            break;
        }
        way.append(here);
        const QImage with = pictureOf(m_window, here);
        press(Qt::Key_Tab);
        if (QApplication::focusWidget() == here) {
            complain(u"%1 holds the focus fast"_s.arg(nameOf(here)));
            break;
        }
        if (here->isVisible() && pictureOf(m_window, here) == with) {
            complain(u"%1 does not show that it has the focus"_s.arg(nameOf(here)));
        }
    }
    for (const QWidget *stop : ui::tabStops(m_window)) {
        if (!way.contains(stop)) {
            complain(u"%1 is not reached by Tab"_s.arg(nameOf(stop)));
        }
    }
    for (qsizetype back = way.size() - 1; back >= 0; --back) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        if (QApplication::focusWidget() != way.at(back)) {
            complain(u"Shift+Tab goes to %1, not back to %2"_s.arg(
                nameOf(QApplication::focusWidget()), nameOf(way.at(back))));
            break;
        }
    }
}

void KeyboardUser::noteFocus()
{
    if (QApplication::activePopupWidget() != nullptr
        || QApplication::activeModalWidget() != nullptr) {
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr) {
        complain(u"The focus is lost"_s);
    } else if (!focus->isVisible() || !focus->isEnabled()) {
        complain(u"%1 has the focus and cannot be used"_s.arg(nameOf(focus)));
    }
}

void KeyboardUser::complain(const QString &sentence)
{
    const QString line = u"%1: %2"_s.arg(m_place, sentence);
    if (!m_complaints.contains(line)) {
        m_complaints.append(line);
    }
}

} // namespace muster
