// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/TextDecoding.h"

#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QBuffer>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

struct Decoded
{
    QByteArray text;
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 loneSurrogates = 0;
};

Result<Decoded> decodeAll(QByteArray bytes, const JobContext &job = quietJob())
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextDecoder decoder(buffer, u"users.csv"_s, job);
    Decoded decoded;
    for (;;) {
        const Result<QByteArray> piece = decoder.read();
        if (!piece) {
            return fail(piece.error());
        }
        if (piece->isEmpty()) {
            break;
        }
        decoded.text += *piece;
    }
    decoded.encoding = decoder.encoding();
    decoded.loneSurrogates = decoder.loneSurrogates();
    return decoded;
}

QByteArray utf16(const QString &text, bool isBigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto low = static_cast<char>(c.unicode() & 0xFFU);
        const auto high = static_cast<char>(c.unicode() >> 8U);
        bytes.append(isBigEndian ? high : low).append(isBigEndian ? low : high);
    }
    return bytes;
}

const QString sample = u"Íñigo, 田中 😀\r\nŁukasz\n"_s;

} // namespace

class TextDecodingTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEncodingGivesTheSameText_data();
    void everyEncodingGivesTheSameText();
    void ansiIsWindows1252();
    void ansiIsFoundFarIntoTheFile();
    void charactersOnBlockBoundariesAreNotCut_data();
    void charactersOnBlockBoundariesAreNotCut();
    void damagedTextIsRefusedWithItsLine_data();
    void damagedTextIsRefusedWithItsLine();
    void loneSurrogatesAreReplacedAndCounted();
    void emptyFileIsEmptyText();
    void cancelledReadingStops();
    void headsAreDecodedForRecognition();
};

void TextDecodingTest::everyEncodingGivesTheSameText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addRow("UTF-8") << sample.toUtf8() << TextEncoding::Utf8;
    QTest::addRow("UTF-8 with mark")
        << QByteArray("\xEF\xBB\xBF" + sample.toUtf8()) << TextEncoding::Utf8WithBom;
    QTest::addRow("UTF-16LE with mark")
        << QByteArray("\xFF\xFE" + utf16(sample, false)) << TextEncoding::Utf16LittleEndian;
    QTest::addRow("UTF-16BE with mark")
        << QByteArray("\xFE\xFF" + utf16(sample, true)) << TextEncoding::Utf16BigEndian;
}

void TextDecodingTest::everyEncodingGivesTheSameText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const TextEncoding, encoding);
    const Result<Decoded> decoded = decodeAll(bytes);
    MUSTER_VERIFY_OK(decoded);
    QCOMPARE(QString::fromUtf8(decoded->text), sample);
    QCOMPARE(decoded->encoding, encoding);
}

void TextDecodingTest::ansiIsWindows1252()
{
    const Result<Decoded> decoded = decodeAll("J\xFCrgen \x80 \x93quoted\x94 \x81"_ba);
    MUSTER_VERIFY_OK(decoded);
    QCOMPARE(decoded->encoding, TextEncoding::Windows1252);
    QCOMPARE(QString::fromUtf8(decoded->text), u"Jürgen € “quoted” \u0081"_s);
}

void TextDecodingTest::ansiIsFoundFarIntoTheFile()
{
    const QByteArray plain(700'000, 'a');
    const Result<Decoded> decoded = decodeAll(plain + "\xF1");
    MUSTER_VERIFY_OK(decoded);
    QCOMPARE(decoded->encoding, TextEncoding::Windows1252);
    QVERIFY(decoded->text.endsWith(u"añ"_s.toUtf8()));
    QCOMPARE(decoded->text.size(), plain.size() + 2);
}

void TextDecodingTest::charactersOnBlockBoundariesAreNotCut_data()
{
    QTest::addColumn<int>("filling");
    for (int before = 0; before < 5; ++before) {
        QTest::addRow("%d bytes before the boundary", before) << 256 * 1024 - before;
    }
}

void TextDecodingTest::charactersOnBlockBoundariesAreNotCut()
{
    QFETCH(const int, filling);
    const QString text = QString(filling, u'x') + u"😀ñ"_s;
    const Result<Decoded> utf8 = decodeAll(text.toUtf8());
    MUSTER_VERIFY_OK(utf8);
    QVERIFY(utf8->text == text.toUtf8());
    const QString half = QString(filling / 2, u'x') + u"😀ñ"_s;
    const Result<Decoded> wide = decodeAll("\xFF\xFE" + utf16(half, false));
    MUSTER_VERIFY_OK(wide);
    QVERIFY(wide->text == half.toUtf8());
    QCOMPARE(wide->loneSurrogates, 0);
}

void TextDecodingTest::damagedTextIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::addRow("ANSI after UTF-8") << QByteArray("ñ\nb\nJ\xFCrgen\n") << qint64{3};
    QTest::addRow("ANSI under a UTF-8 mark") << QByteArray("\xEF\xBB\xBF"
                                                           "a\nJ\xFCrgen\n")
                                             << qint64{2};
    QTest::addRow("UTF-8 cut in a character") << QByteArray("ñ\n\xC3") << qint64{2};
    QTest::addRow("UTF-16 of odd length") << QByteArray("\xFF\xFE"
                                                        "a\0b",
                                                        5)
                                          << qint64{1};
    QTest::addRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << qint64{1};
    QTest::addRow("overlong") << QByteArray("ñ\xC0\xAF") << qint64{1};
}

void TextDecodingTest::damagedTextIsRefusedWithItsLine()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qint64, line);
    const Result<Decoded> decoded = decodeAll(bytes);
    MUSTER_VERIFY_FAILS(decoded, ErrorCode::BadEncoding);
    QCOMPARE(decoded.error().line, line);
    QCOMPARE(decoded.error().subject, u"users.csv"_s);
}

void TextDecodingTest::loneSurrogatesAreReplacedAndCounted()
{
    const QString text = u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00);
    const Result<Decoded> decoded = decodeAll("\xFF\xFE" + utf16(text, false));
    MUSTER_VERIFY_OK(decoded);
    QCOMPARE(QString::fromUtf8(decoded->text), u"a\uFFFDb\uFFFD"_s);
    QCOMPARE(decoded->loneSurrogates, 2);
}

void TextDecodingTest::emptyFileIsEmptyText()
{
    const Result<Decoded> decoded = decodeAll({});
    MUSTER_VERIFY_OK(decoded);
    QVERIFY(decoded->text.isEmpty());
}

void TextDecodingTest::cancelledReadingStops()
{
    TestJob job;
    job.cancel();
    MUSTER_VERIFY_FAILS(decodeAll("text"_ba, job), ErrorCode::Cancelled);
}

void TextDecodingTest::headsAreDecodedForRecognition()
{
    QCOMPARE(decodeHead("\xEF\xBB\xBF<Objs"_ba), "<Objs"_ba);
    QCOMPARE(decodeHead("\xFF\xFE" + utf16(u"<Objs 😀"_s, false).chopped(2)), "<Objs "_ba);
    QCOMPARE(decodeHead("J\xFCr"_ba), u"Jür"_s.toUtf8());
    QCOMPARE(decodeHead(QByteArray("a\xC3")), "a"_ba);
}

QTEST_GUILESS_MAIN(TextDecodingTest)
#include "tst_TextDecoding.moc"
