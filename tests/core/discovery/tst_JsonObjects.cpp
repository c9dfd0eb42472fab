// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/JsonObjects.h"

#include "tests/support/ObjectLines.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QBuffer>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Result<ObjectFile> readJson(QByteArray bytes, ObjectLines &objects)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ObjectNames names;
    return readJsonObjects(buffer, u"users.json"_s, names, objects, quietJob());
}

} // namespace

class JsonObjectsTest : public QObject
{
    Q_OBJECT

private slots:
    void objectsAreReadOneByOne_data();
    void objectsAreReadOneByOne();
    void datesOfBothPowerShellsAreDates();
    void utf16IsRead();
    void damagedTextIsRefusedWithItsLine_data();
    void damagedTextIsRefusedWithItsLine();
    void everyTruncationIsRefused();
    void emptyFileIsRefused();
    void depthIsLimited();
};

void JsonObjectsTest::objectsAreReadOneByOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::addRow("one object") << R"({"A": "x", "B": null, "C": true, "D": -1.5e3})"_ba
                                << QStringList{u"{A=\"x\", B=null, C=true, D=-1.5e3}"_s};
    QTest::addRow("empty object") << "{}"_ba << QStringList{u"{}"_s};
    QTest::addRow("array") << "[{\"A\":1},\n {\"A\":2}]\r\n"_ba
                           << QStringList{u"{A=1}"_s, u"{A=2}"_s};
    QTest::addRow("empty array") << " [ ] "_ba << QStringList{};
    QTest::addRow("array handed over whole")
        << R"({"value":[{"A":1},{"A":2}],"Count":2})"_ba << QStringList{u"{A=1}"_s, u"{A=2}"_s};
    QTest::addRow("a value that is no wrapper")
        << R"({"value":"x","Count":2})"_ba << QStringList{u"{value=\"x\", Count=2}"_s};
    QTest::addRow("nested") << R"({"P":{"F":"a","L":[1,[],{"x":"y"}]}})"_ba
                            << QStringList{u"{P={F=\"a\", L=[1, [], {x=\"y\"}]}}"_s};
    QTest::addRow("escapes") << R"(["\u00f1\t\"\\\/","\ud83d\ude00"])"_ba
                             << QStringList{u"\"ñ\t\"\\/\""_s, u"\"😀\""_s};
    QTest::addRow("lone surrogate")
        << R"(["\ud83dx"])"_ba << QStringList{u"\""_s + QChar(0xD83D) + u"x\""_s};
}

void JsonObjectsTest::objectsAreReadOneByOne()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, lines);
    ObjectLines objects;
    const Result<ObjectFile> file = readJson(text, objects);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(objects.lines, lines);
    QCOMPARE(file->records, lines.size());
}

void JsonObjectsTest::datesOfBothPowerShellsAreDates()
{
    ObjectLines objects;
    MUSTER_VERIFY_OK(readJson(
        R"(["\/Date(1400000000000)\/","2014-03-02T10:11:12Z","2014-03-02 10:11"])"_ba, objects));
    QCOMPARE(objects.lines, (QStringList{u"2014-05-13T16:53:20Z"_s, u"2014-03-02T10:11:12Z"_s,
                                         u"\"2014-03-02 10:11\""_s}));
}

void JsonObjectsTest::utf16IsRead()
{
    ObjectLines objects;
    const QString text = u"\uFEFF{\"A\":\"田\"}"_s;
    const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const Result<ObjectFile> file = readJson(bytes, objects);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(objects.lines, QStringList{u"{A=\"田\"}"_s});
}

void JsonObjectsTest::damagedTextIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("line");
    QTest::addRow("missing comma") << "[{\"A\":1}\n{\"A\":2}]"_ba << qint64{2};
    QTest::addRow("trailing comma") << "[{\"A\":1,\n}]"_ba << qint64{2};
    QTest::addRow("text after the end") << "{}\n\n[]"_ba << qint64{3};
    QTest::addRow("no value") << "{\"A\":\n,}"_ba << qint64{2};
    QTest::addRow("name without quotes") << "{A:1}"_ba << qint64{1};
    QTest::addRow("line break in a string") << "[\"a\nb\"]"_ba << qint64{1};
    QTest::addRow("unknown escape") << R"(["\x"])"_ba << qint64{1};
    QTest::addRow("short escape") << R"(["\u12"])"_ba << qint64{1};
    QTest::addRow("unknown word") << "[nul]"_ba << qint64{1};
    QTest::addRow("number without digits") << "[-]"_ba << qint64{1};
    QTest::addRow("comment") << "// users\n[]"_ba << qint64{1};
}

void JsonObjectsTest::damagedTextIsRefusedWithItsLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, line);
    ObjectLines objects;
    const Result<ObjectFile> file = readJson(text, objects);
    MUSTER_VERIFY_FAILS(file, ErrorCode::JsonMalformed);
    QCOMPARE(file.error().line, line);
}

void JsonObjectsTest::everyTruncationIsRefused()
{
    const QByteArray whole = R"([{"A":"x\u00f1","B":[1.5,true],"C":{"D":null}}])"_ba;
    for (qsizetype length = 1; length < whole.size(); ++length) {
        ObjectLines objects;
        const Result<ObjectFile> file = readJson(whole.first(length), objects);
        QVERIFY2(!file, qPrintable(u"%1 bytes pass for a whole file"_s.arg(length)));
        QCOMPARE(file.error().code, ErrorCode::JsonMalformed);
    }
}

void JsonObjectsTest::emptyFileIsRefused()
{
    ObjectLines objects;
    MUSTER_VERIFY_FAILS(readJson(" \r\n"_ba, objects), ErrorCode::EmptyFile);
}

void JsonObjectsTest::depthIsLimited()
{
    ObjectLines objects;
    MUSTER_VERIFY_OK(readJson(QByteArray(100, '[') + QByteArray(100, ']'), objects));
    const Result<ObjectFile> file =
        readJson(QByteArray(100'000, '[') + QByteArray(100'000, ']'), objects);
    MUSTER_VERIFY_FAILS(file, ErrorCode::JsonMalformed);
    QVERIFY(file.error().detail.contains(u"deeper"_s));
}

QTEST_GUILESS_MAIN(JsonObjectsTest)
#include "tst_JsonObjects.moc"
