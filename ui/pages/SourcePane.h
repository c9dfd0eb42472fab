// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace muster {
struct SourceRecord;
}

namespace muster::ui {

class DetailPane;
struct SourceRow;

/// What came of reading one source, and the button that leaves it out.
class SourcePane final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePane(QWidget *parent = nullptr);

    /// @param source  null for none; read at once, not kept.
    void showSource(const SourceRow *source);

signals:
    void leaveOutRequested();

private:
    void addRecord(const SourceRecord &record);

    DetailPane *m_pane;
};

} // namespace muster::ui
