// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FacetList.h"

#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Status.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

bool isBox(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).isValid();
}

class FacetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        if (index.data(SunkenRole).toBool()) {
            return {px(40), px(13)};
        }
        if (index.data(GroupRole).toBool()) {
            return {px(80), heightPx(32, TextRole::Caption)};
        }
        return {px(80), heightPx(isBox(index) ? 26 : 30, TextRole::Caption)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        paintRow(*painter, option, index);
        painter->restore();
    }

private:
    static void paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index)
    {
        const Theme &t = theme();
        const QRect content = option.rect.adjusted(px(14), 0, -px(14), 0);
        if (index.data(SunkenRole).toBool()) {
            painter.fillRect(content.left(), content.center().y(), content.width(), 1, t.border);
            return;
        }
        if (index.data(GroupRole).toBool()) {
            paint::text(painter, content.adjusted(0, px(6), 0, 0), index.data().toString(),
                        TextRole::CaptionStrong, t.secondary);
            return;
        }
        const bool isChosen = index.data(EmphasisRole).toBool();
        if (isChosen) {
            painter.fillRect(option.rect, t.selection);
        } else if ((option.state & QStyle::State_MouseOver) != 0) {
            painter.fillRect(option.rect, t.hover);
        }
        if ((option.state & QStyle::State_HasFocus) != 0
            && (option.state & QStyle::State_KeyboardFocusChange) != 0) {
            paint::focusRing(painter, option.rect.adjusted(2, 1, -2, -1), 4);
        }
        paintWords(painter, content, index, isChosen);
    }

    static void paintWords(QPainter &painter, const QRect &content, const QModelIndex &index,
                           bool isChosen)
    {
        const Theme &t = theme();
        const auto status = static_cast<Status>(index.data(StatusRole).toInt());
        const QColor color = status == Status::None ? t.text : t.*tokenFor(status);
        const TextRole role = isChosen ? TextRole::PrimaryButton : TextRole::Body;
        const QString count = index.data(CountRole).toString();
        QRect words = content;
        if (isBox(index)) {
            paint::checkBox(painter, QRect(words.left(), words.top(), px(16), words.height()),
                            index.data(Qt::CheckStateRole).value<Qt::CheckState>());
            words.adjust(px(24), 0, 0, 0);
        } else if (status != Status::None) {
            paint::icon(painter, iconNameFor(status),
                        QRect(words.left(), words.top(), px(16), words.height()), px(16), color);
            words.adjust(px(22), 0, 0, 0);
        }
        const QColor countColor = status == Status::None && !isChosen ? t.secondary : color;
        paint::text(painter, words, count, role, countColor, Qt::AlignRight);
        const int countWidth = painter.fontMetrics().horizontalAdvance(count) + px(6);
        paint::text(painter, words.adjusted(0, 0, -countWidth, 0), index.data().toString(), role,
                    color, Qt::AlignLeft, Qt::ElideMiddle);
    }
};

} // namespace

FacetList::FacetList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new FacetDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    viewport()->setAutoFillBackground(false);
}

void FacetList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter) {
        activate(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void FacetList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton) {
        activate(indexAt(event->position().toPoint()));
    }
}

void FacetList::activate(const QModelIndex &index)
{
    if (index.isValid() && (index.flags() & Qt::ItemIsEnabled) != 0) {
        emit facetActivated(index);
    }
}

} // namespace muster::ui
