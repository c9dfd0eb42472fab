// SPDX-License-Identifier: Apache-2.0
#include "tests/app/CommandRun.h"

#include <QTemporaryFile>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QStringList discover{u"discover"_s, u"--project"_s, u"p"_s, u"--source"_s,
                           u"certificate:a.pfx"_s};

} // namespace

class PassphrasesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void personIsAskedUntilItOpens();
    void threeWrongOnesAreEnough();
    void whoGivesUpStopsTheCommand();
    void nobodyThereLeavesItLocked();
    void descriptorIsReadAndNobodyAsked();
    void wrongOneFromADescriptorIsRefused();
    void whatIsNoDescriptorIsUsage_data();
    void whatIsNoDescriptorIsUsage();
    void keepingIsAskedFor();
    void passphraseIsNeverPrinted();

private:
    /// A number by which @p bytes can be read.
    QString descriptor(const QByteArray &bytes);

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<QTemporaryFile> m_file;
};

void PassphrasesTest::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_engine->state.deployment = aSmallDeployment();
    m_engine->locked = QStringList{u"a.pfx"_s};
    m_engine->rightPassphrase = "geheim";
}

QString PassphrasesTest::descriptor(const QByteArray &bytes)
{
    m_file = std::make_unique<QTemporaryFile>();
    if (!m_file->open() || m_file->write(bytes) != bytes.size() || !m_file->seek(0)) {
        return {};
    }
    return QString::number(m_file->handle());
}

void PassphrasesTest::personIsAskedUntilItOpens()
{
    Typist typist({"falsch", "geheim"});
    const Run result = run(*m_engine, discover, typist.ask());
    QCOMPARE(result.code, ExitCode::Complete);
    QCOMPARE(typist.prompts.size(), 2);
    QVERIFY(typist.prompts.first().contains(u"a.pfx"_s));
    QVERIFY(m_engine->locked.isEmpty());
    QCOMPARE(m_engine->askedKeep, KeepSecret::ForThisRun);
}

void PassphrasesTest::threeWrongOnesAreEnough()
{
    Typist typist({"a", "b", "c", "geheim"});
    const Run result = run(*m_engine, discover, typist.ask());
    QCOMPARE(result.code, ExitCode::Failed);
    QVERIFY2(result.errors.contains(u"MU-2702"_s), qPrintable(result.errors));
    QCOMPARE(typist.prompts.size(), 3);
    QVERIFY(m_engine->askedSources.isEmpty());
}

void PassphrasesTest::whoGivesUpStopsTheCommand()
{
    Typist typist({});
    QCOMPARE(run(*m_engine, discover, typist.ask()).code, ExitCode::Stopped);
}

void PassphrasesTest::nobodyThereLeavesItLocked()
{
    QCOMPARE(run(*m_engine, discover).code, ExitCode::Complete);
    QCOMPARE(m_engine->givenPassphrases, 0);
    QCOMPARE(m_engine->askedSources.size(), 1);
}

void PassphrasesTest::descriptorIsReadAndNobodyAsked()
{
    Typist typist({});
    const QStringList arguments =
        discover + QStringList{u"--passphrase-fd"_s, descriptor("falsch\ngeheim\n")};
    QCOMPARE(run(*m_engine, arguments, typist.ask()).code, ExitCode::Complete);
    QVERIFY(typist.prompts.isEmpty());
    QVERIFY(m_engine->locked.isEmpty());
}

void PassphrasesTest::wrongOneFromADescriptorIsRefused()
{
    const QStringList arguments =
        discover + QStringList{u"--passphrase-fd"_s, descriptor("falsch\n")};
    const Run result = run(*m_engine, arguments);
    QCOMPARE(result.code, ExitCode::Failed);
    QVERIFY(result.errors.contains(u"MU-2702"_s));
}

void PassphrasesTest::whatIsNoDescriptorIsUsage_data()
{
    QTest::addColumn<QString>("descriptor");
    QTest::addRow("a word") << u"geheim"_s;
    QTest::addRow("negative") << u"-1"_s;
    QTest::addRow("not open") << u"987"_s;
}

void PassphrasesTest::whatIsNoDescriptorIsUsage()
{
    QFETCH(const QString, descriptor);
    const Run result = run(*m_engine, discover + QStringList{u"--passphrase-fd"_s, descriptor});
    QCOMPARE(result.code, ExitCode::Usage);
    QVERIFY(!result.errors.contains(u"geheim"_s));
}

void PassphrasesTest::keepingIsAskedFor()
{
    const QStringList arguments =
        discover + QStringList{u"--keep-passphrase"_s, u"--passphrase-fd"_s, descriptor("geheim")};
    QCOMPARE(run(*m_engine, arguments).code, ExitCode::Complete);
    QCOMPARE(m_engine->askedKeep, KeepSecret::InKeychain);
}

void PassphrasesTest::passphraseIsNeverPrinted()
{
    for (const QByteArray &passphrase : {QByteArray("geheim"), QByteArray("Sesam0815")}) {
        m_engine->locked = QStringList{u"a.pfx"_s};
        const Run result =
            run(*m_engine, discover + QStringList{u"--passphrase-fd"_s, descriptor(passphrase)});
        QVERIFY(!result.output.contains(QString::fromLatin1(passphrase)));
        QVERIFY(!result.errors.contains(QString::fromLatin1(passphrase)));
    }
}

QTEST_GUILESS_MAIN(PassphrasesTest)
#include "tst_Passphrases.moc"
