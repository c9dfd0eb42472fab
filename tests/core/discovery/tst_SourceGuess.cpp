// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/SourceGuess.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class SourceGuessTest : public QObject
{
    Q_OBJECT

private slots:
    void fileIsGuessedByItsName_data();
    void fileIsGuessedByItsName();
    void folderOfNumberedServicesIsAFileStore();
};

void SourceGuessTest::fileIsGuessedByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<SourceKind>("kind");
    QTest::addRow("topology builder") << u"fabrikam.TBXML"_s << SourceKind::Topology;
    QTest::addRow("published topology") << u"CsTopology.xml"_s << SourceKind::Topology;
    QTest::addRow("configuration export") << u"CsConfig.zip"_s << SourceKind::Topology;
    QTest::addRow("CLIXML in an .xml") << u"CsUser.xml"_s << SourceKind::Accounts;
    QTest::addRow("CSV") << u"users.csv"_s << SourceKind::Accounts;
    QTest::addRow("JSON") << u"users.json"_s << SourceKind::Accounts;
    QTest::addRow("PFX") << u"edge.pfx"_s << SourceKind::Certificate;
    QTest::addRow("DER") << u"root.cer"_s << SourceKind::Certificate;
    QTest::addRow("another ZIP") << u"collected.zip"_s << SourceKind::Kit;
    QTest::addRow("no ending") << u"README"_s << SourceKind::Kit;
}

void SourceGuessTest::fileIsGuessedByItsName()
{
    QFETCH(QString, name);
    QFETCH(SourceKind, kind);
    QCOMPARE(guessSourceKind(u"/exports/"_s + name), kind);
}

void SourceGuessTest::folderOfNumberedServicesIsAFileStore()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QCOMPARE(guessSourceKind(folder.path()), SourceKind::Kit);
    QVERIFY(QDir(folder.path()).mkdir(u"1-WebServices-1"_s));
    QCOMPARE(guessSourceKind(folder.path()), SourceKind::FileStore);
}

QTEST_GUILESS_MAIN(SourceGuessTest)
#include "tst_SourceGuess.moc"
