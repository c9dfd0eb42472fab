// SPDX-License-Identifier: Apache-2.0
#include "core/archive/ContentCutter.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace muster;

namespace {

QByteArray denseBytes(qsizetype length, quint64 seed)
{
    QByteArray bytes(length, Qt::Uninitialized);
    quint64 state = seed * 0x9E3779B97F4A7C15ULL + 1;
    for (char &c : bytes) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        c = char((state * 0x2545F4914F6CDD1DULL) >> 56U);
    }
    return bytes;
}

std::vector<qint64> cutAll(const QByteArray &bytes, const std::vector<qint64> &before = {})
{
    ContentCutter cutter(before, bytes.size());
    std::vector<qint64> lengths;
    for (qint64 at = 0; at < bytes.size();) {
        const qint64 ahead = std::min<qint64>(bytes.size() - at, ContentCutter::largestPiece);
        lengths.push_back(cutter.next({bytes.constData() + at, size_t(ahead)}));
        at += lengths.back();
    }
    return lengths;
}

QByteArrayList piecesOf(const QByteArray &bytes, const std::vector<qint64> &lengths)
{
    QByteArrayList pieces;
    qint64 at = 0;
    for (const qint64 length : lengths) {
        pieces.append(bytes.mid(at, length));
        at += length;
    }
    return pieces;
}

/// Bytes of the new version in pieces which the old one does not have.
qint64 newBytes(const QByteArray &before, const QByteArray &after)
{
    const std::vector<qint64> lengths = cutAll(before);
    const QByteArrayList old = piecesOf(before, lengths);
    qint64 added = 0;
    for (const QByteArray &piece : piecesOf(after, cutAll(after, lengths))) {
        added += old.contains(piece) ? 0 : piece.size();
    }
    return added;
}

} // namespace

class ContentCutterTest : public QObject
{
    Q_OBJECT

private slots:
    void piecesAreOfTheSizesPromised();
    void cutsAreTheSameEverywhere();
    void changesCostThePiecesTheyTouch_data();
    void changesCostThePiecesTheyTouch();
    void sameBytesWithoutCutsEndAtTheLargestPiece();
};

void ContentCutterTest::piecesAreOfTheSizesPromised()
{
    const QByteArray bytes = denseBytes(qsizetype(256) << 20U, 1);
    std::vector<qint64> lengths = cutAll(bytes);
    QCOMPARE(std::accumulate(lengths.begin(), lengths.end(), qint64(0)), bytes.size());
    lengths.pop_back();
    QVERIFY(*std::min_element(lengths.begin(), lengths.end()) >= 2 << 20);
    QVERIFY(*std::max_element(lengths.begin(), lengths.end()) <= ContentCutter::largestPiece);
    const double mean =
        double(std::accumulate(lengths.begin(), lengths.end(), qint64(0))) / double(lengths.size());
    QVERIFY2(mean > 3.4e6 && mean < 5e6, qPrintable(QString::number(mean)));
}

void ContentCutterTest::cutsAreTheSameEverywhere()
{
    // Other numbers mean that no large file of an older store is found again.
    const std::vector<qint64> lengths = cutAll(denseBytes(24 << 20, 7));
    const std::vector<qint64> expected{4847759, 6662198, 6506321, 3403479, 3746067};
    QCOMPARE(lengths, expected);
}

void ContentCutterTest::changesCostThePiecesTheyTouch_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("mostPieces");
    const QByteArray before = denseBytes(48 << 20, 3);
    QTest::addRow("nothing") << before << 0;
    QByteArray changed = before;
    changed[20'000'000] = char(changed.at(20'000'000) ^ 1);
    QTest::addRow("one byte") << changed << 1;
    changed = before;
    changed.insert(20'000'000, "put in");
    QTest::addRow("bytes put in") << changed << 2;
    changed = before;
    changed.remove(20'000'000, 5);
    QTest::addRow("bytes taken out") << changed << 2;
    changed = before;
    changed.replace(20'000'000, 1'000'000, denseBytes(1'000'000, 9));
    QTest::addRow("a megabyte replaced") << changed << 2;
    QTest::addRow("appended") << before + denseBytes(1000, 8) << 1;
}

void ContentCutterTest::changesCostThePiecesTheyTouch()
{
    QFETCH(QByteArray, after);
    QFETCH(int, mostPieces);
    const qint64 added = newBytes(denseBytes(48 << 20, 3), after);
    QVERIFY2(added <= mostPieces * ContentCutter::largestPiece, qPrintable(QString::number(added)));
    QCOMPARE(added == 0, mostPieces == 0);
}

void ContentCutterTest::sameBytesWithoutCutsEndAtTheLargestPiece()
{
    const QByteArray zeros(20 << 20, '\0');
    const std::vector<qint64> lengths = cutAll(zeros);
    QCOMPARE(lengths.front(), ContentCutter::largestPiece);
    QCOMPARE(cutAll(zeros, lengths), lengths);
}

QTEST_GUILESS_MAIN(ContentCutterTest)
#include "tst_ContentCutter.moc"
