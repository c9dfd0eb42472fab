// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Exports.h"
#include "tests/lab/generate/Random.h"
#include "tests/lab/generate/TopologyXml.h"
#include "tests/lab/generate/ZipFile.h"

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

const QString nullGuid = u"00000000-0000-0000-0000-000000000000"_s;

/// One item of an AnchoredXml dictionary.
struct SettingItem
{
    QString tagName; ///< Empty for the global one.
    int tagId = 0;
    QByteArray xml; ///< The setting's own element.
};

struct Setting
{
    QString space;
    QString element;
    QString scopeClass;
    QList<SettingItem> items;
};

void writeSetting(XmlText &xml, const Setting &setting, std::uint64_t seed)
{
    xml.open("DocItem", {{"Name", u"urn:xds:%1:%2"_s.arg(setting.element, setting.scopeClass)}});
    xml.open("Data");
    xml.open("AnchoredXml",
             {{"xmlns", u"urn:schema:Microsoft.Rtc.Management.ScopeFramework.2008"_s},
              {"SchemaWriteVersion", u"2"_s}});
    xml.open("Key", {{"ScopeClass", setting.scopeClass}});
    xml.leaf("SchemaId", {{"Namespace", setting.space}, {"ElementName", setting.element}});
    xml.leaf("AuthorityId", {{"Class", u"Host"_s}, {"InstanceId", nullGuid}});
    xml.close();
    xml.open("Dictionary", {{"Count", QString::number(setting.items.size())}});
    for (const SettingItem &item : setting.items) {
        xml.open("Item");
        if (item.tagName.isEmpty()) {
            xml.leaf("Key");
        } else {
            xml.open("Key");
            xml.leaf("TagId", {{"Name", item.tagName}, {"Id", QString::number(item.tagId)}});
            xml.close();
        }
        const QByteArray purpose =
            ("setting " + setting.element.toLatin1() + item.tagName.toUtf8());
        xml.open("Value",
                 {{"Signature", QString::fromLatin1(guidOf(seed, purpose.toStdString()))}});
        xml.raw(item.xml);
        xml.close();
        xml.close();
    }
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

Setting simpleUrls(const Layout &layout)
{
    XmlText xml(8);
    writeSimpleUrls(xml, layout);
    return {u"urn:schema:Microsoft.Rtc.Management.Settings.SimpleUrl.2008"_s,
            u"SimpleUrlConfiguration"_s,
            u"Global"_s,
            {{{}, 0, xml.toBytes()}}};
}

/// Tag numbers to pools (formats.md §6.1).
Setting serviceAssignments(const Layout &layout)
{
    const QString space = u"urn:schema:Microsoft.Rtc.Management.Settings.ServiceAssignment.2008"_s;
    XmlText xml(8);
    xml.open("ServiceAssignments", {{"xmlns", space}});
    for (qsizetype i = 0; i < layout.homePools.size(); ++i) {
        const ServiceId id = layout.homePools[i].registrar;
        const QString tag = QString::number(100'000'000 + 104'729 * (i + 1));
        xml.open("ServiceAssignment", {{"TagId", tag}});
        for (const auto &[component, role] :
             {std::pair{u"Registrar"_s, u"Registrar"_s}, {u"PresenceFocus"_s, u"UserServices"_s}}) {
            xml.open("Component", {{"Name", component}});
            xml.leaf("ServiceId", {{"xmlns", QString::fromLatin1(topologyNamespace)},
                                   {"SiteId", QString::number(id.site)},
                                   {"RoleName", role},
                                   {"Instance", QString::number(id.instance)}});
            xml.close();
        }
        xml.close();
    }
    xml.close();
    return {space, u"ServiceAssignments"_s, u"Global"_s, {{{}, 0, xml.toBytes()}}};
}

QByteArray element(const char *name, const QString &space, const XmlAttributes &attributes)
{
    XmlText xml(8);
    xml.leaf(name, XmlAttributes{{"xmlns", space}} + attributes);
    return xml.toBytes();
}

/// A per-user policy: the tags that accounts carry.
Setting policies(const QString &space, const char *name, const QStringList &tags,
                 const XmlAttributes &attributes)
{
    Setting setting{space, QString::fromLatin1(name), u"Tag"_s, {}};
    int anchor = 1;
    for (const QString &tag : tags) {
        setting.items.append({tag, ++anchor, element(name, space, attributes)});
    }
    return setting;
}

QList<Setting> settingsOf(const Layout &layout)
{
    const QString base = u"urn:schema:Microsoft.Rtc.Management.%1.2008"_s;
    QStringList voice;
    QStringList client;
    for (const SiteSpec &site : layout.sites) {
        voice.append(site.name + u" Voice"_s);
        client.append(site.name + u" Client"_s);
    }
    const QString edgeSpace = base.arg(u"Settings.Edge"_s);
    const QString bookSpace = base.arg(u"Settings.AddressBook"_s);
    return {
        {QString::fromLatin1(topologyNamespace),
         u"Topology"_s,
         u"Global"_s,
         {{{}, 0, topologyXml(layout)}}},
        simpleUrls(layout),
        serviceAssignments(layout),
        policies(base.arg(u"Policy.Voice"_s), "VoicePolicy", voice,
                 {{"AllowCallForwarding", u"true"_s}, {"EnableDelegation", u"true"_s}}),
        // ConferencingPolicy is stored under its old name.
        policies(
            base.arg(u"Policy.Meeting"_s), "MeetingPolicy", {u"Executives"_s},
            {{"AllowAnonymousParticipantsInMeetings", u"true"_s}, {"MaxMeetingSize", u"250"_s}}),
        policies(base.arg(u"Policy.Client"_s), "ClientPolicy", client,
                 {{"EnableAppearOffline", u"true"_s}}),
        {edgeSpace,
         u"AccessEdgeSettings"_s,
         u"Global"_s,
         {{{},
           0,
           element("AccessEdgeSettings", edgeSpace,
                   {{"AllowFederatedUsers", u"true"_s}, {"AllowOutsideUsers", u"true"_s}})}}},
        {bookSpace,
         u"AddressBookSettings"_s,
         u"Global"_s,
         {{{},
           0,
           element("AddressBookSettings", bookSpace,
                   {{"UseNormalizationRules", u"true"_s}, {"IgnoreGenericRules", u"false"_s}})}}},
    };
}

} // namespace

void writeConfiguration(Kit &kit, const Layout &layout)
{
    XmlText xml;
    xml.open("DocItemSet", {{"xmlns", u"urn:schema:Microsoft.Rtc.Management.Xds.AppLayer.2008"_s}});
    for (const Setting &setting : settingsOf(layout)) {
        writeSetting(xml, setting, layout.seed);
    }
    xml.close();
    const QString name = u"CsConfig.zip"_s;
    ZipFile zip(kit.pathOf(name));
    zip.addContentTypes();
    zip.addEntry("DocItemSet.xml", xml.toBytes());
    zip.close();
    kit.enter({name, u"SET-CMS"_s, {}, layout.centralManagementPool, 480, {}});
}

} // namespace muster::lab
