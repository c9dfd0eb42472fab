// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"
#include "core/domain/Source.h"

#include <QWidget>

#include <optional>

namespace muster::ui {

class DetailPane;
class FieldBox;
struct SourceRow;

/// What came of reading one source, the field with its path, and the button that leaves it out.
class SourcePane final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePane(QWidget *parent = nullptr);
    ~SourcePane() override;

    /// @param source   null for none; read at once, not kept.
    /// @param problem  why it cannot be opened, where it was looked at.
    void showSource(const SourceRow *source, const std::optional<Error> &problem);

signals:
    void leaveOutRequested();
    void pathEdited(const QString &path);

private:
    void build(const SourceRow &source);
    void clear();
    void addPath(const SourceSpec &spec);
    void addRecord(const SourceRecord &record);
    void showProblem(const std::optional<Error> &problem);
    void commitPath();

    DetailPane *m_pane;
    FieldBox *m_path = nullptr; ///< Of the shown source; none for the sample, which has no path.
    std::optional<SourceSpec> m_shown;
    QList<SourceRecord> m_shownRecords;
};

} // namespace muster::ui
