// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/CertificateMaker.h"
#include "tests/lab/generate/Exports.h"
#include "tests/lab/generate/Random.h"

#include <algorithm>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

/// The services of a cluster; stores of a Standard Edition server count to it, too.
QList<const ServiceSpec *> servicesOf(const Layout &layout, const ClusterSpec &cluster)
{
    QList<const ServiceSpec *> services;
    for (const ServiceSpec &service : layout.services) {
        if (service.cluster == cluster.id) {
            services.append(&service);
        }
    }
    return services;
}

/// Names that the web services of a pool answer to.
QStringList webNames(const Layout &layout, const QString &externalHost)
{
    QStringList names{externalHost, u"dialin."_s + layout.domain, u"admin."_s + layout.domain};
    for (const QString &domain : layout.sipDomains) {
        names << u"meet."_s + domain << u"lyncdiscoverinternal."_s + domain
              << u"lyncdiscover."_s + domain << u"sip."_s + domain;
    }
    return names;
}

CertificateSpec specFor(const Layout &layout, const ClusterSpec &cluster,
                        const MachineSpec &machine)
{
    CertificateSpec spec;
    spec.commonName = cluster.fqdn;
    spec.dnsNames = {cluster.fqdn, machine.fqdn};
    for (const ServiceSpec *service : servicesOf(layout, cluster)) {
        if (!service->externalHost.isEmpty()) {
            spec.dnsNames.append(webNames(layout, service->externalHost));
        }
    }
    spec.dnsNames.removeDuplicates();
    const int number = 1 + Random(layout.seed, "key " + machine.fqdn.toStdString()).below(6);
    spec.key = u"throwaway-%1"_s.arg(number);
    return spec;
}

/// The certificate of an Edge pool's public side; no names when it is no Edge pool.
CertificateSpec externalSpecFor(const Layout &layout, const ClusterSpec &cluster)
{
    CertificateSpec spec;
    for (const ServiceSpec *service : servicesOf(layout, cluster)) {
        for (const PortSpec &port : service->ports) {
            if (service->id.role == u"EdgeServer"_s && !port.configuredFqdn.isEmpty()) {
                spec.dnsNames.append(port.configuredFqdn);
            }
        }
    }
    if (!spec.dnsNames.isEmpty()) {
        spec.commonName = spec.dnsNames.first();
        for (const QString &domain : layout.sipDomains) {
            spec.dnsNames.append(u"sip."_s + domain);
        }
        spec.dnsNames.removeDuplicates();
    }
    return spec;
}

/// The certificate faults of the Fabrikam sample; planted-faults.json names them.
void plantFault(CertificateSpec &spec, const QString &server)
{
    const QString host = server.section(u'.', 0, 0);
    if (host == u"se-osl02"_s) { // CERT-001
        spec.notAfter = {2025, 6, 1};
    } else if (host == u"fe-lis02"_s) { // CERT-007
        spec.notAfter = {2025, 10, 10};
    } else if (host == u"apps-mad01"_s) { // CERT-004
        spec.sha1Signature = true;
    } else if (host == u"se-osl01"_s) { // CERT-002
        spec.dnsNames.removeAll(u"web-osl.fabrikam.example"_s);
    }
}

} // namespace

void writeCertificates(Kit &kit, const Layout &layout, const Options &options)
{
    const CertificateMaker maker(layout.seed, layout.domain);
    for (const ClusterSpec &cluster : layout.clusters) {
        if (!cluster.isProductServer) {
            continue;
        }
        const CertificateSpec external = externalSpecFor(layout, cluster);
        for (const MachineSpec &machine : cluster.machines) {
            CertificateSpec spec = specFor(layout, cluster, machine);
            if (options.preset == u"fabrikam"_s) {
                plantFault(spec, machine.fqdn);
            }
            const QString name = u"certificates/Certificates_%1.pfx"_s.arg(machine.fqdn);
            kit.add({name, u"SRV-CERT"_s, machine.fqdn, machine.fqdn, 470, {}}, maker.toPfx(spec));
            if (!external.dnsNames.isEmpty()) {
                const QString outside =
                    u"certificates/Certificates_%1_external.pfx"_s.arg(machine.fqdn);
                kit.add({outside, u"SRV-CERT"_s, machine.fqdn, machine.fqdn, 470, {}},
                        maker.toPfx(external));
            }
        }
    }
    CertificateSpec tokens;
    tokens.commonName = layout.domain;
    tokens.dnsNames = {layout.domain};
    kit.add({u"certificates/Certificate_OAuth.pfx"_s,
             u"SRV-CERT"_s,
             {},
             layout.centralManagementPool,
             470,
             {}},
            maker.toPfx(tokens));
    kit.add({u"certificates/issuing-authority.pem"_s, {}, {}, {}, 470, {}},
            maker.toPem(maker.issuer()));
    kit.add({u"certificates/issuing-authority.cer"_s, {}, {}, {}, 470, {}},
            maker.toDer(maker.issuer()));
}

} // namespace muster::lab
