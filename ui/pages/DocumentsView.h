// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/engine/Engine.h"

#include <QDateTime>
#include <QWidget>

#include <array>
#include <optional>

class QStackedWidget;
class QTableView;

namespace muster::ui {

class Banner;
class DocumentCard;
class DocumentRun;
class MadeFileModel;
class ParticularsForm;
class ProgressCard;
class StatusLines;
class TableCard;

/// What became of the documents of one run.
struct MadeState
{
    QDateTime at;
    bool isOutdated = false; ///< What they print has changed since.
};

/// The three documents to choose from, what they print, and below what page one will say, how far they are or which
/// files were made.
class DocumentsView final : public QWidget
{
    Q_OBJECT

public:
    DocumentsView(const Clock &clock, QWidget *parent);

    /// What is chosen, kinds of the same formats together; empty when nothing is.
    [[nodiscard]] QList<DocumentOrder> orders() const;
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] Particulars particulars() const;
    void setParticulars(const Particulars &particulars);

    /// Call before a run starts.
    void startProgress();
    void showProgress(const DocumentRun &run);
    void showRun(const DocumentRun &run, const MadeState &made);
    void showCards(const DocumentRun &run, const MadeState &made);
    void showPageOne(const ProjectState &project, const std::optional<BackupPlan> &plan,
                     const BackupCatalogue &catalogue);
    void retranslate();

signals:
    /// Another document or format is wanted.
    void chosenChanged();
    void particularsEdited();
    void openRequested(const QString &path);

private:
    void makeLayout();
    void openKind(DocumentKind kind);
    void showBanner(const std::optional<Error> &error, qsizetype ready);

    const Clock &m_clock;
    Banner *m_banner;
    std::array<DocumentCard *, 3> m_cards; ///< By DocumentKind.
    ParticularsForm *m_form;
    QStackedWidget *m_lower; ///< One of page one, progress and files.
    StatusLines *m_pageOne;
    QWidget *m_running; ///< Keeps the progress at the top.
    ProgressCard *m_progress;
    MadeFileModel *m_files;
    QTableView *m_table;
    TableCard *m_tableCard;
};

} // namespace muster::ui
