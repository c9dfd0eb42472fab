// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/Canvas.h"

#include <QList>
#include <QString>

namespace muster {

/// The stages of a rollback on their spine.
struct PaperStages
{
    struct Fact
    {
        QString label;
        QString value;
        QString words;
        Mark mark = Mark::None;
    };
    struct Stage
    {
        QString number;
        QString name;
        QString changes;
        QString wayBack;
        QString time;
        QString cards;
        QString lost;
        Mark lostMark = Mark::None;
        QString decides;
        bool leadsToNoReturn = false;
        QString noReturn; ///< The bar after it; empty when it can be undone.
        QString noReturnName;
        QString noReturnNote;
    };
    QList<Fact> facts;
    QString heading;
    QString note;
    QStringList heads; ///< Stage, way back, time and cards, lost, decides.
    QList<Stage> stages;
};

/// When to go back: at once, and if not repaired.
struct PaperTriggers
{
    struct Column
    {
        QString heading;
        Mark mark = Mark::Blocker;
        QStringList triggers;
    };
    QString note;
    QList<Column> columns;
};

/// One step of an operator, one page, always the same places.
struct PaperCard
{
    struct Field
    {
        QString label;
        QString value;
        QString words;
    };
    struct Ending
    {
        QString word;
        Mark mark = Mark::Passed;
        QString next;
        QString nextWords;
    };
    QString number;
    QString position; ///< "Card 7 of 38 · stage 1 has cards 1 to 13"
    QString title;
    QString goal;
    QString timeLabel;
    QString time;
    QString timeWords;
    QString unknown; ///< What must be found out first; empty when nothing.
    Field server;
    Field account;
    QString startLabel;
    QString clockLabel;
    QString beforeHead;
    QString beforeNote;
    QStringList before;
    QString runHead;
    QString runNote;
    QStringList commands; ///< Lines as they are typed.
    QString expectedLabel;
    QString expected;
    QString proofHead;
    QString proofNote;
    QStringList proof;
    QString proofExpected;
    QString proofExpectedLabel;
    QString seenLabel;
    QString stopHead;
    QStringList stopIf;
    QStringList endingLabels; ///< Clock time, initials, second person.
    Ending done;
    Ending stopped;
    QString notesLabel;
};

} // namespace muster
