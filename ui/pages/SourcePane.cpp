// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/SourcePane.h"

#include "ui/models/SourceModel.h"
#include "ui/text/Amounts.h"
#include "ui/text/DomainWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/SourceWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/FieldBox.h"

#include <QApplication>
#include <QDir>
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

SourcePane::~SourcePane()
{
    clear();
}

void SourcePane::clear()
{
    if (m_path != nullptr) {
        // A field that has the focus ends its editing while it is taken away.
        m_path->edit()->disconnect(this);
        m_path = nullptr;
    }
    m_shown.reset();
    m_pane->clear();
}

void SourcePane::showSource(const SourceRow *source, const std::optional<Error> &problem)
{
    if (source == nullptr) {
        clear();
        return;
    }
    // A person may be typing in the field: what is shown already stays.
    if (m_shown != source->spec || m_shownRecords != source->records) {
        build(*source);
    }
    showProblem(problem);
}

void SourcePane::build(const SourceRow &source)
{
    clear();
    m_shown = source.spec;
    m_shownRecords = source.records;
    const QString file = QFileInfo(source.spec.path).fileName();
    m_pane->setTitle(iconNameFor(source.spec.kind), wordFor(source.spec.kind), file);
    if (source.spec.kind != SourceKind::Sample) {
        addPath(source.spec);
    }
    m_pane->addRule();
    for (const SourceRecord &record : source.records) {
        addRecord(record);
        m_pane->addRule();
    }
    if (source.records.isEmpty()) {
        m_pane->addText(
            tr("It is read when you press “Discover deployment”. Its content decides what it is."),
            &Theme::secondary);
    }
    auto *remove = new Button(tr("Leave out"), ButtonKind::Secondary, m_pane);
    remove->setObjectName(u"leaveOut"_s);
    connect(remove, &Button::clicked, this, &SourcePane::leaveOutRequested);
    m_pane->addFoot(remove);
}

void SourcePane::addPath(const SourceSpec &spec)
{
    m_path = new FieldBox(tr("Path"), m_pane);
    m_path->edit()->setObjectName(u"sourcePath"_s);
    m_path->setText(QDir::toNativeSeparators(spec.path));
    connect(m_path->edit(), &QLineEdit::editingFinished, this, &SourcePane::commitPath);
    m_pane->addWidget(m_path);
}

void SourcePane::showProblem(const std::optional<Error> &problem)
{
    if (m_path == nullptr) {
        return;
    }
    if (problem) {
        const ErrorText words = errorText(*problem);
        m_path->setError(words.message + u' ' + words.remedy);
    } else {
        m_path->clearMessage();
    }
}

void SourcePane::commitPath()
{
    if (QApplication::focusWidget() == nullptr) {
        return; // The window is going away, and with it what would hear of this.
    }
    const QString path = QDir::fromNativeSeparators(m_path->edit()->text().trimmed());
    if (m_shown && !path.isEmpty() && path != m_shown->path) {
        emit pathEdited(path);
    }
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
