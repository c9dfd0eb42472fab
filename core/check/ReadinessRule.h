// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/check/Finding.h"
#include "core/check/Stage.h"
#include "core/domain/ProductVersion.h"
#include "core/knowledge/KnowledgeFile.h"
#include "core/knowledge/LocalText.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace muster {

/// One readiness check as `resources/knowledge/readiness-rules.json` states it.
struct ReadinessRule
{
    QString id;       ///< `VER-002`
    QString category; ///< `VER`
    Severity severity = Severity::Warning;
    QList<Stage> stages;
    QList<ProductVersion> from; ///< Of which the deployment must have one; empty: any.
    QStringList to; ///< Words of targets, `2013` too, which is no target any more; empty: any.
    NeededSource answeredBy =
        NeededSource::Person; ///< What would answer it where nothing here does.
    LocalText title;          ///< What holds when it passes.
    LocalText failed;         ///< What a person reads when it fails.
    LocalText rule;           ///< The exact condition.
    LocalText meaning;        ///< What follows when it does not hold.
    LocalText remedy;
    QString evidence;    ///< What the finding shows, in technical English.
    QString command;     ///< The product's own command; empty where there is none.
    QString sourceTitle; ///< Title of the documentation.
    QString source;      ///< Short reference, see backup-catalogue.md §0.

    friend bool operator==(const ReadinessRule &, const ReadinessRule &) = default;
};

/// All rules in the order in which they are evaluated.
class ReadinessRules
{
public:
    /// @param path  the rules of the program, or a corrected file on disk.
    /// @errors  KnowledgeInvalid with file and line for an unknown, missing or repeated key, a bad
    ///          value or a repeated id; NotFound; Io.
    static Result<ReadinessRules>
    load(const QString &path = QStringLiteral(":/knowledge/readiness-rules.json"));

    [[nodiscard]] const QList<ReadinessRule> &all() const { return m_rules; }
    [[nodiscard]] const ReadinessRule *find(const QString &id) const; ///< Null when there is none.

    [[nodiscard]] const KnowledgeStamp &stamp() const { return m_stamp; }

private:
    KnowledgeStamp m_stamp;
    QList<ReadinessRule> m_rules;
    QHash<QString, qsizetype> m_places;
};

} // namespace muster
