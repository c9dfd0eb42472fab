// SPDX-License-Identifier: Apache-2.0
#include "core/documents/RiskFile.h"

#include "core/documents/CsvText.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

const QDateTime now(QDate(2026, 9, 14), QTime(6, 0, 0, 7), Qt::UTC);

AcceptedRisk aRisk(const QString &finding, const QString &reason)
{
    return {finding,
            reason,
            u"N. Vidal"_s,
            u"CHG-1"_s,
            QDate(2026, 10, 31),
            now,
            u"0123456789abcdef"_s};
}

Assessment anAssessment(int findings)
{
    Assessment assessment;
    for (int i = 0; i < findings; ++i) {
        Finding finding;
        finding.id = u"USR-%1"_s.arg(i, 3, 10, QChar(u'0'));
        finding.outcome = FindingOutcome::Fail;
        finding.fingerprint = u"seen%1"_s.arg(i);
        assessment.findings.append(finding);
    }
    return assessment;
}

} // namespace

class RiskFileTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgainWithoutLoss();
    void formulasAreNeutralised();
    void aListTypedByHandIsTakenAsItIsSeenNow();
    void wrongLineIsNamed_data();
    void wrongLineIsNamed();

private:
    Result<QList<AcceptedRisk>> read(const QByteArray &content, const Assessment &assessment)
    {
        const QString path = m_folder.filePath(u"risks.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            return fail(ErrorCode::WriteFailed, path);
        }
        file.close();
        return readRisks(path, assessment, now, quietJob());
    }

    QTemporaryDir m_folder;
};

void RiskFileTest::whatIsWrittenIsReadAgainWithoutLoss()
{
    const QStringList hostile{u"=HYPERLINK(\"http://x\")"_s,
                              u"'=1+1"_s,
                              u"'' @sum"_s,
                              u"-2; \"quoted\", and,more"_s,
                              u"two\r\nlines\nand one\ttab"_s,
                              u"\tbegins with a tab"_s,
                              u"＝全角"_s,
                              u"Ñandú, Ωmega, Кириллица, 日本, \u200Fعربي, 😀"_s,
                              u"<script>alert(1)</script>"_s,
                              QString(10'000, u'x'),
                              u"neutralised"_s,
                              u"  spaces around  "_s};
    QList<RiskEntry> entries;
    QList<AcceptedRisk> risks;
    for (int i = 0; i < hostile.size(); ++i) {
        AcceptedRisk risk = aRisk(u"USR-%1"_s.arg(i, 3, 10, QChar(u'0')), hostile.at(i));
        risk.owner = hostile.at((i + 3) % hostile.size());
        risk.ticket = i == 0 ? QString() : hostile.at((i + 5) % hostile.size());
        risks.append(risk);
        entries.append({risk, RiskState::Expired});
    }
    const QByteArray csv = writeRisks(entries);
    const Result<QList<AcceptedRisk>> again =
        read(csv, anAssessment(static_cast<int>(hostile.size())));
    MUSTER_VERIFY_OK(again);
    QCOMPARE(again->size(), risks.size());
    for (qsizetype i = 0; i < risks.size(); ++i) {
        QCOMPARE(again->at(i).reason, risks.at(i).reason);
        QCOMPARE(again->at(i).owner, risks.at(i).owner);
        QVERIFY(again->at(i).ticket == risks.at(i).ticket);
        QVERIFY(again->at(i).expires == risks.at(i).expires);
        QVERIFY(again->at(i).acceptedAt == risks.at(i).acceptedAt);
        QCOMPARE(again->at(i).fingerprint, risks.at(i).fingerprint);
    }
    QCOMPARE(writeRisks(entries), csv);
}

void RiskFileTest::formulasAreNeutralised()
{
    const QByteArray csv =
        writeRisks({{aRisk(u"USR-000"_s, u"=cmd|'/c calc'!A1"_s), RiskState::Accepted}});
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"finding\""));
    QVERIFY(csv.contains("\"'=cmd"));
    QVERIFY(!csv.contains("\"=cmd"));
}

void RiskFileTest::aListTypedByHandIsTakenAsItIsSeenNow()
{
    const Result<QList<AcceptedRisk>> read = this->read(
        "finding;owner;reason;expires\nUSR-001;Ana;Old phones;2026-12-31\n", anAssessment(2));
    MUSTER_VERIFY_OK(read);
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first().fingerprint, u"seen1"_s);
    QCOMPARE(read->first().acceptedAt, now);
    QCOMPARE(read->first().owner, u"Ana"_s);
}

void RiskFileTest::wrongLineIsNamed_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("column");
    QTest::addColumn<qint64>("line");
    const QByteArray head("finding,reason,owner,expires\n");
    const QByteArray good("USR-000,Because,Ana,2026-12-31\n");
    QTest::addRow("unknown rule") << head + good + "XXX-001,Because,Ana,2026-12-31\n"
                                  << u"finding"_s << qint64(3);
    QTest::addRow("twice") << head + good + good << u"finding"_s << qint64(3);
    QTest::addRow("no reason") << head + "USR-000, ,Ana,2026-12-31\n" << u"reason"_s << qint64(2);
    QTest::addRow("no owner") << head + "USR-000,Because,,2026-12-31\n" << u"owner"_s << qint64(2);
    QTest::addRow("a spreadsheet's day") << head + "USR-000,Because,Ana,31/12/2026\n"
                                         << u"expires"_s << qint64(2);
    QTest::addRow("column missing")
        << QByteArray("finding,reason,expires\nUSR-000,Because,2026-12-31\n") << u"owner"_s
        << qint64(1);
}

void RiskFileTest::wrongLineIsNamed()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QString, column);
    QFETCH(const qint64, line);
    const Result<QList<AcceptedRisk>> refused = read(rows, anAssessment(1));
    MUSTER_VERIFY_FAILS(refused, ErrorCode::RiskFileInvalid);
    QCOMPARE(refused.error().detail, column);
    QCOMPARE(refused.error().line, line);
}

QTEST_GUILESS_MAIN(RiskFileTest)
#include "tst_RiskFile.moc"
