// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/AccessKeys.h"

#include "ui/widgets/Button.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

bool isOnEveryKeyboard(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
}

/// The buttons of a row are reached from their row, and there are as many as rows.
bool isInATable(const QWidget *widget)
{
    for (const QWidget *each = widget->parentWidget(); each != nullptr;
         each = each->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(each) != nullptr) {
            return true;
        }
    }
    return false;
}

} // namespace

QString accessKeyCandidates(const QString &text)
{
    QString first;
    QString rest;
    bool isWordStart = true;
    for (const QChar each : text.toLower()) {
        if (isOnEveryKeyboard(each)) {
            (isWordStart ? first : rest) += each;
        }
        isWordStart = each.isSpace();
    }
    return first + rest;
}

AccessKeys::AccessKeys(QWidget *window, const QList<QWidget *> &first)
    : QObject(window)
    , m_window(window)
    , m_first(first)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &AccessKeys::assign);
    window->installEventFilter(this);
}

bool AccessKeys::eventFilter(QObject *watched, QEvent *event)
{
    // Whatever shows, hides or renames a button asks the window for a new layout.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        m_soon.start();
    }
    return QObject::eventFilter(watched, event);
}

QList<Button *> AccessKeys::shownButtons() const
{
    QList<Button *> buttons;
    for (Button *button : m_window->findChildren<Button *>()) {
        if (button->isVisibleTo(m_window) && !button->text().isEmpty() && !isInATable(button)) {
            buttons.append(button);
        }
    }
    const auto rank = [this](const Button *button) {
        const auto place =
            std::find_if(m_first.begin(), m_first.end(),
                         [button](const QWidget *each) { return each->isAncestorOf(button); });
        return place - m_first.begin();
    };
    std::stable_sort(buttons.begin(), buttons.end(),
                     [&rank](const Button *a, const Button *b) { return rank(a) < rank(b); });
    return buttons;
}

void AccessKeys::assign()
{
    QSet<QChar> taken;
    QList<Button *> without;
    const QList<Button *> buttons = shownButtons();
    for (Button *button : buttons) {
        const QChar key = button->accessKey();
        if (key.isNull() || taken.contains(key)
            || !accessKeyCandidates(button->text()).contains(key)) {
            without.append(button);
        } else {
            taken.insert(key);
        }
    }
    for (Button *button : without) {
        const QString candidates = accessKeyCandidates(button->text());
        const auto free =
            std::find_if(candidates.begin(), candidates.end(),
                         [&taken](QChar candidate) { return !taken.contains(candidate); });
        button->setAccessKey(free == candidates.end() ? QChar() : *free);
        if (free != candidates.end()) {
            taken.insert(*free);
        }
    }
}

} // namespace muster::ui
