// SPDX-License-Identifier: Apache-2.0
// A million accounts in the table: a keystroke within 100 ms, the window never blocked for 50 ms.
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/AccountSearch.h"
#include "ui/pages/AccountsPage.h"
#include "ui/shell/WizardState.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

namespace {

constexpr int accountCount = 1'000'000;
constexpr qint64 keystrokeMs = 100;
constexpr qint64 blockedMs = 50;

/// Ticks as often as the event loop lets it; the longest gap is how long the window was blocked.
class Pulse final : public QObject
{
public:
    Pulse()
    {
        m_timer.setInterval(1);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_clock.restart()); });
    }
    void start()
    {
        m_longest = 0;
        m_clock.start();
        m_timer.start();
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

class AccountsBench : public QObject
{
    Q_OBJECT

private slots:
    void keystrokeIsQuickAndNeverBlocks();
};

void AccountsBench::keystrokeIsQuickAndNeverBlocks()
{
    QApplication::setStyle(new Style);
    WizardState state;
    AccountsPage page(state);
    page.resize(968, 676);
    page.show();
    QElapsedTimer clock;
    Pulse pulse;
    ProjectState project;
    project.folder = u"/none"_s;
    project.deployment = sampleDeployment(accountCount);
    const auto *table = page.findChild<QTableView *>(u"accounts"_s);
    auto *field = page.findChild<QLineEdit *>(u"accountFilter"_s);
    clock.start();
    pulse.start();
    state.setProject(project);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), accountCount, 60'000);
    qInfo("loaded and sorted in %lld ms, longest block %lld ms", clock.elapsed(), pulse.longest());
    qint64 slowest = 0;
    qint64 longest = 0;
    QString text;
    for (const QChar letter : u"müller 12"_s) {
        text += letter;
        pulse.start();
        clock.start();
        field->setText(text);
        int answered = -1;
        const auto connection = connect(
            page.search(), &AccountSearch::found, &page,
            [&answered](const QList<int> &shown) { answered = static_cast<int>(shown.size()); });
        while (answered < 0 && clock.elapsed() < 5'000) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        disconnect(connection);
        QVERIFY(answered >= 0);
        QCOMPARE(table->model()->rowCount(), answered);
        slowest = std::max(slowest, clock.elapsed());
        QCoreApplication::processEvents();
        longest = std::max(longest, pulse.longest());
    }
    qInfo("slowest keystroke %lld ms, longest block %lld ms", slowest, longest);
    QVERIFY2(slowest <= keystrokeMs, qPrintable(QString::number(slowest)));
    QVERIFY2(longest <= blockedMs, qPrintable(QString::number(longest)));
}

QTEST_MAIN(AccountsBench)
#include "bench_AccountTable.moc"
