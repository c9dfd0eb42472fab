// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/PathGlob.h"
#include "core/base/Result.h"
#include "core/knowledge/KnowledgeFile.h"
#include "core/knowledge/LocalText.h"

#include <QList>
#include <QString>

namespace muster {

/// Why some files of a file store are kept or left out.
struct FileStoreRule
{
    QString id;        ///< Stable; manifests name it.
    QStringList paths; ///< Patterns, relative to the file store, without regard to case.
    LocalText reason;
    QString source;

    friend bool operator==(const FileStoreRule &, const FileStoreRule &) = default;
};

/// What of a file store is not worth saving. A rule that keeps wins over all that skip.
class FileStoreRules
{
public:
    /// Reads `file-store-rules.json`, or another file of that form.
    /// @errors  KnowledgeInvalid with file and line; NotFound, Io.
    static Result<FileStoreRules>
    load(const QString &path = QStringLiteral(":/knowledge/file-store-rules.json"));

    /// The rule by which a file is left out; null when it is saved.
    /// @param path  relative to the tree that is saved.
    /// @param root  name of that tree's own folder, for a tree that is itself a service folder.
    [[nodiscard]] const FileStoreRule *skips(const QByteArray &path, const QByteArray &root) const;
    [[nodiscard]] const QList<FileStoreRule> &keep() const { return m_keep; }
    [[nodiscard]] const QList<FileStoreRule> &skip() const { return m_skip; }

private:
    struct Pattern
    {
        PathGlob glob;
        qsizetype rule; ///< Place in its list.
    };
    static QList<Pattern> patternsOf(const QList<FileStoreRule> &rules);

    QList<FileStoreRule> m_keep;
    QList<FileStoreRule> m_skip;
    QList<Pattern> m_keepPatterns;
    QList<Pattern> m_skipPatterns;
};

} // namespace muster
