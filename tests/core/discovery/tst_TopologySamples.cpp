// SPDX-License-Identifier: Apache-2.0
// Every real topology gives exactly the answers which lie beside it.
#include "core/discovery/TopologyReader.h"

#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    const char *folder;
    const char *file;
};

constexpr std::array<Sample, 5> samples{{
    {"contoso-tbxml-2015", "Contoso.tbxml"},
    {"tenant-enterprise-2015", "DefaultTopology.xml"},
    {"tvp-topology-2015", "DefaultTopology_Skype.xml"},
    {"uss-topology-2019", "Topology-USS-2019.xml"},
    {"uss-topology-2019", "Topology-USS-2019-utf16le.xml"},
}};

QString word(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

template <typename T, typename ToJson>
QJsonArray arrayOf(const QList<T> &list, ToJson toJson)
{
    QJsonArray array;
    for (const T &value : list) {
        array.append(toJson(value));
    }
    return array;
}

/// Writes a topology as the answers are written.
class Answer
{
public:
    Answer(const Topology &topology, const QString &file)
        : m_topology(topology)
        , m_isBuilderFile(file.endsWith(u".tbxml"_s))
    {
    }

    QJsonObject whole(const QString &fileName) const;

private:
    QJsonObject sipDomains() const;
    static QJsonObject site(const Site &site);
    QJsonObject cluster(const Cluster &cluster) const;
    QJsonObject instance(const SqlInstance &instance) const;
    QJsonObject service(const Service &service) const;
    QJsonObject counts() const;
    QString clusterName(const QString &key) const
    {
        for (const Cluster &cluster : m_topology.clusters) {
            if (cluster.key == key) {
                return cluster.fqdn.text();
            }
        }
        return {};
    }

    const Topology &m_topology;
    bool m_isBuilderFile;
};

QJsonObject Answer::sipDomains() const
{
    QJsonObject object{{u"allowAll"_s, word(m_topology.allowsAllSipDomains)}};
    for (const SipDomain &domain : m_topology.sipDomains) {
        if (domain.isDefault) {
            object.insert(u"default"_s, domain.name);
        }
    }
    object.insert(u"names"_s, arrayOf(m_topology.sipDomains,
                                      [](const SipDomain &domain) { return domain.name; }));
    return object;
}

QJsonObject Answer::site(const Site &site)
{
    QJsonObject location;
    const auto add = [&location](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            location.insert(name, value);
        }
    };
    add(u"City"_s, site.city);
    add(u"State"_s, site.state);
    add(u"CountryCode"_s, site.countryCode);
    return {{u"kind"_s, site.kind == SiteKind::Central ? u"CentralSite"_s : u"RemoteSite"_s},
            {u"siteId"_s, site.key},
            {u"name"_s, site.name},
            {u"location"_s, location}};
}

QJsonObject Answer::cluster(const Cluster &cluster) const
{
    QJsonObject object{{m_isBuilderFile ? u"uniqueId"_s : u"id"_s, cluster.key},
                       {u"fqdn"_s, cluster.fqdn.text()},
                       {u"requiresReplication"_s, word(cluster.requiresReplication)},
                       {u"requiresSetup"_s, word(cluster.requiresSetup)},
                       {u"machines"_s, arrayOf(cluster.machines, [](const Machine &machine) {
                            return machine.fqdn.text();
                        })}};
    if (m_isBuilderFile) {
        object.insert(u"singleMachineOnly"_s, word(cluster.isSingleMachine));
    }
    return object;
}

QJsonObject Answer::instance(const SqlInstance &instance) const
{
    QJsonObject object{{u"name"_s, instance.name},
                       {u"clusterFqdn"_s, clusterName(instance.clusterKey)}};
    if (!m_isBuilderFile) {
        object.insert(u"alwaysOnPrimaryNodeFqdn"_s, instance.alwaysOnPrimaryNode.isEmpty()
                                                        ? QJsonValue(QJsonValue::Null)
                                                        : QJsonValue(instance.alwaysOnPrimaryNode));
    }
    return object;
}

QJsonObject Answer::service(const Service &service) const
{
    QJsonObject object{{m_isBuilderFile ? u"uniqueId"_s : u"id"_s, service.key},
                       {u"role"_s, service.roleName},
                       {u"serviceVersion"_s, QString::number(service.serviceVersion)},
                       {u"roleVersion"_s, QString::number(service.roleVersion)},
                       {u"pool"_s, clusterName(service.clusterKey)},
                       {u"sqlInstance"_s, QJsonValue(QJsonValue::Null)},
                       {u"ports"_s, service.ports.size()}};
    for (const SqlInstance &instance : m_topology.sqlInstances) {
        if (instance.key == service.sqlInstanceKey) {
            object.insert(u"sqlInstance"_s, instance.name);
        }
    }
    if (!m_isBuilderFile) {
        object.insert(u"dependsOn"_s, arrayOf(service.dependencies,
                                              [](const Dependency &d) { return d.serviceKey; }));
    }
    const auto add = [&object](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            object.insert(name, value);
        }
    };
    add(u"shareName"_s, service.shareName);
    add(u"externalWebHost"_s, service.externalWebHost);
    add(u"discoveryUrl"_s, service.discoveryUrl);
    if (service.roleName == u"CentralMgmt"_s) {
        object.insert(u"isActive"_s, word(service.isActiveCentralManagement));
    }
    return object;
}

QJsonObject Answer::counts() const
{
    qsizetype machines = 0;
    qsizetype ports = 0;
    QSet<QString> names;
    for (const Cluster &cluster : m_topology.clusters) {
        machines += cluster.machines.size();
        for (const Machine &machine : cluster.machines) {
            names.insert(machine.fqdn.key());
        }
    }
    for (const Service &service : m_topology.services) {
        ports += service.ports.size();
    }
    return {{u"sites"_s, m_topology.sites.size()},
            {u"clusters"_s, m_topology.clusters.size()},
            {u"machines"_s, machines},
            {u"distinctMachineFqdns"_s, names.size()},
            {u"sipDomains"_s, m_topology.sipDomains.size()},
            {u"sqlInstances"_s, m_topology.sqlInstances.size()},
            {u"services"_s, m_topology.services.size()},
            {u"ports"_s, ports}};
}

QJsonObject Answer::whole(const QString &fileName) const
{
    QJsonObject object{
        {u"file"_s, fileName},
        {u"root"_s, m_isBuilderFile ? u"TopologyBuilder"_s : u"Topology"_s},
        {u"sipDomains"_s, sipDomains()},
        {u"signature"_s, m_topology.signature},
        {u"sites"_s, arrayOf(m_topology.sites, &Answer::site)},
        {u"clusters"_s,
         arrayOf(m_topology.clusters, [this](const Cluster &c) { return cluster(c); })},
        {u"sqlInstances"_s,
         arrayOf(m_topology.sqlInstances, [this](const SqlInstance &i) { return instance(i); })},
        {u"services"_s,
         arrayOf(m_topology.services, [this](const Service &s) { return service(s); })},
        {u"counts"_s, counts()}};
    if (m_isBuilderFile) {
        object.insert(u"isFreeFromChanges"_s, word(m_topology.isFreeFromChanges));
        object.insert(u"isPublished"_s, word(m_topology.state == TopologyState::Published));
        object.insert(u"simpleUrls"_s, arrayOf(m_topology.simpleUrls, [](const SimpleUrl &url) {
                          return QJsonObject{{u"component"_s, url.component},
                                             {u"domain"_s, url.domain},
                                             {u"activeUrl"_s, url.activeUrl},
                                             {u"urls"_s, QJsonArray::fromStringList(url.urls)}};
                      }));
    }
    return object;
}

} // namespace

class TopologySamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void everySampleGivesItsAnswers_data();
    void everySampleGivesItsAnswers();
};

void TopologySamplesTest::everySampleGivesItsAnswers_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    for (const Sample &sample : samples) {
        QTest::addRow("%s", sample.file)
            << QString::fromLatin1(sample.folder) << QString::fromLatin1(sample.file);
    }
}

void TopologySamplesTest::everySampleGivesItsAnswers()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, file);
    const QDir from(QStringLiteral(MUSTER_SAMPLES) + u'/' + folder);
    if (!from.exists()) {
        MUSTER_MISSING("the folder of real samples is not here");
    }
    QFile answers(from.filePath(u"expected.json"_s));
    QVERIFY(answers.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(answers.readAll()).object();
    QFile document(from.filePath(file));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const Result<TopologyDocument> read = readTopology(document, file, quietJob());
    MUSTER_VERIFY_OK(read);
    const QString answersFor = expected.value(u"file"_s).toString();
    const QJsonObject actual = Answer(read->topology, file).whole(answersFor);
    for (const QString &key : expected.keys()) {
        QCOMPARE(QJsonDocument(QJsonObject{{key, actual.value(key)}}).toJson(),
                 QJsonDocument(QJsonObject{{key, expected.value(key)}}).toJson());
    }
    QCOMPARE(actual.keys(), expected.keys());
    QCOMPARE(read->recognised, read->total);
}

QTEST_GUILESS_MAIN(TopologySamplesTest)
#include "tst_TopologySamples.moc"
