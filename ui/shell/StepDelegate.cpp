// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/StepDelegate.h"

#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Status.h"
#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace muster::ui {

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int words = lineHeightFor(TextRole::PrimaryButton) + lineHeightFor(TextRole::Caption);
    return {px(100), std::max(px(52), words + 12)};
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const Theme &t = theme();
    const QRect item = option.rect.adjusted(px(8), 0, -px(8), 0);
    const auto status = static_cast<Status>(index.data(StatusRole).toInt());
    const bool isCurrent = index.data(EmphasisRole).toBool();
    if (isCurrent) {
        paint::face(*painter, item, 6, t.surface, t.border);
        const int barHeight = item.height() * 6 / 10;
        QRect bar(item.left(), item.center().y() - barHeight / 2 + 1, 3, barHeight);
        paint::face(*painter, QStyle::visualRect(option.direction, item, bar), 1.5, t.accentText);
    } else if ((option.state & QStyle::State_MouseOver) != 0) {
        paint::face(*painter, item, 6, t.hover);
    }
    const bool hasRing = (option.state & QStyle::State_HasFocus) != 0
                         && (option.state & QStyle::State_KeyboardFocusChange) != 0;
    if (hasRing) {
        paint::focusRing(*painter, item.adjusted(1, 1, -1, -1), 6);
    }
    const auto place = [&option, &item](const QRect &rect) {
        return QStyle::visualRect(option.direction, item, rect);
    };
    paint::icon(*painter, iconNameFor(status),
                place(QRect(item.left() + px(17), item.top(), px(20), item.height())), px(20),
                t.*tokenFor(status));
    const bool isLocked = status == Status::Locked;
    const int nameHeight = lineHeightFor(TextRole::PrimaryButton);
    const int stateHeight = lineHeightFor(TextRole::Caption);
    const int top = item.center().y() - (nameHeight + stateHeight) / 2 + 1;
    const int left = item.left() + px(49);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    paint::text(*painter, place(QRect(left, top, item.right() - left - px(6), nameHeight)),
                index.data().toString(), isLocked ? TextRole::BodyStrong : TextRole::PrimaryButton,
                isLocked ? t.secondary : t.text, start);
    paint::text(*painter,
                place(QRect(left, top + nameHeight, item.right() - left - px(6), stateHeight)),
                index.data(SecondLineRole).toString(), TextRole::Caption, t.secondary, start);
    painter->restore();
}

} // namespace muster::ui
