// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/SettingHandler.h"

using namespace Qt::StringLiterals;

namespace muster {

void SettingHandler::beginDocument()
{
    m_elementName.clear();
    m_content = nullptr;
    m_isAssignments = false;
    m_valueDepth = 0;
}

void SettingHandler::startElement(const XmlName &name, const XmlAttributes &attributes)
{
    if (m_valueDepth == 0) {
        startOutside(name, attributes);
        return;
    }
    ++m_valueDepth;
    if (m_content != nullptr) {
        m_content->followParserOf(*this);
        m_content->startElement(name, attributes);
    } else if (m_isAssignments) {
        startAssignment(name, attributes);
    }
}

void SettingHandler::startOutside(const XmlName &name, const XmlAttributes &attributes)
{
    if (name.local == "SchemaId") {
        m_elementName = attributes.text("ElementName");
    } else if (name.local == "Value") {
        m_valueDepth = 1;
        m_content = nullptr;
        m_isAssignments = m_elementName == u"ServiceAssignments"_s;
        if (m_elementName == u"SimpleUrlConfiguration"_s) {
            m_content = &m_simpleUrls;
        } else if (m_elementName == u"Topology"_s && ++m_topologies == 1) {
            m_content = &m_topology;
        }
    }
}

void SettingHandler::startAssignment(const XmlName &name, const XmlAttributes &attributes)
{
    if (name.local == "ServiceAssignment") {
        m_tag = attributes.text("TagId");
    } else if (name.local == "Component") {
        m_component = attributes.text("Name");
    } else if (name.local == "ServiceId" && m_component == u"Registrar"_s) {
        m_registrars.insert(m_tag, u"%1-%2-%3"_s.arg(attributes.text("SiteId"),
                                                     attributes.text("RoleName"),
                                                     attributes.text("Instance")));
    }
}

void SettingHandler::endElement(const XmlName &name)
{
    if (m_valueDepth == 0) {
        return;
    }
    --m_valueDepth;
    if (m_valueDepth > 0 && m_content != nullptr) {
        m_content->followParserOf(*this);
        m_content->endElement(name);
    }
}

void SettingHandler::text(std::string_view piece)
{
    if (m_valueDepth > 0 && m_content != nullptr) {
        m_content->text(piece);
    }
}

} // namespace muster
