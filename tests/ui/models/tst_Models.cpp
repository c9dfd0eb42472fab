// SPDX-License-Identifier: Apache-2.0
#include "core/engine/Knowledge.h"
#include "tests/support/ResultChecks.h"
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/AccountFacetModel.h"
#include "ui/models/AccountModel.h"
#include "ui/models/DeploymentModel.h"
#include "ui/models/FindingModel.h"
#include "ui/models/HoleModel.h"
#include "ui/models/PlanMatrixModel.h"
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
    void findingsStandUnderHeadsThatCannotBeChosen();
    void findingsSayWhatTheyTouch();
    void matrixTintsOnlyMandatoryHoles();
    void holeSaysLossAndCommand();
    void sourceForHoleFitsItsItem();
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

void ModelsTest::findingsStandUnderHeadsThatCannotBeChosen()
{
    const Result<CheckKnowledge> knowledge = CheckKnowledge::load();
    MUSTER_VERIFY_OK(knowledge);
    FindingModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setRows(findingRows(sampleAssessment(), knowledge->rules, sampleDeployment(0),
                              FindingFilter::Unknown));
    QCOMPARE(model.heads(), (QList<int>{0, 2, 4}));
    QCOMPARE(model.index(0, 0).flags(), Qt::ItemFlags(Qt::NoItemFlags));
    QVERIFY(model.findingAt(0) == nullptr);
    QCOMPARE(model.rowOf(u"SEC-001"_s), 1);
    QCOMPARE(statusAt(model, 1, FindingModel::Result), Status::Unknown);
    const FindingCounts counts = countFindings(sampleAssessment());
    QCOMPARE(counts.of(FindingFilter::ToSolve), 11);
    QCOMPARE(counts.notDue, 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::findingsSayWhatTheyTouch()
{
    const Result<CheckKnowledge> knowledge = CheckKnowledge::load();
    MUSTER_VERIFY_OK(knowledge);
    const QList<FindingRow> rows = findingRows(sampleAssessment(), knowledge->rules,
                                               sampleDeployment(0), FindingFilter::ToSolve);
    QHash<QString, QString> where;
    for (const FindingRow &row : rows) {
        where.insert(row.finding.id, row.where);
    }
    QCOMPARE(where.value(u"VER-006"_s), u"pool-lis01"_s);
    QVERIFY(where.value(u"VER-009"_s).startsWith(u"2 pool"_s));
    QVERIFY(where.value(u"CMS-003"_s).startsWith(u"2 server"_s));
    QVERIFY(where.value(u"USR-005"_s).startsWith(u"2 account"_s));
    QCOMPARE(where.value(u"USR-011"_s), u"sales/emea@fabrikam.example"_s);
    QCOMPARE(where.value(u"SEC-001"_s), u"–"_s);
    Finding odd;
    odd.id = u"NEW-999"_s;
    QCOMPARE(sentenceOf(odd, knowledge->rules), u"NEW-999"_s);
}

void ModelsTest::matrixTintsOnlyMandatoryHoles()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    MUSTER_VERIFY_OK(catalogue);
    PlanMatrixModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setMatrix(buildPlanMatrix(samplePlanWithHoles(), *catalogue));
    const PlanMatrix &matrix = model.matrix();
    QCOMPARE(matrix.places,
             (QStringList{u"Deployment"_s, u"pool-mad01"_s, u"se-osl01"_s, u"pool-mad02"_s,
                          u"pool-lis01"_s, u"se-lis02"_s, u"Others"_s}));
    QCOMPARE(matrix.items.mid(0, 2), (QStringList{u"User data"_s, u"Certificates with keys"_s}));
    const QModelIndex keys = model.index(1, 1);
    QCOMPARE(keys.data().toString(), u"Unprotected, 1 of 3"_s);
    QVERIFY(keys.data(HoleRole).toBool());
    QVERIFY(keys.data(Qt::ToolTipRole).toString().contains(u"fe2-mad01"_s));
    QCOMPARE(statusAt(model, 0, 1), Status::FromFile);
    QCOMPARE(model.index(0, 0).data().toString(), u"–"_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"not used"_s));
    // An optional item that nobody saves is left out, and no hole.
    const int optional =
        static_cast<int>(matrix.items.indexOf(catalogue->find(u"SET-RGSAPP"_s)->name.english));
    QCOMPARE(statusAt(model, optional, 4), Status::Partial);
    QVERIFY(!model.index(optional, 4).data(HoleRole).toBool());
    QCOMPARE(coveredPools(samplePlanWithHoles(), sampleDeployment(0)).size(), 3);
    model.setMatrix({});
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::holeSaysLossAndCommand()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    MUSTER_VERIFY_OK(catalogue);
    HoleModel model(*catalogue);
    const QAbstractItemModelTester tester(&model, strict);
    model.setHoles(samplePlanWithHoles().unprotectedMandatory());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, HoleModel::Where).data().toString(), u"se-osl01"_s);
    const QModelIndex reason = model.index(0, HoleModel::Reason);
    QCOMPARE(reason.data().toString(), catalogue->find(u"DB-USER"_s)->loss.english);
    QVERIFY(reason.data(SecondLineRole).toString().startsWith(u"Export-CsUserData"_s));
    model.setHoles({});
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::sourceForHoleFitsItsItem()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    MUSTER_VERIFY_OK(catalogue);
    PlannedItem hole;
    hole.scope = u"pool.fabrikam.example"_s;
    hole.id = u"DB-USER"_s;
    QCOMPARE(sourceFor(hole, *catalogue, u"/a.zip"_s).toText(),
             u"export:DB-USER@pool.fabrikam.example=/a.zip"_s);
    hole.id = u"SRV-CERT"_s;
    QCOMPARE(sourceFor(hole, *catalogue, u"/a.pfx"_s).kind, SourceKind::Certificate);
    hole.id = u"FS-ALL"_s;
    QCOMPARE(sourceFor(hole, *catalogue, u"/share"_s).kind, SourceKind::FileStore);
}

QTEST_MAIN(ModelsTest)
#include "tst_Models.moc"
