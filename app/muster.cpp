// SPDX-License-Identifier: Apache-2.0
#include "app/Composition.h"
#include "app/commandline/CommandLine.h"
#include "app/commandline/JobWaiter.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Language.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <cstdio>

int main(int argc, char *argv[])
{
    muster::JobWaiter::listenForInterrupts();
    // Documents are painted with Qt Gui, which needs a platform; the command line never shows a window.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(
        QStringLiteral("muster.*.info=false")); // Steps go to the log of the window only.
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("muster"));
    QGuiApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));

    muster::ui::Language language;
    language.use(muster::ui::Language::ofSystem());
    QTextStream output(stdout);
    QTextStream errors(stderr);
    const muster::Result<std::unique_ptr<muster::Composition>> parts = muster::Composition::make();
    if (!parts) {
        errors << muster::ui::errorText(parts.error()).toPlainText() << Qt::endl;
        return static_cast<int>(muster::ExitCode::Failed);
    }
    const muster::ExitCode code =
        muster::runCommandLine(QGuiApplication::arguments().mid(1), (*parts)->engine(),
                               (*parts)->knowledge(), output, errors, muster::interactiveAsk());
    output.flush();
    return static_cast<int>(code);
}
