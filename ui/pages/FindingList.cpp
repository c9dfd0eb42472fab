// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/FindingList.h"

#include "ui/models/FindingModel.h"
#include "ui/text/Amounts.h"
#include "ui/widgets/ColumnFit.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/TableCard.h"

#include <QEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// Narrower tables leave place and id to the pane beside them.
constexpr int allColumnsFrom = 560;

} // namespace

FindingList::FindingList(const ReadinessRules &rules, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_model(new FindingModel(this))
    , m_segments(new Segments(this))
    , m_table(new QTableView(this))
    , m_card(new TableCard(m_table, {}, RowHeight::Line, this))
    , m_empty(new EmptyState(u"clipboard-check"_s, m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card, 1);
    m_table->setModel(m_model);
    m_table->setObjectName(u"findings"_s);
    m_segments->setObjectName(u"findingFilter"_s);
    m_card->setEmptyState(m_empty);
    new ColumnFit(m_table, FindingModel::Check, 300);
    connect(m_segments, &Segments::chosenChanged, this, &FindingList::showRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingList::currentChanged);
    m_table->setAccessibleName(tr("Findings"));
}

void FindingList::setFindings(const Assessment &assessment, const Deployment &deployment)
{
    m_assessment = assessment;
    m_deployment = deployment;
    showSegments(countFindings(assessment));
    showRows();
}

void FindingList::setEmpty(const QString &why)
{
    m_assessment.reset();
    m_whyEmpty = why;
    m_card->setCoverage(tr("Not covered: everything; nothing was checked."));
    showRows();
}

void FindingList::choose(FindingFilter filter)
{
    m_segments->choose(static_cast<int>(filter));
}

const Finding *FindingList::current() const
{
    return m_model->findingAt(m_table->currentIndex().row());
}

void FindingList::showSegments(const FindingCounts &counts)
{
    const auto segment = [&counts](const QString &word, FindingFilter each) {
        return Segments::Segment{word, countText(counts.of(each))};
    };
    m_segments->setSegments({segment(tr("To solve"), FindingFilter::ToSolve),
                             segment(tr("Blockers"), FindingFilter::Blockers),
                             segment(tr("Warnings"), FindingFilter::Warnings),
                             segment(tr("Notes"), FindingFilter::Notes),
                             segment(tr("Unknown", "Checks"), FindingFilter::Unknown),
                             segment(tr("Accepted", "Checks"), FindingFilter::Accepted),
                             segment(tr("Passed", "Checks"), FindingFilter::Passed)});
    m_card->setCoverage(
        tr("Not covered: %1 could not be looked at, %2 belong to a later stage, %3 do not concern "
           "this deployment.")
            .arg(countText(counts.unknown), countText(counts.notDue),
                 countText(counts.notApplicable)));
}

void FindingList::showRows()
{
    const QString before = current() != nullptr ? current()->id : QString();
    const auto filter = static_cast<FindingFilter>(std::max(0, m_segments->chosen()));
    m_table->clearSpans();
    m_model->setRows(m_assessment ? findingRows(*m_assessment, m_rules, m_deployment, filter)
                                  : QList<FindingRow>());
    const QList<int> heads = m_model->heads();
    for (const int head : heads) {
        m_table->setSpan(head, 0, 1, FindingModel::ColumnCount);
    }
    m_segments->setVisible(m_assessment.has_value());
    m_card->showEmptyState(m_model->rowCount() == 0);
    showEmpty();
    const int place = m_model->rowOf(before);
    const int first = heads.startsWith(0) ? 1 : 0;
    m_table->selectRow(place >= 0 ? place : first);
    emit currentChanged();
}

void FindingList::showEmpty()
{
    if (!m_assessment) {
        m_empty->setWords(m_whyEmpty, {}, {});
        return;
    }
    m_empty->setWords(
        tr("No check of this kind"),
        tr("%n check(s) were evaluated.", nullptr, static_cast<int>(m_assessment->findings.size())),
        {});
}

void FindingList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < px(allColumnsFrom);
    m_table->setColumnHidden(FindingModel::Where, isNarrow);
    m_table->setColumnHidden(FindingModel::Id, isNarrow);
}

void FindingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_table->setAccessibleName(tr("Findings"));
    }
}

} // namespace muster::ui
