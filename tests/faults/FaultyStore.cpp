// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/FaultyStore.h"

#include "core/store/EntryJson.h"
#include "core/store/Prune.h"
#include "core/verify/CopyStore.h"
#include "core/verify/Verify.h"
#include "tests/support/ZipBuilder.h"

#include <QDir>
#include <QFile>

#include <filesystem>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int shares = 5;
constexpr int filesOfShare = 8;

void planPart(StoreFixture &fixture, int part)
{
    PlannedItem planned;
    planned.id = u"FS-ALL"_s;
    planned.scope = uR"(\\fs0%1.contoso.com\Share)"_s.arg(part);
    planned.scopeKind = ScopeKind::FileStore;
    planned.how = Obtain::Tree;
    planned.treePath = QString::fromUtf8(fixture.share()) + u"/%1"_s.arg(part);
    fixture.plan.items.append(planned);
}

/// Files of every share; the same again for the same @p round but for those that do not change.
void fill(const StoreFixture &fixture, quint32 round)
{
    for (int share = 0; share < shares; ++share) {
        for (int i = 0; i < filesOfShare; ++i) {
            const bool changes = i % 3 == 0;
            const quint32 seed = quint32(share * 100 + i) + (changes ? round * 1000 : 0);
            fixture.write(QByteArray::number(share) + "/d" + QByteArray::number(i % 2) + '/'
                              + QByteArray::number(i) + (i % 4 == 0 ? ".zip" : ".dat"),
                          mixedBytes(20'000, seed));
        }
    }
}

QString proofFailure(StoreFixture &fixture, const QString &id)
{
    const VerifyOptions options{ProofLevel::Readable, {}, {}};
    const Result<SnapshotStore> store = fixture.store();
    const Result<Evidence> proof = store ? verify(*store, id, options, fixture.clock, quietJob())
                                         : Result<Evidence>(fail(store.error()));
    if (!proof) {
        return id + u": "_s + proof.error().subject + u' ' + proof.error().detail;
    }
    if (proof->outcome == Outcome::Complete) {
        return {};
    }
    QString text = id + u" is not proved:"_s;
    for (const ProofProblem &problem : proof->problems) {
        text += u' ' + problem.subject + u' ' + problem.detail;
    }
    for (const ItemEvidence &item : proof->items) {
        for (const ProofProblem &problem : item.problems) {
            text += u' ' + problem.subject + u' ' + problem.detail;
        }
    }
    return text;
}

void proveNewest(StoreFixture &fixture, const QString &id)
{
    if (const QString failure = proofFailure(fixture, id); !failure.isEmpty()) {
        qFatal("The store of the faults is damaged.");
    }
}

} // namespace

FaultyStore::FaultyStore(bool hasLargeFile)
{
    for (int share = 0; share < shares; ++share) {
        planPart(m_fixture, share);
    }
    m_fixture.addExport(u"XX-OWN"_s, {}, u"own.zip"_s,
                        ZipBuilder().add("inside", mixedBytes(30'000, 5)).bytes());
    m_fixture.options.threads = 2;
    for (const quint32 round : {1U, 2U}) {
        fill(m_fixture, round);
        const Result<Snapshot> snapshot = m_fixture.backUp();
        if (!snapshot) {
            qFatal("The store of the faults cannot be made.");
        }
        m_before.append(snapshot->manifest.snapshotId);
    }
    fill(m_fixture, 3);
    if (hasLargeFile) {
        QByteArray large = mixedBytes(12 << 20, 3);
        large.resize(65 << 20, 'z');
        m_fixture.write("0/large.bak", large);
    }
    std::filesystem::copy(storeFolder().toStdString(), (storeFolder() + ".kept").toStdString(),
                          std::filesystem::copy_options::recursive);
}

void FaultyStore::putBack()
{
    removeTree(m_fixture.at(u"copy"_s).toUtf8());
    removeTree(storeFolder());
    std::filesystem::copy((storeFolder() + ".kept").toStdString(), storeFolder().toStdString(),
                          std::filesystem::copy_options::recursive);
}

Fate FaultyStore::suffer(const Fault &fault, const StoreWork &work)
{
    clearCounts();
    m_fixture.clock.advance(5);
    const pid_t child = ::fork();
    if (child == 0) {
        armFault(fault, isCopyWatched ? m_fixture.at(u"copy"_s).toUtf8() : storeFolder());
        ::_exit(work(m_fixture));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    m_fixture.clock.advance(5); // What the child did with its own clock was later than before.
    Fate fate;
    fate.calls = countedCalls();
    fate.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    fate.isKilled = fate.signal == SIGKILL;
    fate.code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    return fate;
}

int FaultyStore::count(Fault fault, const StoreWork &work)
{
    fault.action = Action::OnlyCount;
    putBack();
    return suffer(fault, work).calls;
}

int FaultyStore::backUp(StoreFixture &fixture)
{
    const Result<Snapshot> snapshot = fixture.backUp();
    if (!snapshot) {
        return workRefused;
    }
    return snapshot->manifest.outcome == Outcome::Complete ? workComplete : workIncomplete;
}

int FaultyStore::prune(StoreFixture &fixture)
{
    const Result<SnapshotStore> store = fixture.store();
    const Result<PrunePlan> pruned =
        store ? muster::prune(*store, {1, 0, 0, 0}, fixture.clock, quietJob())
              : Result<PrunePlan>(fail(store.error()));
    return pruned ? workComplete : workRefused;
}

int FaultyStore::copy(StoreFixture &fixture)
{
    const Result<SnapshotStore> store = fixture.store();
    const Result<CopyReport> copied =
        store ? copyStore(*store, fixture.at(u"copy"_s), fixture.at(u"scratch"_s), fixture.clock,
                          quietJob())
              : Result<CopyReport>(fail(store.error()));
    if (!copied) {
        return workRefused;
    }
    return copied->outcome == Outcome::Complete ? workComplete : workIncomplete;
}

QString FaultyStore::damageOfCopy() const
{
    const QString folder = m_fixture.at(u"copy"_s);
    const Result<SnapshotStore> copy = SnapshotStore::open(folder);
    if (!copy) {
        return QFile::exists(folder + u"/store.json"_s) ? u"the copy does not open"_s : QString();
    }
    const Result<QList<SnapshotSummary>> list = copy->list();
    if (!list) {
        return u"the copy cannot be listed"_s;
    }
    for (const SnapshotSummary &summary : *list) {
        const VerifyOptions options{ProofLevel::Readable, {}, {}};
        const Result<Evidence> proof =
            verify(*copy, summary.id, options, m_fixture.clock, quietJob());
        if (!proof || proof->outcome != Outcome::Complete) {
            return u"of the copy, not proved: "_s + summary.id;
        }
    }
    return {};
}

void FaultyStore::provedForPruning()
{
    proveNewest(m_fixture, m_before.constLast());
    std::filesystem::remove_all((storeFolder() + ".kept").toStdString());
    std::filesystem::copy(storeFolder().toStdString(), (storeFolder() + ".kept").toStdString(),
                          std::filesystem::copy_options::recursive);
    m_before = {m_before.constLast()}; // The others may go.
}

QString FaultyStore::damage()
{
    const Result<SnapshotStore> store = m_fixture.store();
    if (!store) {
        return u"the store does not open: "_s + store.error().detail;
    }
    const Result<QList<SnapshotSummary>> list = store->list();
    if (!list) {
        return u"the store cannot be listed: "_s + list.error().detail;
    }
    QStringList missing = m_before;
    for (const SnapshotSummary &summary : *list) {
        missing.removeAll(summary.id);
        if (!summary.isPartial) {
            if (const QString failure = proofFailure(m_fixture, summary.id); !failure.isEmpty()) {
                return failure;
            }
        }
    }
    return missing.isEmpty() ? QString() : u"lost: "_s + missing.join(u' ');
}

QMap<QByteArray, quint64> FaultyStore::finishedObjects() const
{
    QMap<QByteArray, quint64> finished;
    const StorePaths paths(QString::fromUtf8(storeFolder()));
    const auto note = [&finished](const QByteArray &path) {
        if (const Result<FileFacts> facts = factsOf(path)) {
            finished.insert(path, facts->fileId);
        }
    };
    const QStringList partial =
        QDir(QString::fromUtf8(paths.sets())).entryList({u"*.partial"_s}, QDir::Dirs);
    for (const QString &name : partial) {
        const QByteArray progress = paths.sets() + '/' + name.toUtf8() + "/progress.ndjson";
        const Result<QByteArray> lines = readWhole(progress, 1 << 30);
        for (const QByteArray &line : lines ? lines->split('\n') : QByteArrayList()) {
            if (const std::optional<EntryLine> read = entryFromLine(line)) {
                if (read->entry.storage == Storage::Pack) {
                    note(paths.pack(read->entry.pack));
                }
                for (const Piece &piece : read->entry.extras->pieces) {
                    note(paths.chunk(piece.stored));
                }
            }
        }
    }
    return finished;
}

QString FaultyStore::damageAfterRerun(const StoreWork &work)
{
    const QMap<QByteArray, quint64> finished = finishedObjects();
    m_fixture.clock.advance(5);
    const int code = work(m_fixture);
    if (code != workComplete) {
        return u"the second try ended with %1"_s.arg(code);
    }
    if (const Result<QStringList> partial = m_fixture.store()->partialIds();
        !partial || !partial->isEmpty()) {
        return u"the second try left something partial"_s;
    }
    for (auto it = finished.begin(); it != finished.end(); ++it) {
        const Result<FileFacts> facts = factsOf(it.key());
        if (!facts || facts->fileId != it.value()) {
            return u"finished work was done again: "_s + displayPath(it.key());
        }
    }
    return damage();
}

bool wantsWholeSuites()
{
    return qEnvironmentVariableIsSet("MUSTER_WHOLE_SUITES");
}

QList<int> chosenCalls(int count, int atMost)
{
    QList<int> chosen;
    const int wanted = wantsWholeSuites() ? count : std::min(count, atMost);
    for (int i = 0; i < wanted; ++i) {
        chosen.append(int(qint64(i) * count / wanted));
    }
    return chosen;
}

} // namespace muster
