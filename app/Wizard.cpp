// SPDX-License-Identifier: Apache-2.0
#include "app/Wizard.h"

#include "ui/widgets/Metrics.h"
#include "ui/widgets/Style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace muster {

Wizard::Wizard(const QString &folder)
    : m_folder(folder)
    , m_log(folder + u"/logs"_s, [this](const QString &line) { m_book.append(line); })
    , m_preferences(folder + u"/preferences.ini"_s)
{
    m_book.setFile(m_log.path());
    m_language.use(m_preferences.language().isEmpty() ? ui::Language::ofSystem()
                                                      : m_preferences.language());
    QApplication::setStyle(
        new ui::Style); // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): the application owns it.
    ui::loadFonts();
    ui::applyTheme(m_preferences.themeChoice());
    ui::applyTextScale(m_preferences.textScale());
}

Result<void> Wizard::show()
{
    Result<std::unique_ptr<Composition>> parts = Composition::make();
    if (!parts) {
        return fail(parts.error());
    }
    m_parts = std::move(*parts);
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowParts{m_parts->engine(), m_parts->clock(), m_language, m_preferences, m_book,
                        m_folder + u"/sample"_s, m_parts->knowledge()});
    m_window->show();
    return {};
}

} // namespace muster
