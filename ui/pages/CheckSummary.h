// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/FindingRows.h"

#include <QWidget>

namespace muster::ui {

class Banner;
class FigureStrip;

/// The verdict of an assessment and its five counts.
class CheckSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckSummary(QWidget *parent = nullptr);

    void showSummary(Verdict verdict, const FindingCounts &counts);
    [[nodiscard]] Banner *verdict() const { return m_verdict; }

private:
    Banner *m_verdict;
    FigureStrip *m_figures;
};

} // namespace muster::ui
