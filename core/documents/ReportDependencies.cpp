// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportFigures.h"
#include "core/documents/ReportParts.h"
#include "core/plan/PlanScope.h"

#include <algorithm>
#include <map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString joinedShort(const ReportBasis &basis, const QStringList &names)
{
    QStringList list;
    for (const QString &name : names) {
        list.append(shown(shortName(name, basis.suffix)));
    }
    return list.isEmpty() ? u"–"_s : list.join(u", "_s);
}

/// What Get-CsDatabaseMirrorState said of a pool's databases.
qsizetype mirroredDatabases(const Deployment &deployment, const Fqdn &pool)
{
    qsizetype count = 0;
    for (const CmdletOutput &output : deployment.outputs) {
        if (output.command == u"Get-CsDatabaseMirrorState"_s
            && output.scope.compare(pool.text(), Qt::CaseInsensitive) == 0) {
            count +=
                std::count_if(output.rows.begin(), output.rows.end(), [](const PropertyBag &row) {
                    return row.value(u"StateOnMirror") == u"Mirror"_s;
                });
        }
    }
    return count;
}

PaperTable databaseTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    const Deployment &deployment = basis.facts.deployment;
    std::map<QString, QStringList> databases;
    std::map<QString, QStringList> stores;
    std::map<QString, qsizetype> mirrors;
    for (const Pool &pool : deployment.pools) {
        for (const QString &backEnd : pool.backEnds) {
            databases[backEnd].append(pool.fqdn.text());
            mirrors[backEnd] += mirroredDatabases(deployment, pool.fqdn);
        }
        for (const QString &store : pool.fileStores) {
            stores[store].append(pool.fqdn.text());
        }
    }
    PaperTable table;
    table.heading = language.translate("Dependencies", "Databases and file stores");
    table.columns = {
        {language.translate("Dependencies", "Name"), 0, 180, false, BreakAt::Names},
        {language.translate("Dependencies", "Used by"), 186, 150, false, BreakAt::Names},
        {language.translate("Dependencies", "Availability"), 342, 140}};
    for (const auto &[name, pools] : databases) {
        QString availability = language.translate("Dependencies", "no group or mirror named");
        Mark mark = Mark::Note;
        if (deployment.topology) {
            for (const SqlInstance &instance : deployment.topology->sqlInstances) {
                if (!instance.alwaysOnPrimaryNode.isEmpty()
                    && instanceText(*deployment.topology, instance.key) == name) {
                    availability =
                        language.translate("Dependencies", "availability group, primary node %1")
                            .arg(shortName(instance.alwaysOnPrimaryNode, basis.suffix));
                    mark = Mark::None;
                }
            }
        }
        if (const auto count = mirrors[name]; count > 0) {
            availability =
                language.translate("Dependencies", "%n database(s) mirrored", nullptr, count);
            mark = Mark::Warning; // No target after 2015 knows mirroring.
        }
        table.rows.append({RowKind::Plain,
                           {{plainText(shown(name))},
                            {plainText(joinedShort(basis, pools))},
                            {plainText(availability), {}, mark}}});
    }
    for (const auto &[name, pools] : stores) {
        table.rows.append({RowKind::Plain,
                           {{plainText(shown(name))},
                            {plainText(joinedShort(basis, pools))},
                            {plainText(language.translate("Roles", "File store"))}}});
    }
    table.note = language.translate("Pools", "%1 of %1").arg(language.number(table.rows.size()));
    return table;
}

void addName(PaperTable &table, const QString &what, const QString &name, const QString &where)
{
    if (!name.isEmpty()) {
        table.rows.append(
            {RowKind::Plain, {{plainText(what)}, {plainText(shown(name))}, {plainText(where)}}});
    }
}

PaperTable nameTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    const Deployment &deployment = basis.facts.deployment;
    PaperTable table;
    table.heading = language.translate("Dependencies", "DNS names and addresses");
    table.columns = {
        {language.translate("Dependencies", "What"), 0, 130},
        {language.translate("Dependencies", "Name"), 136, 220, false, BreakAt::Names},
        {language.translate("Dependencies", "Where"), 362, 120, false, BreakAt::Names}};
    if (deployment.topology) {
        for (const SipDomain &domain : deployment.topology->sipDomains) {
            addName(table,
                    domain.isDefault ? language.translate("Dependencies", "Default SIP domain")
                                     : language.translate("Dependencies", "SIP domain"),
                    domain.name, u"–"_s);
        }
        for (const SimpleUrl &url : deployment.topology->simpleUrls) {
            addName(table,
                    language.translate("Dependencies", "Simple URL, %1").arg(shown(url.component)),
                    url.activeUrl, shown(url.domain));
        }
        for (const Service &service : deployment.topology->services) {
            addName(table, language.translate("Dependencies", "External web services"),
                    service.externalWebHost, shown(service.roleName));
        }
    }
    for (const EdgeNames &edge : deployment.edgeNames) {
        const QString where = shortName(edge.pool.text(), basis.suffix);
        addName(table, language.translate("Dependencies", "Access Edge"), edge.access, where);
        addName(table, language.translate("Dependencies", "Web conferencing Edge"),
                edge.webConferencing, where);
        addName(table, language.translate("Dependencies", "A/V Edge"), edge.audioVideo, where);
        addName(table, language.translate("Dependencies", "A/V Edge, public address"),
                edge.audioVideoPublicAddress, where);
    }
    table.note = language.translate("Pools", "%1 of %1").arg(language.number(table.rows.size()));
    table.after = plainText(language.translate(
        "Dependencies", "From the topology alone. What DNS really answers was not asked."));
    table.afterMark = Mark::Unknown;
    return table;
}

/// What was read of a system beside the product, or that nothing was.
PaperRow systemRow(const ReportBasis &basis, const QString &name, const QStringList &commands,
                   const QString &byAccounts)
{
    const DocumentLanguage &language = basis.language;
    QStringList read;
    for (const CmdletOutput &output : basis.facts.deployment.outputs) {
        if (commands.contains(output.command) && !read.contains(output.command)) {
            read.append(output.command);
        }
    }
    QStringList words = read;
    if (!byAccounts.isEmpty()) {
        words.prepend(byAccounts);
    }
    const bool isKnown = !words.isEmpty();
    return {RowKind::Plain,
            {{richText(u"<b>%1</b>"_s, {name})},
             {plainText(isKnown ? words.join(u", "_s)
                                : language.translate("Dependencies", "nothing was read")),
              {},
              isKnown ? Mark::None : Mark::Unknown,
              isKnown ? Ink::Black : Ink::Violet},
             {plainText(commands.join(u", "_s)), {}, Mark::None, Ink::Soft}}};
}

PaperTable systemTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    const QList<Account> &accounts = basis.facts.deployment.accounts;
    const qsizetype contacts =
        std::count_if(accounts.begin(), accounts.end(),
                      [](const Account &a) { return a.kind == AccountKind::ExchangeUmContact; });
    const qsizetype online = std::count_if(accounts.begin(), accounts.end(), [](const Account &a) {
        return a.hosting == Hosting::Online;
    });
    PaperTable table;
    table.heading = language.translate("Dependencies", "Systems beside the product");
    table.columns = {
        {language.translate("Dependencies", "System"), 0, 110},
        {language.translate("Dependencies", "Known here"), 116, 172, false, BreakAt::Names},
        {language.translate("Dependencies", "Would be told by"), 294, 188, false, BreakAt::Names}};
    table.rows = {
        systemRow(basis, language.translate("Dependencies", "Active Directory"),
                  {u"Get-CsAdForest"_s, u"Get-CsAdDomain"_s, u"Get-CsAdServerSchema"_s}, {}),
        systemRow(basis, language.translate("Dependencies", "Exchange, voice mail"),
                  {u"Get-CsHostedVoicemailPolicy"_s, u"Get-CsOAuthConfiguration"_s},
                  contacts > 0
                      ? language.translate("Dependencies", "%n UM contact(s)", nullptr, contacts)
                      : QString()),
        systemRow(basis, language.translate("Dependencies", "Federation"),
                  {u"Get-CsAccessEdgeConfiguration"_s, u"Get-CsAllowedDomain"_s,
                   u"Get-CsBlockedDomain"_s, u"Get-CsXmppAllowedPartner"_s},
                  {}),
        systemRow(basis, language.translate("Dependencies", "Hybrid, Teams"),
                  {u"Get-CsHostingProvider"_s, u"Get-CsTenantFederationConfiguration"_s},
                  online > 0 ? language.translate("Dependencies", "%n account(s) hosted online",
                                                  nullptr, online)
                             : QString())};
    return table;
}

} // namespace

PaperSection dependencySection(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    const Deployment &deployment = basis.facts.deployment;
    const QList<Certificate> &certificates = deployment.certificates;
    PaperSection section;
    section.anchor = u"dependencies"_s;
    section.name = language.translate("Dependencies", "Dependencies");
    section.title = section.name;
    section.source = sourceLine(language, deployment);
    if (certificates.isEmpty()) {
        section.blocks.append(PaperParagraph{
            plainText(language.translate(
                "Pools", "No certificate was read, so nothing is known of when they end.")),
            Mark::Unknown, false});
    } else {
        const auto first = std::min_element(
            certificates.begin(), certificates.end(),
            [](const Certificate &a, const Certificate &b) { return a.notAfter < b.notAfter; });
        section.title = language.translate("Dependencies", "The first of %1 ends on %2")
                            .arg(language.translate("Dependencies", "%n certificate(s)", nullptr,
                                                    certificates.size()),
                                 language.date(first->notAfter.toUTC().date()));
        section.blocks.append(PaperFigure{
            language.translate("Pools", "Certificates and the day they end"),
            language
                .translate("Pools", "%1 of %2 read from files, soonest first; all in appendix C")
                .arg(language.number(std::min<qsizetype>(24, certificates.size())),
                     language.number(certificates.size())),
            certificatePicture(certificates, deployment.discoveredAt, language, basis.measure)});
    }
    section.blocks += {databaseTable(basis), nameTable(basis), systemTable(basis)};
    return section;
}

} // namespace muster
