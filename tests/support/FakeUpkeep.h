// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FakeAccess.h"

namespace muster {

/// The part of FakeEngine that looks after snapshots and stores.
class FakeUpkeep : public FakeAccess
{
public:
    SnapshotDetails details;
    SnapshotDifference difference;
    StoreEvidence storeEvidence;
    std::optional<LockFacts> lock;
    PrunePlan pruned;
    CopyReport copied;

    SnapshotChoice askedPin;
    QString askedReason;
    QString askedSignOff;
    QStringList askedCompared;
    CheckDepth askedDepth;
    KeepRule askedRule;
    std::optional<PruneMode> askedPrune;
    QString askedCopy;

    Job<SnapshotDetails> describe(const SnapshotChoice &choice) override
    {
        askedPin = choice;
        return outcome<SnapshotDetails>(details);
    }
    Job<void> pin(const SnapshotChoice &choice, const QString &reason) override
    {
        askedPin = choice;
        askedReason = reason;
        return outcome<void>({});
    }
    Job<void> unpin(const SnapshotChoice &choice, const QString &signedOffBy) override
    {
        askedPin = choice;
        askedSignOff = signedOffBy;
        return outcome<void>({});
    }
    Job<SnapshotDifference> compareSnapshots(const QString & /*storeFolder*/, const QString &before,
                                             const QString &after) override
    {
        askedCompared = {before, after};
        return outcome<SnapshotDifference>(difference);
    }
    Job<StoreEvidence> checkStore(const QString & /*storeFolder*/, CheckDepth depth) override
    {
        askedDepth = depth;
        return outcome<StoreEvidence>(storeEvidence);
    }
    Job<std::optional<LockFacts>> removeDeadLock(const QString & /*storeFolder*/) override
    {
        return outcome<std::optional<LockFacts>>(lock);
    }
    Job<PrunePlan> prune(const QString & /*storeFolder*/, const KeepRule &rule,
                         PruneMode mode) override
    {
        askedRule = rule;
        askedPrune = mode;
        return outcome<PrunePlan>(pruned);
    }
    Job<CopyReport> copyStore(const QString & /*storeFolder*/, const QString &to) override
    {
        askedCopy = to;
        return outcome<CopyReport>(copied);
    }
};

} // namespace muster
