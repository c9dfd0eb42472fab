// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/CoverageNote.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui {

CoverageNote::CoverageNote(const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_text(new Text(TextRole::Caption, &Theme::secondary, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12), px(9), px(12), px(8));
    layout->setSpacing(px(8));
    layout->addWidget(new IconLabel(u"info"_s, 16, &Theme::secondary, this), 0, Qt::AlignTop);
    layout->addWidget(m_text->wrapped(), 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setObjectName(u"coverageNote"_s);
    setSentence(sentence);
}

void CoverageNote::setSentence(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
}

QString CoverageNote::sentence() const
{
    return m_text->text();
}

void CoverageNote::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, theme().border);
}

} // namespace muster::ui
