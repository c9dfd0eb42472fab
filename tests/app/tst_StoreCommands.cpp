// SPDX-License-Identifier: Apache-2.0
// The commands about stores, and how every command opens an encrypted one.
#include "tests/app/CommandRun.h"

#include <QJsonArray>
#include <QTemporaryFile>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class StoreCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void plainStoreNeedsNoPassphrase();
    void newPassphraseIsTypedTwiceAlike();
    void newPassphraseComesFromADescriptor();
    void recipientsAndSettingsAreHandedOn();
    void whatIsNoSettingIsUsage_data();
    void whatIsNoSettingIsUsage();
    void lockedStoreIsOpenedFirst_data();
    void lockedStoreIsOpenedFirst();
    void whereNobodyCanBeAskedItIsSaid_data();
    void whereNobodyCanBeAskedItIsSaid();
    void lockedSnapshotsAreListedAllTheSame();
    void keyFileTakesThePassphraseOfTheFile();
    void recipientsAreTold();
    void recipientIsAdded();
    void recipientIsRemovedWithoutTheKey();
    void passphraseIsChanged();
    void unclearWordsAreUsage_data();
    void unclearWordsAreUsage();
    void passphraseIsNeverPrinted();

private:
    void lock() const;
    QString descriptor(const QByteArray &bytes);

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<QTemporaryFile> m_file;
};

namespace {

/// Every command that reads a snapshot or writes one.
void addCommands()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList project{u"--project"_s, u"p"_s};
    QTest::addRow("backup") << QStringList{u"backup"_s} + project;
    QTest::addRow("verify") << QStringList{u"verify"_s} + project;
    QTest::addRow("restore") << QStringList{u"restore"_s, u"--to-folder"_s, u"t"_s} + project;
    QTest::addRow("check") << QStringList{u"check"_s} + project;
    QTest::addRow("prepare") << QStringList{u"prepare"_s, u"--source"_s, u"sample:"_s} + project;
    QTest::addRow("documents") << QStringList{u"documents"_s, u"--kind"_s, u"report"_s,
                                              u"--format"_s,  u"json"_s,   u"--out"_s,
                                              u"o"_s}
                                      + project;
    QTest::addRow("recipients add")
        << QStringList{u"store"_s, u"recipients"_s, u"add"_s, u"c.pem"_s} + project;
}

} // namespace

void StoreCommandsTest::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_engine->state.deployment = aSmallDeployment();
    m_engine->store.folder = u"p/snapshots"_s;
    m_engine->rightPassphrase = "geheim";
}

void StoreCommandsTest::lock() const
{
    m_engine->store.isEncrypted = true;
    m_engine->store.isLocked = true;
    m_engine->store.hasPassphrase = true;
}

QString StoreCommandsTest::descriptor(const QByteArray &bytes)
{
    m_file = std::make_unique<QTemporaryFile>();
    if (!m_file->open() || m_file->write(bytes) != bytes.size() || !m_file->seek(0)) {
        return {};
    }
    return QString::number(m_file->handle());
}

void StoreCommandsTest::plainStoreNeedsNoPassphrase()
{
    Typist typist({});
    const Run result =
        run(*m_engine, {u"store"_s, u"init"_s, u"--project"_s, u"p"_s}, typist.ask());
    QCOMPARE(result.code, ExitCode::Complete);
    QVERIFY(typist.prompts.isEmpty());
    QVERIFY(!m_engine->askedStore.passphrase);
    QVERIFY(result.output.contains(u"not encrypted"_s));
}

void StoreCommandsTest::newPassphraseIsTypedTwiceAlike()
{
    const QStringList arguments{u"store"_s, u"init"_s, u"--project"_s, u"p"_s, u"--passphrase"_s};
    Typist unlike({"geheim", "geheimm"});
    QCOMPARE(run(*m_engine, arguments, unlike.ask()).code, ExitCode::Usage);
    QVERIFY(!m_engine->askedStore.passphrase);
    Typist empty({"", ""});
    QCOMPARE(run(*m_engine, arguments, empty.ask()).code, ExitCode::Usage);
    Typist alike({"geheim", "geheim"});
    QCOMPARE(run(*m_engine, arguments, alike.ask()).code, ExitCode::Complete);
    QCOMPARE(m_engine->askedStore.passphrase->utf8(), std::string_view("geheim"));
}

void StoreCommandsTest::newPassphraseComesFromADescriptor()
{
    const Run result = run(*m_engine, {u"store"_s, u"init"_s, u"--project"_s, u"p"_s,
                                       u"--passphrase-fd"_s, descriptor("geheim\n")});
    QCOMPARE(result.code, ExitCode::Complete);
    QCOMPARE(m_engine->askedStore.passphrase->utf8(), std::string_view("geheim"));
}

void StoreCommandsTest::recipientsAndSettingsAreHandedOn()
{
    const Run result = run(*m_engine, {u"store"_s, u"init"_s, u"--project"_s, u"p"_s,
                                       u"--recipient"_s, u"a.pem"_s, u"--recipient"_s, u"b.pfx"_s,
                                       u"--level"_s, u"9"_s, u"--threads"_s, u"2"_s});
    QCOMPARE(result.code, ExitCode::Complete);
    QCOMPARE(m_engine->askedStore.recipientFiles, (QStringList{u"a.pem"_s, u"b.pfx"_s}));
    QCOMPARE(m_engine->askedStore.settings, (StoreSettings{9, 2}));
}

void StoreCommandsTest::whatIsNoSettingIsUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addRow("level 0") << QStringList{u"--level"_s, u"0"_s};
    QTest::addRow("level 20") << QStringList{u"--level"_s, u"20"_s};
    QTest::addRow("level in words") << QStringList{u"--level"_s, u"high"_s};
    QTest::addRow("no threads") << QStringList{u"--threads"_s, u"0"_s};
}

void StoreCommandsTest::whatIsNoSettingIsUsage()
{
    QFETCH(const QStringList, options);
    const Run result =
        run(*m_engine, QStringList{u"store"_s, u"init"_s, u"--project"_s, u"p"_s} + options);
    QCOMPARE(result.code, ExitCode::Usage);
    QVERIFY(m_engine->state.folder.isEmpty());
}

void StoreCommandsTest::lockedStoreIsOpenedFirst_data()
{
    addCommands();
    QTest::addRow("snapshots") << QStringList{u"snapshots"_s, u"--project"_s, u"p"_s};
}

void StoreCommandsTest::lockedStoreIsOpenedFirst()
{
    QFETCH(const QStringList, arguments);
    lock();
    Typist typist({"falsch", "geheim"});
    run(*m_engine, arguments, typist.ask());
    QCOMPARE(typist.prompts.size(), 2);
    QVERIFY(typist.prompts.first().contains(u"p/snapshots"_s));
    QVERIFY(!m_engine->store.isLocked);
    QCOMPARE(m_engine->askedUnlock.keep, KeepSecret::ForThisRun);

    lock();
    run(*m_engine, arguments
                       + QStringList{u"--keep-passphrase"_s, u"--passphrase-fd"_s,
                                     descriptor("eins\ngeheim\n")});
    QVERIFY(!m_engine->store.isLocked);
    QCOMPARE(m_engine->askedUnlock.keep, KeepSecret::InKeychain);
}

void StoreCommandsTest::whereNobodyCanBeAskedItIsSaid_data()
{
    addCommands();
}

void StoreCommandsTest::whereNobodyCanBeAskedItIsSaid()
{
    QFETCH(const QStringList, arguments);
    lock();
    const Run result = run(*m_engine, arguments);
    QCOMPARE(result.code, ExitCode::Failed);
    QVERIFY2(result.errors.contains(u"MU-5002"_s), qPrintable(result.errors));
}

void StoreCommandsTest::lockedSnapshotsAreListedAllTheSame()
{
    lock();
    SnapshotSummary snapshot;
    snapshot.id = u"20260914T061205Z_3073ccd0"_s;
    snapshot.isLocked = true;
    m_engine->state.snapshots = {snapshot};
    const Run result = run(*m_engine, {u"snapshots"_s, u"--project"_s, u"p"_s});
    QCOMPARE(result.code, ExitCode::Complete);
    QVERIFY(result.output.contains(snapshot.id));
    QVERIFY(result.output.contains(u"Locked"_s));
}

void StoreCommandsTest::keyFileTakesThePassphraseOfTheFile()
{
    lock();
    Typist typist({"geheim"});
    run(*m_engine, {u"verify"_s, u"--project"_s, u"p"_s, u"--key"_s, u"me.pfx"_s}, typist.ask());
    QCOMPARE(m_engine->askedUnlock.keyFile, u"me.pfx"_s);
    QVERIFY(typist.prompts.first().contains(u"me.pfx"_s));
}

void StoreCommandsTest::recipientsAreTold()
{
    lock();
    m_engine->store.recipients = {{QByteArray(64, 'a'), u"CN=Ada"_s, {}}};
    const Run text =
        run(*m_engine, {u"store"_s, u"recipients"_s, u"--project"_s, u"p"_s, u"list"_s});
    QCOMPARE(text.code, ExitCode::Complete); // The key is not needed.
    QVERIFY(text.output.contains(u"CN=Ada"_s));
    QVERIFY(text.output.contains(u"A passphrase opens"_s));
    const Run json = run(
        *m_engine, {u"store"_s, u"recipients"_s, u"--project"_s, u"p"_s, u"list"_s, u"--json"_s});
    const QJsonObject facts = toObject(json.output);
    QCOMPARE(facts[u"encrypted"_s].toBool(), true);
    QCOMPARE(facts[u"recipients"_s].toArray().size(), 1);
}

void StoreCommandsTest::recipientIsAdded()
{
    lock();
    Typist typist({"geheim"});
    const Run result =
        run(*m_engine, {u"store"_s, u"recipients"_s, u"--project"_s, u"p"_s, u"add"_s, u"bo.pem"_s},
            typist.ask());
    QCOMPARE(result.code, ExitCode::Complete);
    QCOMPARE(m_engine->askedChange.addFile, u"bo.pem"_s);
    QVERIFY(result.output.contains(u"older ones too"_s));
}

void StoreCommandsTest::recipientIsRemovedWithoutTheKey()
{
    lock();
    const Run result = run(*m_engine, {u"store"_s, u"recipients"_s, u"--project"_s, u"p"_s,
                                       u"remove"_s, QString(64, u'a')});
    QCOMPARE(result.code, ExitCode::Complete);
    QCOMPARE(m_engine->askedChange.remove, QByteArray(64, 'a'));
    QVERIFY(result.output.contains(u"can still read"_s));
}

void StoreCommandsTest::passphraseIsChanged()
{
    lock();
    Typist typist({"geheim", "neu", "neu"});
    const Run result =
        run(*m_engine, {u"store"_s, u"recipients"_s, u"--project"_s, u"p"_s, u"passphrase"_s},
            typist.ask());
    QCOMPARE(result.code, ExitCode::Complete);
    QCOMPARE(m_engine->askedChange.passphrase->utf8(), std::string_view("neu"));
    lock();
    // The last line is the new one.
    const Run unseen =
        run(*m_engine, {u"store"_s, u"recipients"_s, u"--project"_s, u"p"_s, u"passphrase"_s,
                        u"--passphrase-fd"_s, descriptor("geheim\nganz neu\n")});
    QCOMPARE(unseen.code, ExitCode::Complete);
    QCOMPARE(m_engine->askedChange.passphrase->utf8(), std::string_view("ganz neu"));
}

void StoreCommandsTest::unclearWordsAreUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addRow("none") << QStringList{};
    QTest::addRow("another") << QStringList{u"show"_s};
    QTest::addRow("nobody to add") << QStringList{u"add"_s};
    QTest::addRow("two to add") << QStringList{u"add"_s, u"a.pem"_s, u"b.pem"_s};
    QTest::addRow("no fingerprint") << QStringList{u"remove"_s, u"Ada"_s};
    QTest::addRow("passphrase as an argument") << QStringList{u"passphrase"_s, u"geheim"_s};
}

void StoreCommandsTest::unclearWordsAreUsage()
{
    QFETCH(const QStringList, words);
    const Run result =
        run(*m_engine, QStringList{u"store"_s, u"recipients"_s, u"--project"_s, u"p"_s} + words);
    QCOMPARE(result.code, ExitCode::Usage);
    QVERIFY(m_engine->state.folder.isEmpty());
}

void StoreCommandsTest::passphraseIsNeverPrinted()
{
    for (const QByteArray &passphrase : {QByteArray("geheim"), QByteArray("Sesam0815")}) {
        lock();
        const Run result = run(*m_engine, {u"verify"_s, u"--project"_s, u"p"_s,
                                           u"--passphrase-fd"_s, descriptor(passphrase)});
        QVERIFY(!result.output.contains(QString::fromLatin1(passphrase)));
        QVERIFY(!result.errors.contains(QString::fromLatin1(passphrase)));
    }
}

QTEST_GUILESS_MAIN(StoreCommandsTest)
#include "tst_StoreCommands.moc"
