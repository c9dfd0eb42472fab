// SPDX-License-Identifier: Apache-2.0
// Measures reading of account files: medians of five runs, each in a process of its own so that peak
// memory is told truly. The peer is libxml2 alone on the same file, with a handler that does nothing.
//
//     bench_Accounts FILE...        as many files as there are; made by tests/lab/generate
#include "core/discovery/AccountReader.h"
#include "core/discovery/XmlStream.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <optional>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;

/// One run, as the child process reports it.
struct Measure
{
    double seconds = 0;
    double processorSeconds = 0;
    double peakMegabytes = 0;
    qint64 accounts = 0;
};

/// Looks at every tag and text and keeps nothing.
class Nothing final : public XmlHandler
{
public:
    void startElement(const XmlName &, const XmlAttributes &) override {}
    void endElement(const XmlName &) override {}
    void text(std::string_view) override {}
};

using Work = qint64 (*)(const QString &path);

JobContext unwatchedJob()
{
    static ProgressCounter progress;
    return {std::stop_token{}, progress};
}

qint64 readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const Result<AccountsFile> accounts = readAccounts(file, path, unwatchedJob());
    return accounts ? accounts->accounts.size() : -1;
}

qint64 parseOnly(const QString &path)
{
    QFile file(path);
    Nothing nothing;
    return file.open(QIODevice::ReadOnly) && readXml(file, path, nothing, unwatchedJob()) ? 0 : -1;
}

/// Runs @p work in a child, for the peak of memory is that of a whole process.
std::optional<Measure> measure(Work work, const QString &path)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        return std::nullopt;
    }
    const pid_t child = fork();
    if (child == 0) {
        QElapsedTimer timer;
        timer.start();
        Measure own;
        own.accounts = work(path);
        own.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto secondsOf = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        own.processorSeconds = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
        own.peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1024;
        const bool isTold = write(ends[1], &own, sizeof(own)) == ssize_t{sizeof(own)};
        _exit(isTold ? 0 : 1);
    }
    Measure told;
    const bool isTold = read(ends[0], &told, sizeof(told)) == ssize_t{sizeof(told)};
    close(ends[0]);
    close(ends[1]);
    waitpid(child, nullptr, 0);
    return isTold && told.accounts >= 0 ? std::optional(told) : std::nullopt;
}

bool report(QTextStream &out, const QString &label, Work work, const QString &path)
{
    std::array<Measure, runs> measures;
    for (Measure &one : measures) {
        const std::optional<Measure> told = measure(work, path);
        if (!told) {
            out << label << ": failed\n";
            return false;
        }
        one = *told;
    }
    std::sort(measures.begin(), measures.end(),
              [](const Measure &a, const Measure &b) { return a.seconds < b.seconds; });
    const Measure &median = measures[runs / 2];
    const double megabytes = static_cast<double>(QFileInfo(path).size()) / 1e6;
    out << u"%1: %2 s, %3 MB/s (of processor time: %4 MB/s), peak %5 MB, %6 accounts\n"_s.arg(label)
               .arg(median.seconds, 0, 'f', 2)
               .arg(megabytes / median.seconds, 0, 'f', 0)
               .arg(megabytes / median.processorSeconds, 0, 'f', 0)
               .arg(median.peakMegabytes, 0, 'f', 0)
               .arg(median.accounts);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 2) {
        out << "usage: bench_Accounts FILE...\n";
        return 64;
    }
    bool isGood = true;
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        out << path << "\n";
        out.flush();
        if (!path.endsWith(u".csv"_s) && !path.endsWith(u".json"_s)) {
            isGood = report(out, u"  libxml2 alone"_s, parseOnly, path) && isGood;
        }
        isGood = report(out, u"  readAccounts"_s, readWhole, path) && isGood;
        out.flush();
    }
    return isGood ? 0 : 1;
}
