// SPDX-License-Identifier: Apache-2.0
// The files themselves, as other programs read them.
#include "core/documents/Attachments.h"
#include "core/documents/Documents.h"
#include "core/store/ManifestJson.h"
#include "tests/core/documents/PaperFacts.h"
#include "tests/core/documents/PaperText.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class DocumentFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void pdfIsSound_data();
    void pdfIsSound();
    void pdfCarriesManifestAndTables();
    void longRosterIsNotAttached();
    void workbookIsTypedAndHoldsNoFormula();
    void workbookKeepsHostileText();
    void htmlIsValid_data();
    void htmlIsValid();

private:
    QString make(const DocumentFacts &facts, DocumentKind kind, DocumentFormat format,
                 const QString &language = u"en"_s)
    {
        const auto made =
            makeDocuments(facts, {{kind, format}}, DocumentLanguage::load(language).value(),
                          m_folder.path(), quietJob());
        return made ? made->first().path : QString();
    }

    QTemporaryDir m_folder;
};

void DocumentFilesTest::pdfIsSound_data()
{
    QTest::addColumn<int>("kind");
    for (const DocumentKind kind :
         {DocumentKind::Report, DocumentKind::Roster, DocumentKind::Rollback}) {
        QTest::addRow("%s", qPrintable(toWord(kind))) << int(kind);
    }
}

void DocumentFilesTest::pdfIsSound()
{
    if (!isInstalled(u"qpdf"_s)) {
        MUSTER_MISSING("qpdf is not installed");
    }
    QFETCH(int, kind);
    const QString path = make(knownFacts(), DocumentKind(kind), DocumentFormat::Pdf);
    int code = -1;
    const QByteArray said = outputOf(u"qpdf"_s, {u"--check"_s, path}, &code);
    QVERIFY2(code == 0, said.constData());
    // Objects are read from the uncompressed form.
    const QByteArray plain =
        outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}, &code);
    QCOMPARE(code, 0);
    for (const char *part : {"/Outlines", "/PageLabels", "/DisplayDocTitle true", "/Lang (en)",
                             "/EmbeddedFiles", "/Title", "/CreationDate (D:20260914152000Z)"}) {
        QVERIFY2(plain.contains(part), part);
    }
    // Contents that lead somewhere.
    QVERIFY(plain.count("/Subtype /Link") >= 5);
}

void DocumentFilesTest::pdfCarriesManifestAndTables()
{
    if (!isInstalled(u"qpdf"_s)) {
        MUSTER_MISSING("qpdf is not installed");
    }
    const DocumentFacts facts = knownFacts();
    const QString path = make(facts, DocumentKind::Report, DocumentFormat::Pdf);
    const auto attached = [&path](const QString &name) {
        return outputOf(u"qpdf"_s, {path, u"--show-attachment="_s + name});
    };
    QCOMPARE(attached(u"manifest.json"_s), toJson(facts.snapshot->manifest));
    const QString findings = make(facts, DocumentKind::Report, DocumentFormat::Csv);
    QCOMPARE(attached(u"findings.csv"_s), contentOf(findings));
    for (const QString &name : {u"pools.csv"_s, u"certificates.csv"_s, u"sources.csv"_s,
                                u"plan.csv"_s, u"snapshot.csv"_s, u"contradictions.csv"_s}) {
        QVERIFY2(attached(name).startsWith("\xEF\xBB\xBF\""), qPrintable(name));
    }
    const QString roster = make(facts, DocumentKind::Roster, DocumentFormat::Pdf);
    QCOMPARE(outputOf(u"qpdf"_s, {roster, u"--show-attachment=roster.csv"_s}),
             contentOf(make(facts, DocumentKind::Roster, DocumentFormat::Csv)));
}

void DocumentFilesTest::longRosterIsNotAttached()
{
    const auto names = [](const DocumentFacts &facts) {
        QStringList list;
        for (const PdfAttachment &one :
             attachmentsOf(DocumentKind::Roster, facts, DocumentLanguage::load(u"en"_s).value())) {
            list.append(one.name);
        }
        return list;
    };
    DocumentFacts facts = fabrikamFacts();
    QCOMPARE(names(facts), (QStringList{u"manifest.json"_s, u"roster.csv"_s, u"pools.csv"_s}));
    facts.deployment.accounts.resize(mostAttachedAccounts + 1);
    QCOMPARE(names(facts), (QStringList{u"manifest.json"_s, u"pools.csv"_s}));
}

void DocumentFilesTest::workbookIsTypedAndHoldsNoFormula()
{
    if (!isInstalled(u"bsdtar"_s)) {
        MUSTER_MISSING("bsdtar is not installed");
    }
    for (const DocumentKind kind :
         {DocumentKind::Report, DocumentKind::Roster, DocumentKind::Rollback}) {
        const QString path = make(knownFacts(), kind, DocumentFormat::Xlsx);
        const QByteArray sheets = outputOf(u"bsdtar"_s, {u"-xOf"_s, path, u"xl/worksheets/*"_s});
        QVERIFY(sheets.contains("<sheetData>"));
        QVERIFY(!sheets.contains("<f>"));
        QVERIFY(sheets.contains("state=\"frozen\""));
        QVERIFY(sheets.contains("<autoFilter"));
        QVERIFY(sheets.contains("<v>")); // Numbers are numbers.
    }
    const QByteArray sheets = outputOf(
        u"bsdtar"_s, {u"-xOf"_s, make(knownFacts(), DocumentKind::Report, DocumentFormat::Xlsx),
                      u"xl/worksheets/sheet5.xml"_s});
    // The certificate that ends on 9 October 2026 at noon, as a day number: not as text.
    QVERIFY2(sheets.contains("<v>46304.5</v>"), sheets.left(3000).constData());
}

void DocumentFilesTest::workbookKeepsHostileText()
{
    if (!isInstalled(u"bsdtar"_s)) {
        MUSTER_MISSING("bsdtar is not installed");
    }
    DocumentFacts facts = fabrikamFacts();
    facts.deployment.accounts[0].displayName = u"=1+1"_s;
    facts.deployment.accounts[1].displayName = u"<script>&\u0001\u202E"_s;
    facts.deployment.accounts[2].displayName = QString(40'000, u'W');
    const QByteArray sheet =
        outputOf(u"bsdtar"_s, {u"-xOf"_s, make(facts, DocumentKind::Roster, DocumentFormat::Xlsx),
                               u"xl/worksheets/sheet2.xml"_s});
    QVERIFY(sheet.contains("<t>=1+1</t>"));
    QVERIFY(sheet.contains("&lt;script&gt;&amp;_x0001_"));
    QVERIFY(sheet.contains(QByteArray(32'000, 'W') + "… (40000, CSV)"));
}

void DocumentFilesTest::htmlIsValid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("language");
    for (const DocumentKind kind :
         {DocumentKind::Report, DocumentKind::Roster, DocumentKind::Rollback}) {
        for (const QString &language : {u"en"_s, u"es"_s}) {
            QTest::addRow("%s %s", qPrintable(toWord(kind)), qPrintable(language))
                << int(kind) << language;
        }
    }
}

void DocumentFilesTest::htmlIsValid()
{
    if (!isInstalled(u"tidy"_s)) {
        MUSTER_MISSING("tidy is not installed");
    }
    QFETCH(int, kind);
    QFETCH(QString, language);
    const QString path = make(knownFacts(), DocumentKind(kind), DocumentFormat::Html, language);
    const QString report = m_folder.filePath(u"tidy.txt"_s);
    int code = -1;
    outputOf(u"tidy"_s,
             {u"-utf8"_s, u"-quiet"_s, u"-errors"_s, u"--show-warnings"_s, u"yes"_s,
              u"--drop-empty-elements"_s, u"no"_s, u"--new-inline-tags"_s, u"data"_s, u"-f"_s,
              report, path},
             &code);
    QVERIFY(code == 0 || code == 1);
    // Tidy knows no <data>, which HTML has had since its fifth edition.
    QStringList problems = QString::fromUtf8(contentOf(report)).split(u'\n', Qt::SkipEmptyParts);
    problems.removeIf(
        [](const QString &line) { return line.contains(u"<data> is not approved"_s); });
    QCOMPARE(problems, QStringList());
}

QTEST_MAIN(DocumentFilesTest)
#include "tst_DocumentFiles.moc"
