// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/domain/ProductVersion.h"
#include "core/knowledge/KnowledgeNode.h"
#include "core/knowledge/LocalText.h"

#include <QByteArray>
#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace muster {

/// What every knowledge file says of itself.
struct KnowledgeStamp
{
    int format = 1;
    QDate reviewed; ///< When a person last held it against its sources.
    QString source; ///< Where its facts come from.

    friend bool operator==(const KnowledgeStamp &, const KnowledgeStamp &) = default;
};

/// Collects the first fault of one knowledge file.
class KnowledgeFault final
{
public:
    explicit KnowledgeFault(QString subject)
        : m_subject(std::move(subject))
    {
    }

    void report(qint64 line, const QString &detail);
    /// @errors  KnowledgeInvalid: the first fault reported, with its line.
    [[nodiscard]] Result<void> outcome() const;

private:
    QString m_subject;
    std::optional<Error> m_first;
};

/// Takes the members of one JSON object strictly: every fault goes to the KnowledgeFault, and an
/// empty value is returned in its place.
class KnowledgeReader final
{
public:
    KnowledgeReader(const KnowledgeNode &object, KnowledgeFault &fault);

    [[nodiscard]] qint64 line() const { return m_object.line; }
    void refuse(const QString &detail) { m_fault.report(m_object.line, detail); }

    QString text(const QString &key);         ///< Not empty.
    QString optionalText(const QString &key); ///< Not empty where the key stands.
    QStringList texts(const QString &key);    ///< At least one, none empty.
    QStringList optionalTexts(const QString &key);
    LocalText localText(const QString &key); ///< Both languages, neither empty.
    LocalText optionalLocalText(const QString &key);
    QList<LocalText> optionalLocalTexts(const QString &key);
    qint64 number(const QString &key); ///< A whole number of at least 0.
    qint64 optionalNumber(const QString &key, qint64 otherwise);
    QList<qint64> numbers(const QString &key); ///< A list of whole numbers of at least 0.
    bool optionalFlag(const QString &key);
    QDate date(const QString &key); ///< `2025-10-14`
    QDate optionalDate(const QString &key);
    QList<ProductVersion> versions(const QString &key); ///< At least one, each once.
    QList<ProductVersion> optionalVersions(const QString &key);

    QList<Target> targets(const QString &key); ///< At least one.

    /// The place of a word in @p words; 0 after a fault.
    int word(const QString &key, const QStringList &words);
    int optionalWord(const QString &key, const QStringList &words, int otherwise);
    /// Calls @p read with a reader for each object of a list.
    void objects(const QString &key, const std::function<void(KnowledgeReader &)> &read);
    void optionalObjects(const QString &key, const std::function<void(KnowledgeReader &)> &read);
    void optionalObject(const QString &key, const std::function<void(KnowledgeReader &)> &read);
    /// Calls @p read with each key and value of an object whose keys are free.
    void entries(const QString &key,
                 const std::function<void(const QString &, KnowledgeReader &)> &read);
    KnowledgeStamp stamp(); ///< `format`, `reviewed`, `source`.
    bool has(const QString &key) const { return find(key) != nullptr; }

    /// Refuses what nobody asked for; call it last.
    void finish();

private:
    [[nodiscard]] const KnowledgeNode *find(const QString &key) const;
    qint64 toNumber(const KnowledgeNode &node, const QString &key, qint64 otherwise);
    const KnowledgeNode *take(const QString &key, KnowledgeNode::Kind kind, bool isRequired);
    QStringList takeTexts(const QString &key, bool isRequired);
    QList<ProductVersion> takeVersions(const QString &key, bool isRequired);
    QDate takeDate(const QString &key, bool isRequired);
    LocalText toLocalText(const KnowledgeNode &node);

    const KnowledgeNode &m_object;
    KnowledgeFault &m_fault;
    QSet<QString> m_taken;
};

/// Reads a knowledge file and hands its root to @p read.
///
/// @param path  `:/knowledge/builds.json`, or a file on disk.
/// @errors  NotFound; Io; KnowledgeInvalid with file and line for the first fault.
Result<void> readKnowledgeFile(const QString &path,
                               const std::function<void(KnowledgeReader &)> &read);

/// A text resource that stands beside the knowledge files.
/// @errors  NotFound, Io.
Result<QByteArray> readKnowledgeText(const QString &path);

/// Whether a fact stated for @p stated holds for @p version; where 2019 and Subscription Edition
/// cannot be told apart, what is stated for either holds.
bool coversVersion(const QList<ProductVersion> &stated, ProductVersion version);

} // namespace muster
