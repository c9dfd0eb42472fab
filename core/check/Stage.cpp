// SPDX-License-Identifier: Apache-2.0
#include "core/check/Stage.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QStringList stageWords{u"backup"_s, u"start"_s, u"firstUsers"_s,  u"edge"_s,
                             u"cms"_s,    u"teams"_s, u"decommission"_s};

} // namespace

QString toWord(Stage stage)
{
    return stageWords.at(static_cast<qsizetype>(stage));
}

std::optional<Stage> stageFromWord(QStringView word)
{
    for (qsizetype i = 0; i < stageWords.size(); ++i) {
        if (word == stageWords.at(i)) {
            return static_cast<Stage>(i);
        }
    }
    return std::nullopt;
}

QStringList allStageWords()
{
    return stageWords;
}

} // namespace muster
