// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/SnapshotSummary.h"
#include "ui/widgets/Card.h"

namespace muster::ui {

class IconLabel;
class ProofLadder;
class Text;

/// How old the last whole snapshot is, how far it is proved, and what is wrong with it.
class LastSnapshotCard final : public Card
{
    Q_OBJECT

public:
    explicit LastSnapshotCard(QWidget *parent = nullptr);

    /// @param discoveredAt  of the deployment; a snapshot from before it is out of date.
    void show(const SnapshotSummary &snapshot, const QDateTime &now, const QDateTime &discoveredAt);
    void showNone();
    using QWidget::show;

private:
    Text *m_caption;
    Text *m_age;
    Text *m_when;
    Text *m_provedWord;
    ProofLadder *m_ladder;
    QWidget *m_side;
    IconLabel *m_firstIcon;
    Text *m_first;
    IconLabel *m_secondIcon;
    Text *m_second;
};

} // namespace muster::ui
