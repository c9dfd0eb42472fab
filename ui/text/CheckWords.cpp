// SPDX-License-Identifier: Apache-2.0
#include "ui/text/CheckWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

class FindingOutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::FindingOutcomeWords)
};

class SeverityWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::SeverityWords)
};

class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::VerdictWords)
};

class NeededSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::NeededSourceWords)
};

class StageWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::StageWords)
};

class FindingChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::FindingChangeWords)
};

class RiskStateWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::RiskStateWords)
};

class WouldAnswer
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::WouldAnswer)
};

} // namespace

QString wordFor(FindingOutcome outcome)
{
    switch (outcome) {
    case FindingOutcome::Pass:
        return FindingOutcomeWords::tr("Passed");
    case FindingOutcome::Fail:
        return FindingOutcomeWords::tr("Failed");
    case FindingOutcome::NotApplicable:
        return FindingOutcomeWords::tr("Not applicable");
    case FindingOutcome::Unknown:
        return FindingOutcomeWords::tr("Unknown");
    case FindingOutcome::NotDue:
        return FindingOutcomeWords::tr("Not due yet");
    }
    return {};
}

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return SeverityWords::tr("Blocker");
    case Severity::Warning:
        return SeverityWords::tr("Warning");
    case Severity::Info:
        return SeverityWords::tr("Note");
    }
    return {};
}

QString wordFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return VerdictWords::tr("Ready");
    case Verdict::Conditions:
        return VerdictWords::tr("Ready with conditions");
    case Verdict::NotReady:
        return VerdictWords::tr("Not ready");
    case Verdict::Unknown:
        return VerdictWords::tr("Unknown");
    }
    return {};
}

QString wordFor(NeededSource source)
{
    switch (source) {
    case NeededSource::None:
        return NeededSourceWords::tr("Nothing more");
    case NeededSource::Topology:
        return NeededSourceWords::tr("A topology");
    case NeededSource::Accounts:
        return NeededSourceWords::tr("An export of accounts");
    case NeededSource::FileStore:
        return NeededSourceWords::tr("The file store");
    case NeededSource::Certificates:
        return NeededSourceWords::tr("Certificate files");
    case NeededSource::Snapshot:
        return NeededSourceWords::tr("A snapshot");
    case NeededSource::Exports:
        return NeededSourceWords::tr("A native export");
    case NeededSource::Directory:
        return NeededSourceWords::tr("Active Directory");
    case NeededSource::ManagementShell:
        return NeededSourceWords::tr("A management shell");
    case NeededSource::Probes:
        return NeededSourceWords::tr("A look at DNS, TLS and ports");
    case NeededSource::Server:
        return NeededSourceWords::tr("A look at the servers");
    case NeededSource::Person:
        return NeededSourceWords::tr("A decision by a person");
    }
    return {};
}

QString wordFor(Stage stage)
{
    switch (stage) {
    case Stage::Backup:
        return StageWords::tr("Before any backup from live servers");
    case Stage::Start:
        return StageWords::tr("Before the migration starts");
    case Stage::FirstUsers:
        return StageWords::tr("Before the first users move");
    case Stage::Edge:
        return StageWords::tr("Before the Edge switch");
    case Stage::CentralManagement:
        return StageWords::tr("Before the Central Management store moves");
    case Stage::Teams:
        return StageWords::tr("Before users move to Teams");
    case Stage::Decommission:
        return StageWords::tr("Before a pool is dismantled");
    }
    return {};
}

QString wordFor(FindingChange change)
{
    switch (change) {
    case FindingChange::None:
        return FindingChangeWords::tr("Not compared");
    case FindingChange::New:
        return FindingChangeWords::tr("New");
    case FindingChange::Regressed:
        return FindingChangeWords::tr("Regressed");
    case FindingChange::Improved:
        return FindingChangeWords::tr("Improved");
    case FindingChange::Unchanged:
        return FindingChangeWords::tr("Unchanged");
    case FindingChange::Gone:
        return FindingChangeWords::tr("Gone");
    }
    return {};
}

QString wordFor(RiskState state)
{
    switch (state) {
    case RiskState::None:
        return RiskStateWords::tr("Not accepted");
    case RiskState::Accepted:
        return RiskStateWords::tr("Accepted");
    case RiskState::Expired:
        return RiskStateWords::tr("Expired");
    case RiskState::EvidenceChanged:
        return RiskStateWords::tr("Evidence changed");
    case RiskState::NotOpen:
        return RiskStateWords::tr("No longer open");
    }
    return {};
}

QString wouldAnswer(NeededSource source, qsizetype count)
{
    const int n = static_cast<int>(count);
    switch (source) {
    case NeededSource::None:
        return WouldAnswer::tr("%n check(s) broke off; each says why.", nullptr, n);
    case NeededSource::Topology:
        return WouldAnswer::tr("Add a topology to answer %n more.", nullptr, n);
    case NeededSource::Accounts:
        return WouldAnswer::tr("Add exports of accounts to answer %n more.", nullptr, n);
    case NeededSource::FileStore:
        return WouldAnswer::tr("Add the file store to answer %n more.", nullptr, n);
    case NeededSource::Certificates:
        return WouldAnswer::tr("Add certificate files to answer %n more.", nullptr, n);
    case NeededSource::Snapshot:
        return WouldAnswer::tr("Take a snapshot and prove it to answer %n more.", nullptr, n);
    case NeededSource::Exports:
        return WouldAnswer::tr("Add native exports to answer %n more.", nullptr, n);
    case NeededSource::Directory:
        return WouldAnswer::tr("Connect the directory to answer %n more.", nullptr, n);
    case NeededSource::ManagementShell:
        return WouldAnswer::tr("Add outputs of the management shell to answer %n more.", nullptr,
                               n);
    case NeededSource::Probes:
        return WouldAnswer::tr("Look at DNS, TLS and ports to answer %n more.", nullptr, n);
    case NeededSource::Server:
        return WouldAnswer::tr("Look at the servers themselves to answer %n more.", nullptr, n);
    case NeededSource::Person:
        return WouldAnswer::tr("%n more need a decision or a date from a person.", nullptr, n);
    }
    return {};
}

} // namespace muster::ui
