// SPDX-License-Identifier: Apache-2.0
// Damaged files of every kind, given to the real engine: each is refused by name, nothing is saved.
#include "tests/journeys/JourneyEngine.h"
#include "tests/support/OrdinaryUser.h"
#include "tests/support/ResultChecks.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/ZipBuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QByteArray sampleFile(const QString &path)
{
    QFile file(sampleFolder() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One-based line on which @p place stands in @p text.
qint64 lineOf(const QByteArray &text, qsizetype place)
{
    return 1 + text.first(place).count('\n');
}

/// A file, how it is given, and the refusal it must meet.
void row(const char *name, SourceKind kind, const QByteArray &bytes, ErrorCode code,
         qint64 line = 0)
{
    QTest::addRow("%s", name) << kind << bytes << code << line;
}

void topologyRows()
{
    const QByteArray whole = sampleFile(u"kit/topology.xml"_s);
    const auto damaged = [&whole](const QByteArray &what, const QByteArray &with) {
        QByteArray text = whole;
        return text.replace(text.indexOf(what), what.size(), with);
    };
    const SourceKind topology = SourceKind::Topology;
    const QByteArray half = whole.first(whole.size() / 2);
    row("topology cut in the middle", topology, half, ErrorCode::XmlTruncated,
        lineOf(half, half.size()));
    const qsizetype end = whole.indexOf("</Sites>");
    row("topology with a mismatched tag", topology, damaged("</Sites>", "</Sights>"),
        ErrorCode::XmlMalformed, lineOf(whole, end));
    const qsizetype root = whole.indexOf("<Topology");
    row("topology with a document type", topology,
        damaged("<Topology", "<!DOCTYPE Topology [<!ENTITY a \"aaaaaaaa\">]>\n<Topology"),
        ErrorCode::XmlDoctype, lineOf(whole, root));
    row("topology nested too deeply", topology, QByteArray("<Topology>\n").repeated(300),
        ErrorCode::XmlTooDeep, 257);
    const qsizetype city = whole.indexOf("Madrid");
    row("topology in another encoding than it says", topology, damaged("Madrid", "Madr\xEDz"),
        ErrorCode::BadEncoding, lineOf(whole, city));
    row("topology without sites", topology,
        "<Topology xmlns='urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008'/>",
        ErrorCode::TopologyIncomplete);
    row("empty file", topology, {}, ErrorCode::EmptyFile);
    row("random bytes", topology, QByteArray::fromHex("8f03a1ff00e2719cd5c4007e13b8f2990a"),
        ErrorCode::NotRecognised);
    row("list of accounts for a topology", topology, sampleFile(u"kit/accounts/Get-CsUser.csv"_s),
        ErrorCode::WrongKind);
}

void zipRows()
{
    const SourceKind topology = SourceKind::Topology;
    const QByteArray set =
        "<DocItemSet xmlns='urn:schema:Microsoft.Rtc.Management.Xds.AppLayer.2008'/>";
    ZipLies huge;
    huge.bytes = qint64{10} << 30;
    row("ZIP that claims 10 GB", topology,
        ZipBuilder().add("DocItemSet.xml", set, ZipBuilder::Method::Deflate, huge).bytes(),
        ErrorCode::ZipTooLarge);
    row("ZIP that leaves its folder", topology, ZipBuilder().add("../DocItemSet.xml", set).bytes(),
        ErrorCode::ZipUnsafePath);
    ZipLies encrypted;
    encrypted.isEncrypted = true;
    row("encrypted ZIP", topology,
        ZipBuilder().add("DocItemSet.xml", set, ZipBuilder::Method::Store, encrypted).bytes(),
        ErrorCode::ZipEncrypted);
    const QByteArray configuration = sampleFile(u"kit/CsConfig.zip"_s);
    row("ZIP cut in the middle", topology, configuration.first(configuration.size() / 2),
        ErrorCode::ZipMalformed);
    row("configuration without a topology", topology,
        ZipBuilder()
            .add("DocItemSet.xml",
                 set.chopped(2)
                     + "><DocItem Name='urn:xds:Policy'><Data><AnchoredXml><Key><SchemaId/></Key>"
                       "</AnchoredXml></Data></DocItem></DocItemSet>")
            .bytes(),
        ErrorCode::TopologyMissing);
}

void accountRows()
{
    const SourceKind accounts = SourceKind::Accounts;
    const QByteArray objects = "<Objs Version=\"1.1.0.1\" "
                               "xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n";
    row("CLIXML with a reference to nothing", accounts,
        objects + R"(<Obj RefId="0"><TNRef RefId="7"/></Obj></Objs>)",
        ErrorCode::ClixmlBadReference, 2);
    row("CLIXML with a number that is none", accounts,
        objects + "<Obj RefId=\"0\">\n<MS><I32 N=\"A\">1.5</I32></MS></Obj></Objs>",
        ErrorCode::ClixmlBadValue, 3);
    QFile numbers(QStringLiteral(MUSTER_SOURCE_DIR)
                  + u"/tests/data/accounts-powershell/integers.clixml"_s);
    const QByteArray others = numbers.open(QIODevice::ReadOnly) ? numbers.readAll() : QByteArray();
    row("CLIXML of other objects", accounts, others, ErrorCode::ClixmlNotAccounts);
    const QByteArray header = "SipAddress,Name\nsip:ada@fabrikam.example,Ada\n";
    row("CSV with unequal rows", accounts, header + "sip:bo@fabrikam.example\n",
        ErrorCode::CsvUnequalRow, 3);
    row("CSV without addresses", accounts,
        "#TYPE Selected.User\nName,RegistrarPool\nAda,pool-mad01\n", ErrorCode::CsvMissingColumn,
        2);
    row("CSV with an open quote", accounts, header + "sip:bo@fabrikam.example,\"Bo\n",
        ErrorCode::CsvUnclosedQuote, 3);
    row("JSON cut off", accounts, "[\n{\"SipAddress\": \"sip:ada@fabrikam.example\"},\n{\"Sip",
        ErrorCode::JsonMalformed, 3);
    row("JSON without accounts", accounts, R"([{"Colour": "blue"}])", ErrorCode::JsonNotAccounts);
    row("pasted list", accounts, "\r\nIdentity   : CN=Ada\r\nSipAddress : sip:a@x.example\r\n",
        ErrorCode::WrongKind);
}

void otherRows()
{
    row("damaged certificate", SourceKind::Certificate,
        "-----BEGIN CERTIFICATE-----\nMIIBkjCCATegAwIBAgIU\n-----END CERTIFICATE-----\n",
        ErrorCode::CertificateMalformed);
    const QByteArray manifest = "{\"format\": \"muster-kit\", \"version\": 1, \"files\": [\n"
                                "{\"path\": \"../../etc/passwd\"}]}";
    row("kit.json that leaves its folder", SourceKind::Kit,
        ZipBuilder().add("kit.json", manifest).bytes(), ErrorCode::KitManifestInvalid, 2);
    row("export of no known item", SourceKind::Export, "anything", ErrorCode::ExportItemUnknown);
    row("empty export", SourceKind::Export, {}, ErrorCode::EmptyFile);
}

} // namespace

class DamagedInputTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void damageIsNamedAndNothingIsSaved_data();
    void damageIsNamedAndNothingIsSaved();
    void missingFileIsNamed();
    void unreadableFileIsNamed();
    void oneDamagedFileAmongGoodOnesSavesNothing();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    /// Discovers @p sources, which must be refused, and compares the project with what it was.
    void expectRefusal(const QList<SourceSpec> &sources, ErrorCode code, const QString &subject,
                       qint64 line);

    QTemporaryDir m_folder;
    JourneyEngine m_journey;
    TreeMap m_before;
};

void DamagedInputTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
    Engine &engine = m_journey.engine();
    MUSTER_VERIFY_OK(
        JourneyEngine::wait(engine.openProject(at(u"project"_s), OpenMode::CreateIfMissing)));
    MUSTER_VERIFY_OK(JourneyEngine::wait(engine.discover(
        {SourceSpec{SourceKind::Topology, sampleFolder() + u"/kit/topology.xml"_s, {}, {}}})));
    MUSTER_VERIFY_OK(JourneyEngine::wait(engine.check({Target::SubscriptionEdition})));
    m_before = treeMapOf(at(u"project"_s).toUtf8());
    QVERIFY(m_before.contains("/project.sqlite"));
}

void DamagedInputTest::init()
{
    QVERIFY(QDir().mkpath(at(u"given"_s)));
}

void DamagedInputTest::expectRefusal(const QList<SourceSpec> &sources, ErrorCode code,
                                     const QString &subject, qint64 line)
{
    Engine &engine = m_journey.engine();
    const Result<Deployment> refused = JourneyEngine::wait(engine.discover(sources));
    MUSTER_VERIFY_FAILS(refused, code);
    QVERIFY2(refused.error().subject.startsWith(subject), qPrintable(refused.error().subject));
    QCOMPARE(refused.error().line, line);
    QCOMPARE(treeMapOf(at(u"project"_s).toUtf8()), m_before);
    // What the engine remembers is what is on disk: the deployment of before can still be planned.
    const Result<BackupPlan> plan = JourneyEngine::wait(engine.plan());
    MUSTER_VERIFY_OK(plan);
    QVERIFY(!plan->items.isEmpty());
}

void DamagedInputTest::damageIsNamedAndNothingIsSaved_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("line");
    topologyRows();
    zipRows();
    accountRows();
    otherRows();
}

void DamagedInputTest::damageIsNamedAndNothingIsSaved()
{
    QFETCH(SourceKind, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, line);
    const bool isUnknownItem = code == ErrorCode::ExportItemUnknown;
    const QString path = at(u"given/file"_s);
    MUSTER_VERIFY_OK(replaceFile(path.toUtf8(), bytes));
    const SourceSpec spec{kind,
                          path,
                          kind != SourceKind::Export ? QString()
                          : isUnknownItem            ? u"DB-NOTHING"_s
                                                     : u"SET-CMS"_s,
                          {}};
    expectRefusal({spec}, code, isUnknownItem ? spec.itemId : path, line);
}

void DamagedInputTest::missingFileIsNamed()
{
    const QString path = at(u"given/no-such.xml"_s);
    for (const SourceKind kind : {SourceKind::Topology, SourceKind::Accounts, SourceKind::Kit,
                                  SourceKind::FileStore, SourceKind::Certificate}) {
        expectRefusal({SourceSpec{kind, path, {}, {}}}, ErrorCode::NotFound, path, 0);
    }
}

void DamagedInputTest::unreadableFileIsNamed()
{
    const QString path = at(u"given/secret.xml"_s);
    MUSTER_VERIFY_OK(replaceFile(path.toUtf8(), sampleFile(u"kit/topology.xml"_s)));
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0), 0);
    Result<Deployment> refused = fail(ErrorCode::Internal);
    {
        const OrdinaryUser user;
        QVERIFY(user.isDropped());
        refused = JourneyEngine::wait(
            m_journey.engine().discover({SourceSpec{SourceKind::Topology, path, {}, {}}}));
    }
    MUSTER_VERIFY_FAILS(refused, ErrorCode::AccessDenied);
    QCOMPARE(refused.error().subject, path);
    QCOMPARE(treeMapOf(at(u"project"_s).toUtf8()), m_before);
}

void DamagedInputTest::oneDamagedFileAmongGoodOnesSavesNothing()
{
    const QString path = at(u"given/users.csv"_s);
    MUSTER_VERIFY_OK(replaceFile(path.toUtf8(), "SipAddress,Name\nsip:a@fabrikam.example\n"_ba));
    expectRefusal({SourceSpec{SourceKind::Sample, {}, {}, {}},
                   SourceSpec{SourceKind::Accounts, path, {}, {}}},
                  ErrorCode::CsvUnequalRow, path, 2);
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::DamagedInputTest)
#include "tst_DamagedInput.moc"
