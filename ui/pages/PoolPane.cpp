// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/PoolPane.h"

#include "ui/models/DeploymentModel.h"
#include "ui/text/Amounts.h"
#include "ui/text/DomainWords.h"
#include "ui/text/SourceWords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr qsizetype shownContradictions = 50;

} // namespace

void PoolPane::showSite(const SiteRow *site)
{
    clear();
    setTitle(u"network"_s, site != nullptr ? site->name : tr("Nothing chosen"),
             site != nullptr ? wordFor(site->kind)
                             : tr("Choose a pool to see what is known of it."));
}

void PoolPane::showPool(const Pool &pool, const SiteRow *site, const Deployment &deployment)
{
    clear();
    setTitle(u"server"_s, pool.fqdn.hostPart(), pool.fqdn.text());
    addRule();
    addPlace(pool, site);
    addParts(pool);
    addRule();
    addProvenance(deployment);
}

void PoolPane::addPlace(const Pool &pool, const SiteRow *site)
{
    addFact(tr("Site"), site != nullptr ? site->name : QString());
    addFact(tr("Role"), roleText(pool));
    addFact(tr("Version"), pool.version ? wordFor(*pool.version) : u"–"_s);
    QStringList servers;
    for (const Fqdn &machine : pool.machines) {
        servers.append(machine.hostPart());
    }
    addFact(tr("Servers"), servers.isEmpty() ? u"–"_s : servers.join(u'\n'));
}

void PoolPane::addParts(const Pool &pool)
{
    if (pool.isProductServer()) {
        const bool isMixed = pool.builds.size() > 1;
        const Status status =
            pool.builds.isEmpty() ? Status::Unknown : (isMixed ? Status::Warning : Status::None);
        addFact(tr("Build"),
                isMixed ? u"%1\n%2"_s.arg(buildText(pool), pool.builds.join(u'\n'))
                        : buildText(pool),
                status);
    }
    if (!pool.backEnds.isEmpty()) {
        addFact(tr("Back end"), pool.backEnds.join(u'\n'));
    }
    if (!pool.fileStores.isEmpty()) {
        addFact(tr("File store"), pool.fileStores.join(u'\n'));
    }
    if (!pool.pairedWith.isEmpty()) {
        addFact(tr("Paired with"), pool.pairedWith.hostPart());
    }
    if (!pool.serviceRoles.isEmpty()) {
        addFact(tr("Services"), pool.serviceRoles.join(u", "_s));
    }
}

void PoolPane::addProvenance(const Deployment &deployment)
{
    addSection(tr("Where this comes from"));
    if (deployment.topologySource < 0 || deployment.topologySource >= deployment.sources.size()) {
        addCaption(tr("No source with a topology was read."));
        return;
    }
    const SourceRecord &source = deployment.sources.at(deployment.topologySource);
    addCaption(
        tr("%1, %2", "File and time")
            .arg(QFileInfo(source.location).fileName(),
                 dateTimeText(source.takenAt.isValid() ? source.takenAt : source.modifiedAt)));
}

void PoolPane::showContradictions(const Deployment &deployment)
{
    const QList<Contradiction> &all = deployment.contradictions;
    const QList<SourceRecord> &sources = deployment.sources;
    const auto nameOf = [&sources](int source) {
        return source >= 0 && source < sources.size()
                   ? QFileInfo(sources.at(source).location).fileName()
                   : tr("an unnamed source");
    };
    clear();
    setTitle(u"triangle-alert"_s, tr("Contradictions"), {});
    for (const Contradiction &contradiction : all.mid(0, shownContradictions)) {
        addText(contradictionText(contradiction));
        addCaption(tr("From %1 and %2")
                       .arg(nameOf(contradiction.firstSource), nameOf(contradiction.secondSource)));
        addRule();
    }
    if (all.size() > shownContradictions) {
        addCaption(tr("%1 of %2 shown; all are in the report.")
                       .arg(countText(shownContradictions), countText(all.size())));
    }
}

} // namespace muster::ui
