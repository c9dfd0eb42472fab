// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ParticularsForm.h"

#include "ui/text/Language.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

ParticularsForm::ParticularsForm(QWidget *parent)
    : QWidget(parent)
    , m_languageLabel(new Text(TextRole::CaptionStrong, &Theme::text, this))
    , m_language(new QComboBox(this))
    , m_organisation(new FieldBox(u" "_s, this))
    , m_changeNumber(new FieldBox(u" "_s, this))
    , m_author(new FieldBox(u" "_s, this))
    , m_classification(new FieldBox(u" "_s, this))
    , m_owner(new FieldBox(u" "_s, this))
    , m_start(new FieldBox(u" "_s, this))
    , m_end(new FieldBox(u" "_s, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(8));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(12));
    rows->addLayout(columns);
    auto *second = new QHBoxLayout;
    second->setSpacing(px(12));
    rows->addLayout(second);
    second->addWidget(m_owner, 3, Qt::AlignTop);
    second->addWidget(m_start, 1, Qt::AlignTop);
    second->addWidget(m_end, 1, Qt::AlignTop);
    auto *languageBox = new QVBoxLayout;
    languageBox->setSpacing(px(4));
    languageBox->addWidget(m_languageLabel->elided());
    languageBox->addWidget(m_language);
    languageBox->addStretch(1);
    columns->addLayout(languageBox, 1);
    for (const QString &code : Language::shipped()) {
        m_language->addItem(Language::nameOf(code), code);
    }
    m_language->setObjectName(u"documentLanguage"_s);
    connect(m_language, &QComboBox::activated, this, &ParticularsForm::edited);
    for (FieldBox *box : {m_organisation, m_changeNumber, m_author, m_classification}) {
        columns->addWidget(box, 1, Qt::AlignTop);
    }
    connectFields();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void ParticularsForm::connectFields()
{
    for (const auto &[box, name] :
         {std::pair(m_organisation, u"organisation"_s),
          std::pair(m_changeNumber, u"changeNumber"_s), std::pair(m_author, u"author"_s),
          std::pair(m_classification, u"classification"_s), std::pair(m_owner, u"owner"_s),
          std::pair(m_start, u"plannedStart"_s), std::pair(m_end, u"plannedEnd"_s)}) {
        box->edit()->setObjectName(name);
        connect(box->edit(), &QLineEdit::editingFinished, this, [this, edit = box->edit()] {
            if (edit->isModified()) {
                edit->setModified(false);
                emit edited();
            }
        });
    }
}

QDate ParticularsForm::dayIn(FieldBox *box, const QDate &before) const
{
    const QString text = box->edit()->text().trimmed();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.isEmpty() || day.isValid()) {
        box->clearMessage();
        return day;
    }
    box->setError(tr("Write a day as 2026-09-26."));
    return before;
}

void ParticularsForm::setParticulars(const Particulars &particulars, const QString &screenLanguage)
{
    m_particulars = particulars;
    const QString language =
        particulars.documentLanguage.isEmpty() ? screenLanguage : particulars.documentLanguage;
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_organisation->setText(particulars.organisation);
    m_changeNumber->setText(particulars.changeNumber);
    m_author->setText(particulars.author);
    m_classification->setText(particulars.classification);
    m_owner->setText(particulars.owner);
    m_start->setText(particulars.plannedStart.toString(Qt::ISODate));
    m_end->setText(particulars.plannedEnd.toString(Qt::ISODate));
}

Particulars ParticularsForm::particulars() const
{
    Particulars particulars = m_particulars;
    particulars.documentLanguage = m_language->currentData().toString();
    particulars.organisation = m_organisation->edit()->text().trimmed();
    particulars.changeNumber = m_changeNumber->edit()->text().trimmed();
    particulars.author = m_author->edit()->text().trimmed();
    particulars.classification = m_classification->edit()->text().trimmed();
    particulars.owner = m_owner->edit()->text().trimmed();
    particulars.plannedStart = dayIn(m_start, m_particulars.plannedStart);
    particulars.plannedEnd = dayIn(m_end, m_particulars.plannedEnd);
    return particulars;
}

void ParticularsForm::retranslate()
{
    m_languageLabel->setText(tr("Their language"));
    m_language->setAccessibleName(tr("Language of the documents"));
    m_organisation->setLabel(tr("Organisation"));
    m_changeNumber->setLabel(tr("Change number"));
    m_author->setLabel(tr("Author"));
    m_classification->setLabel(tr("Classification"));
    m_owner->setLabel(tr("Who sees to the conditions"));
    m_start->setLabel(tr("First accounts move on"));
    m_end->setLabel(tr("Old pools go on"));
}

} // namespace muster::ui
