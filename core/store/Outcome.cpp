// SPDX-License-Identifier: Apache-2.0
#include "core/store/Outcome.h"

#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const std::array<QString, 3> outcomeWords{u"complete"_s, u"incomplete"_s, u"failed"_s};
const std::array<QString, 6> levelWords{u"none"_s,     u"present"_s,  u"unaltered"_s,
                                        u"readable"_s, u"complete"_s, u"rehearsed"_s};
const std::array<QString, 5> fileOutcomeWords{u"stored"_s, u"changed"_s, u"vanished"_s, u"denied"_s,
                                              u"unreadable"_s};

template <typename Value, size_t Count>
std::optional<Value> valueOf(const std::array<QString, Count> &words, QStringView word)
{
    for (size_t i = 0; i < Count; ++i) {
        if (words.at(i) == word) {
            return static_cast<Value>(i);
        }
    }
    return std::nullopt;
}

} // namespace

QString toWord(Outcome outcome)
{
    return outcomeWords.at(static_cast<size_t>(outcome));
}

QString toWord(ProofLevel level)
{
    return levelWords.at(static_cast<size_t>(level));
}

QString toWord(FileOutcome outcome)
{
    return fileOutcomeWords.at(static_cast<size_t>(outcome));
}

std::optional<Outcome> outcomeFromWord(QStringView word)
{
    return valueOf<Outcome>(outcomeWords, word);
}

std::optional<ProofLevel> proofLevelFromWord(QStringView word)
{
    return valueOf<ProofLevel>(levelWords, word);
}

std::optional<FileOutcome> fileOutcomeFromWord(QStringView word)
{
    return valueOf<FileOutcome>(fileOutcomeWords, word);
}

} // namespace muster
