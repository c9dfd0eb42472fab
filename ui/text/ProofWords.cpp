// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ProofWords.h"

#include "ui/text/Amounts.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// A disk of 100 MB a second, which few servers fall short of.
constexpr qint64 bytesPerMillisecond = 100'000;

struct Row
{
    QLatin1StringView word;
    const char *text;
};

QString words(const char *source)
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
            return words(row.text);
        }
    }
    return word;
}

} // namespace

QString problemText(const ProofProblem &problem)
{
    switch (problem.kind) {
    case ProofProblemKind::Missing:
        return words(QT_TRANSLATE_NOOP("ProofWords", "%1 is missing. %2"))
            .arg(problem.subject, problem.detail)
            .trimmed();
    case ProofProblemKind::Altered:
        return words(QT_TRANSLATE_NOOP("ProofWords", "%1 is not what was written. %2"))
            .arg(problem.subject, problem.detail)
            .trimmed();
    case ProofProblemKind::Unreadable:
        return words(QT_TRANSLATE_NOOP("ProofWords", "%1 cannot be read. %2"))
            .arg(problem.subject, problem.detail)
            .trimmed();
    case ProofProblemKind::Unexpected:
        return words(QT_TRANSLATE_NOOP("ProofWords", "%1 is not what its kind should be. %2"))
            .arg(problem.subject, problem.detail)
            .trimmed();
    case ProofProblemKind::Incomplete:
        return words(QT_TRANSLATE_NOOP("ProofWords", "%1 lacks something. %2"))
            .arg(problem.subject, problem.detail)
            .trimmed();
    case ProofProblemKind::Refused:
        return words(QT_TRANSLATE_NOOP("ProofWords", "%1 would not be restored. %2"))
            .arg(problem.subject, refusalText(problem.detail))
            .trimmed();
    case ProofProblemKind::Foreign:
        return words(QT_TRANSLATE_NOOP("ProofWords", "%1 is not signed by whom it should be: %2."))
            .arg(problem.subject, problem.detail);
    case ProofProblemKind::Differs:
        return words(QT_TRANSLATE_NOOP("ProofWords", "%1 was restored and was another content. %2"))
            .arg(problem.subject, problem.detail)
            .trimmed();
    }
    return {};
}

QString signatureText(const SignatureFacts &signature)
{
    const QString fingerprint = QString::fromLatin1(signature.fingerprint);
    switch (signature.by) {
    case SignedBy::Nobody:
        return words(QT_TRANSLATE_NOOP(
            "ProofWords", "Unsigned: nothing shows who wrote it, nor that nobody exchanged it."));
    case SignedBy::Unknown:
        return words(QT_TRANSLATE_NOOP("ProofWords",
                                       "Signed by “%1”, who is unknown here. Fingerprint: %2"))
            .arg(signature.signer, fingerprint);
    case SignedBy::Trusted:
        return words(QT_TRANSLATE_NOOP("ProofWords",
                                       "Signed by “%1”, who is trusted. Fingerprint: %2"))
            .arg(signature.signer, fingerprint);
    }
    return {};
}

QString ceilingText(const QString &reason)
{
    return find(ceilings, reason);
}

QString provesText(ProofLevel level)
{
    switch (level) {
    case ProofLevel::None:
        return {};
    case ProofLevel::Present:
        return words(
            QT_TRANSLATE_NOOP("ProofWords", "Every stored file is there, as long as it was."));
    case ProofLevel::Unaltered:
        return words(
            QT_TRANSLATE_NOOP("ProofWords", "Every stored byte is the one that was written."));
    case ProofLevel::Readable:
        return words(QT_TRANSLATE_NOOP(
            "ProofWords", "Exports open in their own format and file trees unpack whole."));
    case ProofLevel::Complete:
        return words(QT_TRANSLATE_NOOP(
            "ProofWords", "What the exports should hold is in them, such as the accounts."));
    case ProofLevel::Rehearsed:
        return words(QT_TRANSLATE_NOOP(
            "ProofWords", "Everything was restored to a scratch folder and compared."));
    }
    return {};
}

QString proofTimeText(ProofLevel level, qint64 bytes)
{
    const qint64 once = bytes / bytesPerMillisecond;
    switch (level) {
    case ProofLevel::None:
        return {};
    case ProofLevel::Present:
        return words(QT_TRANSLATE_NOOP("ProofWords", "Takes seconds: no content is read."));
    case ProofLevel::Unaltered:
    case ProofLevel::Readable:
    case ProofLevel::Complete:
        return words(QT_TRANSLATE_NOOP("ProofWords",
                                       "Takes %1 at 100 MB a second; estimated, not measured."))
            .arg(roughDurationText(once));
    case ProofLevel::Rehearsed:
        return words(QT_TRANSLATE_NOOP("ProofWords", "Takes %1 at 100 MB a second, estimated; "
                                                     "needs %2 of free disk for a while."))
            .arg(roughDurationText(3 * once), sizeText(bytes));
    }
    return {};
}

QString refusalText(const QString &reason)
{
    return find(refusals, reason);
}

} // namespace muster::ui
