// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Knowledge.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/ResultChecks.h"
#include "tests/ui/gallery/SampleSnapshot.h"
#include "tests/ui/gallery/SampleState.h"
#include "ui/pages/RestorePage.h"
#include "ui/pages/SnapshotList.h"
#include "ui/shell/ActionBar.h"
#include "ui/shell/LogBook.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/text/Language.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/Text.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>
#include <optional>

namespace muster::ui {

/// Its restores and proofs run until they are told to stop.
class HeldEngine final : public FakeEngine
{
public:
    bool isHeld = false;

    Job<Evidence> verify(const SnapshotChoice &choice, ProofLevel level) override
    {
        return isHeld ? hold<Evidence>() : FakeEngine::verify(choice, level);
    }
    Job<RestoreReport> restore(const SnapshotChoice &choice, const RestoreSelection &selection,
                               const QString &folder) override
    {
        return isHeld ? hold<RestoreReport>() : FakeEngine::restore(choice, selection, folder);
    }

private:
    template <typename T>
    Job<T> hold()
    {
        return m_runner.start([](const JobContext &job) -> Result<T> {
            while (!job.isCancelled()) {
                QThread::msleep(5);
            }
            return fail(ErrorCode::Cancelled, QString());
        });
    }

    JobRunner m_runner;
};

/// The window with a project of four snapshots, and ways to look at the page it shows.
class SnapshotPagesFixture : public QObject
{
protected:
    [[nodiscard]] QTableView *snapshots() const
    {
        return m_window->currentPage()->findChild<QTableView *>(QStringLiteral("snapshots"));
    }
    [[nodiscard]] Banner *banner() const { return m_window->currentPage()->findChild<Banner *>(); }
    [[nodiscard]] ActionBar *bar() const { return m_window->actionBar(); }
    [[nodiscard]] QString newFolder() const
    {
        return m_folder->filePath(QStringLiteral("restored"));
    }
    void openRestore()
    {
        m_window->showStep(Step::Restore);
        QTRY_VERIFY(primaryOffers(7));
    }
    void openVerify()
    {
        m_window->showStep(Step::Verify);
        QTRY_COMPARE(snapshots()->model()->rowCount(), 4);
    }
    void pressPrimary()
    {
        bar()->primary()->setFocus();
        QTest::keyClick(bar()->primary(), Qt::Key_Space);
    }
    [[nodiscard]] bool primaryOffers(int items) const
    {
        return bar()->primary()->text().startsWith(QStringLiteral("Restore %1 item").arg(items));
    }
    /// All words that the page shows now.
    [[nodiscard]] QString pageWords() const
    {
        QStringList words;
        for (const Text *text : m_window->currentPage()->findChildren<Text *>()) {
            if (text->isVisible()) {
                words.append(text->text());
            }
        }
        return words.join(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::optional<Knowledge> m_knowledge;
    std::unique_ptr<HeldEngine> m_engine;
    FakeClock m_clock;
    Language m_language;
    LogBook m_log;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace muster::ui
