// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Composition.h"
#include "app/ProgramLog.h"
#include "ui/shell/LogBook.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/text/Language.h"

#include <memory>

namespace muster {

/// The wizard with all its parts, from the log to the window.
class Wizard final
{
public:
    /// @param folder  holds what the program keeps for itself: log, preferences, the sample's project.
    explicit Wizard(const QString &folder);

    /// Makes the window and shows it.
    /// @errors  those of Composition::make.
    [[nodiscard]] Result<void> show();
    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }

private:
    QString m_folder;
    ui::LogBook m_book;
    ProgramLog m_log;
    ui::Preferences m_preferences;
    ui::Language m_language;
    std::unique_ptr<Composition> m_parts;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace muster
