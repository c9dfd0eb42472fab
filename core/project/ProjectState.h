// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/Finding.h"
#include "core/domain/Deployment.h"
#include "core/domain/ProductVersion.h"
#include "core/domain/Source.h"
#include "core/store/SnapshotSummary.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace muster {

/// What a person says about the migration; documents print it.
struct Particulars
{
    QString name; ///< Of the project; the folder's name until somebody says otherwise.
    QString organisation;
    QString changeNumber;
    QString author;
    QString classification;
    QString owner;      ///< Who sees to the conditions; empty: documents leave a line to write on.
    QDate plannedStart; ///< When the first accounts move; invalid until somebody says.
    QDate plannedEnd;   ///< When the old pools are dismantled; invalid until somebody says.
    Target target = Target::SubscriptionEdition;
    QString documentLanguage; ///< `en`, `es`; empty means that of the screen.
    QString paper;            ///< `a4` or `letter`; empty means a4.

    friend bool operator==(const Particulars &, const Particulars &) = default;
};

/// All that an open project holds, as it was saved last.
struct ProjectState
{
    QString folder;
    Particulars particulars;
    QList<SourceSpec> sources;
    std::optional<Deployment> deployment; ///< Empty until something was discovered.
    std::optional<Assessment> assessment; ///< Empty until the checks ran on this deployment.
    QList<AcceptedRisk> risks;            ///< The risk register, by finding.
    QList<SnapshotSummary> snapshots;     ///< Newest first, partial ones too.
    QString lastStep;   ///< Word of the wizard step that was open last; empty at first.
    QDateTime lastUsed; ///< Invalid for a new project.
};

} // namespace muster
