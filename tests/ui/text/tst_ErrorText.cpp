// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ErrorText.h"
#include "ui/text/Language.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

/// Read from the header, so that a new code without words fails here.
QList<ErrorCode> everyCode()
{
    QFile header(QStringLiteral(MUSTER_SOURCE_DIR "/core/base/Error.h"));
    if (!header.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression pattern(u"^    \\w+ = (\\d{4}),"_s,
                                            QRegularExpression::MultilineOption);
    QList<ErrorCode> codes;
    auto matches = pattern.globalMatch(QString::fromUtf8(header.readAll()));
    while (matches.hasNext()) {
        codes.append(static_cast<ErrorCode>(matches.next().captured(1).toInt()));
    }
    return codes;
}

ui::ErrorText textOf(ErrorCode code, const QString &subject = {}, qint64 line = 0)
{
    return ui::errorText(Error{code, subject, {}, line});
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasWordsOfItsOwn_data();
    void everyCodeHasWordsOfItsOwn();
    void pathIsShownByItsLastPart();
    void lineIsSaidWithTheCause();
    void missingSubjectLeavesAWholeSentence();
};

void ErrorTextTest::everyCodeHasWordsOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("English") << u"en"_s;
    QTest::addRow("Spanish") << u"es"_s;
}

void ErrorTextTest::everyCodeHasWordsOfItsOwn()
{
    QFETCH(const QString, language);
    ui::Language screen;
    QVERIFY(screen.use(language));
    const QList<ErrorCode> codes = everyCode();
    QVERIFY(codes.size() > 40);
    const ui::ErrorText internal = textOf(ErrorCode::Internal);
    QSet<QString> seen;
    for (const ErrorCode code : codes) {
        const ui::ErrorText text = textOf(code, u"C:\\Exports\\one.xml"_s);
        const QByteArray codeText = toCodeText(code).toLatin1();
        const char *name = codeText.constData();
        QVERIFY2(code == ErrorCode::Internal || text.message != internal.message, name);
        for (const QString &sentence : {text.message, text.cause, text.remedy}) {
            QVERIFY2(sentence.size() > 10 && sentence.endsWith(u'.'), name);
            QVERIFY2(!sentence.contains(u'%'), name);
        }
        QCOMPARE(text.code, toCodeText(code));
        const QString whole = text.message + text.cause;
        QVERIFY2(!seen.contains(whole), name);
        seen.insert(whole);
    }
}

void ErrorTextTest::pathIsShownByItsLastPart()
{
    QCOMPARE(textOf(ErrorCode::XmlTruncated, u"D:\\Exports\\topology.tbxml"_s).message,
             u"topology.tbxml could not be read to its end."_s);
    QCOMPARE(textOf(ErrorCode::EmptyFile, u"/srv/kit/users.csv"_s).message,
             u"users.csv is empty."_s);
    QCOMPARE(textOf(ErrorCode::NotFound, u"/srv/kit/"_s).message, u"/srv/kit/ was not found."_s);
}

void ErrorTextTest::lineIsSaidWithTheCause()
{
    ui::Language screen;
    QVERIFY(screen.use(u"en"_s));
    const ui::ErrorText text = textOf(ErrorCode::XmlTruncated, u"a.xml"_s, 4118);
    QCOMPARE(text.cause, u"Line 4,118. The file ends in the middle of an element; it is probably "
                         "cut off."_s);
    QVERIFY(text.toPlainText().endsWith(u"MU-2104"_s));
}

void ErrorTextTest::missingSubjectLeavesAWholeSentence()
{
    QCOMPARE(textOf(ErrorCode::EmptyFile).message, u"The input is empty."_s);
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_ErrorText.moc"
