// SPDX-License-Identifier: Apache-2.0
// A million accounts in the table: a keystroke within 100 ms, the window never blocked for 50 ms. Its peer is
// QSortFilterProxyModel over the same accounts.
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/AccountModel.h"
#include "ui/models/AccountSearch.h"
#include "ui/pages/AccountsPage.h"
#include "ui/shell/WizardState.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

namespace {

constexpr int accountCount = 1'000'000;
constexpr double keystrokeMs = 100;
constexpr double blockedMs = 50;
/// Names, parts of addresses, numbers, a pool, several words, several scripts, and one that nobody has.
const QStringList typedWords{u"müller 12"_s, u"user77@fabrikam"_s, u"+34 915"_s, u"madrid"_s,
                             u"соколов"_s,   u"ibáñez muñoz"_s,    u"e"_s,       u"zzzz"_s};

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Ticks as often as the event loop lets it; the longest gap is how long the window was blocked.
class Pulse final : public QObject
{
public:
    Pulse()
    {
        m_timer.setInterval(1);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Pulse::tick);
    }
    void start()
    {
        m_longest = 0;
        m_clock.start();
        m_timer.start();
    }
    /// Counts what has blocked up to now.
    double longest()
    {
        tick();
        return m_longest;
    }

private:
    void tick()
    {
        m_longest = std::max(m_longest, milliseconds(m_clock));
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

struct Measured
{
    QList<double> keystrokes;
    QList<double> blocks;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

double most(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0,
                           [](double a, double b) { return std::max(a, b); });
}

/// Of this process, in MB; -1 where the system does not say.
int residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).trimmed().split(' ').constFirst().toInt() / 1024;
            }
        }
    }
    return -1;
}

void report(const char *what, const Measured &measured)
{
    qInfo("%s: %d keystrokes, slowest %.1f ms, median %.1f ms; blocked at most %.1f ms", what,
          static_cast<int>(measured.keystrokes.size()), most(measured.keystrokes),
          median(measured.keystrokes), most(measured.blocks));
}

} // namespace

class AccountsBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void peerIsMeasured();
    void keystrokeIsQuickAndNeverBlocks();

private:
    void typeInto(QLineEdit &field, AccountSearch &search, const QString &word, Measured &measured);

    ProjectState m_project;
};

void AccountsBench::initTestCase()
{
    QApplication::setStyle(new Style);
    m_project.folder = u"/none"_s;
    m_project.deployment = sampleDeployment(accountCount);
}

void AccountsBench::peerIsMeasured()
{
    AccountModel model;
    model.setRows(buildAccountRows(*m_project.deployment, std::stop_token()));
    QList<int> all(accountCount);
    std::iota(all.begin(), all.end(), 0);
    model.setShown(all);
    // Without a view: with one, each run of rows that leaves costs the view all its rows, and one letter takes minutes.
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(static_cast<int>(AccountColumn::Name));
    QElapsedTimer clock;
    Measured measured;
    QString text;
    for (const QChar letter : u"müller"_s) {
        text += letter;
        clock.start();
        proxy.setFilterFixedString(text);
        measured.keystrokes.append(milliseconds(clock));
    }
    measured.blocks = measured.keystrokes; // It works on the GUI thread.
    report("peer, QSortFilterProxyModel over the name alone, unsorted, no view", measured);
}

void AccountsBench::typeInto(QLineEdit &field, AccountSearch &search, const QString &word,
                             Measured &measured)
{
    QElapsedTimer clock;
    Pulse pulse;
    QString text;
    for (qsizetype letter = 0; letter <= word.size(); ++letter) {
        text = letter < word.size() ? text + word.at(letter) : QString(); // At last it is cleared.
        const bool isSameQuestion = text.endsWith(u' ');
        pulse.start();
        clock.start();
        int answered = -1;
        const auto connection =
            connect(&search, &AccountSearch::found, &field, [&answered](const QList<int> &shown) {
                answered = static_cast<int>(shown.size());
            });
        field.setText(text);
        while (answered < 0 && milliseconds(clock) < 5'000) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        disconnect(connection);
        QVERIFY(answered >= 0);
        if (!isSameQuestion) {
            measured.keystrokes.append(milliseconds(clock));
        }
        QCoreApplication::processEvents(); // Paints.
        measured.blocks.append(pulse.longest());
    }
}

void AccountsBench::keystrokeIsQuickAndNeverBlocks()
{
    WizardState state;
    AccountsPage page(state);
    page.resize(968, 676);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QElapsedTimer clock;
    Pulse pulse;
    const auto *table = page.findChild<QTableView *>(u"accounts"_s);
    auto *field = page.findChild<QLineEdit *>(u"accountFilter"_s);
    clock.start();
    pulse.start();
    const int before = residentMb();
    double rowsReady = 0;
    double blockToRows = 0;
    connect(page.search(), &AccountSearch::loaded, &page, [&] {
        rowsReady = milliseconds(clock);
        blockToRows = pulse.longest();
        pulse.start();
    });
    state.setProject(m_project);
    const double opening = milliseconds(clock);
    while (table->model()->rowCount() != accountCount && milliseconds(clock) < 60'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents();
    QCOMPARE(table->model()->rowCount(), accountCount);
    const double loadBlock = std::max(blockToRows, pulse.longest());
    qInfo("loading: rows in %.0f ms, sorted in %.0f ms; blocked at most %.1f ms (%.1f ms by the "
          "call, "
          "%.1f ms until the rows, %.1f ms after); %d MB more",
          rowsReady, milliseconds(clock), loadBlock, opening, blockToRows, pulse.longest(),
          residentMb() - before);
    Measured all;
    for (const QString &word : typedWords) {
        Measured measured;
        typeInto(*field, *page.search(), word, measured);
        report(qPrintable(u"“%1”"_s.arg(word)), measured);
        all.keystrokes += measured.keystrokes;
        all.blocks += measured.blocks;
    }
    report("all words", all);
    QVERIFY2(most(all.keystrokes) <= keystrokeMs, "A keystroke took too long.");
    QVERIFY2(most(all.blocks) <= blockedMs, "A keystroke blocked the window.");
    QVERIFY2(loadBlock <= blockedMs, "Loading blocked the window.");
}

QTEST_MAIN(AccountsBench)
#include "bench_AccountTable.moc"
