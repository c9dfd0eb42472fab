// SPDX-License-Identifier: Apache-2.0
// One step of the store's benchmark in a process of its own, so that its memory can be told; store.sh runs them all.
#include "core/backup/BackUp.h"
#include "core/restore/FolderRestore.h"
#include "core/verify/Verify.h"

#include <QElapsedTimer>
#include <QStringList>

#include <cstdio>

#include <sys/resource.h>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// Content as file stores have it: a third cannot be compressed (audio, archives), the rest is text-like.
QByteArray contentOf(qsizetype length, quint32 seed)
{
    QByteArray bytes(length, Qt::Uninitialized);
    quint64 state = seed * 0x9E3779B97F4A7C15ULL + 1;
    const bool isDense = seed % 3 == 0;
    for (char &c : bytes) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        c = isDense ? char(state & 0xFFU) : char('a' + (state & 0xFU));
    }
    return bytes;
}

int makeTree(const QString &share, int files, qint64 bytes)
{
    // Sizes as in real trees: many small, few large, around the wanted mean.
    const qint64 mean = bytes / files;
    for (int i = 0; i < files; ++i) {
        const qint64 length = i % 10 == 0 ? mean * 6 : mean * 4 / 9;
        const QByteArray path = nativePath(share) + "/1-WebServices-1/CollabContent/d"
                                + QByteArray::number(i % 200) + "/f" + QByteArray::number(i);
        static_cast<void>(makeFolder(path.first(path.lastIndexOf('/'))));
        Result<LocalFile> file = LocalFile::create(path);
        if (!file || !file->write(contentOf(qsizetype(length), quint32(i)))) {
            return 1;
        }
    }
    return 0;
}

int report(const char *step, bool isDone, qint64 bytes, double seconds)
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("%s seconds=%.2f MBps=%.0f rssMiB=%ld%s\n", step, seconds,
                double(bytes) / 1e6 / seconds, usage.ru_maxrss / 1024, isDone ? "" : " FAILED");
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

int run(const QStringList &arguments)
{
    const QString &step = arguments.at(1);
    if (step == u"make" && arguments.size() == 5) {
        return makeTree(arguments.at(2), arguments.at(3).toInt(), arguments.at(4).toLongLong());
    }
    if (arguments.size() != 4) {
        return 64;
    }
    const SystemClock clock;
    ProgressCounter progress;
    const JobContext job(std::stop_token{}, progress);
    const Result<SnapshotStore> store = SnapshotStore::openOrCreate(arguments.at(2), clock);
    if (!store) {
        return 1;
    }
    QElapsedTimer timer;
    timer.start();
    const auto seconds = [&timer] { return double(timer.nsecsElapsed()) / 1e9; };
    if (step == u"backup") {
        const Result<Snapshot> snapshot =
            backUp(planFor(arguments.at(3)), {}, *store, {}, clock, job);
        const bool isDone = snapshot && snapshot->manifest.outcome == Outcome::Complete;
        return report("backup", isDone, isDone ? snapshot->manifest.bytes : 0, seconds());
    }
    const Result<Snapshot> snapshot = store->read({});
    if (!snapshot) {
        return 1;
    }
    if (step == u"verify") {
        const Result<Evidence> proof =
            verify(*store, {}, {ProofLevel::Unaltered, {}, {}}, clock, job);
        return report("verify", proof && proof->outcome == Outcome::Complete,
                      snapshot->manifest.bytes, seconds());
    }
    const Result<RestoreReport> restored =
        restoreToFolder(*store, *snapshot, {}, arguments.at(3), job);
    return report("restore", restored && restored->outcome == Outcome::Complete,
                  snapshot->manifest.bytes, seconds());
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments.size() < 2 ? 64 : run(arguments);
}
