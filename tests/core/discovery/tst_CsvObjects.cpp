// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/CsvObjects.h"

#include "tests/support/ObjectLines.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QBuffer>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Result<ObjectFile> readCsv(QByteArray bytes, ObjectLines &objects)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ObjectNames names;
    return readCsvObjects(buffer, u"users.csv"_s, names, objects, quietJob());
}

} // namespace

class CsvObjectsTest : public QObject
{
    Q_OBJECT

private slots:
    void delimitersAreFoundInTheHeader_data();
    void delimitersAreFoundInTheHeader();
    void quotesHoldEverything();
    void emptyAndNullAreToldApart();
    void typeLineIsTaken();
    void excelNoteIsTaken();
    void blankLinesAndMissingLastLineEndAreHarmless();
    void namelessAndDoubleColumnsAreKept();
    void damagedTablesAreRefused_data();
    void damagedTablesAreRefused();
    void emptyFilesAreRefused_data();
    void emptyFilesAreRefused();
    void ansiFilesAreSaid();
    void refusalOfTheVisitorEndsTheReading();
};

void CsvObjectsTest::delimitersAreFoundInTheHeader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("comma") << "\"A;x\",B\r\n1,2\r\n"_ba;
    QTest::addRow("semicolon") << "\"A;x\";\"B\"\r\n\"1\";\"2\"\r\n"_ba;
    QTest::addRow("tab") << "A;x\tB\tC\n1\t2\t3\n"_ba;
}

void CsvObjectsTest::delimitersAreFoundInTheHeader()
{
    QFETCH(const QByteArray, text);
    ObjectLines objects;
    const Result<ObjectFile> file = readCsv(text, objects);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->columns.first(), u"A;x"_s);
    QVERIFY(objects.lines.first().startsWith(u"{A;x=\"1\", B=\"2\""_s));
}

void CsvObjectsTest::quotesHoldEverything()
{
    ObjectLines objects;
    const Result<ObjectFile> file =
        readCsv("A,B\n\"x, \"\"y\"\"\r\nz\",tel:+1\n\"2\",3\n"_ba, objects);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(objects.lines,
             (QStringList{u"{A=\"x, \"y\"\r\nz\", B=\"tel:+1\"}"_s, u"{A=\"2\", B=\"3\"}"_s}));
    QCOMPARE(objects.fileLines, (QList<qint64>{2, 4}));
    QCOMPARE(file->records, 2);
}

void CsvObjectsTest::emptyAndNullAreToldApart()
{
    ObjectLines objects;
    MUSTER_VERIFY_OK(readCsv("A,B,C\n,\"\",\n"_ba, objects));
    QCOMPARE(objects.lines, QStringList{u"{A=null, B=\"\", C=null}"_s});
}

void CsvObjectsTest::typeLineIsTaken()
{
    ObjectLines objects;
    const Result<ObjectFile> file =
        readCsv("#TYPE Selected.Microsoft.Rtc.OCSADUser\r\n\"A\"\r\n\"1\"\r\n"_ba, objects);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->typeName, u"Selected.Microsoft.Rtc.OCSADUser"_s);
    QCOMPARE(objects.fileLines, QList<qint64>{3});
}

void CsvObjectsTest::excelNoteIsTaken()
{
    ObjectLines objects;
    MUSTER_VERIFY_OK(readCsv("sep=;\r\nA;B\r\n1;2\r\n"_ba, objects));
    QCOMPARE(objects.lines, QStringList{u"{A=\"1\", B=\"2\"}"_s});
}

void CsvObjectsTest::blankLinesAndMissingLastLineEndAreHarmless()
{
    ObjectLines objects;
    MUSTER_VERIFY_OK(readCsv("\r\nA,B\r\n1,2\r\n\r\n3,4"_ba, objects));
    QCOMPARE(objects.lines.size(), 2);
    QCOMPARE(objects.lines.last(), u"{A=\"3\", B=\"4\"}"_s);
}

void CsvObjectsTest::namelessAndDoubleColumnsAreKept()
{
    ObjectLines objects;
    const Result<ObjectFile> file = readCsv("A,,A\n1,2,3\n"_ba, objects);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(objects.lines, QStringList{u"{A=\"1\", H2=\"2\", A=\"3\"}"_s});
    QCOMPARE(file->warnings.size(), 1);
    QCOMPARE(file->warnings.first().kind, WarningKind::DuplicateName);
}

void CsvObjectsTest::damagedTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("line");
    QTest::addRow("row too short")
        << "A,B\n1,2\n\"x\ny\"\n"_ba << ErrorCode::CsvUnequalRow << qint64{3};
    QTest::addRow("row too long") << "A,B\n1,2,3\n"_ba << ErrorCode::CsvUnequalRow << qint64{2};
    QTest::addRow("quote never closed")
        << "A,B\n1,2\n3,\"4\n5,6\n"_ba << ErrorCode::CsvUnclosedQuote << qint64{3};
    QTest::addRow("header never closed")
        << "A,\"B\n1,2\n"_ba << ErrorCode::CsvUnclosedQuote << qint64{1};
    QTest::addRow("encoding changes")
        << QByteArray("A\nñ\n\xFC\n") << ErrorCode::BadEncoding << qint64{3};
}

void CsvObjectsTest::damagedTablesAreRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorCode, code);
    QFETCH(const qint64, line);
    ObjectLines objects;
    const Result<ObjectFile> file = readCsv(text, objects);
    MUSTER_VERIFY_FAILS(file, code);
    QCOMPARE(file.error().line, line);
    QCOMPARE(file.error().subject, u"users.csv"_s);
}

void CsvObjectsTest::emptyFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("nothing") << ""_ba;
    QTest::addRow("only a mark") << "\xEF\xBB\xBF"_ba;
    QTest::addRow("only blank lines") << "\r\n  \r\n"_ba;
    QTest::addRow("only a type line") << "#TYPE Microsoft.Rtc.OCSADUser\r\n"_ba;
}

void CsvObjectsTest::emptyFilesAreRefused()
{
    QFETCH(const QByteArray, text);
    ObjectLines objects;
    MUSTER_VERIFY_FAILS(readCsv(text, objects), ErrorCode::EmptyFile);
}

void CsvObjectsTest::ansiFilesAreSaid()
{
    ObjectLines objects;
    const Result<ObjectFile> file = readCsv("A\nJ\xFCrgen\n"_ba, objects);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(objects.lines, QStringList{u"{A=\"Jürgen\"}"_s});
    QCOMPARE(file->encoding, TextEncoding::Windows1252);
    QCOMPARE(file->warnings.first().kind, WarningKind::AssumedEncoding);
}

void CsvObjectsTest::refusalOfTheVisitorEndsTheReading()
{
    class Refusing final : public ObjectVisitor
    {
    public:
        Result<void> visit(const ObjectRecord &record) override
        {
            return fail(ErrorCode::WrongKind, u"users.csv"_s, u"no users"_s, record.line());
        }
        Result<void> visitAgain(qint64) override { return {}; }
    };
    QByteArray bytes = "A\n1\n2,3\n"_ba;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ObjectNames names;
    Refusing visitor;
    const Result<ObjectFile> file =
        readCsvObjects(buffer, u"users.csv"_s, names, visitor, quietJob());
    MUSTER_VERIFY_FAILS(file, ErrorCode::WrongKind);
    QCOMPARE(file.error().line, 2);
}

QTEST_GUILESS_MAIN(CsvObjectsTest)
#include "tst_CsvObjects.moc"
