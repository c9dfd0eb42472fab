// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Outcome.h"
#include "ui/widgets/Card.h"

#include <QList>

class QButtonGroup;
class QRadioButton;

namespace muster::ui {

class Text;

/// How far to prove a snapshot: each level with what it proves and how long it takes.
class LevelCard final : public Card
{
    Q_OBJECT

public:
    explicit LevelCard(QWidget *parent = nullptr);

    /// For the times.
    void setBytes(qint64 bytes);
    void setLevel(ProofLevel level);
    [[nodiscard]] ProofLevel level() const;

signals:
    void levelChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Text *m_title;
    QButtonGroup *m_group;
    Text *m_time;
    QList<Text *> m_sentences; ///< In the order of the levels.
    qint64 m_bytes = 0;
};

} // namespace muster::ui
