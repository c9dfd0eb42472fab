// SPDX-License-Identifier: Apache-2.0
// How long the wizard takes from the start of its process to the first picture of its first page: at most half a
// second. Its peer is an empty window of the same style and fonts. Starts itself anew for each measurement.
#include "app/Wizard.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

constexpr int rounds = 5;
constexpr qint64 firstPageMs = 500;

/// Milliseconds of a clock which all processes of the machine share.
qint64 now()
{
    QElapsedTimer clock;
    clock.start();
    return clock.msecsSinceReference();
}

/// Ends the program, with the time since @p start on standard output, once the window has been painted.
class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget *window, qint64 start)
        : QObject(window)
        , m_start(start)
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;
            QTimer::singleShot(0, this, [this] { // All widgets of the window are painted in one go.
                QTextStream(stdout) << now() - m_start << Qt::endl;
                QCoreApplication::exit(0);
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    qint64 m_start;
    bool m_isPainted = false;
};

int showWizard(qint64 start, const QString &folder)
{
    Wizard wizard(folder);
    if (!wizard.show()) {
        return 1;
    }
    new FirstPaint(&wizard.window(), start);
    return QApplication::exec();
}

int showEmptyWindow(qint64 start)
{
    QApplication::setStyle(new ui::Style);
    ui::loadFonts();
    ui::applyTheme(ui::ThemeChoice::Light);
    ui::applyTextScale(1);
    QWidget window;
    window.resize(1280, 860);
    window.show();
    new FirstPaint(&window, start);
    return QApplication::exec();
}

/// -1 when the program failed.
qint64 measure(const QString &what)
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {what, QString::number(now()), folder.path()});
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return -1;
    }
    return process.readAllStandardOutput().trimmed().toLongLong();
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"wizard"_s) {
        return showWizard(arguments.value(2).toLongLong(), arguments.value(3));
    }
    if (arguments.value(1) == u"empty"_s) {
        return showEmptyWindow(arguments.value(2).toLongLong());
    }
    QTextStream out(stdout);
    qint64 wizardMs = 0;
    for (const QString &what : {u"empty"_s, u"wizard"_s}) {
        QList<qint64> times;
        for (int round = 0; round < rounds; ++round) {
            times.append(measure(what));
        }
        std::sort(times.begin(), times.end());
        if (times.constFirst() < 0) {
            out << what << ": failed" << Qt::endl;
            return 1;
        }
        out << what << ": median " << times.at(rounds / 2) << " ms, " << times.constFirst()
            << " to " << times.constLast() << " ms of " << rounds << Qt::endl;
        wizardMs = times.at(rounds / 2);
    }
    return wizardMs <= firstPageMs ? 0 : 1;
}
