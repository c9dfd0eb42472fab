// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/Source.h"

#include <QObject>

class QMenu;
class QWidget;

namespace muster::ui {

/// Asks which kind of source is to be added, and then for its files or folder.
class SourceChooser final : public QObject
{
    Q_OBJECT

public:
    /// @param anchor  what the menu opens below.
    explicit SourceChooser(QWidget *anchor);

    void choose();

signals:
    void chosen(const QList<muster::SourceSpec> &sources);

private:
    void askFor(SourceKind kind);

    QWidget *m_anchor;
    QMenu *m_menu;
};

} // namespace muster::ui
