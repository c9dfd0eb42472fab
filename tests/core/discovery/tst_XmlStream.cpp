// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/XmlStream.h"

#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what it is told, in one line.
class Recorder final : public XmlHandler
{
public:
    QString log;
    QString refuseAt;

    void startElement(const XmlName &name, const XmlAttributes &attributes) override
    {
        log += u"<%1"_s.arg(toText(name.local));
        if (!name.namespaceUri.empty()) {
            log += u"{%1}"_s.arg(toText(name.namespaceUri));
        }
        for (int i = 0; i < attributes.count(); ++i) {
            log += u" %1=%2"_s.arg(toText(attributes.name(i)), toText(attributes.value(i)));
        }
        log += u'>';
        if (toText(name.local) == refuseAt) {
            refuse(ErrorCode::TopologyIncomplete, u"not this one"_s);
        }
    }
    void endElement(const XmlName &name) override { log += u"</%1>"_s.arg(toText(name.local)); }
    void text(std::string_view piece) override { log += toText(piece); }
};

Result<void> read(const QByteArray &bytes, Recorder &recorder, const XmlLimits &limits = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readXml(buffer, u"file.xml"_s, recorder, quietJob(), limits);
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom
                                              : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class XmlStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void elementsAttributesAndTextArriveInOrder();
    void everyEncodingGivesTheSameText_data();
    void everyEncodingGivesTheSameText();
    void blocksMayCutCharacters();
    void damagedDocumentsAreToldApart_data();
    void damagedDocumentsAreToldApart();
    void limitsHold();
    void handlersRefusalNamesFileAndLine();
    void cancelledJobStops();
    void unreadableDeviceIsAnIoError();
    void readingIsFast();
};

void XmlStreamTest::elementsAttributesAndTextArriveInOrder()
{
    Recorder recorder;
    MUSTER_VERIFY_OK(read("<?xml version='1.0'?><!-- c --><a xmlns='urn:x' k='1 &amp; &#x41;'>"
                          "t&lt;<b xmlns='' x=''/><![CDATA[<raw>]]></a>",
                          recorder));
    QCOMPARE(recorder.log, u"<a{urn:x} k=1 & A>t<<b x=></b><raw></a>"_s);
}

void XmlStreamTest::everyEncodingGivesTheSameText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"<r n='Müñoz'>Ελληνικά 日本 \U0001F600</r>\r\n"_s;
    const QString declared = u"<?xml version=\"1.0\" encoding=\"%1\"?>\r\n"_s;
    using Converter = QStringConverter;
    QTest::addRow("UTF-8") << text.toUtf8();
    QTest::addRow("UTF-8 with mark") << encoded(text, Converter::Utf8, true);
    QTest::addRow("UTF-8 declared") << (declared.arg(u"utf-8"_s) + text).toUtf8();
    QTest::addRow("UTF-8 declared as UTF-16") << (declared.arg(u"utf-16"_s) + text).toUtf8();
    QTest::addRow("UTF-16LE with mark") << encoded(text, Converter::Utf16LE, true);
    QTest::addRow("UTF-16LE with mark, declared as UTF-8")
        << encoded(declared.arg(u"utf-8"_s) + text, Converter::Utf16LE, true);
    QTest::addRow("UTF-16LE without mark") << encoded(text, Converter::Utf16LE, false);
    QTest::addRow("UTF-16BE with mark") << encoded(text, Converter::Utf16BE, true);
    QTest::addRow("UTF-16BE without mark") << encoded(text, Converter::Utf16BE, false);
}

void XmlStreamTest::everyEncodingGivesTheSameText()
{
    QFETCH(const QByteArray, bytes);
    Recorder recorder;
    MUSTER_VERIFY_OK(read(bytes, recorder));
    QCOMPARE(recorder.log, u"<r n=Müñoz>Ελληνικά 日本 \U0001F600</r>"_s);
    Recorder latin;
    MUSTER_VERIFY_OK(
        read("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><r>M\xFC\xF1oz</r>", latin));
    QCOMPARE(latin.log, u"<r>Müñoz</r>"_s);
}

void XmlStreamTest::blocksMayCutCharacters()
{
    const QString content = u"ñ日\U0001F600"_s.repeated(400);
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE}) {
        const QByteArray bytes = encoded(u"<r>%1</r>"_s.arg(content), encoding, true);
        for (const qsizetype step : {1, 3, 7, 64}) {
            Recorder recorder;
            XmlParser parser(recorder, u"file.xml"_s);
            for (qsizetype at = 0; at < bytes.size(); at += step) {
                MUSTER_VERIFY_OK(parser.feed(bytes.mid(at, step)));
            }
            MUSTER_VERIFY_OK(parser.finish());
            QCOMPARE(recorder.log, u"<r>%1</r>"_s.arg(content));
        }
    }
}

void XmlStreamTest::damagedDocumentsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, qint64 line) {
        QTest::addRow("%s", name) << bytes << code << line;
    };
    row("nothing", {}, ErrorCode::EmptyFile, 1);
    row("cut between elements", "<a>\n<b/>", ErrorCode::XmlTruncated, 2);
    row("cut in a tag", "<a>\n<b", ErrorCode::XmlTruncated, 2);
    row("cut in an attribute", "<a>\n<b c='d", ErrorCode::XmlTruncated, 2);
    row("cut in a text", "<a>\ntext", ErrorCode::XmlTruncated, 2);
    row("cut in a comment", "<a>\n<!-- c", ErrorCode::XmlTruncated, 2);
    row("cut in a CDATA section", "<a>\n<![CDATA[ c", ErrorCode::XmlTruncated, 2);
    row("cut in a character", "<a>\n\xC3", ErrorCode::XmlTruncated, 2);
    row("cut in the declaration", "<?xml version='1.0'", ErrorCode::XmlTruncated, 1);
    row("cut after the declaration", "<?xml version='1.0'?>\n", ErrorCode::XmlTruncated, 2);
    row("wrong end tag", "<a>\n</b>\n", ErrorCode::XmlMalformed, 2);
    row("no XML", "This is no XML.", ErrorCode::XmlMalformed, 1);
    row("no XML, one letter", "x", ErrorCode::XmlMalformed, 1);
    row("bare ampersand", "<a>\nx & y</a>", ErrorCode::XmlMalformed, 2);
    row("unknown entity", "<a>\n&nbsp;</a>", ErrorCode::XmlMalformed, 2);
    row("undeclared prefix", "<a>\n<p:b/></a>", ErrorCode::XmlMalformed, 2);
    row("second root", "<a/>\n<b/>", ErrorCode::XmlMalformed, 2);
    row("text after the root", "<a/>\nx", ErrorCode::XmlMalformed, 2);
    row("same attribute twice", "<a>\n<b c='' c=''/></a>", ErrorCode::XmlMalformed, 2);
    row("control character", "<a>\n\x01</a>", ErrorCode::XmlMalformed, 2);
    row("document type", "\n<!DOCTYPE a [<!ENTITY e 'x'>]>\n<a>&e;</a>", ErrorCode::XmlDoctype, 2);
    row("document type, external", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>\n<a/>",
        ErrorCode::XmlDoctype, 1);
    row("document type, cut", "<!DOCTYPE a [", ErrorCode::XmlDoctype, 1);
    row("not UTF-8", "<a>\nM\xFC\xF1oz, and so on</a>", ErrorCode::BadEncoding, 2);
    row("unknown encoding", "<?xml version='1.0' encoding='klingon'?>\n<a/>",
        ErrorCode::BadEncoding, 1);
    row("half a surrogate pair", QByteArray("\xFF\xFE<\0a\0>\0\x3D\xD8<\0/\0a\0>\0", 18),
        ErrorCode::BadEncoding, 1);
}

void XmlStreamTest::damagedDocumentsAreToldApart()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    QFETCH(const qint64, line);
    Recorder recorder;
    const Result<void> result = read(bytes, recorder);
    MUSTER_VERIFY_FAILS(result, code);
    QCOMPARE(result.error().subject, u"file.xml"_s);
    QCOMPARE(result.error().line, line);
}

void XmlStreamTest::limitsHold()
{
    XmlLimits limits;
    limits.depth = 10;
    limits.textBytes = 1000;
    limits.totalBytes = 100'000;
    Recorder recorder;
    MUSTER_VERIFY_OK(
        read(QByteArray("<a>").repeated(10) + QByteArray("</a>").repeated(10), recorder, limits));
    MUSTER_VERIFY_FAILS(read(QByteArray("<a>").repeated(11), recorder, limits),
                        ErrorCode::XmlTooDeep);
    MUSTER_VERIFY_OK(read("<a>" + QByteArray(1000, 'x') + "</a>", recorder, limits));
    MUSTER_VERIFY_FAILS(read("<a>" + QByteArray(1001, 'x') + "</a>", recorder, limits),
                        ErrorCode::XmlTextTooLong);
    MUSTER_VERIFY_FAILS(read("<a b='" + QByteArray(1001, 'x') + "'/>", recorder, limits),
                        ErrorCode::XmlTextTooLong);
    MUSTER_VERIFY_FAILS(
        read("<a>" + QByteArray("<b>x</b>").repeated(20'000) + "</a>", recorder, limits),
        ErrorCode::TooLarge);
    MUSTER_VERIFY_FAILS(read("<a b='" + QByteArray(11'000'000, 'x') + "'/>", recorder),
                        ErrorCode::XmlTextTooLong);
}

void XmlStreamTest::handlersRefusalNamesFileAndLine()
{
    Recorder recorder;
    recorder.refuseAt = u"b"_s;
    const Result<void> result = read("<a>\n\n<b/><c/></a>", recorder);
    MUSTER_VERIFY_FAILS(result, ErrorCode::TopologyIncomplete);
    QCOMPARE(result.error(),
             (Error{ErrorCode::TopologyIncomplete, u"file.xml"_s, u"not this one"_s, 3}));
    QVERIFY(!recorder.log.contains(u"<c>"_s));
}

void XmlStreamTest::cancelledJobStops()
{
    QBuffer buffer;
    buffer.setData("<a/>");
    buffer.open(QIODevice::ReadOnly);
    Recorder recorder;
    TestJob job;
    job.cancel();
    MUSTER_VERIFY_FAILS(readXml(buffer, u"file.xml"_s, recorder, job), ErrorCode::Cancelled);
    QVERIFY(recorder.log.isEmpty());
}

void XmlStreamTest::unreadableDeviceIsAnIoError()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    Recorder recorder;
    MUSTER_VERIFY_FAILS(readXml(closed, u"file.xml"_s, recorder, quietJob()), ErrorCode::Io);
}

void XmlStreamTest::readingIsFast()
{
    class Silent final : public XmlHandler
    {
    public:
        qint64 elements = 0;
        qint64 letters = 0;
        void startElement(const XmlName &, const XmlAttributes &) override { ++elements; }
        void endElement(const XmlName &) override {}
        void text(std::string_view piece) override { letters += static_cast<qint64>(piece.size()); }
    };
    const QByteArray bytes =
        "<Objs>"
        + QByteArray("<S N=\"DisplayName\">Ada Berg of Fabrikam</S><B N=\"Enabled\">true</B>\n")
              .repeated(200'000)
        + "</Objs>";
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Silent handler;
    QElapsedTimer timer;
    timer.start();
    MUSTER_VERIFY_OK(readXml(buffer, u"file.xml"_s, handler, quietJob()));
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    QCOMPARE(handler.elements, 400'001);
    qInfo("%.0f MB/s", static_cast<double>(bytes.size()) / 1e6 / seconds);
    QVERIFY2(seconds < 5, "a tenth of the speed expected of a loaded machine");
}

QTEST_GUILESS_MAIN(XmlStreamTest)
#include "tst_XmlStream.moc"
