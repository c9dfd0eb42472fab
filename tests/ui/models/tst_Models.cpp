// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/AccountFacetModel.h"
#include "ui/models/AccountModel.h"
#include "ui/models/DeploymentModel.h"
#include "ui/models/SnapshotModel.h"
#include "ui/models/SourceModel.h"
#include "ui/models/StepModel.h"
#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Status.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

Status statusAt(const QAbstractItemModel &model, int row, int column,
                const QModelIndex &parent = {})
{
    return static_cast<Status>(model.index(row, column, parent).data(StatusRole).toInt());
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void accountsShowTheirIndexVector();
    void accountWithoutPoolIsMarked();
    void facetsTogglePoolsAndBoxes();
    void deploymentIsATreeOfTwoLevels();
    void mixedAndUnknownBuildsAreSaid();
    void snapshotsShowOutcomeAndProof();
    void partialSnapshotIsNoOutcome();
    void sourcesSayWhatWasRecognised();
    void lockedStepSaysWhy();
};

void ModelsTest::accountsShowTheirIndexVector()
{
    AccountModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const auto rows = buildAccountRows(sampleDeployment(20), std::stop_token());
    QVERIFY(model.setRows(rows) == nullptr);
    QCOMPARE(model.rowCount(), 0);
    model.setShown({3, 0});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"Jürgen Müller"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"Begoña Ibáñez Muñoz"_s);
    QCOMPARE(
        model.index(1, static_cast<int>(AccountColumn::Number)).data(TrailingTextRole).toString(),
        u"Shared"_s);
    QCOMPARE(model.setRows(nullptr), rows);
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::accountWithoutPoolIsMarked()
{
    AccountModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setRows(buildAccountRows(sampleDeployment(300), std::stop_token()));
    model.setShown({200});
    const int column = static_cast<int>(AccountColumn::HomePool);
    QCOMPARE(model.index(0, column).data().toString(), u"pool-lis00"_s);
    QCOMPARE(statusAt(model, 0, column), Status::Warning);
}

void ModelsTest::facetsTogglePoolsAndBoxes()
{
    AccountFacetModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setRows(*buildAccountRows(sampleDeployment(655), std::stop_token()));
    AccountQuery query;
    QCOMPARE(model.index(0).data().toString(), u"All accounts"_s);
    QVERIFY(model.index(0).data(EmphasisRole).toBool());
    QVERIFY(!(model.index(1).flags() & Qt::ItemIsEnabled)); // The caption "Madrid".
    model.toggle(2, query);
    QCOMPARE(query.pool, 0);
    QVERIFY(model.index(2).data(EmphasisRole).toBool());
    int box = 0;
    while (!model.index(box).data(Qt::CheckStateRole).isValid()) {
        ++box;
    }
    QCOMPARE(model.index(box).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    model.toggle(box, query);
    QVERIFY(query.hiddenKinds.contains(AccountKind::User));
    QCOMPARE(model.index(box).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    model.toggle(box, query);
    QVERIFY(query.hiddenKinds.isEmpty());
}

void ModelsTest::deploymentIsATreeOfTwoLevels()
{
    DeploymentModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const DeploymentTree tree = buildDeploymentTree(sampleDeployment(655));
    model.setTree(tree);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(tree.homedAccounts + tree.accountsWithoutPool, 655);
    const QModelIndex madrid = model.index(0, 0);
    QCOMPARE(madrid.data().toString(), u"Madrid"_s);
    QCOMPARE(model.rowCount(madrid), 5);
    QCOMPARE(model.firstPool().data().toString(), u"pool-mad01"_s);
    QVERIFY(model.poolAt(madrid) == nullptr);
    QCOMPARE(model.index(0, DeploymentModel::Role, madrid).data().toString(),
             u"Enterprise, CMS host"_s);
    model.setTree({});
    QVERIFY(!model.firstPool().isValid());
}

void ModelsTest::mixedAndUnknownBuildsAreSaid()
{
    DeploymentModel model;
    model.setTree(buildDeploymentTree(sampleDeployment(0)));
    const QModelIndex lisbon = model.index(1, 0);
    QCOMPARE(model.index(0, DeploymentModel::Build, lisbon).data().toString(), u"Mixed"_s);
    QCOMPARE(statusAt(model, 0, DeploymentModel::Build, lisbon), Status::Warning);
    const QModelIndex oslo = model.index(2, 0);
    QCOMPARE(model.index(0, DeploymentModel::Build, oslo).data().toString(), u"Unknown"_s);
    QCOMPARE(statusAt(model, 0, DeploymentModel::Build, oslo), Status::Unknown);
    // A gateway runs none of the product's builds, so there is nothing to know.
    QCOMPARE(model.index(1, DeploymentModel::Build, oslo).data().toString(), u"–"_s);
}

void ModelsTest::snapshotsShowOutcomeAndProof()
{
    SnapshotModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const ProjectState state = sampleState();
    model.setSnapshots(state.snapshots, state.snapshots.constFirst().created.addDays(1));
    QCOMPARE(model.index(0, SnapshotModel::OutcomeColumn).data().toString(), u"Complete"_s);
    QCOMPARE(statusAt(model, 1, SnapshotModel::OutcomeColumn), Status::Warning);
    QCOMPARE(statusAt(model, 3, SnapshotModel::OutcomeColumn), Status::Failed);
    QCOMPARE(model.index(0, SnapshotModel::Proved).data(ProofRole).toInt(),
             static_cast<int>(ProofLevel::Complete));
    QCOMPARE(model.index(1, SnapshotModel::Mandatory).data().toString(), u"19 of 20"_s);
    QCOMPARE(statusAt(model, 1, SnapshotModel::Mandatory), Status::Unprotected);
    QCOMPARE(model.index(0, SnapshotModel::Size).data().toString(), u"3.7 GB"_s);
}

void ModelsTest::partialSnapshotIsNoOutcome()
{
    SnapshotModel model;
    SnapshotSummary partial;
    partial.isPartial = true;
    partial.outcome = Outcome::Complete;
    model.setSnapshots({partial}, QDateTime::currentDateTimeUtc());
    QCOMPARE(model.index(0, SnapshotModel::OutcomeColumn).data().toString(), u"Partial"_s);
    QCOMPARE(statusAt(model, 0, SnapshotModel::OutcomeColumn), Status::Partial);
}

void ModelsTest::sourcesSayWhatWasRecognised()
{
    SourceModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const ProjectState state = sampleState();
    SourceRow unread{state.sources.at(0), {}};
    SourceRow whole{state.sources.at(0), {state.deployment->sources.at(0)}};
    SourceRow part{state.sources.at(1), {state.deployment->sources.at(1)}};
    model.setRows({unread, whole, part});
    QCOMPARE(model.index(0, SourceModel::State).data().toString(), u"Not read yet"_s);
    QCOMPARE(statusAt(model, 0, SourceModel::State), Status::Available);
    QCOMPARE(model.index(1, SourceModel::State).data().toString(), u"Recognised"_s);
    QCOMPARE(model.index(2, SourceModel::State).data().toString(), u"640 of 655 recognised"_s);
    QCOMPARE(statusAt(model, 2, SourceModel::State), Status::Warning);
}

void ModelsTest::lockedStepSaysWhy()
{
    StepModel model;
    const QAbstractItemModelTester tester(&model, strict);
    StepItem locked;
    locked.step = Step::Plan;
    locked.name = u"Plan"_s;
    locked.state = u"Locked: discover first"_s;
    locked.status = Status::Locked;
    locked.isLocked = true;
    model.setItems({locked});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Plan, Locked: discover first"_s);
    QVERIFY(model.index(0).flags() & Qt::ItemIsEnabled);
    QCOMPARE(model.rowOf(Step::Plan), 0);
    QCOMPARE(model.rowOf(Step::Connect), -1);
}

QTEST_MAIN(ModelsTest)
#include "tst_Models.moc"
