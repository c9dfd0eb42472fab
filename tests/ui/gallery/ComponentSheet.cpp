// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/ComponentSheet.h"

#include "ui/text/ErrorText.h"
#include "ui/text/SnapshotWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/LogDrawer.h"
#include "ui/widgets/ProgressCard.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/Text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

ComponentSheet::ComponentSheet(QWidget *parent)
    : Panel(&Theme::background, Hairline::None, parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(px(32), px(24), px(32), px(24));
    m_layout->setSpacing(px(10));
    addButtons();
    addFields();
    addStates();
    addBanners();
    addRunning();
    m_layout->addStretch();
}

void ComponentSheet::addCaption(const QString &text)
{
    m_layout->addWidget(new Text(text, TextRole::CaptionStrong, &Theme::secondary, this));
}

void ComponentSheet::addButtons()
{
    addCaption(u"Buttons"_s);
    auto *row = new QHBoxLayout;
    struct Sample
    {
        QString text;
        ButtonKind kind;
    };
    const QList<Sample> samples{{u"Back up 4 pools"_s, ButtonKind::Primary},
                                {u"Check again"_s, ButtonKind::Secondary},
                                {u"Back"_s, ButtonKind::Quiet},
                                {u"Leave out"_s, ButtonKind::QuietNeutral},
                                {u"Delete snapshot…"_s, ButtonKind::Danger}};
    for (const Sample &each : samples) {
        auto *button = new Button(each.text, each.kind, this);
        button->setSize(ButtonSize::Bar);
        if (each.kind == ButtonKind::Quiet) {
            button->setIconName(u"arrow-left"_s);
        }
        row->addWidget(button);
    }
    auto *disabled = new Button(u"Disabled"_s, ButtonKind::Secondary, this);
    disabled->setEnabled(false);
    row->addWidget(disabled);
    auto *small = new Button(u"Choose export…"_s, ButtonKind::Secondary, this);
    small->setSize(ButtonSize::Row);
    row->addWidget(small);
    row->addStretch();
    m_layout->addLayout(row);
}

void ComponentSheet::addFields()
{
    addCaption(u"Fields"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(16));
    auto *plain = new FieldBox(u"Change number"_s, this);
    plain->setText(u"CHG0041877"_s);
    auto *wrong = new FieldBox(u"File store"_s, this);
    wrong->setText(u"\\\\se-osl01\\SfbShare"_s);
    wrong->setError(u"No share of this name"_s);
    auto *good = new FieldBox(u"Folder"_s, this);
    good->setText(u"D:\\Restore"_s);
    good->setGood(u"New folder, 212 GB free"_s);
    for (FieldBox *box : {plain, wrong, good}) {
        row->addWidget(box, 1);
    }
    m_layout->addLayout(row);
    auto *second = new QHBoxLayout;
    auto *search = new SearchField(this);
    search->setSubject(u"Filter 655 accounts"_s);
    auto *combo = new QComboBox(this);
    combo->addItems({u"English"_s, u"Español"_s});
    auto *ticked = new QCheckBox(u"PDF"_s, this);
    ticked->setChecked(true);
    auto *round = new QRadioButton(u"A4"_s, this);
    round->setChecked(true);
    second->addWidget(search, 2);
    second->addWidget(combo, 1);
    second->addWidget(ticked);
    second->addWidget(new QCheckBox(u"JSON"_s, this));
    second->addWidget(round);
    m_layout->addLayout(second);
}

void ComponentSheet::addStates()
{
    addCaption(u"Status and proof"_s);
    auto *chips = new QHBoxLayout;
    for (const auto &[status, word] :
         {std::pair(Status::Done, u"Complete"_s), std::pair(Status::Warning, u"Incomplete"_s),
          std::pair(Status::Failed, u"Failed"_s), std::pair(Status::Blocker, u"Blocker"_s),
          std::pair(Status::Unknown, u"Unknown"_s), std::pair(Status::Running, u"Running"_s),
          std::pair(Status::Unprotected, u"Unprotected"_s),
          std::pair(Status::External, u"External"_s),
          std::pair(Status::NotApplicable, u"Not applicable"_s),
          std::pair(Status::Partial, u"Partial"_s)}) {
        chips->addWidget(new StatusChip(status, word, this));
    }
    chips->addStretch();
    m_layout->addLayout(chips);
    auto *meters = new QHBoxLayout;
    for (int level = 0; level <= static_cast<int>(ProofLevel::Rehearsed); ++level) {
        auto *meter = new ProofMeter(this);
        meter->setLevel(static_cast<ProofLevel>(level));
        meters->addWidget(meter);
        meters->addSpacing(px(16));
    }
    meters->addStretch();
    m_layout->addLayout(meters);
    auto *segments = new Segments(this);
    segments->setSegments({{u"To solve"_s, u"17"_s},
                           {u"Unknown"_s, u"9"_s},
                           {u"Passed"_s, u"37"_s},
                           {u"All"_s, u"66"_s}});
    m_layout->addWidget(segments);
    auto *figures = new FigureStrip(FigureOrder::CaptionAbove, this);
    figures->setFigures(
        {{u"24 of 25"_s, u"Items complete"_s, Status::None, {}, {}},
         {u"Readable"_s, u"Proved, lowest item"_s, Status::None, {}, ProofLevel::Readable},
         {u"1.1 GB"_s, u"Stored"_s, Status::None, u"of 3.8 GB read"_s, {}}});
    m_layout->addWidget(figures);
}

void ComponentSheet::addBanners()
{
    auto *error = new Banner(this);
    error->setError(
        errorText(Error{ErrorCode::XmlTruncated, u"/exports/topology.tbxml"_s, {}, 4118}));
    error->setAction(u"Choose file…"_s);
    m_layout->addWidget(error);
    auto *outcome = new Banner(this);
    outcome->setOutcome(
        Status::Warning, u"Incomplete"_s,
        u"9,202 of 9,204 files are saved and read back. 2 files of pool-lis01 could not be read."_s);
    m_layout->addWidget(outcome);
    auto *card = new Card(this);
    auto *layout = new QVBoxLayout(card);
    auto *empty = new EmptyState(u"search"_s, card);
    empty->setWords(u"No account matches “ibañes”"_s,
                    u"655 accounts were searched by name, address and number."_s,
                    u"Clear filter"_s);
    layout->addWidget(empty);
    m_layout->addWidget(card);
}

void ComponentSheet::addRunning()
{
    auto *progress = new ProgressCard(this);
    const QDateTime start({2026, 3, 12}, {14, 5}, Qt::UTC);
    progress->start(start);
    ProgressReading reading;
    reading.fraction = 0.63;
    reading.phase = ProgressPhase::Copying;
    reading.doneItems = 6'318;
    reading.expectedItems = 9'204;
    reading.doneBytes = 2'400'000'000;
    reading.expectedBytes = 3'800'000'000;
    reading.subject = u"fs-lis01"_s;
    progress->show(reading, start.addSecs(200));
    progress->show(reading, start.addSecs(241));
    m_layout->addWidget(progress);
    auto *log = new LogDrawer(this);
    log->setFixedHeight(px(120));
    log->append(u"14:07:58.204  started   FS-ALL/pool-lis01"_s);
    log->append(u"14:08:11.870  packed    32.0 MB  pack 7f41c0…  612 files"_s);
    m_layout->addWidget(log);
}

} // namespace muster::ui
