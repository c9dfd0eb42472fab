// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ErrorText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/CoverageNote.h"
#include "ui/widgets/DropZone.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/LogDrawer.h"
#include "ui/widgets/ProgressCard.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/TableCard.h"
#include "ui/widgets/Text.h"

#include <QApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }
    void chipAndMeterSayTheirWord();
    void fieldErrorIsItsDescription();
    void searchFieldIsEmptiedByEscape();
    void deedWaitsForTheTypedName();
    void escapeKeepsTheCurrentState();
    void progressNeverRunsBackwards();
    void stillProgressIsSaidInWords();
    void logLinesArriveTogether();
    void segmentsKeepTheirChoice();
    void listCannotLackItsCoverage();
    void bannerSaysProblemCauseAndRemedy();
};

void WidgetsTest::chipAndMeterSayTheirWord()
{
    const StatusChip chip(Status::Warning, u"Incomplete"_s);
    QCOMPARE(chip.accessibleName(), u"Incomplete"_s);
    ProofMeter meter;
    QCOMPARE(meter.accessibleName(), u"Proved: nothing yet"_s);
    meter.setLevel(ProofLevel::Complete);
    QCOMPARE(meter.accessibleName(), u"Proved: Complete, level 4 of 5"_s);
}

void WidgetsTest::fieldErrorIsItsDescription()
{
    FieldBox box(u"File store"_s);
    QCOMPARE(box.edit()->accessibleName(), u"File store"_s);
    box.setError(u"No share of this name"_s);
    QCOMPARE(box.edit()->accessibleDescription(), u"No share of this name"_s);
    QVERIFY(box.edit()->property("invalid").toBool());
    box.setGood(u"1.1 GB"_s);
    QVERIFY(!box.edit()->property("invalid").toBool());
    box.clearMessage();
    QVERIFY(box.edit()->accessibleDescription().isEmpty());
}

void WidgetsTest::searchFieldIsEmptiedByEscape()
{
    SearchField field;
    field.setSubject(u"Filter 655 accounts"_s);
    QCOMPARE(field.accessibleName(), u"Filter 655 accounts"_s);
    QTest::keyClicks(&field, u"iba"_s);
    QCOMPARE(field.text(), u"iba"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void WidgetsTest::deedWaitsForTheTypedName()
{
    ConfirmDialog dialog(
        {u"Restore?"_s, u"Much is lost."_s, u"Type:"_s, u"pool-mad01"_s, u"Restore"_s, u"Keep"_s});
    QVERIFY(!dialog.deed()->isEnabled());
    QTest::keyClicks(dialog.edit(), u"pool-mad0"_s);
    QVERIFY(!dialog.deed()->isEnabled());
    QTest::keyClicks(dialog.edit(), u"1"_s);
    QVERIFY(dialog.deed()->isEnabled());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.deed()->click();
    QCOMPARE(accepted.count(), 1);
}

void WidgetsTest::escapeKeepsTheCurrentState()
{
    ConfirmDialog dialog(
        {u"Restore?"_s, u"Much is lost."_s, u"Type:"_s, u"pool-mad01"_s, u"Restore"_s, u"Keep"_s});
    dialog.show();
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    QTest::keyClicks(dialog.edit(), u"pool-mad01"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
}

void WidgetsTest::progressNeverRunsBackwards()
{
    ProgressCard card;
    const auto *bar = card.findChild<QProgressBar *>();
    const QDateTime start({2026, 3, 12}, {14, 5}, Qt::UTC);
    card.start(start);
    ProgressReading reading;
    reading.fraction = 0.5;
    card.show(reading, start.addSecs(10));
    QCOMPARE(bar->value(), 5'000);
    reading.fraction = 0.4;
    card.show(reading, start.addSecs(11));
    QCOMPARE(bar->value(), 5'000);
    QVERIFY(card.accessibleName().contains(u"50"_s));
    card.start(start.addSecs(20)); // Another job begins anew.
    QCOMPARE(bar->value(), 0);
}

void WidgetsTest::stillProgressIsSaidInWords()
{
    ProgressCard card;
    const QDateTime start({2026, 3, 12}, {14, 5}, Qt::UTC);
    const auto said = [&card] {
        for (const Text *label : card.findChildren<Text *>()) {
            if (label->text().startsWith(u"Slow: "_s) && !label->parentWidget()->isHidden()) {
                return label->text();
            }
        }
        return QString();
    };
    card.start(start);
    ProgressReading reading;
    reading.fraction = 0.2;
    reading.subject = u"fs-lis01"_s;
    card.show(reading, start.addSecs(1));
    card.show(reading, start.addSecs(29));
    QVERIFY(said().isEmpty());
    card.show(reading, start.addSecs(42));
    QCOMPARE(said(), u"Slow: fs-lis01 has not moved for 41 s."_s);
    reading.doneBytes = 1;
    card.show(reading, start.addSecs(43));
    QVERIFY(said().isEmpty());
}

void WidgetsTest::logLinesArriveTogether()
{
    LogDrawer drawer;
    for (int i = 0; i < 6'000; ++i) {
        drawer.append(u"line %1"_s.arg(i));
    }
    QVERIFY(drawer.lines()->toPlainText().isEmpty());
    QTRY_VERIFY(drawer.lines()->toPlainText().endsWith(u"line 5999"_s));
    QCOMPARE(drawer.lines()->blockCount(), 5'000);
    QSignalSpy changed(&drawer, &LogDrawer::openChanged);
    drawer.setOpen(false);
    QVERIFY(drawer.lines()->isHidden());
    QCOMPARE(changed.count(), 1);
}

void WidgetsTest::segmentsKeepTheirChoice()
{
    Segments segments;
    segments.setSegments({{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}, {u"C"_s, {}}});
    QCOMPARE(segments.chosen(), 0);
    QSignalSpy changed(&segments, &Segments::chosenChanged);
    segments.choose(2);
    QCOMPARE(changed.count(), 1);
    segments.setSegments({{u"A"_s, u"9"_s}, {u"B"_s, u"9"_s}, {u"C"_s, u"9"_s}});
    QCOMPARE(segments.chosen(), 2);
    QCOMPARE(changed.count(), 1);
}

void WidgetsTest::listCannotLackItsCoverage()
{
    QStandardItemModel model(3, 2);
    auto *view = new QTableView;
    view->setModel(&model);
    TableCard card(view, u"Not covered: load balancers."_s);
    QCOMPARE(card.coverageNote()->accessibleName(), u"Not covered: load balancers."_s);
    QCOMPARE(view->rowHeight(0), card.rows()->rowHeight());
    QVERIFY(view->verticalHeader()->isHidden());
}

void WidgetsTest::bannerSaysProblemCauseAndRemedy()
{
    Banner banner;
    banner.setError(errorText(Error{ErrorCode::XmlTruncated, u"/x/topology.tbxml"_s, {}, 7}));
    QCOMPARE(banner.accessibleName(), u"topology.tbxml could not be read to its end."_s);
    QVERIFY(banner.accessibleDescription().startsWith(u"Line 7."_s));
    QVERIFY(banner.accessibleDescription().endsWith(u"MU-2104"_s));
}

QTEST_MAIN(WidgetsTest)
#include "tst_Widgets.moc"
