// SPDX-License-Identifier: Apache-2.0
// Parses every command of a rollback plan with the real PowerShell engine.
#include "core/plan/PlanMaker.h"
#include "core/restore/RollbackPlan.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MixedDeployment.h"
#include "tests/support/PowerShellLab.h"
#include "tests/support/ResultChecks.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class RollbackSyntaxTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandParses();
};

void RollbackSyntaxTest::everyCommandParses()
{
    const Result<BackupCatalogue> catalogue = loadBackupCatalogue();
    const Result<RollbackProcedures> procedures = loadRollbackProcedures();
    MUSTER_VERIFY_OK(catalogue);
    MUSTER_VERIFY_OK(procedures);
    PowerShellLab lab;
    const QString missing = lab.prepare();
    if (!missing.isEmpty()) {
        MUSTER_MISSING(qPrintable(missing));
    }
    Deployment deployment = aMixedDeployment();
    deployment.accounts[0].sip = sipOf(u"a'\u2019\"$(x)`@contoso.com"_s);
    const BackupPlan backup = makePlan(deployment, *catalogue, FakeClock().now());
    QByteArray script = "\xef\xbb\xbf";
    int count = 0;
    for (const Target target :
         {Target::Sfb2015, Target::Sfb2019, Target::SubscriptionEdition, Target::Teams}) {
        const RollbackPlan plan =
            makeRollbackPlan(deployment, RollbackBasis::of(backup), *procedures, target);
        for (const RollbackStage &stage : plan.stages) {
            for (const RollbackCard &card : stage.cards) {
                script += card.command.toUtf8() + '\n' + card.proof.toUtf8() + '\n';
                ++count;
            }
        }
    }
    QVERIFY(count > 60);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"cards.ps1"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(script);
    file.close();
    const PowerShellLab::Run parsed = lab.parse(file.fileName());
    QVERIFY2(parsed.exitCode == 0, qPrintable(parsed.output));
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::RollbackSyntaxTest)
#include "tst_RollbackSyntax.moc"
