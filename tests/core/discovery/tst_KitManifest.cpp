// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/KitManifest.h"

#include "tests/support/ResultChecks.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class KitManifestTest : public QObject
{
    Q_OBJECT

private slots:
    void entriesAreReadWithTheDefaults();
    void invalidManifestsAreRefused_data();
    void invalidManifestsAreRefused();
};

void KitManifestTest::entriesAreReadWithTheDefaults()
{
    const Result<KitManifest> manifest = parseKitManifest(
        "\xEF\xBB\xBF{\"format\": \"muster-kit\", \"version\": 1, \"takenBy\": \"ada\", "
        "\"takenAt\": \"2026-09-14T03:00:00Z\", \"novel\": 7, \"files\": [{\"path\": "
        "\"sub\\\\UserData.zip\", \"item\": \"DB-USER\", \"scope\": \"pool1\", \"takenAt\": "
        "\"2026-09-14T06:00:00+02:00\", \"sha256\": \""
            + QByteArray(64, 'A') + R"("}, {"path": "a.csv", "command": "Get-CsUser"}]})",
        u"kit.json"_s);
    MUSTER_VERIFY_OK(manifest);
    QCOMPARE(manifest->files.size(), 2);
    const KitEntry *first = manifest->find(u"SUB/userdata.zip"_s);
    QVERIFY(first != nullptr);
    QCOMPARE(first->itemId, u"DB-USER"_s);
    QCOMPARE(first->scope, u"pool1"_s);
    QCOMPARE(first->takenAt, QDateTime(QDate(2026, 9, 14), QTime(4, 0), Qt::UTC));
    QCOMPARE(first->takenBy, u"ada"_s);
    QCOMPARE(first->sha256, QByteArray(64, 'a'));
    const KitEntry *second = manifest->find(u"a.csv"_s);
    QCOMPARE(second->takenAt, QDateTime(QDate(2026, 9, 14), QTime(3, 0), Qt::UTC));
    QCOMPARE(second->command, u"Get-CsUser"_s);
    QVERIFY(manifest->find(u"b.csv"_s) == nullptr);
}

void KitManifestTest::invalidManifestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char *name, const QByteArray &json, qint64 line) {
        QTest::addRow("%s", name) << json << line;
    };
    const auto kit = [](const QByteArray &files) {
        return "{\"format\": \"muster-kit\",\n\"version\": 1,\n\"files\": " + files + "}";
    };
    row("no JSON", "{\n\"format\": oops", 2);
    row("truncated", kit("[").chopped(1), 3);
    row("another format", R"({"format": "zip"})", 1);
    row("newer version", "{\"format\": \"muster-kit\",\n\"version\": 2, \"files\": []}", 2);
    row("no files", R"({"format": "muster-kit", "version": 1})", 0);
    row("file without path", kit(R"([{"item": "DB-USER"}])"), 0);
    row("file that is no object", kit("[\n7]"), 3);
    row("path that leaves the kit", kit("[\n{\"path\": \"../a\"}]"), 4);
    row("absolute path", kit("[\n{\"path\": \"/etc/passwd\"}]"), 4);
    row("number for a text", kit("[{\"path\": \"a\",\n\"item\": 7}]"), 4);
    row("time without zone", kit("[{\"path\": \"a\",\n\"takenAt\": \"2026-09-14T03:00:00\"}]"), 4);
    row("no time", kit("[{\"path\": \"a\",\n\"takenAt\": \"yesterday\"}]"), 4);
    row("no hash", kit("[{\"path\": \"a\",\n\"sha256\": \"abc\"}]"), 4);
    row("file named twice", kit("[{\"path\": \"a\"},\n{\"path\": \"A\"}]"), 4);
}

void KitManifestTest::invalidManifestsAreRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const qint64, line);
    const Result<KitManifest> manifest = parseKitManifest(json, u"kit.json"_s);
    MUSTER_VERIFY_FAILS(manifest, ErrorCode::KitManifestInvalid);
    QCOMPARE(manifest.error().subject, u"kit.json"_s);
    QCOMPARE(manifest.error().line, line);
}

QTEST_GUILESS_MAIN(KitManifestTest)
#include "tst_KitManifest.moc"
