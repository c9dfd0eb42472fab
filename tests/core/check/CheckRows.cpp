// SPDX-License-Identifier: Apache-2.0
#include "tests/core/check/CheckRows.h"

namespace muster {

void nothing(CheckCase & /*aCase*/) {}

void toServer(CheckCase &aCase)
{
    aCase.inputs.target = Target::SubscriptionEdition;
}

void to2019(CheckCase &aCase)
{
    aCase.inputs.target = Target::Sfb2019;
}

void withoutTopology(CheckCase &aCase)
{
    aCase.deployment.topology.reset();
    aCase.deployment.pools.clear();
}

void withoutAccounts(CheckCase &aCase)
{
    aCase.deployment.accounts.clear();
}

void withoutOutputs(CheckCase &aCase)
{
    aCase.deployment.outputs.clear();
}

void withoutSnapshot(CheckCase &aCase)
{
    aCase.inputs.snapshot.reset();
}

void withoutCertificates(CheckCase &aCase)
{
    aCase.deployment.certificates.clear();
}

void withoutTrees(CheckCase &aCase)
{
    aCase.deployment.fileStores.clear();
}

void atTheEnd(CheckCase &aCase)
{
    aCase.inputs.stage = Stage::Decommission;
}

Change both(Change first, Change second)
{
    return [first = std::move(first), second = std::move(second)](CheckCase &aCase) {
        first(aCase);
        second(aCase);
    };
}

Change output(const QString &command, const QString &property, const QString &value)
{
    return [=](CheckCase &aCase) {
        for (CmdletOutput &saved : aCase.deployment.outputs) {
            for (PropertyBag &row : saved.rows) {
                if (saved.command != command || !row.has(property)) {
                    continue;
                }
                PropertyBag changed;
                row.forEach([&](const QString &name, const QString &old) {
                    changed.add(name, name == property ? value : old);
                });
                row = changed;
            }
        }
    };
}

Change unsaved(const QString &id)
{
    return [id](CheckCase &aCase) {
        aCase.inputs.snapshot->manifest.items.removeIf(
            [&id](const ManifestItem &item) { return item.id == id; });
    };
}

} // namespace muster
