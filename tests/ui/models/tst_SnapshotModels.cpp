// SPDX-License-Identifier: Apache-2.0
#include "core/engine/Knowledge.h"
#include "tests/support/ResultChecks.h"
#include "tests/ui/gallery/SampleSnapshot.h"
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/ContentsModel.h"
#include "ui/models/EvidenceModel.h"
#include "ui/models/SnapshotModel.h"
#include "ui/models/TargetCheck.h"
#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Status.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

Status statusAt(const QModelIndex &index)
{
    return static_cast<Status>(index.data(StatusRole).toInt());
}

Qt::CheckState tickAt(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).value<Qt::CheckState>();
}

} // namespace

class SnapshotModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void contentsListPlacesAndAccounts();
    void missingItemsComeLastWithTheirReason();
    void selectionNamesTheTickedAndNoOther();
    void onePoolIsChosenAtOnce();
    void nothingTickedIsNotEverything();
    void emptyManifestHasNoRows();
    void evidenceTellsCeilingFromFailure();
    void mandatoryItemsAreCounted();
    void unusableSnapshotSaysWhy();
    void targetIsLookedAt();

private:
    std::optional<Knowledge> m_knowledge;
};

void SnapshotModelsTest::initTestCase()
{
    Result<Knowledge> knowledge = Knowledge::load();
    MUSTER_VERIFY_OK(knowledge);
    m_knowledge = std::move(*knowledge);
}

void SnapshotModelsTest::contentsListPlacesAndAccounts()
{
    ContentsModel model(m_knowledge->catalogue);
    const QAbstractItemModelTester tester(&model, strict);
    model.setManifest(restorableManifest());
    QCOMPARE(model.rowCount(), 6); // Five items, and what is not inside.
    const QModelIndex users = model.index(2, 0);
    QCOMPARE(users.data().toString(),
             m_knowledge->catalogue.find(u"DB-USER"_s)->name.in(QLocale().name()));
    QCOMPARE(model.rowCount(users), 2);
    QVERIFY(model.index(0, 0, users).data().toString().contains(u"287"_s));
    QCOMPARE(model.index(2, ContentsModel::Size).data().toString(), u"348 MB"_s);
    // An item in one place is no tree.
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(statusAt(model.index(4, 0)), Status::Warning);
}

void SnapshotModelsTest::missingItemsComeLastWithTheirReason()
{
    ContentsModel model(m_knowledge->catalogue);
    const QAbstractItemModelTester tester(&model, strict);
    model.setManifest(restorableManifest());
    const QModelIndex head = model.index(model.rowCount() - 1, 0);
    QCOMPARE(statusAt(head), Status::Unprotected);
    QCOMPARE(model.rowCount(head), 3);
    const QModelIndex users = model.index(0, 0, head);
    QVERIFY(users.data().toString().contains(u"se-osl01"_s));
    QCOMPARE(users.data(SecondLineRole).toString(),
             m_knowledge->catalogue.find(u"DB-USER"_s)->loss.in(QLocale().name()));
    QCOMPARE(statusAt(model.index(2, 0, head)), Status::External);
    // It cannot be ticked.
    QVERIFY(!users.data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.setData(users, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.chosenItems(), 7);
}

void SnapshotModelsTest::selectionNamesTheTickedAndNoOther()
{
    ContentsModel model(m_knowledge->catalogue);
    const QAbstractItemModelTester tester(&model, strict);
    const QSignalSpy changes(&model, &ContentsModel::chosenChanged);
    model.setManifest(restorableManifest());
    QCOMPARE(model.selection(), RestoreSelection());
    const QModelIndex users = model.index(2, 0);
    QVERIFY(model.setData(model.index(1, 0, users), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(tickAt(users), Qt::PartiallyChecked);
    for (const int row : {0, 1, 3, 4}) {
        QVERIFY(model.setData(model.index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    }
    QCOMPARE(model.selection().paths, QStringList{u"DB-USER/pool-mad01.fabrikam.example/**"_s});
    QCOMPARE(model.chosenBytes(), 240'000'000);
    QCOMPARE(changes.count(), 6);
    QVERIFY(model.setData(users, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosenItems(), 2);
}

void SnapshotModelsTest::onePoolIsChosenAtOnce()
{
    ContentsModel model(m_knowledge->catalogue);
    const QAbstractItemModelTester tester(&model, strict);
    model.setManifest(restorableManifest());
    QCOMPARE(model.scopes().size(), 2);
    model.chooseScope(u"pool-lis01.fabrikam.example"_s);
    QCOMPARE(model.selection().paths, (QStringList{u"DB-USER/pool-lis01.fabrikam.example/**"_s,
                                                   u"FS-ALL/pool-lis01.fabrikam.example/**"_s}));
    model.chooseScope({});
    QCOMPARE(model.chosenItems(), 7);
}

void SnapshotModelsTest::nothingTickedIsNotEverything()
{
    ContentsModel model(m_knowledge->catalogue);
    model.setManifest(restorableManifest());
    model.chooseScope(u"pool-nowhere"_s);
    // The page refuses to start with it: an empty selection would mean everything.
    QCOMPARE(model.chosenItems(), 0);
    QCOMPARE(model.chosenBytes(), 0);
}

void SnapshotModelsTest::emptyManifestHasNoRows()
{
    ContentsModel model(m_knowledge->catalogue);
    const QAbstractItemModelTester tester(&model, strict);
    model.setManifest(restorableManifest());
    model.setManifest({});
    QCOMPARE(model.rowCount(), 0);
    model.chooseScope({});
    QCOMPARE(model.chosenItems(), 0);
}

void SnapshotModelsTest::evidenceTellsCeilingFromFailure()
{
    EvidenceModel model(m_knowledge->catalogue);
    const QAbstractItemModelTester tester(&model, strict);
    model.setEvidence(damagedEvidence());
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(statusAt(model.index(0, EvidenceModel::Result)), Status::Done);
    QCOMPARE(statusAt(model.index(4, EvidenceModel::Result)), Status::Unknown);
    QCOMPARE(statusAt(model.index(6, EvidenceModel::Result)), Status::Failed);
    QCOMPARE(model.index(6, EvidenceModel::Proved).data(ProofRole).toInt(),
             static_cast<int>(ProofLevel::Present));
    QVERIFY(model.nameOf(6) != u"FS-ALL"_s);
}

void SnapshotModelsTest::mandatoryItemsAreCounted()
{
    Evidence evidence = damagedEvidence();
    evidence.items[0].isMandatory = false;
    const MandatoryCount count = countMandatory(evidence);
    QCOMPARE(count.all, 6);
    QCOMPARE(count.proved, 4); // Neither the altered one nor the one at its ceiling.
    QCOMPARE(countAtCeiling(evidence), 1);
}

void SnapshotModelsTest::unusableSnapshotSaysWhy()
{
    QList<SnapshotSummary> snapshots = sampleState().snapshots;
    snapshots[1].isPartial = true;
    SnapshotModel model(nullptr, SnapshotRows::TwoLine);
    const QAbstractItemModelTester tester(&model, strict);
    model.setSnapshots(snapshots, snapshots.constFirst().created.addDays(2));
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.index(0, 0).data(SecondLineRole).toString().startsWith(u"2 day"_s));
    QVERIFY(model.index(0, 0).data(ReasonRole).toString().isEmpty());
    QVERIFY(model.index(1, 0).data(SecondLineRole).toString().contains(u"never ended"_s));
    QVERIFY(model.index(3, 0).data(ReasonRole).toString().contains(u"failed"_s));
}

void SnapshotModelsTest::targetIsLookedAt()
{
    const QTemporaryDir place;
    const QString file = place.filePath(u"file"_s);
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    QVERIFY(QDir(place.path()).mkdir(u"empty"_s));
    using State = TargetCheck::State;
    QCOMPARE(checkTarget({}, 1).state, State::Nothing);
    QCOMPARE(checkTarget(u"restore/here"_s, 1).state, State::Relative);
    QCOMPARE(checkTarget(place.path(), 1).state, State::NotEmpty);
    QCOMPARE(checkTarget(file, 1).state, State::IsFile);
    QCOMPARE(checkTarget(file + u"/below"_s, 1).state, State::IsFile);
    QCOMPARE(checkTarget(place.filePath(u"empty"_s), 1).state, State::Empty);
    QCOMPARE(checkTarget(place.filePath(u"new/deep"_s), 1).state, State::New);
    QVERIFY(checkTarget(place.filePath(u"new"_s), 1).isGood());
    QVERIFY(!QDir(place.filePath(u"new"_s)).exists()); // It is only looked at.
    const TargetCheck full =
        checkTarget(place.filePath(u"new"_s), std::numeric_limits<qint64>::max());
    QCOMPARE(full.state, State::NoSpace);
    QVERIFY(full.freeBytes > 0);
}

QTEST_MAIN(SnapshotModelsTest)
#include "tst_SnapshotModels.moc"
