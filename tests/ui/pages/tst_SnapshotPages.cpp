// SPDX-License-Identifier: Apache-2.0
// Restore and Verify in the window, by keyboard, with an engine that a test can hold.
#include "tests/ui/pages/SnapshotPagesFixture.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

class SnapshotPagesTest : public SnapshotPagesFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void restoreNeedsATarget();
    void restoreTakesWhatIsTicked();
    void restoreReportNamesWhatIsNotBack();
    void failedAndPartialSnapshotsCannotBeRestored();
    void nothingTickedCannotBeRestored();
    void failedRestoreSaysWhy();
    void stoppedRestoreIsNoSuccess();
    void damagedSnapshotSaysSo();
    void storeFromElsewhereIsUsed();
    void verifyAsksForTheChosenLevel();
    void verifySaysWhatIsAltered();
    void stoppedProofProvesNothing();
    void failedProofSaysWhy();
    void emptyProjectExplainsItself_data();
    void emptyProjectExplainsItself();
    void hubShowsAllThreeTasks();
    void smallestWindowClipsNoButton();
};

void SnapshotPagesTest::initTestCase()
{
    QApplication::setStyle(new Style);
    QVERIFY(loadFonts());
    QVERIFY(m_language.use(u"en"_s));
    applyTheme(ThemeChoice::Light);
    applyTextScale(1);
    Result<Knowledge> knowledge = Knowledge::load();
    MUSTER_VERIFY_OK(knowledge);
    m_knowledge = std::move(*knowledge);
}

void SnapshotPagesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"muster.ini"_s));
    m_engine = std::make_unique<HeldEngine>();
    m_engine->state = sampleState();
    m_engine->manifest = restorableManifest();
    m_engine->evidence = damagedEvidence();
    m_engine->restored = sampleRestoreReport();
    m_window = std::make_unique<MainWindow>(
        WindowParts{*m_engine, m_clock, m_language, *m_preferences, m_log,
                    m_folder->filePath(u"sample"_s), *m_knowledge});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->state().setProject(m_engine->state);
}

void SnapshotPagesTest::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

void SnapshotPagesTest::restoreNeedsATarget()
{
    openRestore();
    pressPrimary();
    QCOMPARE(bar()->sentence(), u"Choose a folder to restore to."_s);
    auto *target = m_window->findChild<QLineEdit *>(u"restoreTarget"_s);
    target->setText(QDir::tempPath());
    QVERIFY(target->property("invalid").toBool());
    pressPrimary();
    QVERIFY(bar()->sentence().contains(u"not empty"_s));
    QVERIFY(m_engine->askedFolder.isEmpty());
    target->setText(newFolder());
    QVERIFY(!target->property("invalid").toBool());
    QVERIFY(m_window->currentPage()->isComplete());
    QVERIFY(pageWords().contains(u"It goes to a folder; no server is changed."_s));
}

void SnapshotPagesTest::restoreTakesWhatIsTicked()
{
    openRestore();
    m_window->findChild<QLineEdit *>(u"restoreTarget"_s)->setText(newFolder());
    auto *tree = m_window->findChild<QTreeView *>(u"contents"_s);
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(2, 0));
    QTest::keyClick(tree, Qt::Key_Space); // User data off.
    QVERIFY(primaryOffers(5));
    QTest::keyClick(tree, Qt::Key_Space);
    // A click on the box ticks, one beside it does not.
    const QRect row = tree->visualRect(tree->model()->index(2, 0));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(18, 24));
    QVERIFY(primaryOffers(5));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(primaryOffers(5));
    QTest::keyClick(tree, Qt::Key_Right);
    QVERIFY(tree->isExpanded(tree->model()->index(2, 0)));
    auto *scopes = m_window->findChild<QComboBox *>(u"restoreScopes"_s);
    scopes->setFocus();
    QTest::keyClick(scopes, Qt::Key_Down);
    QVERIFY(primaryOffers(3));
    pressPrimary();
    QTRY_COMPARE(m_engine->askedFolder, newFolder());
    QCOMPARE(m_engine->askedSelection.paths.size(), 3);
    QCOMPARE(m_engine->askedSnapshot.id, m_engine->state.snapshots.constFirst().id);
}

void SnapshotPagesTest::restoreReportNamesWhatIsNotBack()
{
    openRestore();
    m_window->findChild<QLineEdit *>(u"restoreTarget"_s)->setText(newFolder());
    pressPrimary();
    QTRY_VERIFY(banner()->isVisible());
    QTRY_VERIFY(pageWords().contains(u"1-WebServices-1/CON"_s));
    const QString words = pageWords();
    QVERIFY(words.contains(u"Incomplete"_s));
    QVERIFY(words.contains(u"9,202"_s));
    QVERIFY(words.contains(u"FS-ALL/pool-lis01/1-WebServices-1/CON"_s));
    QVERIFY(words.contains(u"Windows reserves this name."_s));
    QVERIFY(words.contains(u"Meeting.xml"_s));
    QVERIFY(words.contains(u"the cards of the rollback plan"_s));
    QVERIFY(m_window->findChild<Button *>(u"openRestored"_s)->isVisible());
    // Back to choosing.
    QTest::keyClick(bar()->secondary(), Qt::Key_Space);
    QVERIFY(!banner()->isVisible());
    QVERIFY(m_window->findChild<QTreeView *>(u"contents"_s)->isVisible());
}

void SnapshotPagesTest::failedAndPartialSnapshotsCannotBeRestored()
{
    m_engine->state.snapshots[1].isPartial = true;
    openRestore();
    QTRY_COMPARE(snapshots()->model()->rowCount(), 4);
    m_window->findChild<QLineEdit *>(u"restoreTarget"_s)->setText(newFolder());
    snapshots()->setFocus();
    QTest::keyClick(snapshots(), Qt::Key_Down);
    pressPrimary();
    QVERIFY(bar()->sentence().contains(u"never ended"_s));
    snapshots()->selectRow(3);
    pressPrimary();
    QVERIFY(bar()->sentence().contains(u"nothing is in it"_s));
    QVERIFY(primaryOffers(0));
    QVERIFY(m_engine->askedFolder.isEmpty());
    snapshots()->selectRow(2);
    QTRY_VERIFY(m_window->currentPage()->isComplete());
}

void SnapshotPagesTest::nothingTickedCannotBeRestored()
{
    openRestore();
    m_window->findChild<QLineEdit *>(u"restoreTarget"_s)->setText(newFolder());
    QAbstractItemModel *contents = m_window->findChild<QTreeView *>(u"contents"_s)->model();
    for (int row = 0; row < 5; ++row) {
        contents->setData(contents->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
    }
    pressPrimary();
    QCOMPARE(bar()->sentence(), u"Tick at least one item."_s);
    QVERIFY(m_engine->askedFolder.isEmpty());
}

void SnapshotPagesTest::failedRestoreSaysWhy()
{
    openRestore();
    m_window->findChild<QLineEdit *>(u"restoreTarget"_s)->setText(newFolder());
    m_engine->failure = Error{ErrorCode::DiskFull, newFolder(), {}, 0};
    pressPrimary();
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(banner()->accessibleDescription().contains(u"MU-"_s));
    QCOMPARE(m_window->state().failed(), std::optional(Step::Restore));
    QVERIFY(m_window->findChild<QTreeView *>(u"contents"_s)->isVisible());
}

void SnapshotPagesTest::stoppedRestoreIsNoSuccess()
{
    openRestore();
    m_window->findChild<QLineEdit *>(u"restoreTarget"_s)->setText(newFolder());
    m_engine->isHeld = true;
    pressPrimary();
    QVERIFY(!bar()->primary()->isVisible());
    QCOMPARE(m_window->state().running(), std::optional(Step::Restore));
    QVERIFY(!snapshots()->isEnabled());
    QTest::keyClick(bar()->secondary(), Qt::Key_Space);
    QTRY_VERIFY(bar()->primary()->isVisible());
    QVERIFY(bar()->sentence().contains(u"was stopped"_s));
    QVERIFY(!banner()->isVisible());
    QVERIFY(!m_window->state().isSettled(Step::Restore));
    QVERIFY(snapshots()->isEnabled());
}

void SnapshotPagesTest::damagedSnapshotSaysSo()
{
    openRestore();
    m_engine->failure = Error{ErrorCode::Corrupt, u"manifest.json"_s, {}, 0};
    snapshots()->selectRow(2);
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(banner()->sentence().contains(u"manifest.json"_s));
    QVERIFY(primaryOffers(0));
    QVERIFY(!m_window->currentPage()->isComplete());
}

void SnapshotPagesTest::storeFromElsewhereIsUsed()
{
    openRestore();
    m_engine->state.snapshots = m_engine->state.snapshots.mid(2, 1);
    auto *page = qobject_cast<RestorePage *>(m_window->currentPage());
    page->snapshots()->openStore(u"/mnt/old/snapshots"_s);
    QTRY_COMPARE(snapshots()->model()->rowCount(), 1);
    QTRY_VERIFY(m_engine->askedSnapshot.id == m_engine->state.snapshots.constFirst().id);
    QCOMPARE(m_engine->askedSnapshot.storeFolder, u"/mnt/old/snapshots"_s);
    // Those of the project stay as they were.
    QCOMPARE(m_window->state().snapshots().size(), 4);
}

void SnapshotPagesTest::verifyAsksForTheChosenLevel()
{
    openVerify();
    auto *complete = m_window->findChild<QRadioButton *>(u"level-complete"_s);
    QVERIFY(complete->isChecked());
    complete->setFocus();
    QTest::keyClick(complete, Qt::Key_Down);
    QVERIFY(m_window->findChild<QRadioButton *>(u"level-rehearsed"_s)->isChecked());
    pressPrimary();
    QTRY_VERIFY(banner()->isVisible());
    QCOMPARE(m_engine->askedLevel, ProofLevel::Rehearsed);
    QCOMPARE(m_engine->askedSnapshot.storeFolder, QString());
    QVERIFY(m_window->state().isSettled(Step::Verify));
}

void SnapshotPagesTest::verifySaysWhatIsAltered()
{
    openVerify();
    pressPrimary();
    auto *items = m_window->findChild<QTableView *>(u"evidence"_s);
    QTRY_VERIFY(items->isVisible());
    const QString words = pageWords();
    QVERIFY(words.contains(u"Something is altered"_s));
    QVERIFY(words.contains(u"5 of 7 mandatory items reached Complete."_s));
    QVERIFY(words.contains(u"cannot be proved that far."_s));
    items->selectRow(6);
    QTRY_VERIFY(pageWords().contains(u"Meeting.xml is not what was written."_s));
    items->selectRow(4);
    QTRY_VERIFY(pageWords().contains(u"Nothing is known against which it could be compared."_s));
    m_engine->evidence.isRecorded = false;
    pressPrimary();
    QTRY_VERIFY(pageWords().contains(u"could not record"_s));
}

void SnapshotPagesTest::stoppedProofProvesNothing()
{
    openVerify();
    m_engine->isHeld = true;
    pressPrimary();
    QVERIFY(!bar()->primary()->isVisible());
    QTest::keyClick(bar()->secondary(), Qt::Key_Space);
    QTRY_VERIFY(bar()->primary()->isVisible());
    QVERIFY(bar()->sentence().contains(u"nothing new is proved"_s));
    QVERIFY(!banner()->isVisible());
    QVERIFY(!m_window->state().isSettled(Step::Verify));
}

void SnapshotPagesTest::failedProofSaysWhy()
{
    openVerify();
    m_engine->failure = Error{ErrorCode::Corrupt, u"manifest.json"_s, {}, 0};
    pressPrimary();
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(banner()->sentence().contains(u"manifest.json"_s));
    QVERIFY(!m_window->findChild<QTableView *>(u"evidence"_s)->isVisible());
    QCOMPARE(m_window->state().failed(), std::optional(Step::Verify));
}

void SnapshotPagesTest::emptyProjectExplainsItself_data()
{
    QTest::addColumn<Step>("step");
    QTest::addRow("restore") << Step::Restore;
    QTest::addRow("verify") << Step::Verify;
}

void SnapshotPagesTest::emptyProjectExplainsItself()
{
    QFETCH(const Step, step);
    m_engine->state.snapshots.clear();
    m_window->state().setProject(m_engine->state);
    m_window->showStep(step);
    QVERIFY(pageWords().contains(u"No snapshot yet"_s));
    pressPrimary();
    QCOMPARE(bar()->sentence(), u"There is no snapshot to choose yet."_s);
    QVERIFY(m_engine->askedFolder.isEmpty());
    QCOMPARE(m_engine->askedLevel, ProofLevel::None);
}

void SnapshotPagesTest::hubShowsAllThreeTasks()
{
    m_window->showHub();
    QTest::qWait(1); // Lets the cards show their new lines.
    QStringList words;
    for (const Text *text : m_window->findChildren<Text *>()) {
        if (text->isVisible()) {
            words.append(text->text());
        }
    }
    for (const QString &expected :
         {u"Newest from 9 March 2026"_s, u"1 of them partial or failed"_s,
          u"Last read back on 9 March 2026"_s, u"That proved: Complete"_s}) {
        QVERIFY2(words.contains(expected), qPrintable(words.join(u'\n')));
    }
}

void SnapshotPagesTest::smallestWindowClipsNoButton()
{
    m_window->resize(1024, 680);
    for (const Step step : {Step::Restore, Step::Verify}) {
        m_window->showStep(step);
        QTest::qWait(20);
        QCOMPARE(m_window->size(), QSize(1024, 680));
        pressPrimary();
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty()) {
                QTRY_VERIFY(m_window->rect().contains(
                    QRect(button->mapTo(m_window.get(), QPoint(0, 0)), button->size())));
                QTRY_VERIFY(button->width() >= button->sizeHint().width());
            }
        }
    }
}

QTEST_MAIN(SnapshotPagesTest)
#include "tst_SnapshotPages.moc"
