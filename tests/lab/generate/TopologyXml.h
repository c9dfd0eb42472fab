// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lab/generate/Layout.h"
#include "tests/lab/generate/XmlText.h"

#include <QByteArray>

namespace muster::lab {

/// A published topology as `Get-CsTopology -AsXml` gives it, UTF-8 without declaration (formats.md
/// §3).
QByteArray topologyXml(const Layout &layout);

/// A Topology Builder file of the same deployment, never published, with byte order mark and
/// declaration (formats.md §2). Like the real ones it has no Central Management service.
QByteArray draftXml(const Layout &layout);

/// `Ports` and the role's own element, which both kinds of file share.
void writePortsAndRole(XmlText &xml, const ServiceSpec &service);
/// `Type` of a service; empty for roles without an element of their own.
QString roleTypeOf(const QString &role);
/// 2 for the roles whose settings have the second schema (formats.md §1.3), else 1.
int roleVersionOf(const QString &role);
void writeInternalDomains(XmlText &xml, const Layout &layout, const XmlAttributes &more = {});
/// `https://meet.…` and so on, for drafts and for the configuration export.
void writeSimpleUrls(XmlText &xml, const Layout &layout);

inline constexpr const char *topologyNamespace =
    "urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008";

} // namespace muster::lab
