// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ProofWords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

struct Row
{
    QLatin1StringView word;
    const char *text;
};

QString tr(const char *source)
{
    return QCoreApplication::translate("ProofWords", source);
}

constexpr std::array<Row, 8> refusals{{
    {"unsafePath"_L1, QT_TRANSLATE_NOOP("ProofWords", "It would leave the folder.")},
    {"linkOut"_L1, QT_TRANSLATE_NOOP("ProofWords", "It is a link that points out of the folder.")},
    {"throughLink"_L1, QT_TRANSLATE_NOOP("ProofWords", "It goes through a link.")},
    {"reservedName"_L1, QT_TRANSLATE_NOOP("ProofWords", "Windows reserves this name.")},
    {"alternateStream"_L1, QT_TRANSLATE_NOOP("ProofWords", "It names an alternate data stream.")},
    {"lastPointOrSpace"_L1,
     QT_TRANSLATE_NOOP("ProofWords", "It ends with a point or a space, which Windows drops.")},
    {"caseClash"_L1,
     QT_TRANSLATE_NOOP("ProofWords", "Another path differs only in upper and lower case.")},
    {"fileAndFolder"_L1, QT_TRANSLATE_NOOP("ProofWords", "A file and a folder have this name.")},
}};

constexpr std::array<Row, 2> ceilings{{
    {"insideNotKnown"_L1,
     QT_TRANSLATE_NOOP(
         "ProofWords",
         "The inside of this export is not documented well enough to be proved further.")},
    {"noMeasure"_L1,
     QT_TRANSLATE_NOOP("ProofWords", "Nothing is known against which it could be compared.")},
}};

template <std::size_t N>
QString find(const std::array<Row, N> &rows, const QString &word)
{
    for (const Row &row : rows) {
        if (word == row.word) {
            return tr(row.text);
        }
    }
    return word;
}

} // namespace

QString problemText(const ProofProblem &problem)
{
    switch (problem.kind) {
    case ProofProblemKind::Missing:
        return tr(QT_TRANSLATE_NOOP("ProofWords", "%1 is missing. %2"))
            .arg(problem.subject, problem.detail)
            .trimmed();
    case ProofProblemKind::Altered:
        return tr(QT_TRANSLATE_NOOP("ProofWords", "%1 is not what was written. %2"))
            .arg(problem.subject, problem.detail)
            .trimmed();
    case ProofProblemKind::Unreadable:
        return tr(QT_TRANSLATE_NOOP("ProofWords", "%1 cannot be read. %2"))
            .arg(problem.subject, problem.detail)
            .trimmed();
    case ProofProblemKind::Unexpected:
        return tr(QT_TRANSLATE_NOOP("ProofWords", "%1 is not what its kind should be. %2"))
            .arg(problem.subject, problem.detail)
            .trimmed();
    case ProofProblemKind::Incomplete:
        return tr(QT_TRANSLATE_NOOP("ProofWords", "%1 lacks something. %2"))
            .arg(problem.subject, problem.detail)
            .trimmed();
    case ProofProblemKind::Refused:
        return tr(QT_TRANSLATE_NOOP("ProofWords", "%1 would not be restored. %2"))
            .arg(problem.subject, refusalText(problem.detail))
            .trimmed();
    case ProofProblemKind::Differs:
        return tr(QT_TRANSLATE_NOOP("ProofWords", "%1 was restored and was another content. %2"))
            .arg(problem.subject, problem.detail)
            .trimmed();
    }
    return {};
}

QString ceilingText(const QString &reason)
{
    return find(ceilings, reason);
}

QString refusalText(const QString &reason)
{
    return find(refusals, reason);
}

} // namespace muster::ui
