// SPDX-License-Identifier: Apache-2.0
// Every snapshot of a store, extracted by three programs that share no code: all must give the same.
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// What a program printed and how it ended.
struct Ended
{
    int code = -1;
    QString text;
};

Ended call(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000)) {
        return {-1, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

Ended callReader(const QStringList &arguments)
{
    return call(u"python3"_s, QStringList{QString::fromUtf8(MUSTER_READER)} + arguments);
}

/// Everything below a folder but when `<item>` and `<item>/<scope>` were made, which no entry says.
TreeMap restoredTree(const QString &folder)
{
    TreeMap tree = treeMapOf(folder.toUtf8());
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (it.key().count('/') < 3 && it.value().startsWith('1')) {
            it.value() = it.value().first(it.value().lastIndexOf(' '));
        }
    }
    return tree;
}

/// What one tree has otherwise than another, a line each.
QByteArray difference(const TreeMap &a, const TreeMap &b)
{
    QByteArray lines;
    const QList<QByteArray> keys = a.keys() + b.keys();
    for (const QByteArray &path : QSet<QByteArray>(keys.begin(), keys.end())) {
        if (a.value(path) != b.value(path)) {
            lines += path + ": " + a.value(path) + " / " + b.value(path) + '\n';
        }
    }
    return lines;
}

/// A file that has holes, for the restored one may have them too.
void writeSparse(const QByteArray &path)
{
    Result<LocalFile> file = LocalFile::create(path);
    if (file) {
        static_cast<void>(file->write(QByteArray("begin")));
        static_cast<void>(file->setLength(1 << 20));
    }
}

void setTime(const QByteArray &path, time_t seconds)
{
    const std::array<timespec, 2> times{timespec{seconds, 0}, timespec{seconds, 0}};
    ::utimensat(AT_FDCWD, path.constData(), times.data(), 0);
}

/// What the first snapshot has: every kind of file and every way of keeping it.
void fillFirst(StoreFixture &fixture)
{
    fixture.fillShare();
    for (int i = 0; i < 40; ++i) {
        fixture.write("rooms/" + QByteArray::number(i), mixedBytes(30'000, quint32(i) + 100));
    }
    fixture.write("twice/a.bin", mixedBytes(5000, 41));
    fixture.write("twice/b.bin", mixedBytes(5000, 41));
    fixture.write("old/before 1970", "an early file");
    setTime(fixture.share() + "/old/before 1970", -2);
    writeSparse(fixture.share() + "/holes.db");
    fixture.write("labelled", "attributes");
    ::setxattr((fixture.share() + "/labelled").constData(), "user.comment", "a\0b", 3, 0);
    QByteArray large = mixedBytes(9 << 20, 3);
    large.resize(65 << 20, 'z');
    fixture.write("large.bak", large);
    static_cast<void>(makeLink("no/such\tfile\n", fixture.share() + "/dangling"));
    fixture.planShare();
    fixture.addExport(u"SET-CMS"_s, {}, u"CsConfig.zip"_s, mixedBytes(30'000, 77));
    fixture.addExport(u"DB-USER"_s, u"pool01.contoso.com"_s, u"UserData ñ.zip"_s, mixedBytes(900));
}

/// What changes before the second: a large file in one place, a file moved, one gone, most of a pack replaced.
void changeForSecond(const StoreFixture &fixture)
{
    for (int i = 0; i < 30; ++i) {
        fixture.write("rooms/" + QByteArray::number(i), mixedBytes(30'000, quint32(i) + 900));
    }
    static_cast<void>(renameOver(fixture.share() + "/rooms/35", fixture.share() + "/moved"));
    static_cast<void>(removeFile(fixture.share() + "/rooms/36"));
    Result<LocalFile> large = LocalFile::openForAppending(fixture.share() + "/large.bak");
    if (large) {
        static_cast<void>(large->write(mixedBytes(3000, 5)));
    }
}

} // namespace

class IndependentReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void provesEverySnapshot();
    void extractsWhatMusterRestores();
    void namesWhatIsDamaged();

private:
    StoreFixture m_fixture;
    QStringList m_ids;
};

void IndependentReaderTest::initTestCase()
{
    for (const QString &program : {u"python3"_s, u"zstd"_s, u"bsdtar"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            MUSTER_MISSING(qPrintable(program + u" is not installed"_s));
        }
    }
    fillFirst(m_fixture);
    MUSTER_VERIFY_OK(m_fixture.backUp());
    changeForSecond(m_fixture);
    MUSTER_VERIFY_OK(m_fixture.backUp());
    MUSTER_VERIFY_OK(removeFile(m_fixture.share() + "/twice/a.bin"));
    MUSTER_VERIFY_OK(m_fixture.backUp());
    const Ended listed = callReader({m_fixture.at(u"snapshots"_s), u"list"_s});
    QCOMPARE(listed.code, 0);
    m_ids = listed.text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(m_ids.size(), 3);
}

void IndependentReaderTest::provesEverySnapshot()
{
    const Ended proved = callReader({m_fixture.at(u"snapshots"_s), u"prove"_s});
    QCOMPARE(proved.text, QString());
    QCOMPARE(proved.code, 0);
}

void IndependentReaderTest::extractsWhatMusterRestores()
{
    const QString store = m_fixture.at(u"snapshots"_s);
    for (const QString &id : std::as_const(m_ids)) {
        const QString byReader = m_fixture.at(id + u"-reader"_s);
        const QString byMuster = m_fixture.at(id + u"-muster"_s);
        const QString byScript = m_fixture.at(id + u"-script"_s);
        const Ended read = callReader({store, u"extract"_s, id, byReader});
        QVERIFY2(read.code == 0, qPrintable(read.text));
        const Ended restored = call(
            QString::fromUtf8(MUSTER_PROGRAM),
            {u"restore"_s, u"--store"_s, store, u"--snapshot"_s, id, u"--to-folder"_s, byMuster});
        QVERIFY2(restored.code == 0, qPrintable(restored.text));
        const Ended script = call(store + u"/sets/"_s + id + u"/restore.sh"_s, {byScript});
        QVERIFY2(script.code == 0, qPrintable(script.text));
        const TreeMap tree = restoredTree(byReader);
        QVERIFY(tree.size() > 50);
        QCOMPARE(difference(tree, restoredTree(byMuster)), QByteArray());
        QCOMPARE(difference(tree, restoredTree(byScript)), QByteArray());
    }
    const QByteArray newest = m_fixture.at(m_ids.last() + u"-reader"_s).toUtf8();
    const TreeMap source = treeMapOf(m_fixture.share());
    QCOMPARE(treeMapOf(newest + "/FS-ALL/fs01.contoso.com_LyncShare").value("/large.bak"),
             source.value("/large.bak"));
}

void IndependentReaderTest::namesWhatIsDamaged()
{
    const QByteArray store = m_fixture.at(u"snapshots"_s).toUtf8();
    const TreeMap tree = treeMapOf(store + "/packs");
    QVERIFY(tree.size() > 2);
    const QByteArray pack = "packs" + tree.lastKey();
    QVERIFY(StoreFixture::flip(store + '/' + pack));
    const Ended proved = callReader({QString::fromUtf8(store), u"prove"_s});
    QVERIFY(StoreFixture::flip(store + '/' + pack));
    QCOMPARE(proved.code, 1);
    QVERIFY2(proved.text.contains(QString::fromUtf8(pack) + u": altered"_s),
             qPrintable(proved.text));
}

QTEST_GUILESS_MAIN(IndependentReaderTest)
#include "tst_IndependentReader.moc"
