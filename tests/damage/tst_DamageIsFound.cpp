// SPDX-License-Identifier: Apache-2.0
// Bits flipped, files cut short, exchanged and deleted, in every kind of file a store has: each must be found, and named.
// 2,000 flips and 200 of the others with MUSTER_WHOLE_SUITES, a tenth of them without.
#include "core/verify/CheckStore.h"
#include "core/verify/Verify.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// How often damage of a sort is done, of those that all of the suite has.
int times(int whole)
{
    return qEnvironmentVariableIsSet("MUSTER_WHOLE_SUITES") ? whole : whole / 10;
}

/// Stored files of one kind, by their paths below the store.
struct Kind
{
    QByteArray name;
    QByteArrayList files;
};

QByteArray kindOf(const QByteArray &path)
{
    const QByteArray first = path.left(path.indexOf('/'));
    if (first != "sets") {
        return first;
    }
    const QByteArray inSet = path.mid(path.indexOf('/', 5) + 1);
    const qsizetype slash = inSet.indexOf('/');
    return "sets/*/" + (slash < 0 ? inSet : inSet.first(slash + 1));
}

/// The name by which a proof must speak of a stored file: below the store, or below its set.
QString nameOf(const QByteArray &path)
{
    return displayPath(path.startsWith("sets/") ? path.mid(path.indexOf('/', 5) + 1) : path);
}

} // namespace

class DamageIsFoundTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wholeStoreIsProved();
    void flippedBitsAreNamed();
    void cutFilesAreNamed();
    void deletedFilesAreNamed();
    void exchangedFilesAreNamed();

private:
    using Damage = std::function<bool(const QByteArray &path, const Kind &kind)>;
    /// Does @p damage to files chosen by chance, one after the other, and mends each. @returns what was not found.
    QString notFound(int times, const Damage &damage);
    /// Everything that proofs of all snapshots name.
    QStringList named();
    /// Where a file differs from what it was.
    [[nodiscard]] QString whereChanged(const QByteArray &path, const QByteArray &before) const;
    [[nodiscard]] QByteArray absolute(const QByteArray &path) const { return m_store + '/' + path; }
    quint64 random(quint64 below) { return m_random() % below; }

    StoreFixture m_fixture;
    QByteArray m_store;
    QByteArray m_journal;
    QByteArray m_journalSum;
    QList<Kind> m_kinds;
    QStringList m_ids;
    std::mt19937_64 m_random{20260914}; ///< The same damage each time.
};

void DamageIsFoundTest::initTestCase()
{
    const KeyPair signer =
        *KeyPair::make(u"project"_s, KeyUse::Signing, QDateTime::currentDateTimeUtc());
    m_fixture.signer = signer;
    m_fixture.trust = {{signer.certificate().fingerprint()}, true};
    m_fixture.fillShare();
    QByteArray large = mixedBytes(300'000, 3);
    large.resize(65 << 20, 'z');
    m_fixture.write("large.bak", large);
    m_fixture.planShare();
    m_fixture.addExport(u"SET-CMS"_s, {}, u"CsConfig.zip"_s, mixedBytes(3000, 4));
    m_fixture.addExport(u"DB-USER"_s, u"pool01.contoso.com"_s, u"UserData.zip"_s,
                        mixedBytes(900, 6));
    MUSTER_VERIFY_OK(m_fixture.backUp());
    m_fixture.write("1-WebServices-1/CollabContent/new", mixedBytes(9000, 10));
    MUSTER_VERIFY_OK(m_fixture.backUp());
    m_fixture.write("rooms/another", mixedBytes(5000, 11));
    MUSTER_VERIFY_OK(m_fixture.backUp());
    MUSTER_VERIFY_OK(
        appendPin(m_fixture.at(u"snapshots"_s), {}, {{}, u"the reason"_s, m_fixture.clock.now()}));
    m_store = m_fixture.at(u"snapshots"_s).toUtf8();
    const Result<QList<SnapshotSummary>> list = m_fixture.store()->list();
    MUSTER_VERIFY_OK(list);
    for (const SnapshotSummary &summary : *list) {
        m_ids.append(summary.id);
    }
    QCOMPARE(m_ids.size(), 3);
    QCOMPARE(named(), QStringList()); // The journal gets a line for each.
    m_journal = *readWhole(absolute("journal.ndjson"), 1 << 30);
    m_journalSum = *readWhole(absolute("journal.sum"), 1 << 30);
    QMap<QByteArray, QByteArrayList> byKind;
    const TreeMap tree = treeMapOf(m_store);
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        const QByteArray path = it.key().mid(1);
        if (it.value().startsWith('0')
            && path != "lock.guard") { // Empty, and held only for an instant.
            byKind[kindOf(path)].append(path);
        }
    }
    for (auto it = byKind.begin(); it != byKind.end(); ++it) {
        m_kinds.append({it.key(), it.value()});
    }
}

QStringList DamageIsFoundTest::named()
{
    QStringList names;
    for (const QString &id : std::as_const(m_ids)) {
        const Result<SnapshotStore> store = m_fixture.store();
        if (!store) {
            return {store.error().subject + u' ' + store.error().detail};
        }
        const VerifyOptions options{ProofLevel::Unaltered, {}, {}};
        const Result<Evidence> proof = verify(*store, id, options, m_fixture.clock, quietJob());
        if (!proof) {
            names.append(proof.error().subject + u' ' + proof.error().detail);
            continue;
        }
        QList<ProofProblem> problems = proof->problems;
        for (const ItemEvidence &item : proof->items) {
            problems += item.problems;
        }
        for (const ProofProblem &problem : std::as_const(problems)) {
            names.append(problem.subject);
        }
    }
    // store.json and the journal are of no snapshot: the store's proof names them.
    const Result<StoreEvidence> store =
        checkStore(*m_fixture.store(), {0}, m_fixture.clock, quietJob());
    for (const ProofProblem &problem : store ? store->problems : QList<ProofProblem>()) {
        names.append(problem.subject);
    }
    return names;
}

QString DamageIsFoundTest::whereChanged(const QByteArray &path, const QByteArray &before) const
{
    const Result<QByteArray> read = readWhole(absolute(path), 1 << 30);
    const QByteArray after = read ? *read : QByteArray();
    const auto [first, second] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    return u"%1 at byte %2 of %3"_s.arg(displayPath(path))
        .arg(first - before.begin())
        .arg(before.size());
}

QString DamageIsFoundTest::notFound(int times, const Damage &damage)
{
    QStringList lost;
    int done = 0;
    for (int attempt = 0; done < times && attempt < times * 4; ++attempt) {
        const Kind &kind = m_kinds.at(qsizetype(random(quint64(m_kinds.size()))));
        const QByteArray path = kind.files.at(qsizetype(random(quint64(kind.files.size()))));
        const Result<QByteArray> before = readWhole(absolute(path), 1 << 30);
        if (!before || !damage(path, kind)) {
            continue;
        }
        ++done;
        const QStringList names = named();
        const QString name = nameOf(path);
        const bool isNamed = std::any_of(names.begin(), names.end(), [&name](const QString &found) {
            return found.contains(name);
        });
        if (!isNamed) {
            lost.append(whereChanged(path, *before) + u"; named: "_s + names.join(u", "_s));
        }
        static_cast<void>(replaceFile(absolute(path), *before));
        static_cast<void>(
            replaceFile(absolute("journal.ndjson"), m_journal)); // Each proof adds to it.
    }
    qInfo("%d times, %lld not found", done, qlonglong(lost.size()));
    return lost.join(u'\n');
}

void DamageIsFoundTest::wholeStoreIsProved()
{
    QCOMPARE(named(), QStringList());
    for (const Kind &kind : std::as_const(m_kinds)) {
        qInfo("%s: %lld", kind.name.constData(), qlonglong(kind.files.size()));
    }
}

void DamageIsFoundTest::flippedBitsAreNamed()
{
    const QString lost = notFound(times(2000), [this](const QByteArray &path, const Kind &) {
        QFile file(QFile::decodeName(absolute(path)));
        if (!file.open(QIODevice::ReadWrite) || file.size() == 0) {
            return false;
        }
        const auto at = qint64(random(quint64(file.size())));
        file.seek(at);
        const QByteArray byte = file.read(1);
        file.seek(at);
        const char flipped = char(byte.at(0) ^ char(1U << random(8)));
        return file.write(QByteArray(1, flipped)) == 1;
    });
    QCOMPARE(lost, QString());
}

void DamageIsFoundTest::cutFilesAreNamed()
{
    const QString lost = notFound(times(70), [this](const QByteArray &path, const Kind &) {
        QFile file(QFile::decodeName(absolute(path)));
        return file.size() > 0 && file.resize(qint64(random(quint64(file.size()))));
    });
    QCOMPARE(lost, QString());
}

void DamageIsFoundTest::deletedFilesAreNamed()
{
    const QString lost = notFound(times(65), [this](const QByteArray &path, const Kind &) {
        return QFile::remove(QFile::decodeName(absolute(path)));
    });
    QCOMPARE(lost, QString());
}

void DamageIsFoundTest::exchangedFilesAreNamed()
{
    const QString lost = notFound(times(65), [this](const QByteArray &path, const Kind &kind) {
        const QByteArray other = kind.files.at(qsizetype(random(quint64(kind.files.size()))));
        const Result<QByteArray> own = readWhole(absolute(path), 1 << 30);
        const Result<QByteArray> bytes = readWhole(absolute(other), 1 << 30);
        // Both get the other's place; the second is found by the same means, so one is enough.
        return own && bytes && *own != *bytes && replaceFile(absolute(path), *bytes).has_value();
    });
    QCOMPARE(lost, QString());
}

QTEST_GUILESS_MAIN(DamageIsFoundTest)
#include "tst_DamageIsFound.moc"
