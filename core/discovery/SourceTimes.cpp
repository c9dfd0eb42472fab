// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/SourceTimes.h"

#include <QSet>

#include <algorithm>

namespace muster {

namespace {

/// Sources whose facts must belong together. Certificates and file stores live longer.
QSet<int> comparedSources(const Deployment &deployment)
{
    QSet<int> places;
    int last = -1;
    for (const Account &account : deployment.accounts) {
        if (account.source != last) {
            last = account.source;
            places.insert(last);
        }
    }
    for (const CmdletOutput &output : deployment.outputs) {
        places.insert(output.source);
    }
    places.insert(deployment.topologySource);
    places.remove(-1);
    return places;
}

} // namespace

bool isNewer(const QList<SourceRecord> &sources, int place, int other)
{
    const QDateTime mine = timeOf(sources.at(place));
    const QDateTime others = timeOf(sources.at(other));
    if (mine.isValid() != others.isValid()) {
        return mine.isValid();
    }
    return mine.isValid() && mine != others ? mine > others : place < other;
}

void compareTimes(Deployment &deployment)
{
    int oldest = -1;
    int newest = -1;
    const QSet<int> compared = comparedSources(deployment);
    for (int place = 0; place < deployment.sources.size(); ++place) {
        const QDateTime time = timeOf(deployment.sources.at(place));
        if (!compared.contains(place) || !time.isValid()) {
            continue;
        }
        if (oldest < 0 || time < timeOf(deployment.sources.at(oldest))) {
            oldest = place;
        }
        if (newest < 0 || time > timeOf(deployment.sources.at(newest))) {
            newest = place;
        }
    }
    if (oldest < 0) {
        return;
    }
    const QDateTime first = timeOf(deployment.sources.at(oldest));
    const QDateTime second = timeOf(deployment.sources.at(newest));
    if (first.secsTo(second) > farApartSeconds) {
        deployment.contradictions.append({ContradictionKind::SourcesFarApart,
                                          {},
                                          {},
                                          first.toUTC().toString(Qt::ISODate),
                                          oldest,
                                          second.toUTC().toString(Qt::ISODate),
                                          newest});
    }
}

} // namespace muster
