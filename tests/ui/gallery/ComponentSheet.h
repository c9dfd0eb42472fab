// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Panel.h"

class QVBoxLayout;

namespace muster::ui {

/// Every control in every state on one sheet, for looking at.
class ComponentSheet final : public Panel
{
    Q_OBJECT

public:
    explicit ComponentSheet(QWidget *parent = nullptr);

private:
    void addCaption(const QString &text);
    void addButtons();
    void addFields();
    void addStates();
    void addBanners();
    void addRunning();

    QVBoxLayout *m_layout;
};

} // namespace muster::ui
