// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/TopologyHandler.h"
#include "core/discovery/XmlStream.h"

#include <QHash>
#include <QString>

namespace muster {

/// Reads AnchoredXml documents, one after the other, and keeps of them the topology, the simple
/// URLs and the service assignments.
class SettingHandler final : public XmlHandler
{
public:
    void startElement(const XmlName &name, const XmlAttributes &attributes) override;
    void endElement(const XmlName &name) override;
    void text(std::string_view piece) override;

    /// Forgets which setting the last document was; what was kept stays.
    void beginDocument();
    /// Whether the present document said which setting it is.
    [[nodiscard]] bool isIdentified() const { return !m_elementName.isEmpty(); }
    [[nodiscard]] bool hasTopology() const { return m_topologies > 0; }
    [[nodiscard]] int topologies() const { return m_topologies; }
    [[nodiscard]] RawTopology takeTopology() { return m_topology.take(); }
    [[nodiscard]] QList<SimpleUrl> takeSimpleUrls()
    {
        return m_simpleUrls.take().document.topology.simpleUrls;
    }
    [[nodiscard]] const QHash<QString, QString> &registrars() const { return m_registrars; }

private:
    void startOutside(const XmlName &name, const XmlAttributes &attributes);
    void startAssignment(const XmlName &name, const XmlAttributes &attributes);

    QString m_elementName;           ///< Of the setting, from its SchemaId.
    XmlHandler *m_content = nullptr; ///< Who reads the setting's own element; not owned.
    bool m_isAssignments = false;
    int m_valueDepth = 0; ///< Elements open inside `Value`.
    int m_topologies = 0;
    TopologyHandler m_topology{TopologyHandler::Root::AnyPart};
    TopologyHandler m_simpleUrls{TopologyHandler::Root::AnyPart};
    QString m_tag;
    QString m_component;
    QHash<QString, QString> m_registrars;
};

} // namespace muster
