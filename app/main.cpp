// SPDX-License-Identifier: Apache-2.0
#include "app/Wizard.h"
#include "ui/text/ErrorText.h"

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
    Wizard wizard(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    if (const Result<void> shown = wizard.show(); !shown) {
        QMessageBox::critical(nullptr, u"Muster"_s, ui::errorText(shown.error()).toPlainText());
        return 1;
    }
    if (QApplication::arguments().contains(u"--sample"_s)) {
        wizard.window().exploreSample();
    } else if (QApplication::arguments().size() > 1) {
        wizard.window().openProject(QApplication::arguments().constLast(),
                                    OpenMode::CreateIfMissing);
    }
    return QApplication::exec();
}
