// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/knowledge/BackupCatalogue.h"
#include "core/plan/BackupPlan.h"
#include "ui/widgets/Card.h"

class QTableView;

namespace muster::ui {

class Button;
class HoleModel;
class Text;

/// What is mandatory and not protected, each with what its absence costs and a button to choose its export.
class HolesCard final : public Card
{
    Q_OBJECT

public:
    explicit HolesCard(const BackupCatalogue &catalogue, QWidget *parent = nullptr);

    void setHoles(const QList<PlannedItem> &holes);
    /// While a job runs nothing can be chosen.
    void setLocked(bool isLocked);
    [[nodiscard]] QTableView *table() const { return m_table; }

signals:
    void scriptChosen(const QString &file);
    void exportChosen(const muster::PlannedItem &hole, const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons();
    void chooseScript();
    void chooseExport(const PlannedItem &hole);
    void sizeColumns();
    void showWords();

    const BackupCatalogue &m_catalogue;
    HoleModel *m_model;
    Text *m_sentence;
    Button *m_script;
    QTableView *m_table;
};

} // namespace muster::ui
