// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/KnowledgeFile.h"
#include "tests/support/ResultChecks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class KnowledgeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfValue();
    void refusesWithLine_data();
    void refusesWithLine();
    void refusesBrokenJson_data();
    void refusesBrokenJson();
    void refusesWhatIsNotUtf8();
    void refusesTooMuch();
    void refusesAbsentFile();
    void textFallsBackToEnglish();
    void undecidedVersionIsCoveredByEither();

private:
    Result<void> read(const QByteArray &json,
                      const std::function<void(KnowledgeReader &)> &reader = {});

    QTemporaryDir m_folder;
};

/// Writes @p json to a file and reads it with a small schema.
Result<void> KnowledgeFileTest::read(const QByteArray &json,
                                     const std::function<void(KnowledgeReader &)> &reader)
{
    QFile file(m_folder.filePath(u"a.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
        return fail(ErrorCode::WriteFailed);
    }
    file.close();
    return readKnowledgeFile(
        file.fileName(), reader ? reader : [](KnowledgeReader &root) {
            root.stamp();
            root.text(u"name"_s);
            root.optionalNumber(u"count"_s, 0);
            root.optionalVersions(u"versions"_s);
            root.optionalLocalText(u"title"_s);
            root.optionalWord(u"colour"_s, {u"red"_s, u"green"_s}, 0);
            root.optionalObjects(u"parts"_s, [](KnowledgeReader &part) { part.text(u"id"_s); });
            root.optionalFlag(u"isGood"_s);
            root.optionalTexts(u"words"_s);
        });
}

void KnowledgeFileTest::readsEveryKindOfValue()
{
    const QByteArray json = R"({"name": "a\u00f1\n\"b\"", "count": 12, "versions": ["2010", "se"],
        "title": {"en": "Hello", "es": "Hola"}, "isGood": true, "when": "2025-10-14",
        "words": ["x", "y"], "free": {"k1": {"v": "1"}, "k2": {"v": "2"}}})";
    QStringList seen;
    MUSTER_VERIFY_OK(read(json, [&seen](KnowledgeReader &root) {
        QCOMPARE(root.text(u"name"_s), u"a\u00f1\n\"b\""_s);
        QCOMPARE(root.number(u"count"_s), qint64{12});
        QCOMPARE(
            root.versions(u"versions"_s),
            (QList<ProductVersion>{ProductVersion::Lync2010, ProductVersion::SubscriptionEdition}));
        QCOMPARE(root.localText(u"title"_s), (LocalText{u"Hello"_s, u"Hola"_s}));
        QVERIFY(root.optionalFlag(u"isGood"_s));
        QCOMPARE(root.date(u"when"_s), QDate(2025, 10, 14));
        QCOMPARE(root.texts(u"words"_s), (QStringList{u"x"_s, u"y"_s}));
        root.entries(u"free"_s, [&seen](const QString &key, KnowledgeReader &value) {
            seen.append(key + value.text(u"v"_s));
        });
    }));
    QCOMPARE(seen, (QStringList{u"k11"_s, u"k22"_s}));
}

void KnowledgeFileTest::refusesWithLine_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("detail");
    QTest::addRow("unknown key") << QByteArray("\"nmae\": 1") << u"unknown key \"nmae\""_s;
    QTest::addRow("wrong type") << QByteArray(R"("count": "7")") << u"must be a number"_s;
    QTest::addRow("fraction") << QByteArray("\"count\": 7.5") << u"whole number"_s;
    QTest::addRow("negative") << QByteArray("\"count\": -7") << u"whole number"_s;
    QTest::addRow("unknown version") << QByteArray(R"("versions": ["2016"])") << u"2016"_s;
    QTest::addRow("version twice") << QByteArray(R"("versions": ["se", "se"])") << u"twice"_s;
    QTest::addRow("empty list") << QByteArray("\"versions\": []") << u"empty list"_s;
    QTest::addRow("number in a list") << QByteArray("\"words\": [1]") << u"only texts"_s;
    QTest::addRow("one language") << QByteArray(R"("title": {"en": "a"})")
                                  << u"\"es\" is missing"_s;
    QTest::addRow("empty language")
        << QByteArray(R"("title": {"en": "a", "es": " "})") << u"\"es\" is empty"_s;
    QTest::addRow("third language")
        << QByteArray(R"("title": {"en": "a", "es": "b", "fr": "c"})") << u"\"fr\""_s;
    QTest::addRow("unknown word") << QByteArray(R"("colour": "blue")") << u"none of: red, green"_s;
    QTest::addRow("nested unknown key")
        << QByteArray(R"("parts": [{"id": "a", "x": 1}])") << u"unknown key \"x\""_s;
    QTest::addRow("no object in a list") << QByteArray("\"parts\": [1]") << u"expected an object"_s;
    QTest::addRow("key twice") << QByteArray(R"("name": "b")") << u"stands twice"_s;
}

void KnowledgeFileTest::refusesWithLine()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, detail);
    const Result<void> outcome =
        read("{\n\"format\": 1,\n\"reviewed\": \"2026-11-24\",\n\"source\": \"s\",\n"
             "\"name\": \"a\",\n"
             + member + "\n}\n");
    MUSTER_VERIFY_FAILS(outcome, ErrorCode::KnowledgeInvalid);
    QCOMPARE(outcome.error().line, qint64{6});
    QVERIFY2(outcome.error().detail.contains(detail), qPrintable(outcome.error().detail));
    QVERIFY(outcome.error().subject.endsWith(u"a.json"));
}

void KnowledgeFileTest::refusesBrokenJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char *name, const char *json, qint64 line) {
        QTest::addRow("%s", name) << QByteArray(json) << line;
    };
    row("empty", "", 1);
    row("missing key", "{\n\"format\": 1}", 1);
    row("wrong format",
        "{\"format\": 2, \"reviewed\": \"2026-01-01\", \"source\": \"s\","
        "\"name\": \"n\"}",
        1);
    row("no date", "{\"format\": 1,\n\"reviewed\": \"yesterday\", \"source\": \"s\"}", 2);
    row("ends early", "{\n\"format\":\n", 3);
    row("trailing comma", "{\"format\": 1,\n}", 2);
    row("no comma", "{\"format\": 1\n\"a\": 2}", 2);
    row("no colon", "{\n\"format\" 1}", 2);
    row("text across lines", "{\n\"a\": \"b\nc\"}", 2);
    row("open text", "{\n\"a", 2);
    row("bad escape", "{\n\"a\": \"\\x\"}", 2);
    row("bad number", "{\n\"a\": 1-2}", 2);
    row("bad word", "{\n\"a\": yes}", 2);
    row("after the end", "{}\n{}", 2);
    row("a list", "[\n1]", 1);
    row("open list", "{\n\"a\": [1 2]}", 2);
}

void KnowledgeFileTest::refusesBrokenJson()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, line);
    const Result<void> outcome = read(json);
    MUSTER_VERIFY_FAILS(outcome, ErrorCode::KnowledgeInvalid);
    QCOMPARE(outcome.error().line, line);
}

void KnowledgeFileTest::refusesWhatIsNotUtf8()
{
    const Result<void> outcome = read("{\n\n\"name\": \"\xf1\"}");
    MUSTER_VERIFY_FAILS(outcome, ErrorCode::KnowledgeInvalid);
    QCOMPARE(outcome.error().line, qint64{3});
}

void KnowledgeFileTest::refusesTooMuch()
{
    MUSTER_VERIFY_FAILS(parseKnowledge(QByteArray(5'000'000, ' '), u"s"_s),
                        ErrorCode::KnowledgeInvalid);
    MUSTER_VERIFY_FAILS(parseKnowledge(QByteArray(40, '['), u"s"_s), ErrorCode::KnowledgeInvalid);
}

void KnowledgeFileTest::refusesAbsentFile()
{
    MUSTER_VERIFY_FAILS(readKnowledgeFile(u":/knowledge/none.json"_s, [](KnowledgeReader &) {}),
                        ErrorCode::NotFound);
    // A folder exists and cannot be opened as a file.
    MUSTER_VERIFY_FAILS(readKnowledgeFile(m_folder.path(), [](KnowledgeReader &) {}),
                        ErrorCode::Io);
}

void KnowledgeFileTest::textFallsBackToEnglish()
{
    const LocalText text{u"File"_s, u"Archivo"_s};
    QCOMPARE(text.in(u"es"), u"Archivo"_s);
    QCOMPARE(text.in(u"es-MX"), u"Archivo"_s);
    QCOMPARE(text.in(u"fr"), u"File"_s);
    QCOMPARE((LocalText{u"File"_s, {}}).in(u"es"), u"File"_s);
}

void KnowledgeFileTest::undecidedVersionIsCoveredByEither()
{
    using enum ProductVersion;
    QVERIFY(coversVersion({Sfb2019}, Sfb2019OrSe));
    QVERIFY(coversVersion({SubscriptionEdition}, Sfb2019OrSe));
    QVERIFY(!coversVersion({Sfb2015}, Sfb2019OrSe));
    QVERIFY(!coversVersion({Sfb2019}, SubscriptionEdition));
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::KnowledgeFileTest)
#include "tst_KnowledgeFile.moc"
