// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/DocumentsView.h"

#include "ui/models/MadeFileModel.h"
#include "ui/models/PageOne.h"
#include "ui/shell/DocumentRun.h"
#include "ui/text/Amounts.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ColumnFit.h"
#include "ui/widgets/DocumentCard.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/ParticularsForm.h"
#include "ui/widgets/ProgressCard.h"
#include "ui/widgets/TableCard.h"

#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr std::array<DocumentKind, 3> kinds{DocumentKind::Report, DocumentKind::Roster,
                                            DocumentKind::Rollback};
constexpr std::array<DocumentFormat, 5> formats{DocumentFormat::Pdf, DocumentFormat::Html,
                                                DocumentFormat::Csv, DocumentFormat::Xlsx,
                                                DocumentFormat::Json};

QStringList formatWords()
{
    QStringList words;
    for (const DocumentFormat format : formats) {
        words.append(wordFor(format));
    }
    return words;
}

QString screenLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

DocumentsView::DocumentsView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_banner(new Banner(this))
    , m_cards{new DocumentCard(formatWords(), this), new DocumentCard(formatWords(), this),
              new DocumentCard(formatWords(), this)}
    , m_form(new ParticularsForm(this))
    , m_lower(new QStackedWidget(this))
    , m_pageOne(new StatusLines(m_lower))
    , m_running(new QWidget(m_lower))
    , m_progress(new ProgressCard(m_running))
    , m_files(new MadeFileModel(this))
    , m_table(new QTableView(m_lower))
    , m_tableCard(new TableCard(m_table, {}, RowHeight::Line, m_lower))
{
    makeLayout();
    for (const DocumentKind kind : kinds) {
        DocumentCard *card = m_cards.at(static_cast<std::size_t>(kind));
        card->setObjectName(u"card-"_s + toWord(kind));
        for (int format = 0; format < (kind == DocumentKind::Roster ? 3 : 2); ++format) {
            card->setChosen(format, true);
        }
        connect(card, &DocumentCard::chosenChanged, this, &DocumentsView::chosenChanged);
        connect(card, &DocumentCard::openRequested, this, [this, kind] { openKind(kind); });
    }
    connect(m_form, &ParticularsForm::edited, this, &DocumentsView::particularsEdited);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit openRequested(m_files->files().at(index.row()).path);
    });
}

void DocumentsView::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_banner);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(px(16));
    for (DocumentCard *card : m_cards) {
        cards->addWidget(card, 1);
    }
    layout->addLayout(cards);
    layout->addWidget(m_form);
    auto *progress = new QVBoxLayout(m_running);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(m_progress, 0, Qt::AlignTop);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pageOne, m_running, m_tableCard}) {
        m_lower->addWidget(widget);
    }
    layout->addWidget(m_lower, 1);
    m_table->setModel(m_files);
    m_table->setObjectName(u"madeFiles"_s);
    new ColumnFit(m_table, MadeFileModel::File, 200);
    m_banner->setObjectName(u"documentsBanner"_s);
}

int DocumentsView::chosenCount() const
{
    return static_cast<int>(std::count_if(m_cards.begin(), m_cards.end(),
                                          [](DocumentCard *card) { return card->isAnyChosen(); }));
}

QList<DocumentOrder> DocumentsView::orders() const
{
    QList<DocumentOrder> orders;
    for (const DocumentKind kind : kinds) {
        DocumentOrder order;
        order.language = m_form->particulars().documentLanguage;
        for (std::size_t format = 0; format < formats.size(); ++format) {
            if (m_cards.at(static_cast<std::size_t>(kind))->isChosen(static_cast<int>(format))) {
                order.formats.append(formats.at(format));
            }
        }
        // Each order reads the facts anew, so kinds of the same formats go together.
        const auto same =
            std::find_if(orders.begin(), orders.end(),
                         [&](const DocumentOrder &each) { return each.formats == order.formats; });
        if (same != orders.end()) {
            same->kinds.append(kind);
        } else if (!order.formats.isEmpty()) {
            order.kinds = {kind};
            orders.append(order);
        }
    }
    return orders;
}

Particulars DocumentsView::particulars() const
{
    return m_form->particulars();
}

void DocumentsView::setParticulars(const Particulars &particulars)
{
    m_form->setParticulars(particulars, screenLanguage());
}

void DocumentsView::openKind(DocumentKind kind)
{
    const QList<MadeFile> &files = m_files->files();
    const auto first = std::find_if(files.begin(), files.end(),
                                    [kind](const MadeFile &file) { return file.kind == kind; });
    if (first != files.end()) {
        emit openRequested(first->path);
    }
}

void DocumentsView::startProgress()
{
    m_progress->start(m_clock.now());
}

void DocumentsView::showProgress(const DocumentRun &run)
{
    m_progress->show(run.reading(), m_clock.now());
}

void DocumentsView::showRun(const DocumentRun &run, const MadeState &made)
{
    m_files->setFiles(run.made());
    m_lower->setCurrentWidget(run.isRunning()        ? m_running
                              : run.made().isEmpty() ? static_cast<QWidget *>(m_pageOne)
                                                     : static_cast<QWidget *>(m_tableCard));
    m_form->setEnabled(!run.isRunning());
    showBanner(run.error(), run.made().size());
    showCards(run, made);
}

void DocumentsView::showBanner(const std::optional<Error> &error, qsizetype ready)
{
    m_banner->setVisible(error.has_value());
    if (error && error->code == ErrorCode::Cancelled) {
        m_banner->setMessage(Status::Partial, tr("Stopped"),
                             tr("%n file(s) were ready and stay; none is half written.", nullptr,
                                static_cast<int>(ready)));
    } else if (error) {
        m_banner->setError(errorText(*error));
    }
}

void DocumentsView::showCards(const DocumentRun &run, const MadeState &made)
{
    for (const DocumentKind kind : kinds) {
        DocumentCard *card = m_cards.at(static_cast<std::size_t>(kind));
        card->setEnabled(!run.isRunning());
        const bool isMade = std::any_of(run.made().begin(), run.made().end(),
                                        [kind](const MadeFile &file) { return file.kind == kind; });
        if (isMade) {
            card->setState(made.isOutdated ? Status::Warning : Status::Done,
                           made.isOutdated ? tr("Out of date")
                                           : tr("Made at %1").arg(timeText(made.at)));
        } else {
            card->setState(card->isAnyChosen() ? Status::Available : Status::NotApplicable,
                           card->isAnyChosen() ? tr("Not made yet") : tr("Not chosen"));
        }
        card->setOpenText(isMade ? tr("Open") : QString());
    }
}

void DocumentsView::showPageOne(const ProjectState &project, const std::optional<BackupPlan> &plan,
                                const BackupCatalogue &catalogue)
{
    m_pageOne->setTitle(tr("What page one will say"));
    m_pageOne->setLines(pageOneLines(project, plan, catalogue));
}

void DocumentsView::retranslate()
{
    m_cards[0]->setWords(wordFor(DocumentKind::Report),
                         tr("For the change board first, then for engineers."));
    m_cards[1]->setWords(wordFor(DocumentKind::Roster),
                         tr("Every homed account, pool by pool, with its way back."));
    m_cards[2]->setWords(wordFor(DocumentKind::Rollback),
                         tr("For the operator: step by step, to tick and sign."));
    m_table->setAccessibleName(tr("Files that were made"));
    m_tableCard->setCoverage(tr("Not listed: what was made earlier and lies in the same folder. "
                                "Enter opens a file."));
    m_form->retranslate();
}

} // namespace muster::ui
