// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/Finding.h"
#include "core/documents/Canvas.h"

#include <QList>
#include <QString>

namespace muster {

/// The first page of a document.
struct PaperCover
{
    struct Field
    {
        QString label;
        QString value;
        bool isMono = false;
    };
    QString organisation;
    QString classification;
    QString documentName; ///< "Report"
    QString title;
    QString lead;
    PaperPicture rollCall; ///< Height 0: the sentence stands instead.
    QString noRollCall;
    QList<Field> fields;
    QString checkHead;
    QString check;
};

/// The verdict's box and its sentence.
struct PaperVerdict
{
    QString occasion; ///< For whom and which start.
    Verdict verdict = Verdict::Unknown;
    QString word;
    RichText sentence;
};

/// What was not looked at, with the bar of what was.
struct PaperStrip
{
    struct Count
    {
        Mark mark = Mark::None;
        qint64 number = 0;
        QString words; ///< "passed"
    };
    QString heading;
    RichText text;
    bool isHole = true;  ///< Hatched; plain when all was looked at.
    QList<Count> counts; ///< Passed, failed, unknown, not applicable.
    QStringList numbers; ///< The same, written.
};

struct PaperNumbers
{
    struct Number
    {
        QString number;
        QString noun;
        QString words;
    };
    QList<Number> numbers;
};

/// Whether and until when one can go back.
struct PaperGoingBack
{
    QString heading;
    QString answer;
    QList<RichText> paragraphs;
    PaperPicture picture;
};

struct PaperDecision
{
    QString heading;
    QString approved;
    QString conditions;
    QString later;
    QString signature;
};

} // namespace muster
