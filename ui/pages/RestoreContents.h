// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QTreeView;

namespace muster {
struct BackupCatalogue;
}

namespace muster::ui {

class ContentsModel;
class TableCard;
class Text;

/// What is inside a snapshot, with boxes to tick by item or by pool, and what is not.
class RestoreContents final : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreContents(const BackupCatalogue &catalogue, QWidget *parent = nullptr);

    [[nodiscard]] ContentsModel *model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showManifest();
    void listScopes();
    void retranslate();

    ContentsModel *m_model;
    Text *m_label;
    QComboBox *m_scopes;
    QTreeView *m_tree;
    TableCard *m_card;
};

} // namespace muster::ui
