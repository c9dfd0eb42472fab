// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DropZone.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Text.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::ui {

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
    , m_invitation(new Text(TextRole::Body, &Theme::secondary, this))
    , m_button(new Button({}, ButtonKind::Secondary, this))
{
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(16), px(15), px(16), px(15));
    layout->setSpacing(px(12));
    layout->addWidget(new IconLabel(u"folder-input"_s, 20, &Theme::secondary, this));
    layout->addWidget(m_invitation->elided(), 1);
    layout->addWidget(m_button);
    m_button->setIconName(u"plus"_s);
}

void DropZone::setWords(const QString &invitation, const QString &button)
{
    m_invitation->setText(invitation);
    m_button->setText(button);
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        m_isOver = true;
        update();
        event->acceptProposedAction();
    }
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void DropZone::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    event->acceptProposedAction();
    if (!paths.isEmpty()) {
        emit dropped(paths);
    }
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isOver ? theme().focus : theme().control, m_isOver ? 2 : 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(m_isOver ? QBrush(theme().selection) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace muster::ui
