// SPDX-License-Identifier: Apache-2.0
#include "core/check/ReadinessRule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QStringList severityWords{u"blocker"_s, u"warning"_s, u"info"_s};
const QStringList sourceWords{u"none"_s,      u"topology"_s,     u"accounts"_s,
                              u"fileStore"_s, u"certificates"_s, u"snapshot"_s,
                              u"exports"_s,   u"directory"_s,    u"managementShell"_s,
                              u"probes"_s,    u"server"_s,       u"person"_s};
const QStringList targetWords{u"2013"_s, u"2015"_s, u"2019"_s, u"se"_s, u"teams"_s};

void readStages(KnowledgeReader &reader, ReadinessRule &rule)
{
    for (const QString &word : reader.texts(u"stages"_s)) {
        const std::optional<Stage> stage = stageFromWord(word);
        if (!stage || rule.stages.contains(*stage)) {
            reader.refuse(u"no stage, or one twice: "_s + word);
            return;
        }
        rule.stages.append(*stage);
    }
}

void readScope(KnowledgeReader &reader, ReadinessRule &rule)
{
    rule.from = reader.optionalVersions(u"from"_s);
    rule.to = reader.optionalTexts(u"to"_s);
    for (const QString &word : std::as_const(rule.to)) {
        if (!targetWords.contains(word)) {
            reader.refuse(u"no target: "_s + word);
        }
    }
}

ReadinessRule readRule(KnowledgeReader &reader)
{
    ReadinessRule rule;
    rule.id = reader.text(u"id"_s);
    rule.category = rule.id.section(u'-', 0, 0);
    rule.severity = static_cast<Severity>(reader.word(u"severity"_s, severityWords));
    readStages(reader, rule);
    readScope(reader, rule);
    rule.answeredBy = static_cast<NeededSource>(reader.word(u"answeredBy"_s, sourceWords));
    rule.title = reader.localText(u"title"_s);
    rule.failed = reader.localText(u"failed"_s);
    rule.rule = reader.localText(u"rule"_s);
    rule.meaning = reader.localText(u"meaning"_s);
    rule.remedy = reader.localText(u"remedy"_s);
    rule.evidence = reader.text(u"evidence"_s);
    rule.command = reader.optionalText(u"command"_s);
    rule.sourceTitle = reader.text(u"sourceTitle"_s);
    rule.source = reader.text(u"source"_s);
    if (rule.answeredBy == NeededSource::None) {
        reader.refuse(u"every rule is answered by something"_s);
    }
    return rule;
}

} // namespace

Result<ReadinessRules> ReadinessRules::load(const QString &path)
{
    ReadinessRules rules;
    const Result<void> read = readKnowledgeFile(path, [&rules](KnowledgeReader &root) {
        rules.m_stamp = root.stamp();
        root.objects(u"rules"_s, [&rules](KnowledgeReader &reader) {
            const ReadinessRule rule = readRule(reader);
            if (rules.m_places.contains(rule.id)) {
                reader.refuse(u"id used twice: "_s + rule.id);
            }
            rules.m_places.insert(rule.id, rules.m_rules.size());
            rules.m_rules.append(rule);
        });
    });
    if (!read) {
        return fail(read.error());
    }
    return rules;
}

const ReadinessRule *ReadinessRules::find(const QString &id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? nullptr : &m_rules.at(*found);
}

} // namespace muster
