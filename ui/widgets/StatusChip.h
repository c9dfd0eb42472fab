// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Manifest.h"
#include "ui/widgets/Status.h"

#include <QWidget>

namespace muster::ui {

/// A state as icon and word on its tint.
class StatusChip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);
    StatusChip(Status status, const QString &word, QWidget *parent = nullptr);

    /// @param word  also the accessible name.
    void setState(Status status, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::None;
    QString m_word;
};

/// How far a snapshot is proved: five cells and a word.
class ProofMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit ProofMeter(QWidget *parent = nullptr);

    void setLevel(ProofLevel level);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ProofLevel m_level = ProofLevel::None;
};

/// The same as five icons and words in one line, for the hub.
class ProofLadder final : public QWidget
{
    Q_OBJECT

public:
    explicit ProofLadder(QWidget *parent = nullptr);

    void setLevel(ProofLevel level);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ProofLevel m_level = ProofLevel::None;
};

/// "Proved: Complete, level 4 of 5", as screen readers hear it.
[[nodiscard]] QString proofSentence(ProofLevel level);

} // namespace muster::ui
