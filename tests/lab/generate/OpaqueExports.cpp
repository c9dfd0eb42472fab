// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Exports.h"
#include "tests/lab/generate/Random.h"
#include "tests/lab/generate/XmlText.h"
#include "tests/lab/generate/ZipFile.h"

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

void writeResponseGroups(Kit &kit, const Layout &layout, const HomePool &pool)
{
    const QString name = u"Rgs_%1.zip"_s.arg(pool.fqdn);
    const QString host = pool.fqdn.section(u'.', 0, 0);
    XmlText xml;
    xml.open("RgsExport", {{"Source", u"service:ApplicationServer:"_s + pool.fqdn}});
    xml.leaf("AgentGroup", {{"Name", host + u" service desk"_s}});
    xml.leaf("Queue", {{"Name", host + u" queue"_s}});
    xml.leaf("Workflow", {{"Name", host + u" hotline"_s}});
    xml.close();
    ZipFile zip(kit.pathOf(name));
    zip.addContentTypes();
    zip.addEntry("RgsConfiguration.xml", xml.toBytes());
    zip.addEntry("AudioFiles/welcome.wma",
                 Random(layout.seed, "rgs audio " + pool.fqdn.toStdString()).bytes(4096));
    zip.close();
    kit.enter({name, u"SET-RGS"_s, pool.fqdn, pool.fqdn, 460, {}});
}

void writeLocations(Kit &kit, const Layout &layout)
{
    XmlText xml;
    xml.open("LisConfiguration");
    for (const SiteSpec &site : layout.sites) {
        xml.leaf("CivicAddress", {{"City", site.city}, {"Country", site.country}});
        xml.leaf("Subnet", {{"Subnet", u"10.%1.0.0"_s.arg(site.id)}, {"Location", site.name}});
    }
    xml.close();
    ZipFile zip(kit.pathOf(u"LisConfig.zip"_s));
    zip.addEntry("LisConfiguration.xml", xml.toBytes());
    zip.close();
    kit.enter({u"LisConfig.zip"_s, u"SET-LIS"_s, {}, layout.centralManagementPool, 470, {}});
}

void writeVoiceRouting(Kit &kit, const Layout &layout)
{
    XmlText xml;
    xml.open("VoiceConfiguration");
    for (const SiteSpec &site : layout.sites) {
        xml.leaf("DialPlan", {{"Name", site.name}, {"Prefix", u'+' + site.numberPrefix}});
        xml.leaf("VoicePolicy", {{"Name", site.name + u" Voice"_s}});
    }
    xml.close();
    kit.add({u"VoiceRouting.vcfg"_s, u"SET-VCFG"_s, {}, layout.centralManagementPool, 470, {}},
            xml.toBytes());
}

void writePersistentChat(Kit &kit, const Layout &layout, const ServiceSpec &service)
{
    const QString pool = layout.cluster(service.cluster)->fqdn;
    const QString name = u"PChat_%1.zip"_s.arg(pool);
    XmlText xml;
    xml.open("PersistentChat", {{"Pool", pool}});
    xml.leaf("Category", {{"Name", u"Fabrikam"_s}});
    xml.leaf("Room", {{"Name", u"Operaciones"_s}, {"Messages", u"214"_s}});
    xml.close();
    ZipFile zip(kit.pathOf(name));
    zip.addEntry("PersistentChatData.xml", xml.toBytes());
    zip.close();
    kit.enter({name, u"DB-PCHAT"_s, pool, pool, 460, {}});
}

} // namespace

void writeOpaqueExports(Kit &kit, const Layout &layout)
{
    writeLocations(kit, layout);
    writeVoiceRouting(kit, layout);
    for (const HomePool &pool : layout.homePools) {
        if (pool.hasResponseGroups) {
            writeResponseGroups(kit, layout, pool);
        }
    }
    for (const ServiceSpec &service : layout.services) {
        if (service.id.role == u"PersistentChatService"_s) {
            writePersistentChat(kit, layout, service);
        }
    }
}

} // namespace muster::lab
