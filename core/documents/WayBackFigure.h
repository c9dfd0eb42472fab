// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentLanguage.h"
#include "core/documents/PaperItem.h"
#include "core/documents/TextMeasure.h"

#include <QDate>
#include <QList>

namespace muster {

/// What can be put back and until when, as rows over a calendar.
struct WayBackFigure
{
    enum class RowKind
    {
        MoveBack, ///< From the start until the point of no return, then by restoring.
        Hole,     ///< Nothing to restore from.
        Limit,    ///< Good until a day: certificate, support.
    };
    struct Row
    {
        RowKind kind = RowKind::MoveBack;
        QString name;
        QString words;
        QDate until; ///< Of a limit; of a way back its point of no return. Invalid: nobody said.
    };

    QDate today; ///< Left end of the calendar.
    QDate start; ///< Of the migration; invalid when nobody said.
    QList<Row> rows;
};

PaperPicture wayBackPicture(const WayBackFigure &figure, const DocumentLanguage &language,
                            TextMeasure &measure);

} // namespace muster
