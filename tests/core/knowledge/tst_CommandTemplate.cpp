// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/CommandTemplate.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class CommandTemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void literalCannotBeLeft_data();
    void literalCannotBeLeft();
    void fillsEachKindOfQuote();
    void leavesScriptBlocksAlone();
    void refusesUnquotedPlaceholders();
    void namesPlaceholders();
    void fileNamesAreSafe();
};

void CommandTemplateTest::literalCannotBeLeft_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("literal");
    QTest::addRow("plain") << u"pool01.contoso.com"_s << u"'pool01.contoso.com'"_s;
    QTest::addRow("apostrophe") << u"sip:o'neill@contoso.com"_s << u"'sip:o''neill@contoso.com'"_s;
    QTest::addRow("comma") << u"Ibáñez, Núria"_s << u"'Ibáñez, Núria'"_s;
    QTest::addRow("quotes") << u"\"Bob\""_s << u"'\"Bob\"'"_s;
    QTest::addRow("dollar and backtick") << u"$(rm) `n"_s << u"'$(rm) `n'"_s;
    QTest::addRow("typographic") << u"O\u2019Neill \u2018x\u201a\u201b"_s
                                 << u"'O\u2019\u2019Neill \u2018\u2018x\u201a\u201a\u201b\u201b'"_s;
    QTest::addRow("empty") << QString() << u"''"_s;
}

void CommandTemplateTest::literalCannotBeLeft()
{
    QFETCH(QString, name);
    QFETCH(QString, literal);
    QCOMPARE(toPowerShellLiteral(name), literal);
    QCOMPARE(expandCommand(u"Get-X -Identity '{who}'"_s, {{u"who"_s, name}}),
             u"Get-X -Identity "_s + literal);
}

void CommandTemplateTest::fillsEachKindOfQuote()
{
    QCOMPARE(expandCommand(u"A -P 'x:{pool}' -F \"{pathFile}.log\" -G \"{who}\""_s,
                           {{u"pool"_s, u"a'b"_s},
                            {u"pathFile"_s, u"$Backup\\a.zip"_s},
                            {u"who"_s, u"a\"b$c`d\u201c"_s}}),
             u"A -P 'x:a''b' -F \"$Backup\\a.zip.log\" -G \"a`\"b`$c``d`\u201c\""_s);
}

void CommandTemplateTest::leavesScriptBlocksAlone()
{
    const QString text =
        u"Get-CsUser -Filter {RegistrarPool -eq '{pool}'} | ForEach-Object { $_ }"_s;
    QCOMPARE(faultOfCommandTemplate(text), QString());
    QCOMPARE(expandCommand(text, {{u"pool"_s, u"p.x"_s}}),
             u"Get-CsUser -Filter {RegistrarPool -eq 'p.x'} | ForEach-Object { $_ }"_s);
}

void CommandTemplateTest::refusesUnquotedPlaceholders()
{
    QVERIFY(faultOfCommandTemplate(u"A -P {pool}"_s).contains(u"inside quotes"));
    QVERIFY(faultOfCommandTemplate(u"A -P 'x' {pool} 'y'"_s).contains(u"inside quotes"));
    QVERIFY(faultOfCommandTemplate(u"A -P \"{pool}\""_s).contains(u"single quotes"));
    QVERIFY(faultOfCommandTemplate(u"A -P '{pathFile}'"_s).contains(u"double quotes"));
}

void CommandTemplateTest::namesPlaceholders()
{
    QCOMPARE(placeholdersOf(u"'{pool}' {Big} '{sql}' '{pool}'"_s),
             (QStringList{u"pool"_s, u"sql"_s}));
    QCOMPARE(expandSentence(u"Move {count} to {pool}; {other}"_s,
                            {{u"count"_s, u"3"_s}, {u"pool"_s, u"p'1"_s}}),
             u"Move 3 to p'1; {other}"_s);
}

void CommandTemplateTest::fileNamesAreSafe()
{
    QCOMPARE(toSafeFileName(u"sql01.x\\rtc: a/b*ñ-1"), u"sql01.x_rtc__a_b__-1"_s);
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::CommandTemplateTest)
#include "tst_CommandTemplate.moc"
