// SPDX-License-Identifier: Apache-2.0
// One step of the store's benchmark in a process of its own, so that its memory can be told; store.sh runs them all.
#include "core/backup/BackUp.h"
#include "core/restore/FolderRestore.h"
#include "core/verify/Verify.h"
#include "tests/bench/BenchTree.h"

#include <QElapsedTimer>
#include <QStringList>

#include <cstdio>

#include <sys/resource.h>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

int report(const QString &step, bool isDone, const Manifest &manifest, double seconds)
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto inSeconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    std::printf("%s seconds=%.3f cpu=%.2f MBps=%.0f rssMiB=%ld stored=%lld%s\n", qPrintable(step),
                seconds, inSeconds(usage.ru_utime) + inSeconds(usage.ru_stime),
                double(manifest.bytes) / 1e6 / seconds, usage.ru_maxrss / 1024,
                static_cast<long long>(manifest.storedBytes), isDone ? "" : " FAILED");
    return isDone ? 0 : 1;
}

BackupPlan planFor(const QString &share)
{
    PlannedItem item;
    item.id = u"FS-ALL"_s;
    item.scope = uR"(\\fs\share)"_s;
    item.how = Obtain::Tree;
    item.treePath = share;
    BackupPlan plan;
    plan.items = {item};
    return plan;
}

int made(const Result<void> &done)
{
    if (!done) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(done.error().subject),
                     qPrintable(done.error().detail));
    }
    return done ? 0 : 1;
}

/// The steps which make or change what is to be backed up; -1 when @p step is none of them.
int makeStep(const QString &step, const QStringList &values)
{
    const QByteArray path = nativePath(values.first());
    const auto number = [&values](qsizetype place) { return values.value(place).toLongLong(); };
    const TreeSize size{int(number(1)), number(2), 1};
    if (step == u"make" && values.size() == 3) {
        return made(makeMixedTree(path, size));
    }
    if (step == u"make-small" && values.size() == 2) {
        return made(makeSmallTree(path, size));
    }
    if (step == u"change" && values.size() == 4) {
        return made(changeTree(path, size, int(number(3))));
    }
    if (step == u"make-large" && values.size() == 2) {
        return made(makeLargeFile(path, number(1), 1));
    }
    if (step == u"change-large" && values.size() == 2) {
        return made(changeLargeFile(path, int(number(1)), 1));
    }
    return -1;
}

int storeStep(const QString &step, const QString &folder, const QString &value)
{
    const SystemClock clock;
    ProgressCounter progress;
    const JobContext job(std::stop_token{}, progress);
    QElapsedTimer timer;
    timer.start();
    const auto seconds = [&timer] { return double(timer.nsecsElapsed()) / 1e9; };
    const Result<SnapshotStore> store = SnapshotStore::openOrCreate(folder, clock);
    if (!store) {
        return 1;
    }
    if (step == u"backup" || step == u"backup-reading-everything") {
        BackupOptions options;
        options.trust = step == u"backup" ? Trust::SizeAndTime : Trust::ReadEverything;
        const Result<Snapshot> snapshot = backUp(planFor(value), {}, *store, options, clock, job);
        const bool isDone = snapshot && snapshot->manifest.outcome == Outcome::Complete;
        return report(step, isDone, isDone ? snapshot->manifest : Manifest{}, seconds());
    }
    const Result<Snapshot> snapshot = store->read({});
    if (!snapshot) {
        return 1;
    }
    if (step == u"verify") {
        const std::optional<ProofLevel> level = proofLevelFromWord(value);
        const Result<Evidence> proof =
            verify(*store, {}, {level.value_or(ProofLevel::Readable), {}, {}}, clock, job);
        return report(step, proof && proof->outcome == Outcome::Complete, snapshot->manifest,
                      seconds());
    }
    const Result<RestoreReport> restored = restoreToFolder(*store, *snapshot, {}, value, job);
    return report(step, restored && restored->outcome == Outcome::Complete, snapshot->manifest,
                  seconds());
}

} // namespace

int main(int argc, char **argv)
{
    QStringList values;
    for (int i = 2; i < argc; ++i) {
        values.append(QString::fromLocal8Bit(argv[i]));
    }
    if (values.isEmpty()) {
        return 64;
    }
    const QString step = QString::fromLocal8Bit(argv[1]);
    const int done = makeStep(step, values);
    if (done >= 0) {
        return done;
    }
    return values.size() == 2 ? storeStep(step, values.at(0), values.at(1)) : 64;
}
