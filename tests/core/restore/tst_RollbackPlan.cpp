// SPDX-License-Identifier: Apache-2.0
#include "core/restore/RollbackPlan.h"

#include "core/knowledge/CmdletTable.h"
#include "core/plan/PlanMaker.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MixedDeployment.h"
#include "tests/support/ResultChecks.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class RollbackPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_deployment = aMixedDeployment(); }
    void targetDecidesWhatIsLegacy_data();
    void targetDecidesWhatIsLegacy();
    void everyCommandIsInTheTable_data();
    void everyCommandIsInTheTable();
    void noPlaceholderIsLeft_data();
    void noPlaceholderIsLeft();
    void cardsAreNumberedThroughAllStages();
    void fewAccountsStandOnTheCard();
    void manyAccountsComeFromTheRoster();
    void nobodyToMoveMeansNoCard();
    void unreadAccountsAreSaid();
    void unknownContactStoreIsSaid();
    void missingExportIsSaid();
    void manifestIsABasisToo();
    void restoreNamesTheExportThatIsHeld();
    void lync2010HasNoGuessedImport();
    void teamsBringsNothingBackAndAsksForTheBuild();
    void unknownManagementServerIsLeftBlank();
    void defaultInstanceHasNoName();
    void timeGrowsWithAccounts();
    void retiredPoolsAreAPointOfNoReturn();

private:
    [[nodiscard]] RollbackPlan plan(Target target = Target::SubscriptionEdition) const
    {
        const BackupPlan backup = makePlan(m_deployment, m_catalogue, FakeClock().now());
        return makeRollbackPlan(m_deployment, RollbackBasis::of(backup), m_procedures, target);
    }
    [[nodiscard]] RollbackCard card(const QString &id, const QString &scope = {},
                                    Target target = Target::SubscriptionEdition) const;
    static void addTargets();

    Deployment m_deployment;
    BackupCatalogue m_catalogue;
    RollbackProcedures m_procedures;
};

namespace {

QString allOf(const QList<LocalText> &texts)
{
    QString all;
    for (const LocalText &text : texts) {
        all += text.english + u'\n' + text.spanish + u'\n';
    }
    return all;
}

QString wholeText(const RollbackCard &card)
{
    return allOf({card.title, card.goal, card.on, card.account, card.expected, card.proofExpected})
           + allOf(card.unknown + card.before + card.stopIf) + card.command + card.proof;
}

} // namespace

void RollbackPlanTest::initTestCase()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    const Result<RollbackProcedures> procedures = loadRollbackProcedures();
    MUSTER_VERIFY_OK(catalogue);
    MUSTER_VERIFY_OK(procedures);
    m_catalogue = *catalogue;
    m_procedures = *procedures;
}

RollbackCard RollbackPlanTest::card(const QString &id, const QString &scope, Target target) const
{
    const RollbackPlan made = plan(target);
    for (const RollbackStage &stage : made.stages) {
        for (const RollbackCard &found : stage.cards) {
            if (found.id == id && found.scope == scope) {
                return found;
            }
        }
    }
    return {};
}

void RollbackPlanTest::addTargets()
{
    QTest::addColumn<Target>("target");
    for (const Target target :
         {Target::Sfb2015, Target::Sfb2019, Target::SubscriptionEdition, Target::Teams}) {
        QTest::addRow("%s", qPrintable(toWord(target))) << target;
    }
}

void RollbackPlanTest::targetDecidesWhatIsLegacy_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<int>("count");
    QTest::addRow("2015") << Target::Sfb2015 << 2;
    QTest::addRow("2019") << Target::Sfb2019 << 3;
    QTest::addRow("se") << Target::SubscriptionEdition << 4;
    QTest::addRow("teams") << Target::Teams << 4;
}

void RollbackPlanTest::targetDecidesWhatIsLegacy()
{
    QFETCH(Target, target);
    QFETCH(int, count);
    QCOMPARE(plan(target).legacyPools.size(), count);
}

void RollbackPlanTest::everyCommandIsInTheTable_data()
{
    addTargets();
}

void RollbackPlanTest::everyCommandIsInTheTable()
{
    QFETCH(Target, target);
    const Result<CmdletTable> table = CmdletTable::load();
    MUSTER_VERIFY_OK(table);
    static const QRegularExpression cmdlet(u"[A-Za-z]+-Cs[A-Z][A-Za-z]+"_s);
    int checked = 0;
    const RollbackPlan made = plan(target);
    for (const RollbackStage &stage : made.stages) {
        for (const RollbackCard &found : stage.cards) {
            for (const QString &command : {found.command, found.proof}) {
                if (!cmdlet.match(command).hasMatch()) {
                    continue;
                }
                QVERIFY2(found.shell.has_value(), qPrintable(found.id));
                const QStringList problems = table->problemsOf(command, *found.shell);
                QVERIFY2(problems.isEmpty(), qPrintable(found.id + problems.join(u"; ")));
                QVERIFY(!command.contains(u"-Force", Qt::CaseInsensitive));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 15);
}

void RollbackPlanTest::noPlaceholderIsLeft_data()
{
    addTargets();
}

void RollbackPlanTest::noPlaceholderIsLeft()
{
    QFETCH(Target, target);
    static const QRegularExpression placeholder(u"\\{[a-z][A-Za-z]*\\}"_s);
    const RollbackPlan made = plan(target);
    QVERIFY(made.cardCount() > 10);
    for (const RollbackStage &stage : made.stages) {
        for (const RollbackCard &found : stage.cards) {
            const QRegularExpressionMatch match = placeholder.match(wholeText(found));
            QVERIFY2(!match.hasMatch(), qPrintable(found.id + match.captured()));
            QVERIFY(!found.source.isEmpty() && !found.stopIf.isEmpty());
            QVERIFY(found.minutesFrom > 0 && found.minutesTo >= found.minutesFrom);
        }
    }
}

void RollbackPlanTest::cardsAreNumberedThroughAllStages()
{
    int number = 0;
    const RollbackPlan made = plan();
    for (const RollbackStage &stage : made.stages) {
        for (const RollbackCard &found : stage.cards) {
            QCOMPARE(found.number, ++number);
            QCOMPARE(found.next, &found == &stage.cards.last() ? 0 : number + 1);
        }
    }
    QCOMPARE(number, made.cardCount());
}

void RollbackPlanTest::fewAccountsStandOnTheCard()
{
    const RollbackCard users = card(u"accounts.users"_s, u"pool13.contoso.com"_s);
    QCOMPARE(users.title.english, u"Move users back to pool13.contoso.com: 1"_s);
    QCOMPARE(users.command, u"Move-CsUser -Identity 'sip:o''neill@contoso.com' -Target "
                            "'pool13.contoso.com' -MoveConferenceData -Confirm:$false"_s);
    QCOMPARE(users.proof, u"@(Get-CsUser -Filter {RegistrarPool -eq 'pool13.contoso.com'} "
                          "-ResultSize Unlimited).Count"_s);
    QCOMPARE(users.proofExpected.english, u"1"_s);
    QCOMPARE(users.on.english, u"fe131.contoso.com"_s);
    QVERIFY(card(u"services.rgs"_s, u"pool15.contoso.com"_s)
                .command.startsWith(u"Move-CsApplicationEndpoint -Identity 'sip:sales@"));
}

void RollbackPlanTest::manyAccountsComeFromTheRoster()
{
    const Account user = m_deployment.accounts.first();
    for (int i = 0; i < 20; ++i) {
        m_deployment.accounts.append(user);
    }
    const RollbackCard users = card(u"accounts.users"_s, u"pool15.contoso.com"_s);
    QCOMPARE(users.proofExpected.english, u"30"_s);
    QVERIFY(users.command.startsWith(u"Import-Csv -Path '.\\roster.csv'"));
    QVERIFY(users.command.contains(u"$_.pool -eq 'pool15.contoso.com'"));
}

void RollbackPlanTest::nobodyToMoveMeansNoCard()
{
    QCOMPARE(card(u"accounts.phones"_s, u"pool15.contoso.com"_s).number > 0, true);
    QCOMPARE(card(u"accounts.phones"_s, u"pool13.contoso.com"_s).number, 0);
    for (Account &account : m_deployment.accounts) {
        account.hosting = Hosting::Online; // They live elsewhere already.
    }
    QCOMPARE(card(u"accounts.users"_s, u"pool15.contoso.com"_s).number, 0);
}

void RollbackPlanTest::unreadAccountsAreSaid()
{
    m_deployment.accounts.clear();
    const RollbackCard users = card(u"accounts.users"_s, u"pool15.contoso.com"_s);
    QVERIFY(users.number > 0);
    QCOMPARE(users.proofExpected.english, u"________"_s);
    QVERIFY(allOf(users.unknown).contains(u"number of accounts is not known"));
}

void RollbackPlanTest::unknownContactStoreIsSaid()
{
    QVERIFY(allOf(card(u"accounts.users"_s, u"pool15.contoso.com"_s).unknown)
                .contains(u"contact store of accounts on this pool is not known: 10"));
    for (Account &account : m_deployment.accounts) {
        account.contactStore = ContactStore::Server;
    }
    QVERIFY(card(u"accounts.users"_s, u"pool15.contoso.com"_s).unknown.isEmpty());
}

void RollbackPlanTest::missingExportIsSaid()
{
    QVERIFY(allOf(card(u"restore.userdata"_s, u"pool15.contoso.com"_s).unknown)
                .contains(u"does not hold DB-USER (pool15.contoso.com)"));
    m_deployment.exports = {anExport(u"DB-USER"_s, u"pool15.contoso.com"_s, u"/k/u.zip"_s)};
    QVERIFY(card(u"restore.userdata"_s, u"pool15.contoso.com"_s).unknown.isEmpty());
    // Its owner has it, so the card asks for it.
    QVERIFY(allOf(card(u"restore.backend"_s, u"pool15.contoso.com"_s).unknown)
                .contains(u"DB-SQLSEC (sql15.contoso.com\\rtc) is saved by its owner"));
    // One server of three without its certificate is named, the others are too.
    QVERIFY(allOf(card(u"restore.member"_s, u"pool15.contoso.com"_s).unknown)
                .contains(u"SRV-CERT (fe153.contoso.com)"));
}

void RollbackPlanTest::manifestIsABasisToo()
{
    Manifest manifest;
    ManifestItem whole;
    whole.id = u"DB-USER"_s;
    whole.scope = u"pool15.contoso.com"_s;
    whole.sourcePath = u"/kit/UserData_pool15.zip"_s;
    ManifestItem broken = whole;
    broken.scope = u"pool13.contoso.com"_s;
    broken.outcome = Outcome::Incomplete;
    manifest.items = {whole, broken};
    manifest.missing = {{u"EXT-AD"_s, QString(), u"external"_s, true, QString()}};
    const RollbackBasis basis = RollbackBasis::of(manifest);
    QCOMPARE(basis.items.size(), 3);
    QCOMPARE(basis.items.at(0).held, RollbackBasis::Held::Yes);
    QCOMPARE(basis.items.at(0).fileName, u"UserData_pool15.zip"_s);
    QCOMPARE(basis.items.at(1).held, RollbackBasis::Held::No);
    QCOMPARE(basis.items.at(2).held, RollbackBasis::Held::ByOwner);
}

void RollbackPlanTest::restoreNamesTheExportThatIsHeld()
{
    m_deployment.exports = {anExport(u"DB-USER"_s, u"pool15.contoso.com"_s, u"/k/O'Hara $x.zip"_s)};
    const QString command = card(u"restore.userdata"_s, u"pool15.contoso.com"_s).command;
    QVERIFY2(command.contains(u"-FileName 'C:\\Restore\\O''Hara $x.zip'"), qPrintable(command));
}

void RollbackPlanTest::lync2010HasNoGuessedImport()
{
    QCOMPARE(card(u"restore.userdata"_s, u"old.contoso.com"_s).number, 0);
    const RollbackCard guided = card(u"restore.userdata2010"_s, u"old.contoso.com"_s);
    QVERIFY(guided.number > 0);
    QCOMPARE(guided.command, QString());
    QVERIFY(
        card(u"accounts.ucs"_s, u"old.contoso.com"_s).command.contains(u"Invoke-CsUcsRollback"));
    QCOMPARE(card(u"accounts.ucs"_s, u"pool13.contoso.com"_s).number, 0);
}

void RollbackPlanTest::teamsBringsNothingBackAndAsksForTheBuild()
{
    const RollbackCard users = card(u"teams.users"_s, u"pool13.contoso.com"_s, Target::Teams);
    QVERIFY(users.number > 0);
    QVERIFY(!users.command.contains(u"MoveConferenceData"));
    QVERIFY(allOf(users.unknown).contains(u"build of the pool's servers is not known"));
    QCOMPARE(card(u"pilot.remove"_s, {}, Target::Teams).number, 0);
    m_deployment.pools[1].builds = {u"5.0.8308.1182"_s};
    QVERIFY(!allOf(card(u"teams.users"_s, u"pool13.contoso.com"_s, Target::Teams).unknown)
                 .contains(u"build of"));
}

void RollbackPlanTest::unknownManagementServerIsLeftBlank()
{
    for (Pool &pool : m_deployment.pools) {
        pool.isActiveCentralManagement = false;
    }
    const RollbackCard back = card(u"management.back"_s);
    QVERIFY(back.number > 0);
    QCOMPARE(back.title.english, u"Move the Central Management store back to ________"_s);
    QVERIFY(allOf(back.unknown).contains(u"The pool is not known"));
}

void RollbackPlanTest::defaultInstanceHasNoName()
{
    Service management;
    management.key = u"cms"_s;
    management.roleName = u"CentralMgmt"_s;
    management.isActiveCentralManagement = true;
    management.dependencies = {{u"store"_s, QString()}};
    Service store;
    store.key = u"store"_s;
    store.roleName = u"CentralMgmtStore"_s;
    store.sqlInstanceKey = u"q3"_s;
    m_deployment.topology->services += {management, store};
    QVERIFY(card(u"restore.cms"_s, u"pool15.contoso.com"_s)
                .command.startsWith(u"Install-CsDatabase -CentralManagementDatabase "
                                    "-SqlServerFqdn 'sql13.contoso.com' -Verbose\n"));
}

void RollbackPlanTest::timeGrowsWithAccounts()
{
    const RollbackCard few = card(u"accounts.users"_s, u"pool15.contoso.com"_s);
    QCOMPARE(few.minutesFrom, qint64{2 + 2}); // Ten accounts, seven a minute.
    QCOMPARE(few.minutesTo, qint64{5 + 3});
    const RollbackPlan made = plan();
    qint64 sum = 0;
    for (const RollbackCard &found : made.stages.at(1).cards) {
        sum += found.minutesTo;
    }
    QCOMPARE(made.stages.at(1).minutesTo(), sum);
}

void RollbackPlanTest::retiredPoolsAreAPointOfNoReturn()
{
    QStringList points;
    const RollbackPlan made = plan();
    for (const RollbackStage &stage : made.stages) {
        if (!stage.pointOfNoReturn.isEmpty()) {
            points.append(stage.id);
        }
    }
    QCOMPARE(points, (QStringList{u"schema"_s, u"retire"_s, u"inplace"_s}));
    QVERIFY(made.clauses.size() >= 15);
    QVERIFY(!made.triggers.isEmpty() && !made.preparation.isEmpty() && !made.messages.isEmpty());
    // Nothing of 2019 is here, so no upgrade in place is spoken of.
    m_deployment.pools.removeIf(
        [](const Pool &pool) { return pool.version == ProductVersion::Sfb2019OrSe; });
    QCOMPARE(plan().stages.last().id, u"retire"_s);
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::RollbackPlanTest)
#include "tst_RollbackPlan.moc"
