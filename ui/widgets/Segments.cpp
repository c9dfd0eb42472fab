// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Segments.h"

#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// One of the joined buttons, painted whole: word, then count.
class SegmentButton final : public QAbstractButton
{
public:
    SegmentButton(QString count, bool isFirst, QWidget *parent)
        : QAbstractButton(parent)
        , m_count(std::move(count))
        , m_isFirst(isFirst)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        int width = QFontMetrics(fontFor(TextRole::Button)).horizontalAdvance(text()) + px(26);
        if (!m_count.isEmpty()) {
            width += QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(m_count) + px(7);
        }
        return {width, heightPx(30, TextRole::Caption)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked() || underMouse()) {
            paint::face(painter, rect().adjusted(0, 1, 0, -1), 0,
                        isChecked() ? theme().selection : theme().hover);
        }
        if (!m_isFirst) {
            painter.fillRect(0, 0, 1, height(), theme().outline);
        }
        const QRect content = rect().adjusted(px(12), 0, -px(12), 0);
        paint::text(painter, content, text(), TextRole::Button, theme().text);
        paint::text(painter, content, m_count, TextRole::Body,
                    isChecked() ? theme().text : theme().secondary, Qt::AlignRight);
        if (hasFocus()) {
            paint::focusRing(painter, rect().adjusted(2, 2, -2, -2), 4);
        }
    }

private:
    QString m_count;
    bool m_isFirst;
};

} // namespace

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn) {
            emit chosenChanged(id);
        }
    });
}

void Segments::setSegments(const QList<Segment> &segments)
{
    const int before = std::max(0, chosen());
    const QSignalBlocker quiet(this);
    for (QAbstractButton *old : m_group->buttons()) {
        m_group->removeButton(old);
        old->hide();
        old->deleteLater();
    }
    for (int i = 0; i < segments.size(); ++i) {
        auto *button = new SegmentButton(segments.at(i).count, i == 0, this);
        button->setText(segments.at(i).word);
        button->setAccessibleName(
            u"%1 %2"_s.arg(segments.at(i).word, segments.at(i).count).trimmed());
        m_group->addButton(button, i);
        layout()->addWidget(button);
    }
    choose(before < segments.size() ? before : 0);
    updateGeometry();
}

void Segments::choose(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    }
}

int Segments::chosen() const
{
    return m_group->checkedId();
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::face(painter, rect(), 6, theme().surface, theme().outline);
}

} // namespace muster::ui
