// SPDX-License-Identifier: Apache-2.0
#include "core/verify/Evidence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype shownProblems = 50;

bool isAtCeiling(const ItemEvidence &item)
{
    return item.level == item.ceiling;
}

/// Lowest level of the items which @p counts, at their ceiling only when all are.
ProofLevel lowest(const QList<ItemEvidence> &items, bool onlyMandatory)
{
    ProofLevel below = ProofLevel::Rehearsed;
    ProofLevel ceilings = ProofLevel::Rehearsed;
    bool isOneBelow = false;
    for (const ItemEvidence &item : items) {
        if (onlyMandatory && !item.isMandatory) {
            continue;
        }
        if (isAtCeiling(item) && item.ceiling != ProofLevel::Rehearsed) {
            ceilings = std::min(ceilings, item.level);
        } else {
            below = std::min(below, item.level);
            isOneBelow = true;
        }
    }
    return isOneBelow ? below : ceilings;
}

} // namespace

QString toWord(ProofProblemKind kind)
{
    switch (kind) {
    case ProofProblemKind::Missing:
        return u"missing"_s;
    case ProofProblemKind::Altered:
        return u"altered"_s;
    case ProofProblemKind::Unreadable:
        return u"unreadable"_s;
    case ProofProblemKind::Unexpected:
        return u"unexpected"_s;
    case ProofProblemKind::Incomplete:
        return u"incomplete"_s;
    case ProofProblemKind::Refused:
        return u"refused"_s;
    case ProofProblemKind::Foreign:
        return u"foreign"_s;
    case ProofProblemKind::Differs:
        return u"differs"_s;
    }
    return {};
}

std::optional<ProofProblemKind> proofProblemKindFromWord(QStringView word)
{
    for (const ProofProblemKind kind :
         {ProofProblemKind::Missing, ProofProblemKind::Altered, ProofProblemKind::Unreadable,
          ProofProblemKind::Unexpected, ProofProblemKind::Incomplete, ProofProblemKind::Refused,
          ProofProblemKind::Foreign, ProofProblemKind::Differs}) {
        if (word == toWord(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

void ItemEvidence::add(ProofProblem problem)
{
    ++problemCount;
    if (problems.size() < shownProblems) {
        problems.append(std::move(problem));
    }
}

void conclude(Evidence &evidence)
{
    const QList<ItemEvidence> &items = evidence.items;
    const bool hasMandatory = std::any_of(
        items.begin(), items.end(), [](const ItemEvidence &item) { return item.isMandatory; });
    evidence.level = items.isEmpty() || !evidence.problems.isEmpty() ? ProofLevel::None
                                                                     : lowest(items, hasMandatory);
    const bool isDamaged = !evidence.problems.isEmpty()
                           || std::any_of(items.begin(), items.end(), [](const ItemEvidence &item) {
                                  return item.outcome == Outcome::Failed;
                              });
    const bool isShort =
        items.isEmpty() || std::any_of(items.begin(), items.end(), [](const ItemEvidence &item) {
            return item.outcome != Outcome::Complete;
        });
    evidence.outcome = isDamaged ? Outcome::Failed
                       : isShort ? Outcome::Incomplete
                                 : Outcome::Complete;
}

} // namespace muster
