// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/HolesCard.h"

#include "ui/models/HoleModel.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/RowDelegate.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// More scroll inside the card, which leaves the matrix its room.
constexpr int shownHoles = 3;
constexpr int headHeight = 40;

/// The table as a part of the card below its tinted head.
void dressTable(QTableView *table)
{
    table->setFrameShape(QFrame::NoFrame);
    table->viewport()->setAutoFillBackground(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->hide();
}

} // namespace

HolesCard::HolesCard(const BackupCatalogue &catalogue, QWidget *parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_model(new HoleModel(catalogue, this))
    , m_sentence(new Text(TextRole::BodyStrong, &Theme::danger, this))
    , m_script(new Button({}, ButtonKind::Secondary, this))
    , m_table(new QTableView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *head = new QWidget(this);
    head->setFixedHeight(heightPx(headHeight));
    auto *words = new QHBoxLayout(head);
    words->setContentsMargins(px(12), 0, px(8), 0);
    words->setSpacing(px(8));
    words->addWidget(
        new IconLabel(iconNameFor(Status::Unprotected), 20, tokenFor(Status::Unprotected), head));
    words->addWidget(m_sentence->elided(), 1);
    words->addWidget(m_script);
    layout->addWidget(head);
    layout->addWidget(m_table);
    setHeaderBand(head->height(), &Theme::dangerTint);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_script->setSize(ButtonSize::Row);
    m_script->setIconName(u"terminal"_s);
    m_script->setObjectName(u"saveScript"_s);
    m_table->setModel(m_model);
    m_table->setObjectName(u"holes"_s);
    dressTable(m_table);
    new RowDelegate(m_table, RowHeight::TwoLine);
    m_table->horizontalHeader()->setSectionResizeMode(HoleModel::Reason, QHeaderView::Stretch);
    connect(m_script, &Button::clicked, this, &HolesCard::chooseScript);
    showWords();
}

void HolesCard::setHoles(const QList<PlannedItem> &holes)
{
    m_model->setHoles(holes);
    addButtons();
    sizeColumns();
    const int rows = std::min(m_model->rowCount(), shownHoles);
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize());
    m_table->selectRow(0);
    showWords();
}

void HolesCard::addButtons()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const PlannedItem hole = m_model->hole(row);
        const SourceKind kind = sourceFor(hole, m_catalogue, {}).kind;
        const QString word = kind == SourceKind::Certificate ? tr("Choose certificate…")
                             : kind == SourceKind::FileStore ? tr("Choose folder…")
                                                             : tr("Choose export…");
        auto *cell = new QWidget(m_table);
        auto *layout = new QHBoxLayout(cell);
        layout->setContentsMargins(px(8), 0, px(8), 0);
        auto *choose = new Button(word, ButtonKind::Secondary, cell);
        choose->setSize(ButtonSize::Row);
        choose->setObjectName(u"chooseExport%1"_s.arg(row));
        choose->setAccessibleDescription(
            u"%1 %2"_s.arg(m_model->index(row, HoleModel::Item).data().toString(), hole.scope));
        layout->addWidget(choose, 0, Qt::AlignRight);
        connect(choose, &Button::clicked, this, [this, hole] { chooseExport(hole); });
        m_table->setIndexWidget(m_model->index(row, HoleModel::Deed), cell);
    }
}

void HolesCard::chooseScript()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the export script"), u"Export-Muster.ps1"_s,
                                     tr("PowerShell scripts (*.ps1)"));
    if (!file.isEmpty()) {
        emit scriptChosen(file);
    }
}

void HolesCard::chooseExport(const PlannedItem &hole)
{
    const bool isFolder = sourceFor(hole, m_catalogue, {}).kind == SourceKind::FileStore;
    const QString path = isFolder ? QFileDialog::getExistingDirectory(this, tr("Choose the folder"))
                                  : QFileDialog::getOpenFileName(this, tr("Choose the file"));
    if (!path.isEmpty()) {
        emit exportChosen(hole, path);
    }
}

void HolesCard::sizeColumns()
{
    int deed = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QWidget *cell = m_table->indexWidget(m_model->index(row, HoleModel::Deed));
        deed = std::max(deed, cell->sizeHint().width());
    }
    // A scroll bar must not cover the buttons.
    m_table->setColumnWidth(HoleModel::Deed, deed);
    m_table->setColumnWidth(HoleModel::Item, px(180));
    m_table->setColumnWidth(HoleModel::Where, px(120));
}

void HolesCard::setLocked(bool isLocked)
{
    m_table->setEnabled(!isLocked);
    m_script->setEnabled(!isLocked);
}

void HolesCard::showWords()
{
    m_sentence->setText(tr("%n mandatory item(s) are not protected", nullptr, m_model->rowCount()));
    m_script->setText(tr("Save export script…"));
    m_table->setAccessibleName(tr("Not protected"));
}

void HolesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        addButtons();
        sizeColumns();
        showWords();
    }
}

} // namespace muster::ui
