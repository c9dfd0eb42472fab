// SPDX-License-Identifier: Apache-2.0
// The sample deployment that comes with the program: it is what the generator makes, and small.
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDir sampleFolder()
{
    return {QStringLiteral(MUSTER_SOURCE_DIR) + u"/resources/sample"_s};
}

QMap<QString, QByteArray> filesBelow(const QDir &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly)) {
            files.insert(folder.relativeFilePath(file.fileName()), file.readAll());
        }
    }
    return files;
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private slots:
    void isWhatTheGeneratorMakes();
    void isSmall();
    void plantsFaultsForAtLeastTwentyFiveRules();
    void namesNoRealDomain();
};

void SampleTest::isWhatTheGeneratorMakes()
{
    const QTemporaryDir scratch;
    const QString out = scratch.filePath(u"sample"_s);
    const QStringList arguments = QStringLiteral(MUSTER_SAMPLE_ARGUMENTS).split(u' ');
    QCOMPARE(QProcess::execute(QStringLiteral(MUSTER_GENERATE),
                               QStringList{u"--out"_s, out} + arguments),
             0);
    QMap<QString, QByteArray> committed = filesBelow(sampleFolder());
    QVERIFY(committed.remove(u"README.md"_s) == 1);
    const QMap<QString, QByteArray> made = filesBelow(QDir(out));
    QCOMPARE(committed.keys(), made.keys());
    for (auto it = made.constBegin(); it != made.constEnd(); ++it) {
        QVERIFY2(committed.value(it.key()) == it.value(),
                 qPrintable(it.key() + u" differs: build the target regenerate_sample"_s));
    }
}

void SampleTest::isSmall()
{
    qint64 bytes = 0;
    for (const QByteArray &content : filesBelow(sampleFolder())) {
        bytes += content.size();
    }
    QVERIFY2(bytes < 4'000'000, qPrintable(QString::number(bytes)));
}

void SampleTest::plantsFaultsForAtLeastTwentyFiveRules()
{
    QFile file(sampleFolder().filePath(u"planted-faults.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> rules;
    static const QRegularExpression id(u"^[A-Z]+-\\d{3}$"_s);
    for (const auto &fault : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString rule = fault.toObject().value(u"rule").toString();
        QVERIFY2(id.match(rule).hasMatch(), qPrintable(rule));
        QVERIFY(!fault.toObject().value(u"what").toString().isEmpty());
        rules.insert(rule);
    }
    QVERIFY2(rules.size() >= 25, qPrintable(QString::number(rules.size())));
}

void SampleTest::namesNoRealDomain()
{
    // RFC 2606 keeps `.example` for this; the product's own cloud names are the exception.
    static const QRegularExpression realDomain(u"@[a-z0-9.-]+\\.(com|net|org|es|pt|no)\\b"_s);
    const QMap<QString, QByteArray> files = filesBelow(sampleFolder());
    for (auto it = files.constBegin(); it != files.constEnd(); ++it) {
        const bool isText = it.key().endsWith(u".csv"_s) || it.key().endsWith(u".xml"_s);
        const QRegularExpressionMatch match =
            realDomain.match(isText ? QString::fromUtf8(it.value()) : QString());
        QVERIFY2(!match.hasMatch(), qPrintable(it.key() + u": "_s + match.captured()));
    }
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_Sample.moc"
