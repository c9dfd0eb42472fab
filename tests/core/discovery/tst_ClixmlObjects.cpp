// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ClixmlObjects.h"

#include "tests/support/ObjectLines.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QBuffer>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Result<ObjectFile> readClixml(QByteArray bytes, ObjectLines &objects)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ObjectNames names;
    return readClixmlObjects(buffer, u"users.clixml"_s, names, objects, quietJob());
}

QByteArray objs(const QByteArray &inside)
{
    return R"(<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">)"
           + inside + "</Objs>";
}

} // namespace

class ClixmlObjectsTest : public QObject
{
    Q_OBJECT

private slots:
    void grammarIsRead_data();
    void grammarIsRead();
    void objectsWithoutObjsOrNamespaceAreRead();
    void secretsAreNotKept();
    void unknownElementsAreKeptAndSaidOnce();
    void referencesReachAcrossRecords();
    void referencesAreFoundWhereverTheyStand_data();
    void referencesAreFoundWhereverTheyStand();
    void listsHandedOverWholeAreStreamed();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void everyTruncationIsRefused();
    void linesOfRecordsAreKnown();
    void otherXmlIsRefusedByItsRoot();
    void endlessNestingIsRefused();
};

void ClixmlObjectsTest::grammarIsRead_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QStringList>("lines");
    QTest::addRow("nothing") << ""_ba << QStringList{};
    QTest::addRow("primitives") << "<S/><Nil/><B>1</B><I32> 7 </I32><C>97</C><Db>-INF</Db>"_ba
                                << QStringList{u"\"\""_s, u"null"_s, u"true"_s,
                                               u"7"_s,    u"97"_s,   u"-INF"_s};
    QTest::addRow("adapted and extended properties")
        << R"(<Obj RefId="0"><MS><S N="B">2</S></MS><Props><S N="A">1</S></Props></Obj>)"_ba
        << QStringList{u"{B=\"2\", A=\"1\"}"_s};
    QTest::addRow("text form") << R"(<Obj RefId="0"><ToString>x_x000A_y</ToString></Obj>)"_ba
                               << QStringList{u"x\ny{}"_s};
    QTest::addRow("escapes in text and names")
        << R"(<Obj><MS><S N="_x005f_x0041_">_xD83D__xDE00_ _x0041 _x20_ a_b __x0042_</S></MS></Obj>)"_ba
        << QStringList{u"{_x0041_=\"😀 _x0041 _x20_ a_b _B\"}"_s};
    QTest::addRow("escapes are undone once")
        << "<S>_x005F_x0041_</S>"_ba << QStringList{u"\"_x0041_\""_s};
    QTest::addRow("extended primitive")
        << R"(<Obj RefId="0"><S>text</S><MS><S N="PSComputerName">fe01</S></MS></Obj>)"_ba
        << QStringList{u"\"text\""_s};
    QTest::addRow("enumeration") << R"(<Obj><TN RefId="0"><T>System.DayOfWeek</T><T>System.Enum</T>
                                       </TN><ToString>Friday</ToString><I32>5</I32></Obj>)"_ba
                                 << QStringList{u"Friday:5"_s};
    QTest::addRow("containers")
        << R"(<Obj><MS><Obj N="L"><LST><I32>1</I32><Obj><STK><S>t</S></STK></Obj></LST></Obj>
              <Obj N="Q"><QUE><S>q</S></QUE></Obj><Obj N="I"><IE/></Obj>
              <Obj N="D"><DCT><En><S N="Key">k</S><I32 N="Value">1</I32></En></DCT></Obj></MS></Obj>)"_ba
        << QStringList{u"{L=[1, [\"t\"]], Q=[\"q\"], I=[], D=@{Key=\"k\", Value=1}}"_s};
    QTest::addRow("dictionary at the top")
        << R"(<Obj><DCT><En><S N="Key">k</S><Nil N="Value"/></En></DCT></Obj>)"_ba
        << QStringList{u"@{Key=\"k\", Value=null}"_s};
    QTest::addRow("reference to an object around it")
        << R"(<Obj RefId="0"><MS><Obj N="O" RefId="1"><MS><Ref N="Up" RefId="0"/></MS></Obj></MS></Obj>)"_ba
        << QStringList{u"{O={Up=(cycle)}}"_s};
    QTest::addRow("the two spaces of ids")
        << R"(<Obj RefId="0"><TN RefId="0"><T>A</T></TN></Obj><Obj RefId="1"><TNRef RefId="0"/></Obj>)"_ba
        << QStringList{u"{}"_s, u"{}"_s};
    QTest::addRow("lone surrogate")
        << "<S>_xD83D_x</S>"_ba << QStringList{u"\""_s + QChar(0xD83D) + u"x\""_s};
    QTest::addRow("XML in text") << R"(<XD>&lt;A b="1"/&gt;</XD>)"_ba
                                 << QStringList{u"<A b=\"1\"/>"_s};
}

void ClixmlObjectsTest::grammarIsRead()
{
    QFETCH(const QByteArray, inside);
    QFETCH(const QStringList, lines);
    ObjectLines objects;
    const Result<ObjectFile> file = readClixml(objs(inside), objects);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(objects.lines, lines);
    QCOMPARE(file->records, lines.size());
}

void ClixmlObjectsTest::objectsWithoutObjsOrNamespaceAreRead()
{
    ObjectLines objects;
    MUSTER_VERIFY_OK(
        readClixml(R"(<Obj RefId="RefId-0"><MS><S N="A">1</S></MS></Obj>)"_ba, objects));
    MUSTER_VERIFY_OK(readClixml("<Objs><S>x</S></Objs>"_ba, objects));
    QCOMPARE(objects.lines, (QStringList{u"{A=\"1\"}"_s, u"\"x\""_s}));
}

void ClixmlObjectsTest::secretsAreNotKept()
{
    ObjectLines objects;
    MUSTER_VERIFY_OK(
        readClixml(objs(R"(<Obj><MS><SS N="Pin">6e006f0074</SS></MS></Obj>)"), objects));
    QCOMPARE(objects.lines, QStringList{u"{Pin=(protected)}"_s});
}

void ClixmlObjectsTest::unknownElementsAreKeptAndSaidOnce()
{
    ObjectLines objects;
    const Result<ObjectFile> file = readClixml(
        objs("<Obj><MS><New N=\"A\">x<Deep>y</Deep></New>\n<New N=\"B\">z</New></MS></Obj>"),
        objects);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(objects.lines, QStringList{u"{A=x, B=z}"_s});
    QCOMPARE(file->warnings,
             (QList<SourceWarning>{{WarningKind::UnknownElement, u"New"_s, {}, 1}}));
}

void ClixmlObjectsTest::referencesReachAcrossRecords()
{
    ObjectLines objects;
    MUSTER_VERIFY_OK(readClixml(objs(R"(
        <Obj RefId="0"><ToString>first</ToString><Props>
          <Obj N="Pool" RefId="1"><ToString>p1</ToString><Props><S N="F">p1</S></Props></Obj></Props></Obj>
        <Obj RefId="2"><Props><Ref N="Home" RefId="1"/><Ref N="Manager" RefId="0"/></Props></Obj>
        <Ref RefId="0"/><Ref RefId="1"/>)"),
                                objects));
    QCOMPARE(objects.lines,
             (QStringList{u"first{Pool=p1{F=\"p1\"}}"_s, u"{Home=p1{F=\"p1\"}, Manager=first{}}"_s,
                          u"again 0"_s, u"p1{F=\"p1\"}"_s}));
}

void ClixmlObjectsTest::referencesAreFoundWhereverTheyStand_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray object = R"(<Obj RefId="0"><MS><S N="A">1</S></MS></Obj>)"_ba;
    const QByteArray plain =
        objs(R"(<Obj RefId="x"><MS>)" + QByteArray(object).replace("<Obj ", "<Obj N=\"O\" ")
             + R"(</MS></Obj><Obj><MS><Ref N="R" RefId="0" /></MS></Obj>)");
    QTest::addRow("UTF-8") << plain;
    QTest::addRow("other quotes and line breaks")
        << QByteArray(plain).replace(R"(<Ref N="R" RefId="0" />)", "<Ref\n\tRefId='0' N='R'/>");
    QTest::addRow("character reference")
        << QByteArray(plain).replace(R"(RefId="0" />)", R"(RefId="&#48;" />)");
    QTest::addRow("prefix")
        << QByteArray(plain)
               .replace("<Objs ",
                        "<Objs xmlns:p=\"http://schemas.microsoft.com/powershell/2004/04\" ")
               .replace("<Ref ", "<p:Ref ");
    const QString text = QString::fromUtf8(plain);
    QTest::addRow("UTF-16") << QByteArray("\xFF\xFE")
                                   + QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                                text.size() * 2);
    for (int cut = 0; cut < 8; ++cut) {
        const qsizetype filling = (qsizetype{1} << 20) - plain.indexOf("<Ref ") - cut;
        QTest::addRow("%d bytes before a block's end", cut)
            << QByteArray(plain).replace("<Obj><MS>", QByteArray(filling, ' ') + "<Obj><MS>");
    }
}

void ClixmlObjectsTest::referencesAreFoundWhereverTheyStand()
{
    QFETCH(const QByteArray, bytes);
    ObjectLines objects;
    MUSTER_VERIFY_OK(readClixml(bytes, objects));
    QCOMPARE(objects.lines.last(), u"{R={A=\"1\"}}"_s);
}

void ClixmlObjectsTest::listsHandedOverWholeAreStreamed()
{
    ObjectLines objects;
    const Result<ObjectFile> file = readClixml(
        objs(
            R"(<Obj RefId="0"><LST><Obj RefId="1"><MS><S N="A">1</S><Ref N="All" RefId="0"/></MS></Obj>
             <Obj RefId="2"><MS><Obj N="L" RefId="3"><LST><S>in</S></LST></Obj></MS></Obj></LST>
             <TN RefId="0"><T>System.Object[]</T></TN><MS><S N="Lost">x</S></MS></Obj>)"),
        objects);
    MUSTER_VERIFY_OK(file);
    QCOMPARE(objects.lines, (QStringList{u"{A=\"1\", All=(cycle)}"_s, u"{L=[\"in\"]}"_s}));
    QCOMPARE(file->records, 2);
}

void ClixmlObjectsTest::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<ErrorCode>("code");
    const ErrorCode reference = ErrorCode::ClixmlBadReference;
    const ErrorCode value = ErrorCode::ClixmlBadValue;
    QTest::addRow("reference to nothing") << R"(<Ref RefId="7"/>)"_ba << reference;
    QTest::addRow("reference without id") << "<Ref/>"_ba << reference;
    QTest::addRow("reference forward") << R"(<Ref RefId="1"/><Obj RefId="1"/>)"_ba << reference;
    QTest::addRow("type of an object's id")
        << R"(<Obj RefId="3"><TNRef RefId="3"/></Obj>)"_ba << reference;
    QTest::addRow("object of a type's id")
        << R"(<Obj RefId="0"><TN RefId="5"><T>A</T></TN></Obj><Ref RefId="5"/>)"_ba << reference;
    QTest::addRow("id given twice") << R"(<Obj RefId="1"/><Obj RefId="1"/>)"_ba << reference;
    QTest::addRow("type id given twice")
        << R"(<Obj><TN RefId="1"><T>A</T></TN></Obj><Obj><TN RefId="1"><T>B</T></TN></Obj>)"_ba
        << reference;
    QTest::addRow("truth") << "<B>maybe</B>"_ba << value;
    QTest::addRow("whole number") << "<I32>1.5</I32>"_ba << value;
    QTest::addRow("empty number") << "<I64></I64>"_ba << value;
    QTest::addRow("real number") << "<Db>1,5</Db>"_ba << value;
    QTest::addRow("date") << "<DT>01.11.2018</DT>"_ba << value;
    QTest::addRow("duration") << "<TS>2:30</TS>"_ba << value;
    QTest::addRow("GUID") << "<G>0f8fad5b</G>"_ba << value;
    QTest::addRow("bytes") << "<BA>*</BA>"_ba << value;
    QTest::addRow("version") << "<Version>seven</Version>"_ba << value;
    QTest::addRow("element in a value") << "<S>a<S>b</S></S>"_ba << value;
    QTest::addRow("entry of neither key nor value")
        << R"(<Obj><DCT><En><S N="Other">k</S></En></DCT></Obj>)"_ba << value;
    QTest::addRow("tag closed wrongly") << "<Obj><Props></Obj>"_ba << ErrorCode::XmlMalformed;
}

void ClixmlObjectsTest::damagedFilesAreRefused()
{
    QFETCH(const QByteArray, inside);
    QFETCH(const ErrorCode, code);
    ObjectLines objects;
    const Result<ObjectFile> file = readClixml(objs("\n\n" + inside), objects);
    MUSTER_VERIFY_FAILS(file, code);
    QCOMPARE(file.error().line, 3);
    QCOMPARE(file.error().subject, u"users.clixml"_s);
}

void ClixmlObjectsTest::everyTruncationIsRefused()
{
    const QByteArray whole =
        objs(R"(<Obj RefId="0"><TN RefId="0"><T>A</T></TN><Props><S N="A">ñ</S></Props></Obj>)");
    for (qsizetype length = 1; length < whole.size(); ++length) {
        ObjectLines objects;
        QVERIFY2(!readClixml(whole.first(length), objects),
                 qPrintable(u"%1 bytes pass for a whole file"_s.arg(length)));
    }
}

void ClixmlObjectsTest::linesOfRecordsAreKnown()
{
    ObjectLines objects;
    MUSTER_VERIFY_OK(readClixml(objs("\n<S>a</S>\n\n<Obj>\n<MS/></Obj>"), objects));
    QCOMPARE(objects.fileLines, (QList<qint64>{2, 4}));
}

void ClixmlObjectsTest::otherXmlIsRefusedByItsRoot()
{
    ObjectLines objects;
    const Result<ObjectFile> file = readClixml("<Topology/>"_ba, objects);
    MUSTER_VERIFY_FAILS(file, ErrorCode::NotRecognised);
    QVERIFY(file.error().detail.contains(u"Topology"_s));
    MUSTER_VERIFY_FAILS(readClixml("<Objs xmlns=\"urn:other\"/>"_ba, objects),
                        ErrorCode::NotRecognised);
}

void ClixmlObjectsTest::endlessNestingIsRefused()
{
    ObjectLines objects;
    QByteArray nested;
    for (int i = 0; i < 1000; ++i) {
        nested += "<Obj><MS>";
    }
    MUSTER_VERIFY_FAILS(readClixml(objs(nested), objects), ErrorCode::XmlTooDeep);
}

QTEST_GUILESS_MAIN(ClixmlObjectsTest)
#include "tst_ClixmlObjects.moc"
