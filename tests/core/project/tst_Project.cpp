// SPDX-License-Identifier: Apache-2.0
#include "core/project/Project.h"

#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

void runSql(const QString &folder, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(folder + u"/project.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

Deployment aDeploymentWithAccounts(int count)
{
    Deployment deployment;
    deployment.discoveredAt = QDateTime(QDate(2026, 9, 14), QTime(6, 0), Qt::UTC);
    for (int i = 0; i < count; ++i) {
        Account account;
        account.sip = *SipAddress::parse(u"user%1@contoso.example"_s.arg(i));
        deployment.accounts.append(account);
    }
    return deployment;
}

} // namespace

class ProjectTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void openRefusesAFolderWithoutProject();
    void newProjectHasItsFolders();
    void particularsAndStepSurviveReopening();
    void particularsNobodyWroteAreSaved();
    void deploymentOfSeveralPartsSurvivesReopening();
    void newDeploymentForgetsTheOldAssessment();
    void projectOfALaterProgramIsRefused();
    void damagedFileIsRefused();
    void damagedContentIsRefused();
    void deploymentOfAnotherFormatIsLeftAside();
    void cancelledLoadSaysSo();
    void registerSurvivesReopeningAndDiscovery();
    void runsAreKeptAndComparedWithTheOneBefore();
    void projectOfTheFirstSchemaIsOpenedAndBroughtUp();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

void ProjectTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void ProjectTest::openRefusesAFolderWithoutProject()
{
    MUSTER_VERIFY_FAILS(Project::open(m_dir->path()), ErrorCode::ProjectNotFound);
    QVERIFY(!QFile::exists(m_dir->filePath(u"project.sqlite"_s)));
}

void ProjectTest::newProjectHasItsFolders()
{
    const Result<Project> project = Project::create(m_dir->filePath(u"a/b"_s));
    MUSTER_VERIFY_OK(project);
    QVERIFY(QDir(project->snapshotsFolder()).exists());
    QVERIFY(QDir(project->documentsFolder()).exists());
    QVERIFY(QDir(project->logsFolder()).exists());
    const Result<ProjectState> state = project->load(quietJob());
    MUSTER_VERIFY_OK(state);
    QCOMPARE(state->particulars.name, u"b"_s);
    QVERIFY(!state->deployment);
}

void ProjectTest::particularsAndStepSurviveReopening()
{
    Particulars particulars;
    particulars.name = u"Fabrikam"_s;
    particulars.organisation = u"Fabrikam S.A. – «Madrid»"_s;
    particulars.changeNumber = u"CHG0041877"_s;
    particulars.author = u"M. Ibáñez"_s;
    particulars.classification = u"Internal"_s;
    particulars.target = Target::Teams;
    particulars.documentLanguage = u"es"_s;
    particulars.owner = u"Marta"_s;
    particulars.plannedStart = QDate(2026, 9, 26);
    particulars.plannedEnd = QDate(2026, 11, 30);
    particulars.paper = u"letter"_s;
    const QDateTime now(QDate(2026, 9, 14), QTime(6, 12, 4), Qt::UTC);
    {
        const Result<Project> project = Project::create(m_dir->path());
        MUSTER_VERIFY_OK(project);
        MUSTER_VERIFY_OK(project->saveParticulars(particulars));
        MUSTER_VERIFY_OK(project->saveLastStep(u"plan"_s, now));
    }
    const Result<Project> project = Project::open(m_dir->path());
    MUSTER_VERIFY_OK(project);
    const Result<ProjectState> state = project->load(quietJob());
    MUSTER_VERIFY_OK(state);
    QVERIFY(state->particulars == particulars);
    QCOMPARE(state->lastStep, u"plan"_s);
    QCOMPARE(state->lastUsed, now);
}

void ProjectTest::particularsNobodyWroteAreSaved()
{
    const Result<Project> project = Project::create(m_dir->path());
    MUSTER_VERIFY_OK(project);
    MUSTER_VERIFY_OK(project->saveParticulars(Particulars())); // All texts null.
    const Result<ProjectState> state = project->load(quietJob());
    MUSTER_VERIFY_OK(state);
    QVERIFY(state->particulars.organisation.isEmpty());
}

void ProjectTest::deploymentOfSeveralPartsSurvivesReopening()
{
    const Result<Project> project = Project::create(m_dir->path());
    MUSTER_VERIFY_OK(project);
    const QList<SourceSpec> sources{*SourceSpec::parse(u"topology:t.xml"_s),
                                    *SourceSpec::parse(u"kit:k"_s)};
    const Deployment deployment = aDeploymentWithAccounts(45'000);
    MUSTER_VERIFY_OK(project->saveDeployment(sources, deployment));
    const Result<ProjectState> state = project->load(quietJob());
    MUSTER_VERIFY_OK(state);
    QVERIFY(state->sources == sources);
    QVERIFY(state->deployment == deployment);
}

void ProjectTest::newDeploymentForgetsTheOldAssessment()
{
    const Result<Project> project = Project::create(m_dir->path());
    MUSTER_VERIFY_OK(project);
    MUSTER_VERIFY_OK(project->saveDeployment({}, aDeploymentWithAccounts(1)));
    Assessment assessment;
    assessment.verdict = Verdict::Ready;
    MUSTER_VERIFY_OK(project->saveAssessment(assessment, RunKind::Begins));
    QVERIFY(project->load(quietJob())->assessment == assessment);
    MUSTER_VERIFY_OK(project->saveDeployment({}, aDeploymentWithAccounts(2)));
    QVERIFY(!project->load(quietJob())->assessment);
}

void ProjectTest::projectOfALaterProgramIsRefused()
{
    MUSTER_VERIFY_OK(Project::create(m_dir->path()));
    runSql(m_dir->path(), u"PRAGMA user_version = 99"_s);
    MUSTER_VERIFY_FAILS(Project::open(m_dir->path()), ErrorCode::ProjectNewer);
}

void ProjectTest::damagedFileIsRefused()
{
    QFile file(m_dir->filePath(u"project.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    MUSTER_VERIFY_FAILS(Project::open(m_dir->path()), ErrorCode::ProjectDamaged);
}

void ProjectTest::damagedContentIsRefused()
{
    const Result<Project> project = Project::create(m_dir->path());
    MUSTER_VERIFY_OK(project);
    MUSTER_VERIFY_OK(project->saveDeployment({}, aDeploymentWithAccounts(1)));
    runSql(m_dir->path(),
           u"UPDATE discovered SET content = substr(content, 1, length(content) - 2)"_s);
    MUSTER_VERIFY_FAILS(project->load(quietJob()), ErrorCode::ProjectDamaged);
}

void ProjectTest::deploymentOfAnotherFormatIsLeftAside()
{
    const Result<Project> project = Project::create(m_dir->path());
    MUSTER_VERIFY_OK(project);
    MUSTER_VERIFY_OK(project->saveDeployment({}, aDeploymentWithAccounts(1)));
    runSql(m_dir->path(), u"UPDATE discovered SET format = 0"_s);
    const Result<ProjectState> state = project->load(quietJob());
    MUSTER_VERIFY_OK(state);
    QVERIFY(!state->deployment);
}

void ProjectTest::cancelledLoadSaysSo()
{
    const Result<Project> project = Project::create(m_dir->path());
    MUSTER_VERIFY_OK(project);
    TestJob job;
    job.cancel();
    MUSTER_VERIFY_FAILS(project->load(job), ErrorCode::Cancelled);
}

void ProjectTest::registerSurvivesReopeningAndDiscovery()
{
    const Result<Project> project = Project::create(m_dir->path());
    MUSTER_VERIFY_OK(project);
    const AcceptedRisk risk{u"USR-006"_s,
                            u"'; DROP TABLE risk; --\nsecond line"_s,
                            u"Nuria Vidal"_s,
                            QString(),
                            QDate(2026, 10, 31),
                            QDateTime(QDate(2026, 9, 14), QTime(6, 12, 4, 7), Qt::UTC),
                            u"abc"_s};
    MUSTER_VERIFY_OK(project->saveRisks({risk}));
    MUSTER_VERIFY_OK(project->saveDeployment({}, aDeploymentWithAccounts(1)));
    const Result<ProjectState> state = project->load(quietJob());
    MUSTER_VERIFY_OK(state);
    QCOMPARE(state->risks.size(), 1);
    QCOMPARE(state->risks.first().reason, risk.reason);
    QVERIFY(state->risks.first().ticket.isEmpty());
    QVERIFY(state->risks.first().expires == risk.expires);
    QVERIFY(state->risks.first().acceptedAt == risk.acceptedAt);
    QCOMPARE(state->risks.first().fingerprint, risk.fingerprint);
    MUSTER_VERIFY_OK(project->saveRisks({}));
    QVERIFY(project->risks()->isEmpty());
}

void ProjectTest::runsAreKeptAndComparedWithTheOneBefore()
{
    const Result<Project> project = Project::create(m_dir->path());
    MUSTER_VERIFY_OK(project);
    QVERIFY(!project->runBefore(RunKind::Begins)->has_value());
    QVERIFY(!project->runBefore(RunKind::GoesOn)->has_value());
    const auto save = [&project](int day, RunKind kind) {
        Assessment assessment;
        assessment.checkedAt = QDateTime(QDate(2026, 9, day), QTime(6, 0), Qt::UTC);
        return project->saveAssessment(assessment, kind);
    };
    const auto before = [&project](RunKind kind) {
        const Result<std::optional<Assessment>> run = project->runBefore(kind);
        return run && *run ? (*run)->checkedAt.date().day() : 0;
    };
    MUSTER_VERIFY_OK(save(1, RunKind::Begins));
    QCOMPARE(before(RunKind::Begins), 1);
    QCOMPARE(before(RunKind::GoesOn), 0);
    MUSTER_VERIFY_OK(project->saveDeployment({}, aDeploymentWithAccounts(1)));
    QCOMPARE(before(RunKind::Begins), 1); // A new discovery forgets no run.
    MUSTER_VERIFY_OK(save(2, RunKind::Begins));
    MUSTER_VERIFY_OK(save(3, RunKind::GoesOn)); // In the place of that of day 2.
    QCOMPARE(before(RunKind::Begins), 3);
    QCOMPARE(before(RunKind::GoesOn), 1);
    for (int i = 0; i < 60; ++i) {
        MUSTER_VERIFY_OK(save(4, RunKind::Begins));
    }
    QCOMPARE(before(RunKind::GoesOn), 4);
}

void ProjectTest::projectOfTheFirstSchemaIsOpenedAndBroughtUp()
{
    QFile first(u":/project/migrations/0001.sql"_s);
    QVERIFY(first.open(QIODevice::ReadOnly));
    for (const QString &statement :
         QString::fromUtf8(first.readAll()).split(u"\n--//\n"_s, Qt::SkipEmptyParts)) {
        runSql(m_dir->path(), statement);
    }
    runSql(m_dir->path(), u"INSERT INTO setting VALUES('organisation', 'Fabrikam')"_s);
    runSql(m_dir->path(), u"INSERT INTO assessed VALUES(0, 1, x'00')"_s);
    runSql(m_dir->path(), u"PRAGMA user_version = 1"_s);
    const Result<Project> project = Project::open(m_dir->path());
    MUSTER_VERIFY_OK(project);
    const Result<ProjectState> state = project->load(quietJob());
    MUSTER_VERIFY_OK(state);
    QCOMPARE(state->particulars.organisation, u"Fabrikam"_s);
    QVERIFY(!state->assessment); // Of another format: the next check makes it anew.
    QVERIFY(state->risks.isEmpty());
    MUSTER_VERIFY_OK(project->saveAssessment(Assessment(), RunKind::Begins));
    QVERIFY(project->load(quietJob())->assessment.has_value());
}

QTEST_GUILESS_MAIN(ProjectTest)
#include "tst_Project.moc"
