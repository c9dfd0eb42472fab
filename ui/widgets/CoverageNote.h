// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace muster::ui {

class Text;

/// The last line of a list: what the list does not hold.
class CoverageNote final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageNote(const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_text;
};

} // namespace muster::ui
