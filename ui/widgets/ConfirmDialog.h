// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QString>

class QLineEdit;

namespace muster::ui {

class Button;

/// All that a person must know before a deed that cannot be undone.
struct Confirmation
{
    QString question;  ///< With its object: "Restore user data of pool-mad01?"
    QString loss;      ///< What is lost, since when, and the downtime.
    QString typeLabel; ///< "Type the pool name to restore:"
    QString typedName; ///< What must be typed.
    QString deed;      ///< "Restore 287 accounts"
    QString keep;      ///< "Keep current state", the default and Esc.
};

/// Asks for the name of what will be overwritten; the deed stays disabled until it is typed. Only for restoring a whole
/// pool or the Central Management store.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmDialog(const Confirmation &confirmation, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] Button *deed() const { return m_deed; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *m_edit;
    Button *m_deed;
    Button *m_keep;
};

} // namespace muster::ui
