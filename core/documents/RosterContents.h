// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentFacts.h"
#include "core/documents/DocumentLanguage.h"
#include "core/documents/Paper.h"
#include "core/documents/Roster.h"

#include <QHash>
#include <QList>

namespace muster {

/// The words of one account in the roster.
struct RosterWords
{
    QString name;
    QString sip;
    QString line;
    QString voice;
    Mark voiceMark = Mark::None;
    QString contacts;
    Mark contactsMark = Mark::None;
    QString policies;
};

/// What the roster prints, for paper and HTML alike. Keeps a reference to the facts.
class RosterContents
{
public:
    RosterContents(const DocumentFacts &facts, const DocumentLanguage &language);

    [[nodiscard]] const DocumentFacts &facts() const { return m_facts; }
    [[nodiscard]] const DocumentLanguage &language() const { return m_language; }
    [[nodiscard]] const QList<RosterPool> &pools() const { return m_pools; }

    /// The first section: totals, the hash of each list, what is not known.
    [[nodiscard]] PaperSection summary() const;
    [[nodiscard]] QString documentTitle() const;
    [[nodiscard]] QString poolTitle(const RosterPool &pool) const;
    [[nodiscard]] QString poolSource(const RosterPool &pool) const;
    /// How the accounts of @p group come home, short enough for a heading; the exact command of each
    /// account stands in the CSV.
    [[nodiscard]] QString groupCommand(const RosterPool &pool, const RosterGroup &group) const;
    [[nodiscard]] QStringList columnHeads() const;
    [[nodiscard]] RosterWords words(const RosterPool &pool, AccountKind kind, int place) const;
    [[nodiscard]] QString total(const RosterPool &pool) const;
    [[nodiscard]] QString totalWords(const RosterPool &pool) const;
    [[nodiscard]] QString notes() const;
    static QString anchorOf(const RosterPool &pool);

private:
    void findPolicySets();
    [[nodiscard]] PaperTable poolTable() const;

    const DocumentFacts &m_facts;
    const DocumentLanguage &m_language;
    QList<RosterPool> m_pools;
    QList<int> m_policySet;     ///< For each account the place of its set, -1 for none.
    QStringList m_policyLegend; ///< What each set is.
};

} // namespace muster
