// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/RestoreTarget.h"

#include "ui/text/Amounts.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Text.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

RestoreTarget::RestoreTarget(QWidget *parent)
    : Card(parent)
    , m_title(new Text(TextRole::SectionTitle, &Theme::text, this))
    , m_sentence(new Text(TextRole::Body, &Theme::secondary, this))
    , m_field(new FieldBox({}, this))
    , m_choose(new Button({}, ButtonKind::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(14), px(16), px(14));
    layout->setSpacing(px(6));
    layout->addWidget(m_title);
    layout->addWidget(m_sentence->wrapped());
    layout->addWidget(m_field);
    m_field->edit()->setObjectName(u"restoreTarget"_s);
    m_choose->setIconName(u"folder-open"_s);
    m_field->addButton(m_choose);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_field->edit(), &QLineEdit::textChanged, this, &RestoreTarget::lookAgain);
    connect(m_choose, &Button::clicked, this, &RestoreTarget::chooseFolder);
    retranslate();
}

void RestoreTarget::setNeededBytes(qint64 bytes)
{
    if (m_neededBytes != bytes) {
        m_neededBytes = bytes;
        lookAgain();
    }
}

QString RestoreTarget::folder() const
{
    return QDir::fromNativeSeparators(m_field->edit()->text().trimmed());
}

QString RestoreTarget::whyNot() const
{
    switch (m_check.state) {
    case TargetCheck::State::Nothing:
        return tr("Choose a folder to restore to.");
    case TargetCheck::State::Relative:
        return tr("Give the whole path of the folder.");
    case TargetCheck::State::IsFile:
        return tr("A file stands in the way; choose another folder.");
    case TargetCheck::State::NotEmpty:
        return tr("This folder is not empty. Choose a new or an empty one.");
    case TargetCheck::State::NoWrite:
        return tr("Nothing may be written there. Choose another folder.");
    case TargetCheck::State::NoSpace:
        return tr("Too little space: %1 free, %2 needed.")
            .arg(sizeText(m_check.freeBytes), sizeText(m_neededBytes));
    case TargetCheck::State::New:
    case TargetCheck::State::Empty:
        break;
    }
    return {};
}

void RestoreTarget::lookAgain()
{
    m_check = checkTarget(folder(), m_neededBytes);
    const QString space = m_check.freeBytes >= 0 ? sizeText(m_check.freeBytes) : u"?"_s;
    if (m_check.state == TargetCheck::State::Nothing) {
        m_field->clearMessage();
    } else if (!m_check.isGood()) {
        m_field->setError(whyNot());
    } else if (m_check.state == TargetCheck::State::New) {
        m_field->setGood(tr("New folder, %1 free, %2 needed.").arg(space, sizeText(m_neededBytes)));
    } else {
        m_field->setGood(
            tr("Empty folder, %1 free, %2 needed.").arg(space, sizeText(m_neededBytes)));
    }
    emit targetChanged();
}

void RestoreTarget::chooseFolder()
{
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Choose a folder to restore to"), folder());
    if (!chosen.isEmpty()) {
        m_field->setText(QDir::toNativeSeparators(chosen));
    }
}

void RestoreTarget::retranslate()
{
    m_title->setText(tr("Restore to"));
    m_sentence->setText(tr("It goes to a folder; no server is changed."));
    m_field->edit()->setAccessibleName(tr("Folder to restore to"));
    m_choose->setText(tr("Choose…"));
    lookAgain();
}

void RestoreTarget::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace muster::ui
