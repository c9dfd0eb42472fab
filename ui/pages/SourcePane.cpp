// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/SourcePane.h"

#include "ui/models/SourceModel.h"
#include "ui/text/Amounts.h"
#include "ui/text/DomainWords.h"
#include "ui/text/SourceWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DetailPane.h"

#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// The rest is in the log.
constexpr qsizetype shownWarnings = 20;

} // namespace

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent)
    , m_pane(new DetailPane(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
}

void SourcePane::showSource(const SourceRow *source)
{
    m_pane->clear();
    if (source == nullptr) {
        return;
    }
    m_pane->setTitle(iconNameFor(source->spec.kind), wordFor(source->spec.kind), source->spec.path);
    m_pane->addRule();
    for (const SourceRecord &record : source->records) {
        addRecord(record);
        m_pane->addRule();
    }
    if (source->records.isEmpty()) {
        m_pane->addText(
            tr("It is read when you press “Discover deployment”. Its content decides what it is."),
            &Theme::secondary);
    }
    auto *remove = new Button(tr("Leave out"), ButtonKind::Secondary, m_pane);
    remove->setObjectName(u"leaveOut"_s);
    connect(remove, &Button::clicked, this, &SourcePane::leaveOutRequested);
    m_pane->addFoot(remove);
}

void SourcePane::addRecord(const SourceRecord &record)
{
    m_pane->addFact(tr("Read from"), QFileInfo(record.location).fileName());
    m_pane->addFact(tr("Taken"),
                    dateTimeText(record.takenAt.isValid() ? record.takenAt : record.modifiedAt));
    m_pane->addFact(tr("Size"), sizeText(record.bytes));
    m_pane->addFact(tr("Recognised"), countOfCountText(record.recognised, record.total),
                    record.recognised < record.total ? Status::Warning : Status::None);
    for (const SourceWarning &warning : record.warnings.mid(0, shownWarnings)) {
        m_pane->addFact(warning.line > 0 ? tr("Line %1").arg(countText(warning.line)) : QString(),
                        warningText(warning), Status::Warning);
    }
    if (record.warnings.size() > shownWarnings) {
        m_pane->addCaption(tr("20 of %1 warnings shown; all are in the log.")
                               .arg(countText(record.warnings.size())));
    }
}

} // namespace muster::ui
