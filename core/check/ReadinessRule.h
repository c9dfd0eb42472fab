// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/check/Finding.h"
#include "core/domain/ProductVersion.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace muster {

/// A gate of the migration (readiness-checks.md, "Check groups by use").
enum class Stage
{
    Backup,            ///< Before any backup from live servers.
    Start,             ///< May the migration start?
    FirstUsers,        ///< Before the first users move; the new pool stands.
    Edge,              ///< Before the Edge switch.
    CentralManagement, ///< Before the Central Management store moves.
    Teams,             ///< Before users move to Teams.
    Decommission,      ///< Before a pool is dismantled.
};

QString
toWord(Stage stage); ///< `backup`, `start`, `firstUsers`, `edge`, `cms`, `teams`, `decommission`.
std::optional<Stage> stageFromWord(QStringView word);

/// One text in the shipped languages.
struct RuleText
{
    QString en;
    QString es;

    /// The text for a language such as `es` or `es_ES`; English for one that is not shipped.
    [[nodiscard]] const QString &in(const QString &language) const;

    friend bool operator==(const RuleText &, const RuleText &) = default;
};

/// One readiness check as `resources/knowledge/readiness-rules.json` states it.
struct ReadinessRule
{
    QString id;       ///< `VER-002`
    QString category; ///< `VER`
    Severity severity = Severity::Warning;
    QSet<Stage> stages;
    bool fromAny = false; ///< Whatever the source version is, also where no source tells it.
    QList<ProductVersion>
        from; ///< Versions of which the deployment must have one, unless `fromAny`.
    bool toAny = false;
    QList<Target> to;
    NeededSource answeredBy =
        NeededSource::Person; ///< What would answer it where nothing here does.
    RuleText title;           ///< What holds when it passes.
    RuleText failed;          ///< What a person reads when it fails.
    RuleText rule;            ///< The exact condition.
    RuleText meaning;         ///< What follows when it does not hold.
    RuleText remedy;
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
    /// Reads the rules of the program.
    /// @errors  KnowledgeInvalid naming file and line.
    static Result<ReadinessRules> load();
    /// Reads rules from JSON text; @p name is for errors.
    /// @errors  KnowledgeInvalid for an unknown, missing or repeated key, a bad value or a repeated
    /// id.
    static Result<ReadinessRules> parse(const QByteArray &json, const QString &name);

    [[nodiscard]] const QList<ReadinessRule> &all() const { return m_rules; }
    [[nodiscard]] const ReadinessRule *find(const QString &id) const; ///< Null when there is none.

private:
    QList<ReadinessRule> m_rules;
};

} // namespace muster
