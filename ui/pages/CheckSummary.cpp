// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/CheckSummary.h"

#include "ui/text/Amounts.h"
#include "ui/text/CheckWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/Metrics.h"

#include <QHBoxLayout>

namespace muster::ui {

namespace {

/// Narrower places give the five counts two rows.
constexpr int countsInOneRowFrom = 560;

Status statusOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return Status::Done;
    case Verdict::Conditions:
        return Status::Warning;
    case Verdict::NotReady:
        return Status::Blocker;
    case Verdict::Unknown:
        return Status::Unknown;
    }
    return Status::None;
}

} // namespace

CheckSummary::CheckSummary(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new Banner(this))
    , m_figures(new FigureStrip(FigureOrder::ValueAbove, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    m_verdict->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_figures->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_figures->setTwoRowsBelow(countsInOneRowFrom);
    layout->addWidget(m_verdict, 344);
    layout->addWidget(m_figures, 608);
}

void CheckSummary::showSummary(Verdict verdict, const FindingCounts &counts)
{
    QString sentence;
    switch (verdict) {
    case Verdict::NotReady:
        sentence = tr("%n blocker(s) must be solved before the first account moves.", nullptr,
                      counts.blockers);
        break;
    case Verdict::Conditions:
        sentence =
            tr("%n warning(s) remain; read each before you go on.", nullptr, counts.warnings);
        if (counts.accepted > 0) {
            sentence = tr("%n condition(s) remain; some are risks that were accepted.", nullptr,
                          counts.warnings + counts.accepted);
        }
        break;
    case Verdict::Ready:
        sentence = tr("Nothing that was looked at stands in the way.");
        break;
    case Verdict::Unknown:
        sentence =
            tr("%n check(s) could not be looked at, so nobody can say.", nullptr, counts.unknown);
        break;
    }
    m_verdict->setOutcome(statusOf(verdict), wordFor(verdict), sentence);
    const auto figure = [](int count, const QString &caption, Status status) {
        return Figure{countText(count), caption, status, {}, {}};
    };
    m_figures->setFigures({
        figure(counts.blockers, tr("blocker(s)", "Key figure", counts.blockers), Status::Blocker),
        figure(counts.warnings, tr("warning(s)", "Key figure", counts.warnings), Status::Warning),
        figure(counts.notes, tr("note(s)", "Key figure", counts.notes), Status::Note),
        figure(counts.unknown, tr("unknown", "Key figure"), Status::Unknown),
        figure(counts.passed, tr("passed", "Key figure"), Status::Done),
    });
}

} // namespace muster::ui
