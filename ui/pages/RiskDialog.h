// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/Risk.h"

#include <QDialog>

namespace muster::ui {

class Button;
class FieldBox;

/// Asks why, by whom and until when a finding is accepted.
class RiskDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param proposed  with the id of its finding, and whatever is known already.
    /// @param sentence  what the finding says.
    /// @param today     the first day that can be the last.
    RiskDialog(const AcceptedRisk &proposed, const QString &sentence, const QDate &today,
               QWidget *parent = nullptr);

    /// As it was typed.
    [[nodiscard]] AcceptedRisk risk() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeLayout(const QString &sentence);
    void acceptWhole();

    AcceptedRisk m_proposed;
    QDate m_today;
    FieldBox *m_reason;
    FieldBox *m_owner;
    FieldBox *m_ticket;
    FieldBox *m_expires;
    Button *m_deed;
    Button *m_cancel;
};

} // namespace muster::ui
