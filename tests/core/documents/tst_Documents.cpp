// SPDX-License-Identifier: Apache-2.0
#include "core/documents/Documents.h"

#include "core/documents/CsvText.h"
#include "core/documents/PaperFrame.h"
#include "core/documents/Roster.h"
#include "core/documents/TextMeasure.h"
#include "tests/core/documents/PaperFacts.h"
#include "tests/core/documents/PaperText.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

DocumentLanguage english()
{
    return DocumentLanguage::load(u"en"_s).value();
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void sameFactsGiveSameBytes_data();
    void sameFactsGiveSameBytes();
    void hashIgnoresThePrintingTimeAndNothingElse();
    void rosterSaysTheSameOnPaperAndInHtml();
    void reportSaysTheSameOnPaperAndInHtml();
    void everyPageCarriesNumberSnapshotAndHash();
    void rosterHashIsThatOfItsSortedLines();
    void csvNeutralisesFormulasAndSaysSo();
    void hostileNamesStayVisible();
    void withoutAccountsTheRosterSaysSo();
    void boardGetsFewerPages();
    void refusals();
    void cancelledLeavesNothing();

private:
    QString make(const DocumentFacts &facts, DocumentKind kind, DocumentFormat format)
    {
        const auto made =
            makeDocuments(facts, {{kind, format}}, english(), m_folder.path(), quietJob());
        return made ? made->first().path : QString();
    }

    QTemporaryDir m_folder;
};

void DocumentsTest::sameFactsGiveSameBytes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("format");
    for (const DocumentKind kind : {DocumentKind::Report, DocumentKind::Roster}) {
        for (const DocumentFormat format :
             {DocumentFormat::Pdf, DocumentFormat::Html, DocumentFormat::Xlsx, DocumentFormat::Csv,
              DocumentFormat::Json}) {
            QTest::addRow("%s %s", qPrintable(toWord(kind)), qPrintable(toWord(format)))
                << int(kind) << int(format);
        }
    }
}

void DocumentsTest::sameFactsGiveSameBytes()
{
    QFETCH(int, kind);
    QFETCH(int, format);
    const auto once = [&] {
        return contentOf(make(fabrikamFacts(), DocumentKind(kind), DocumentFormat(format)));
    };
    const QByteArray first = once();
    QVERIFY(first.size() > 500);
    QCOMPARE(once(), first);
}

void DocumentsTest::hashIgnoresThePrintingTimeAndNothingElse()
{
    DocumentFacts facts = fabrikamFacts();
    const QByteArray hash = factsHash(facts);
    facts.printedAt = facts.printedAt.addDays(1);
    QCOMPARE(factsHash(facts), hash);
    facts.deployment.accounts.last().displayName += u'x';
    QVERIFY(factsHash(facts) != hash);
}

void DocumentsTest::rosterSaysTheSameOnPaperAndInHtml()
{
    if (!isInstalled(u"pdftotext"_s)) {
        MUSTER_MISSING("pdftotext is not installed");
    }
    const DocumentFacts facts = fabrikamFacts();
    const QString paper = bare(pdfText(make(facts, DocumentKind::Roster, DocumentFormat::Pdf)));
    const QString html = bare(htmlText(make(facts, DocumentKind::Roster, DocumentFormat::Html)));
    for (const Account &account : facts.deployment.accounts) {
        const QString sip = bare(account.sip.withoutScheme());
        QVERIFY2(paper.contains(sip), qPrintable(sip));
        QVERIFY2(html.contains(sip), qPrintable(sip));
        QVERIFY2(html.contains(bare(account.displayName)), qPrintable(account.displayName));
    }
    for (const RosterPool &pool : makeRoster(facts.deployment)) {
        const QString digits = bare(shortHash(pool.sha256));
        QVERIFY(paper.contains(digits));
        QVERIFY(html.contains(digits));
    }
}

void DocumentsTest::reportSaysTheSameOnPaperAndInHtml()
{
    if (!isInstalled(u"pdftotext"_s)) {
        MUSTER_MISSING("pdftotext is not installed");
    }
    const DocumentFacts facts = fabrikamFacts();
    const QString paper = bare(pdfText(make(facts, DocumentKind::Report, DocumentFormat::Pdf)));
    const QString html = bare(htmlText(make(facts, DocumentKind::Report, DocumentFormat::Html)));
    QStringList wanted{u"Not ready"_s,
                       u"Days that count"_s,
                       u"nothing to restore from"_s,
                       u"Missing"_s,
                       u"External"_s,
                       u"mad-pool01"_s,
                       u"CHG-20418"_s,
                       facts.snapshot->manifest.snapshotId};
    for (const Finding &finding : facts.assessment.findings) {
        if (finding.outcome != FindingOutcome::NotApplicable) {
            wanted.append(finding.id);
        }
        wanted += finding.evidence;
    }
    for (const Pool &pool : facts.deployment.pools) {
        wanted.append(pool.fqdn.hostPart());
        wanted += pool.builds;
    }
    for (const QString &fact : wanted) {
        QVERIFY2(paper.contains(bare(fact)), qPrintable(u"paper lacks "_s + fact));
        QVERIFY2(html.contains(bare(fact)), qPrintable(u"HTML lacks "_s + fact));
    }
}

void DocumentsTest::everyPageCarriesNumberSnapshotAndHash()
{
    if (!isInstalled(u"pdftotext"_s)) {
        MUSTER_MISSING("pdftotext is not installed");
    }
    const DocumentFacts facts = fabrikamFacts();
    const QString digits = shortHash(factsHash(facts));
    for (const DocumentKind kind : {DocumentKind::Report, DocumentKind::Roster}) {
        QStringList pages = pdfText(make(facts, kind, DocumentFormat::Pdf)).split(u'\f');
        pages.removeLast();
        QVERIFY(pages.size() > 5);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())),
                     qPrintable(pages.at(i)));
            QVERIFY(pages.at(i).contains(facts.snapshot->manifest.snapshotId));
            QVERIFY(pages.at(i).contains(digits));
        }
    }
}

void DocumentsTest::rosterHashIsThatOfItsSortedLines()
{
    Deployment deployment;
    for (const QString &name : {u"B@x.example"_s, u"a@x.example"_s}) {
        Account account;
        account.sip = SipAddress::parse(name).value();
        account.pool = Fqdn::parse(u"Pool01.x.example").value();
        deployment.accounts.append(account);
    }
    const QList<RosterPool> roster = makeRoster(deployment);
    QCOMPARE(roster.size(), 1);
    QCOMPARE(roster.first().sha256,
             QCryptographicHash::hash("sip:a@x.example|user|pool01.x.example\n"
                                      "sip:b@x.example|user|pool01.x.example\n",
                                      QCryptographicHash::Sha256)
                 .toHex());
}

void DocumentsTest::csvNeutralisesFormulasAndSaysSo()
{
    QCOMPARE(csvRow({u"a"_s, u"b"_s, u"c"_s}, {u"=1+1"_s, u"plain \"q\""_s, u" +44"_s}),
             u"\"'=1+1\",\"plain \"\"q\"\"\",\"' +44\",\"a c\"\r\n"_s);
    QVERIFY(looksLikeFormula(u"＝1"));
    QVERIFY(!looksLikeFormula(u"tel:+34"));
    const QByteArray csv =
        contentOf(make(fabrikamFacts(), DocumentKind::Roster, DocumentFormat::Csv));
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    QVERIFY(csv.contains("\"property.Description\"\r\n"));
    QCOMPARE(csv.count("\r\n"), 649);
}

void DocumentsTest::hostileNamesStayVisible()
{
    QCOMPARE(shown(u"a\u202Eb\nc"_s), u"a\u27E8U+202E\u27E9b\u27E8U+000A\u27E9c"_s);
    DocumentFacts facts = fabrikamFacts();
    facts.deployment.accounts[0].displayName = u"<script>alert(1)</script>"_s;
    facts.deployment.accounts[1].displayName = QString(10'000, u'W');
    facts.deployment.accounts[2].displayName = u"%1 %n <b>%2</b> \U0001F600"_s;
    const QByteArray html = contentOf(make(facts, DocumentKind::Roster, DocumentFormat::Html));
    QCOMPARE(html.count("<script"), 1); // Ours, which the policy lets run by its hash.
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(html.contains(QByteArray(10'000, 'W')));
    QVERIFY(html.contains("%1 %n &lt;b&gt;%2&lt;/b&gt;"));
    QVERIFY(!make(facts, DocumentKind::Roster, DocumentFormat::Pdf).isEmpty());
}

void DocumentsTest::withoutAccountsTheRosterSaysSo()
{
    DocumentFacts facts = fabrikamFacts();
    facts.deployment.accounts.clear();
    facts.snapshot.reset();
    const QString roster = htmlText(make(facts, DocumentKind::Roster, DocumentFormat::Html));
    QVERIFY(roster.contains(u"No accounts have been read"_s));
    const QString report = htmlText(make(facts, DocumentKind::Report, DocumentFormat::Html));
    QVERIFY(report.contains(u"No snapshot has been taken. Nothing is protected by Muster."_s));
    QVERIFY(report.contains(u"Snapshot none"_s));
}

void DocumentsTest::boardGetsFewerPages()
{
    const auto made =
        makeDocuments(knownFacts(), {{DocumentKind::Report, DocumentFormat::Html, Audience::Board}},
                      english(), m_folder.path(), quietJob());
    MUSTER_VERIFY_OK(made);
    QVERIFY(made->first().path.endsWith(u"/report-board-en.html"_s));
    const QString board = htmlText(made->first().path);
    const QString whole = htmlText(make(knownFacts(), DocumentKind::Report, DocumentFormat::Html));
    for (const QString &text : {u"Not ready"_s, u"VER-002"_s, u"Holes first"_s, u"Agreed"_s}) {
        QVERIFY2(board.contains(text), qPrintable(text));
    }
    for (const QString &text : {u"What is joined to what"_s, u"Everything that was read"_s}) {
        QVERIFY2(whole.contains(text), qPrintable(text));
        QVERIFY2(!board.contains(text), qPrintable(text));
    }
    QCOMPARE(audienceFromWord(u"board"_s), std::optional(Audience::Board));
    QCOMPARE(audienceFromWord(u"other"_s), std::optional<Audience>());
}

void DocumentsTest::refusals()
{
    MUSTER_VERIFY_FAILS(makeDocuments(DocumentFacts(),
                                      {{DocumentKind::Roster, DocumentFormat::Csv}}, english(),
                                      m_folder.path(), quietJob()),
                        ErrorCode::NothingDiscovered);
    MUSTER_VERIFY_FAILS(DocumentLanguage::load(u"xx"_s), ErrorCode::NotSupported);
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    MUSTER_VERIFY_FAILS(DocumentLanguage::loadFrom(u"es"_s, file.fileName()),
                        ErrorCode::NotRecognised);
    MUSTER_VERIFY_FAILS(makeDocuments(fabrikamFacts(),
                                      {{DocumentKind::Roster, DocumentFormat::Csv}}, english(),
                                      file.fileName() + u"/below"_s, quietJob()),
                        ErrorCode::AccessDenied);
}

void DocumentsTest::cancelledLeavesNothing()
{
    TestJob job;
    job.cancel();
    const QString folder = m_folder.filePath(u"stopped"_s);
    for (const DocumentFormat format :
         {DocumentFormat::Pdf, DocumentFormat::Html, DocumentFormat::Xlsx, DocumentFormat::Csv,
          DocumentFormat::Json}) {
        MUSTER_VERIFY_FAILS(makeDocuments(fabrikamFacts(), {{DocumentKind::Roster, format}},
                                          english(), folder, job),
                            ErrorCode::Cancelled);
    }
    QVERIFY(QDir(folder).isEmpty());
}

QTEST_MAIN(DocumentsTest)
#include "tst_Documents.moc"
