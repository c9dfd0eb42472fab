// SPDX-License-Identifier: Apache-2.0
#include "core/documents/CsvText.h"
#include "core/documents/PdfFile.h"
#include "core/documents/Roster.h"
#include "core/documents/TextMeasure.h"
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

PdfContents threePages()
{
    PdfContents contents;
    contents.pageCount = 3;
    contents.page = [](qsizetype index, TextMeasure &measure) {
        PaperPage page;
        Canvas draw(page.items, measure);
        draw.text(0, 100, u"Number %1"_s.arg(index), style::body);
        page.links.append({QRectF(0, 90, 50, 12), u"last"_s});
        return page;
    };
    contents.anchors.insert(u"last"_s, 2);
    contents.outline = {{u"First"_s, 0, 0}, {u"Below"_s, 1, 1}, {u"Last"_s, 2, 0}};
    contents.attachments = {{u"a.csv"_s, u"a"_s, u"text/csv"_s, "1,2\r\n"}};
    contents.title = u"Title"_s;
    contents.stamp = QDateTime(QDate(2026, 9, 14), QTime(6, 12), Qt::UTC);
    return contents;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PaperPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void rosterHashIsThatOfItsSortedLines();
    void unmatchedAccountsStandInAListOfTheirOwn();
    void csvNeutralisesFormulasAndSaysSo();
    void hiddenCharactersArePrintedAsTheirCode();
    void argumentsAreNeverReadAsMarkup();
    void linesFitTheirColumnAndLoseNothing();
    void samePagesGiveSameBytes();
    void pdfRefusals();
    void languages();
};

void PaperPartsTest::rosterHashIsThatOfItsSortedLines()
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
    QCOMPARE(roster.first().count, 2);
    QCOMPARE(roster.first().sha256,
             QCryptographicHash::hash("sip:a@x.example|user|pool01.x.example\n"
                                      "sip:b@x.example|user|pool01.x.example\n",
                                      QCryptographicHash::Sha256)
                 .toHex());
}

void PaperPartsTest::unmatchedAccountsStandInAListOfTheirOwn()
{
    Deployment deployment;
    deployment.accounts.append(Account());
    Pool empty;
    empty.fqdn = Fqdn::parse(u"pool.x.example").value();
    empty.homesAccounts = true;
    deployment.pools.append(empty);
    const QList<RosterPool> roster = makeRoster(deployment);
    QCOMPARE(roster.size(), 2);
    QCOMPARE(roster.first().count, 0);
    QVERIFY(roster.last().fqdn.isEmpty());
    QCOMPARE(roster.last().count, 1);
}

void PaperPartsTest::csvNeutralisesFormulasAndSaysSo()
{
    QCOMPARE(csvRow({u"a"_s, u"b"_s, u"c"_s}, {u"=1+1"_s, u"plain \"q\""_s, u" +44"_s}),
             u"\"'=1+1\",\"plain \"\"q\"\"\",\"' +44\",\"a c\"\r\n"_s);
    QVERIFY(looksLikeFormula(u"＝1"));
    QVERIFY(looksLikeFormula(u"\tx"));
    QVERIFY(!looksLikeFormula(u"tel:+34"));
    QVERIFY(!looksLikeFormula(u""));
}

void PaperPartsTest::hiddenCharactersArePrintedAsTheirCode()
{
    QCOMPARE(shown(u"a\u202Eb\nc"_s), u"a\u27E8U+202E\u27E9b\u27E8U+000A\u27E9c"_s);
    QCOMPARE(shown(u"田中 é"_s), u"田中 é"_s);
}

void PaperPartsTest::argumentsAreNeverReadAsMarkup()
{
    const RichText text = richText(u"<b>%1</b> and <m>%2</m>"_s, {u"<b>%2</b>"_s, u"x"_s});
    QCOMPARE(text.size(), 3);
    QCOMPARE(text.at(0).text, u"<b>%2</b>"_s);
    QCOMPARE(text.at(0).emphasis, Emphasis::Strong);
    QCOMPARE(text.at(2).text, u"x"_s);
    QCOMPARE(text.at(2).emphasis, Emphasis::Mono);
}

void PaperPartsTest::linesFitTheirColumnAndLoseNothing()
{
    loadPaperFonts();
    TextMeasure measure;
    for (const QString &text :
         {u"iker.perezdelarivafernandezcuesta@fabrikam.example"_s, QString(500, u'W'),
          u"A sentence of several words, some of them long"_s, u"Сергей Жуков"_s}) {
        QString joined;
        for (const TextRow &row :
             measure.rows(plainText(text), style::rosterCell, 60, BreakAt::Names, 6)) {
            for (const TextRun &run : row) {
                QVERIFY(run.x + measure.width(run.text, run.style) < 60.5);
                joined += run.text;
            }
        }
        QCOMPARE(joined.remove(u' '), QString(text).remove(u' '));
    }
}

void PaperPartsTest::samePagesGiveSameBytes()
{
    const QTemporaryDir folder;
    const DocumentLanguage language = DocumentLanguage::load(u"en"_s).value();
    for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s}) {
        MUSTER_VERIFY_OK(writePdf(folder.filePath(name), threePages(), language, quietJob()));
    }
    const QByteArray first = contentOf(folder.filePath(u"a.pdf"_s));
    QVERIFY(first.startsWith("%PDF-"));
    QCOMPARE(contentOf(folder.filePath(u"b.pdf"_s)), first);
}

void PaperPartsTest::pdfRefusals()
{
    const QTemporaryDir folder;
    const DocumentLanguage language = DocumentLanguage::load(u"en"_s).value();
    TestJob job;
    job.cancel();
    MUSTER_VERIFY_FAILS(writePdf(folder.filePath(u"a.pdf"_s), threePages(), language, job),
                        ErrorCode::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
    MUSTER_VERIFY_FAILS(
        writePdf(folder.filePath(u"none/a.pdf"_s), threePages(), language, quietJob()),
        ErrorCode::NotFound);
}

void PaperPartsTest::languages()
{
    MUSTER_VERIFY_FAILS(DocumentLanguage::load(u"xx"_s), ErrorCode::NotSupported);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.qm"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    MUSTER_VERIFY_FAILS(DocumentLanguage::loadFrom(u"es"_s, file.fileName()),
                        ErrorCode::NotRecognised);
    const DocumentLanguage english = DocumentLanguage::load(u"en"_s).value();
    QCOMPARE(english.date(QDate(2026, 9, 4)), u"4 Sep 2026"_s);
    QCOMPARE(english.list({u"a"_s, u"b"_s, u"c"_s}), u"a, b and c"_s);
}

QTEST_MAIN(PaperPartsTest)
#include "tst_PaperParts.moc"
