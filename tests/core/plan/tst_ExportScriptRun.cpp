// SPDX-License-Identifier: Apache-2.0
// Parses and runs the export script on the real PowerShell engine, with functions for the cmdlets.
#include "core/plan/ExportScript.h"
#include "core/plan/PlanMaker.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MixedDeployment.h"
#include "tests/support/PowerShellLab.h"
#include "tests/support/ResultChecks.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class ExportScriptRunTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void hasNoSyntaxError();
    void brokenScriptIsNoticed();
    void failuresDoNotStopTheRun();
    void oneProductRunsAlone();
    void secondRunKeepsTheFirst();

private:
    /// The kit of the only run in the folder: item@scope and what it says of them.
    [[nodiscard]] QMap<QString, QJsonObject> kit() const;
    [[nodiscard]] QString log() const;
    [[nodiscard]] QByteArray bytesOf(const QString &name) const;
    [[nodiscard]] QStringList runs() const
    {
        return QDir(m_folder->path()).entryList({u"Muster_????????T??????Z"_s}, QDir::Dirs);
    }
    [[nodiscard]] PowerShellLab::Run runScript(const QStringList &more = {}) const
    {
        return m_lab.run(QStringLiteral(MUSTER_SOURCE_DIR "/tests/lab/powershell/stubs.ps1"),
                         m_script, QStringList{u"Folder"_s, m_folder->path()} + more);
    }

    PowerShellLab m_lab;
    QTemporaryDir m_scriptFolder;
    QString m_script;
    std::unique_ptr<QTemporaryDir> m_folder;
    BackupPlan m_plan;
};

void ExportScriptRunTest::initTestCase()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    MUSTER_VERIFY_OK(catalogue);
    Deployment deployment = aMixedDeployment();
    deployment.topology->sites[0].name = u"K\u00f6ln \"$(evil)\"\u2019"_s;
    m_plan = makePlan(deployment, *catalogue, FakeClock().now());
    const Result<QByteArray> script = writeExportScript(m_plan, *catalogue);
    MUSTER_VERIFY_OK(script);
    m_script = m_scriptFolder.filePath(u"export.ps1"_s);
    QFile file(m_script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(*script), script->size());
    file.close();
    const QString missing = m_lab.prepare();
    if (!missing.isEmpty()) {
        MUSTER_MISSING(qPrintable(missing));
    }
}

void ExportScriptRunTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QMap<QString, QJsonObject> ExportScriptRunTest::kit() const
{
    QFile file(m_folder->filePath(runs().value(0) + u"/kit.json"_s));
    QMap<QString, QJsonObject> entries;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonArray files =
            QJsonDocument::fromJson(file.readAll()).object().value(u"files"_s).toArray();
        for (const auto &value : files) {
            const QJsonObject entry = value.toObject();
            entries.insert(entry.value(u"item"_s).toString() + u'@'
                               + entry.value(u"scope"_s).toString(),
                           entry);
        }
    }
    return entries;
}

QString ExportScriptRunTest::log() const
{
    QFile file(m_folder->filePath(runs().value(0) + u"/export-log.txt"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The script writes for Windows, where a backslash parts folders; here it is a letter of the name.
QByteArray ExportScriptRunTest::bytesOf(const QString &name) const
{
    QFile file(m_folder->filePath(runs().value(0) + u'\\' + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ExportScriptRunTest::hasNoSyntaxError()
{
    const PowerShellLab::Run parsed = m_lab.parse(m_script);
    QVERIFY2(parsed.exitCode == 0, qPrintable(parsed.output));
}

void ExportScriptRunTest::brokenScriptIsNoticed()
{
    const QString path = m_scriptFolder.filePath(u"broken.ps1"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Get-X 'a\n");
    file.close();
    QCOMPARE(m_lab.parse(path).exitCode, 1);
}

void ExportScriptRunTest::failuresDoNotStopTheRun()
{
    const PowerShellLab::Run run = runScript();
    QVERIFY2(run.exitCode == 3, qPrintable(run.output + run.errors));
    const QMap<QString, QJsonObject> made = kit();
    const QStringList failing{u"SET-LIS@"_s, u"DB-USER@pool13.contoso.com"_s,
                              u"DB-USER@old.contoso.com"_s, u"DB-PCHAT@chat.contoso.com"_s,
                              u"SRV-CERT@fe132.contoso.com"_s};
    for (const PlannedItem &item : m_plan.items) {
        const QString key = item.id + u'@' + item.scope;
        const bool isExpected =
            item.how == Obtain::Unprotected && item.id != u"FS-ALL" && !failing.contains(key);
        QVERIFY2(made.contains(key) == isExpected, qPrintable(key + run.output + log()));
    }
    const QJsonObject user = made.value(u"DB-USER@pool15.contoso.com"_s);
    const QByteArray content = bytesOf(user.value(u"path"_s).toString());
    QCOMPARE(content, QByteArray("PK"));
    QCOMPARE(user.value(u"sha256"_s).toString().toLatin1(),
             QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QVERIFY(QDateTime::fromString(user.value(u"takenAt"_s).toString(), Qt::ISODate).isValid());
    // A copied store lies beside the kit.
    const QDir folder(m_folder->path());
    QCOMPARE(folder.entryList({u"*FileStore_*"_s}, QDir::Dirs).size(), 2);
    // What was half made stands under another name, and the log says why.
    QCOMPARE(bytesOf(u"LisConfig.zip"_s), QByteArray());
    QCOMPARE(bytesOf(u"LisConfig.zip.failed"_s), QByteArray("P"));
    QVERIFY(log().contains(u"FAILED\tSET-LIS\t\tLisConfig.zip\tInvalid \"URI\""));
    QVERIFY(log().contains(u"the command made an empty file"));
    QVERIFY(log().contains(u"the command made no file"));
    QVERIFY(log().contains(u"the server does not answer"));
    QVERIFY(bytesOf(u"Certificates_fe131.contoso.com.pfx"_s).size() > 1000);
    QVERIFY(!log().contains(u"lab-pass") && !run.output.contains(u"lab-pass"));
}

void ExportScriptRunTest::oneProductRunsAlone()
{
    const PowerShellLab::Run run = runScript({u"Product"_s, u"2019-or-se"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.output + run.errors + log()));
    const QMap<QString, QJsonObject> made = kit();
    QVERIFY(made.contains(u"DB-USER@se19.contoso.com"_s));
    QVERIFY(!made.contains(u"DB-USER@pool15.contoso.com"_s));
    QCOMPARE(runScript({u"Product"_s, u"2007"_s}).exitCode, 9);
}

void ExportScriptRunTest::secondRunKeepsTheFirst()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"x"_s));
    QCOMPARE(runScript({u"Product"_s, u"2019-or-se"_s}).exitCode, 0);
    const QByteArray first = bytesOf(u"UserData_se19.contoso.com.zip"_s);
    QCOMPARE(first, QByteArray("PK"));
    // Within the same second the folder exists and the script refuses; later it makes another.
    const int again = runScript({u"Product"_s, u"2019-or-se"_s}).exitCode;
    QVERIFY(again == 9 ? runs().size() == 1 : runs().size() == 2);
    QCOMPARE(bytesOf(u"UserData_se19.contoso.com.zip"_s), first);
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::ExportScriptRunTest)
#include "tst_ExportScriptRun.moc"
