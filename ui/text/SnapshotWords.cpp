// SPDX-License-Identifier: Apache-2.0
#include "ui/text/SnapshotWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class ObtainWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::ObtainWords)
};

class NecessityWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::NecessityWords)
};

class UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::UsageWords)
};

class ScopeKindWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::ScopeKindWords)
};

class OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::OutcomeWords)
};

class UsableWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::UsableWords)
};

class SignedByWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::SignedByWords)
};

class ProofLevelWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::ProofLevelWords)
};

class FileOutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::FileOutcomeWords)
};

class ProgressPhaseWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::ProgressPhaseWords)
};

} // namespace

QString wordFor(Obtain how)
{
    switch (how) {
    case Obtain::File:
        return ObtainWords::tr("From file");
    case Obtain::Tree:
        return ObtainWords::tr("File tree");
    case Obtain::External:
        return ObtainWords::tr("External");
    case Obtain::Unprotected:
        return ObtainWords::tr("Unprotected");
    }
    return {};
}

QString wordFor(Necessity necessity)
{
    switch (necessity) {
    case Necessity::Mandatory:
        return NecessityWords::tr("Mandatory");
    case Necessity::MandatoryIfUsed:
        return NecessityWords::tr("Mandatory if used");
    case Necessity::Recommended:
        return NecessityWords::tr("Recommended");
    case Necessity::Optional:
        return NecessityWords::tr("Optional");
    }
    return {};
}

QString wordFor(Usage usage)
{
    switch (usage) {
    case Usage::InUse:
        return UsageWords::tr("In use");
    case Usage::NotInUse:
        return UsageWords::tr("Not in use");
    case Usage::Unknown:
        return UsageWords::tr("Use unknown");
    }
    return {};
}

QString wordFor(ScopeKind scope)
{
    switch (scope) {
    case ScopeKind::Deployment:
        return ScopeKindWords::tr("Deployment");
    case ScopeKind::Site:
        return ScopeKindWords::tr("Site");
    case ScopeKind::Pool:
        return ScopeKindWords::tr("Pool");
    case ScopeKind::Server:
        return ScopeKindWords::tr("Server");
    case ScopeKind::SqlInstance:
        return ScopeKindWords::tr("SQL instance");
    case ScopeKind::FileStore:
        return ScopeKindWords::tr("File store");
    case ScopeKind::External:
        return ScopeKindWords::tr("External");
    }
    return {};
}

QString wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Complete:
        return OutcomeWords::tr("Complete");
    case Outcome::Incomplete:
        return OutcomeWords::tr("Incomplete");
    case Outcome::Failed:
        return OutcomeWords::tr("Failed");
    }
    return {};
}

QString whyNotUsable(const SnapshotSummary &snapshot)
{
    if (snapshot.isPartial) {
        return UsableWords::tr("It was begun and never ended; a new backup continues it.");
    }
    if (snapshot.outcome == Outcome::Failed) {
        return UsableWords::tr("The backup failed; nothing is in it.");
    }
    return {};
}

QString wordFor(SignedBy signedBy)
{
    switch (signedBy) {
    case SignedBy::Nobody:
        return SignedByWords::tr("Unsigned");
    case SignedBy::Unknown:
        return SignedByWords::tr("By somebody unknown");
    case SignedBy::Trusted:
        return SignedByWords::tr("Trusted");
    }
    return {};
}

QString wordFor(ProofLevel level)
{
    switch (level) {
    case ProofLevel::None:
        return ProofLevelWords::tr("Nothing yet");
    case ProofLevel::Present:
        return ProofLevelWords::tr("Present");
    case ProofLevel::Unaltered:
        return ProofLevelWords::tr("Unaltered");
    case ProofLevel::Readable:
        return ProofLevelWords::tr("Readable");
    case ProofLevel::Complete:
        return ProofLevelWords::tr("Complete");
    case ProofLevel::Rehearsed:
        return ProofLevelWords::tr("Rehearsed");
    }
    return {};
}

QString wordFor(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Stored:
        return FileOutcomeWords::tr("Saved");
    case FileOutcome::Changed:
        return FileOutcomeWords::tr("Changed while it was read");
    case FileOutcome::Vanished:
        return FileOutcomeWords::tr("Vanished before it was read");
    case FileOutcome::Denied:
        return FileOutcomeWords::tr("Access denied");
    case FileOutcome::Unreadable:
        return FileOutcomeWords::tr("Could not be read");
    }
    return {};
}

QString wordFor(ProgressPhase phase)
{
    switch (phase) {
    case ProgressPhase::Preparing:
        return ProgressPhaseWords::tr("Preparing…");
    case ProgressPhase::ReadingSources:
        return ProgressPhaseWords::tr("Reading the sources…");
    case ProgressPhase::JoiningSources:
        return ProgressPhaseWords::tr("Joining what the sources say…");
    case ProgressPhase::Checking:
        return ProgressPhaseWords::tr("Checking…");
    case ProgressPhase::Measuring:
        return ProgressPhaseWords::tr("Measuring what will be taken…");
    case ProgressPhase::Copying:
        return ProgressPhaseWords::tr("Copying…");
    case ProgressPhase::Sealing:
        return ProgressPhaseWords::tr("Sealing the snapshot…");
    case ProgressPhase::Proving:
        return ProgressPhaseWords::tr("Reading everything back…");
    case ProgressPhase::Restoring:
        return ProgressPhaseWords::tr("Restoring…");
    case ProgressPhase::Writing:
        return ProgressPhaseWords::tr("Writing the documents…");
    }
    return {};
}

} // namespace muster::ui
