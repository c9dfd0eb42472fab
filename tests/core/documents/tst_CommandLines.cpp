// SPDX-License-Identifier: Apache-2.0
#include "core/documents/CommandLines.h"

#include <QGuiApplication>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class CommandLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void shortCommandStaysOneLine();
    void brokenLinesAreTheSameCommand_data();
    void brokenLinesAreTheSameCommand();
    void nothingIsBrokenInsideQuotes();
    void afterAPipeNoBacktickIsNeeded();
};

namespace {

const TextStyle mono{Face::Mono, 9.2, 15, Ink::Black};

QStringList broken(const QString &command, double width)
{
    TextMeasure measure;
    return commandLines(measure, command, mono, width);
}

/// What PowerShell makes of the lines: a backtick at the end, and the margin after it, are nothing but a space.
QString joined(const QStringList &lines)
{
    QString command = lines.constFirst();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (command.endsWith(u" `"_s)) {
            command.chop(2);
        }
        command += u' ' + lines.at(i).trimmed();
    }
    return command;
}

} // namespace

void CommandLinesTest::shortCommandStaysOneLine()
{
    QCOMPARE(broken(u"  Get-CsPool"_s, 400), QStringList{u"  Get-CsPool"_s});
}

void CommandLinesTest::brokenLinesAreTheSameCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addRow("pipeline")
        << u"Import-Csv -Path '.\\roster.csv' | Where-Object { $_.kind -eq 'user' -and $_.pool -eq 'pool-lis01.fabrikam.example' } | ForEach-Object { Move-CsUser -Identity $_.sip -Target 'pool-lis01.fabrikam.example' -Confirm:$false }"_s;
    QTest::addRow("parameters")
        << u"Export-CsUserData -PoolFqdn \"pool-mad01.fabrikam.example\" -FileName \"D:\\a folder\\UserData.zip\""_s;
    QTest::addRow("one endless word") << u"Get-"_s + QString(300, u'x');
}

void CommandLinesTest::brokenLinesAreTheSameCommand()
{
    QFETCH(QString, command);
    for (const double width : {120.0, 250.0, 448.0}) {
        const QStringList lines = broken(command, width);
        QCOMPARE(joined(lines), command);
        for (const QString &line : lines.mid(0, lines.size() - 1)) {
            QVERIFY2(line.endsWith(u'`') || line.endsWith(u'|') || line.endsWith(u'{'),
                     qPrintable(line));
        }
    }
}

void CommandLinesTest::nothingIsBrokenInsideQuotes()
{
    for (const QString &line :
         broken(u"Set-X -A 'one two three four' -B \"five six seven\""_s, 100)) {
        QCOMPARE(line.count(u'\'') % 2, 0);
        QCOMPARE(line.count(u'"') % 2, 0);
    }
}

void CommandLinesTest::afterAPipeNoBacktickIsNeeded()
{
    const QStringList lines = broken(u"Get-CsUser | Where-Object Enabled"_s, 150);
    QCOMPARE(lines, (QStringList{u"Get-CsUser |"_s, u"    Where-Object Enabled"_s}));
}

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    CommandLinesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_CommandLines.moc"
