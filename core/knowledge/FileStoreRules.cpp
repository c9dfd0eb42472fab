// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/FileStoreRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QList<FileStoreRule> readRules(KnowledgeReader &parent, const QString &key)
{
    QList<FileStoreRule> rules;
    parent.objects(key, [&rules](KnowledgeReader &reader) {
        FileStoreRule rule;
        rule.id = reader.text(u"id"_s);
        rule.paths = reader.texts(u"paths"_s);
        rule.reason = reader.localText(u"reason"_s);
        rule.source = reader.text(u"source"_s);
        for (const FileStoreRule &other : rules) {
            if (other.id == rule.id) {
                reader.refuse(u"rule \"%1\" stands twice"_s.arg(rule.id));
            }
        }
        rules.append(rule);
    });
    return rules;
}

} // namespace

Result<FileStoreRules> FileStoreRules::load(const QString &path)
{
    FileStoreRules rules;
    const Result<void> read = readKnowledgeFile(path, [&rules](KnowledgeReader &reader) {
        static_cast<void>(reader.stamp());
        rules.m_keep = readRules(reader, u"keep"_s);
        rules.m_skip = readRules(reader, u"skip"_s);
    });
    if (!read) {
        return fail(read.error());
    }
    rules.m_keepPatterns = patternsOf(rules.m_keep);
    rules.m_skipPatterns = patternsOf(rules.m_skip);
    return rules;
}

QList<FileStoreRules::Pattern> FileStoreRules::patternsOf(const QList<FileStoreRule> &rules)
{
    QList<Pattern> patterns;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        for (const QString &path : rules.at(i).paths) {
            patterns.append({PathGlob(path.toUtf8(), Qt::CaseInsensitive), i});
        }
    }
    return patterns;
}

const FileStoreRule *FileStoreRules::skips(const QByteArray &path, const QByteArray &root) const
{
    const QByteArray below = root + '/' + path;
    const auto matches = [&path, &below](const Pattern &pattern) {
        return pattern.glob.matches(path) || pattern.glob.matches(below);
    };
    if (std::any_of(m_keepPatterns.begin(), m_keepPatterns.end(), matches)) {
        return nullptr;
    }
    const auto found = std::find_if(m_skipPatterns.begin(), m_skipPatterns.end(), matches);
    return found == m_skipPatterns.end() ? nullptr : &m_skip.at(found->rule);
}

} // namespace muster
