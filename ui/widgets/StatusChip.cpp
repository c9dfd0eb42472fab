// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/StatusChip.h"

#include "ui/text/SnapshotWords.h"
#include "ui/widgets/Paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <array>

namespace muster::ui {

namespace {

class ProofWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::ProofWords)
};

constexpr std::array<ProofLevel, 5> ladder{ProofLevel::Present, ProofLevel::Unaltered,
                                           ProofLevel::Readable, ProofLevel::Complete,
                                           ProofLevel::Rehearsed};

int widthOf(const QString &text, TextRole role)
{
    return QFontMetrics(fontFor(role)).horizontalAdvance(text);
}

} // namespace

QString proofSentence(ProofLevel level)
{
    if (level == ProofLevel::None) {
        return ProofWords::tr("Proved: nothing yet");
    }
    return ProofWords::tr("Proved: %1, level %2 of 5")
        .arg(wordFor(level), QString::number(static_cast<int>(level)));
}

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusChip::StatusChip(Status status, const QString &word, QWidget *parent)
    : StatusChip(parent)
{
    setState(status, word);
}

void StatusChip::setState(Status status, const QString &word)
{
    m_status = status;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return {px(6 + 14 + 5 + 7) + widthOf(m_word, TextRole::CaptionStrong),
            std::max(px(22), lineHeightFor(TextRole::Caption) + 6)};
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::face(painter, rect(), 4, theme().*tintFor(m_status));
    const QColor color = theme().*tokenFor(m_status);
    const QRect icon =
        QStyle::visualRect(layoutDirection(), rect(), QRect(px(6), 0, px(14), height()));
    const QRect word =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(px(25), 0, -px(5), 0));
    paint::icon(painter, iconNameFor(m_status), icon, px(14), color);
    paint::text(painter, word, m_word, TextRole::CaptionStrong, color,
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
}

ProofMeter::ProofMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void ProofMeter::setLevel(ProofLevel level)
{
    m_level = level;
    retranslate();
}

void ProofMeter::retranslate()
{
    setAccessibleName(proofSentence(m_level));
    updateGeometry();
    update();
}

QSize ProofMeter::sizeHint() const
{
    return {paint::proofMeterSize().width() + px(8) + widthOf(wordFor(m_level), TextRole::Body) + 2,
            lineHeightFor(TextRole::Body)};
}

void ProofMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize cells = paint::proofMeterSize();
    paint::proofMeter(painter, QPoint(0, (height() - cells.height()) / 2), m_level);
    paint::text(painter, rect().adjusted(cells.width() + px(8), 0, 0, 0), wordFor(m_level),
                TextRole::Body, m_level == ProofLevel::None ? theme().secondary : theme().text);
}

void ProofMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

ProofLadder::ProofLadder(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(proofSentence(m_level));
}

void ProofLadder::setLevel(ProofLevel level)
{
    m_level = level;
    setAccessibleName(proofSentence(m_level));
    updateGeometry();
    update();
}

QSize ProofLadder::sizeHint() const
{
    int width = 0;
    for (const ProofLevel level : ladder) {
        width += px(16 + 6 + 20) + widthOf(wordFor(level), TextRole::BodyStrong);
    }
    return {width, lineHeightFor(TextRole::Body)};
}

void ProofLadder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 0;
    for (const ProofLevel level : ladder) {
        const bool isReached = level <= m_level;
        const Status status = isReached ? Status::Done : Status::Available;
        const QString word = wordFor(level);
        const int wordWidth = widthOf(word, TextRole::BodyStrong) + 2;
        paint::icon(painter, iconNameFor(status), QRect(x, 0, px(16), height()), px(16),
                    theme().*tokenFor(status));
        paint::text(painter, QRect(x + px(22), 0, wordWidth, height()), word,
                    isReached ? TextRole::BodyStrong : TextRole::Body,
                    isReached ? theme().text : theme().secondary);
        x += px(22 + 20) + wordWidth;
    }
}

void ProofLadder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setLevel(m_level);
    }
}

} // namespace muster::ui
