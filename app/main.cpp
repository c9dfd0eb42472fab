// SPDX-License-Identifier: Apache-2.0
#include "app/Composition.h"
#include "app/ProgramLog.h"
#include "ui/shell/LogBook.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Language.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QMessageBox>
#include <QStandardPaths>

using namespace muster;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"muster"_s);
    QApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);

    ui::LogBook book;
    const ProgramLog log(own + u"/logs"_s, [&book](const QString &line) { book.append(line); });
    book.setFile(log.path());
    ui::Preferences preferences(own + u"/preferences.ini"_s);
    ui::Language language;
    language.use(preferences.language().isEmpty() ? ui::Language::ofSystem()
                                                  : preferences.language());
    QApplication::setStyle(new ui::Style);
    ui::loadFonts();
    ui::applyTheme(preferences.themeChoice());
    ui::applyTextScale(preferences.textScale());

    const Result<std::unique_ptr<Composition>> parts = Composition::make();
    if (!parts) {
        QMessageBox::critical(nullptr, u"Muster"_s, ui::errorText(parts.error()).toPlainText());
        return 1;
    }
    ui::MainWindow window(ui::WindowParts{(*parts)->engine(), (*parts)->clock(), language,
                                          preferences, book, own + u"/sample"_s,
                                          (*parts)->knowledge()});
    window.show();
    if (QApplication::arguments().contains(u"--sample"_s)) {
        window.exploreSample();
    } else if (QApplication::arguments().size() > 1) {
        window.openProject(QApplication::arguments().constLast(), OpenMode::CreateIfMissing);
    }
    return QApplication::exec();
}
