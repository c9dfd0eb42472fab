// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/project/ProjectState.h"

#include <QWidget>

class QComboBox;

namespace muster::ui {

class FieldBox;
class Text;

/// What documents print beside the facts: their language, whose they are, and who made them.
class ParticularsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ParticularsForm(QWidget *parent = nullptr);

    /// What the form does not show is kept. @param screenLanguage  for particulars that name none.
    void setParticulars(const Particulars &particulars, const QString &screenLanguage);
    [[nodiscard]] Particulars particulars() const;
    void retranslate();

signals:
    /// A person changed something and has left the field.
    void edited();

private:
    void connectFields();
    /// What stands in a field for a day, invalid when it is empty; a wrong one keeps @p before and is marked.
    QDate dayIn(FieldBox *box, const QDate &before) const;

    Particulars m_particulars;
    Text *m_languageLabel;
    QComboBox *m_language;
    FieldBox *m_organisation;
    FieldBox *m_changeNumber;
    FieldBox *m_author;
    FieldBox *m_classification;
    FieldBox *m_owner;
    FieldBox *m_start;
    FieldBox *m_end;
};

} // namespace muster::ui
