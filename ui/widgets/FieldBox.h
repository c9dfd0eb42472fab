// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace muster::ui {

class Button;
class IconLabel;
class Text;

/// A labelled field with its message below: what is wrong with it, or what it was found to be.
class FieldBox final : public QWidget
{
    Q_OBJECT

public:
    /// An empty @p label leaves no room above; then give the edit an accessible name.
    explicit FieldBox(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void setLabel(const QString &label);
    /// Shows where a long path begins, not where it ends.
    void setText(const QString &text);
    /// Marks the field as wrong; the sentence becomes its accessible description.
    void setError(const QString &sentence);
    /// Says what the field was found to be.
    void setGood(const QString &sentence);
    void clearMessage();
    /// A small button after the field or below its message: Choose…, a remedy.
    void addButton(Button *button);

private:
    void showMessage(const QString &sentence, bool isError);

    Text *m_label;
    QLineEdit *m_edit;
    QHBoxLayout *m_row;
    QWidget *m_messageRow;
    IconLabel *m_icon;
    Text *m_message;
};

/// A line edit with a magnifier which names what it searches; Esc empties it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The placeholder, which is the accessible name too.
    void setSubject(const QString &subject);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace muster::ui
