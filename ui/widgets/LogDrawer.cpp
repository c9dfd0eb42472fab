// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LogDrawer.h"

#include "ui/text/Amounts.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int keptLines = 5'000;
constexpr int flushMs = 100;

} // namespace

LogDrawer::LogDrawer(QWidget *parent)
    : Card(parent)
    , m_fold(new Button({}, ButtonKind::QuietNeutral, this))
    , m_count(new Text(TextRole::Caption, &Theme::secondary, this))
    , m_copy(new Button({}, ButtonKind::Quiet, this))
    , m_openFile(new Button({}, ButtonKind::Quiet, this))
    , m_lines(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(4), px(3), px(8), px(3));
    head->setSpacing(px(4));
    head->addWidget(m_fold);
    head->addWidget(m_count);
    head->addStretch();
    for (Button *button : {m_copy, m_openFile}) {
        button->setSize(ButtonSize::Row);
        head->addWidget(button);
    }
    m_fold->setSize(ButtonSize::Row);
    m_copy->setIconName(u"copy"_s);
    m_openFile->setIconName(u"external-link"_s);
    layout->addLayout(head);
    m_lines->setReadOnly(true);
    m_lines->setMaximumBlockCount(keptLines);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(fontFor(TextRole::Code));
    m_lines->viewport()->setAutoFillBackground(false);
    m_lines->document()->setDocumentMargin(px(10));
    m_lines->setTabChangesFocus(true);
    showFocusOf(m_lines);
    layout->addWidget(m_lines, 1);
    setHeaderBand(heightPx(26, TextRole::Caption) + px(6));
    m_timer.setSingleShot(true);
    m_timer.setInterval(flushMs);
    connect(&m_timer, &QTimer::timeout, this, &LogDrawer::flush);
    connect(m_copy, &Button::clicked, this, &LogDrawer::copyAll);
    connect(m_openFile, &Button::clicked, this, &LogDrawer::openFileRequested);
    connect(m_fold, &Button::clicked, this, [this] { setOpen(!m_isOpen); });
    retranslate();
    setOpen(true);
}

void LogDrawer::append(const QString &line)
{
    m_waiting.append(line);
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void LogDrawer::clear()
{
    m_waiting.clear();
    m_total = 0;
    m_lines->clear();
    retranslate();
}

void LogDrawer::setOpen(bool isOpen)
{
    const bool isChange = m_isOpen != isOpen;
    m_isOpen = isOpen;
    m_lines->setVisible(isOpen);
    m_fold->setIconName(isOpen ? u"chevron-down"_s : u"chevron-right"_s);
    setSizePolicy(QSizePolicy::Preferred, isOpen ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    if (isChange) {
        emit openChanged(isOpen);
    }
}

void LogDrawer::flush()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    m_total += m_waiting.size();
    m_lines->appendPlainText(m_waiting.join(u'\n'));
    m_waiting.clear();
    retranslate();
}

void LogDrawer::copyAll() const
{
    QApplication::clipboard()->setText(m_lines->toPlainText());
}

void LogDrawer::retranslate()
{
    m_fold->setText(tr("Log"));
    m_copy->setText(tr("Copy"));
    m_openFile->setText(tr("Open file"));
    m_lines->setAccessibleName(tr("Log"));
    m_count->setText(tr("%n line(s)", "Of the log", static_cast<int>(m_total)));
}

void LogDrawer::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::ApplicationFontChange) {
        m_lines->setFont(fontFor(TextRole::Code));
    }
}

} // namespace muster::ui
