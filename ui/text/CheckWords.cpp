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

} // namespace muster::ui
