// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/Commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

void sayHeading(const QString &heading, Terminal &terminal)
{
    terminal.say();
    terminal.say(u"── "_s + heading);
}

QString text(const char *source)
{
    return QCoreApplication::translate("PrepareCommand", source);
}

/// The documents in every format they have, in the order of reading.
Result<QList<MadeFile>> makeAllDocuments(const ParsedCommand &command, Engine &engine,
                                         Terminal &terminal)
{
    QList<MadeFile> made;
    const QList<std::pair<DocumentKind, QList<DocumentFormat>>> all{
        {DocumentKind::Report, {DocumentFormat::Pdf, DocumentFormat::Html, DocumentFormat::Json}},
        {DocumentKind::Roster, {DocumentFormat::Pdf, DocumentFormat::Html, DocumentFormat::Csv}},
        {DocumentKind::Rollback, {DocumentFormat::Pdf, DocumentFormat::Html}},
    };
    for (const auto &[kind, formats] : all) {
        const DocumentOrder order{
            {kind}, formats, documentLanguageOf(command), command.value(u"out"_s)};
        const Result<QList<MadeFile>> files = terminal.run(engine.makeDocuments(order));
        if (!files) {
            return fail(files.error());
        }
        made += *files;
    }
    return made;
}

/// Backs up, proves to complete and checks again; empty when the plan takes nothing.
Result<ExitCode> protect(Engine &engine, const Knowledge &knowledge, Target target,
                         Assessment &assessment, Terminal &terminal)
{
    const Result<BackupPlan> plan = terminal.run(engine.plan());
    if (!plan) {
        return fail(plan.error());
    }
    sayHeading(text(QT_TRANSLATE_NOOP("PrepareCommand", "Plan")), terminal);
    sayPlan(*plan, knowledge.catalogue, terminal);
    if (plan->takenCount() == 0) {
        terminal.say(text(QT_TRANSLATE_NOOP(
            "PrepareCommand",
            "There is nothing to back up: no export and no file store was given.")));
        return ExitCode::NextStepNeeded;
    }
    const Result<Manifest> manifest = terminal.run(engine.backUp(*plan, {}));
    if (!manifest) {
        return fail(manifest.error());
    }
    sayHeading(text(QT_TRANSLATE_NOOP("PrepareCommand", "Backup")), terminal);
    sayManifest(*manifest, knowledge.catalogue, terminal);
    const Result<Evidence> evidence =
        terminal.run(engine.verify({{}, manifest->snapshotId}, ProofLevel::Complete));
    if (!evidence) {
        return fail(evidence.error());
    }
    sayHeading(text(QT_TRANSLATE_NOOP("PrepareCommand", "Proof")), terminal);
    sayEvidence(*evidence, terminal);
    CheckOrder order{target};
    order.run = RunKind::GoesOn;
    const Result<Assessment> again = terminal.run(engine.check(order));
    if (!again) {
        return fail(again.error());
    }
    assessment = *again;
    return gravest({exitCodeOf(*manifest), exitCodeOf(*evidence)});
}

} // namespace

ExitCode runPrepare(const ParsedCommand &command, Engine &engine, const Knowledge &knowledge,
                    Terminal &terminal)
{
    const Result<ProjectState> state =
        openProjectOf(command, OpenMode::CreateIfMissing, engine, terminal);
    if (!state) {
        return terminal.refuse(state.error());
    }
    const Target target = targetOf(command, *state);
    if (target != state->particulars.target) {
        Particulars particulars = state->particulars;
        particulars.target = target;
        if (const Result<void> saved = terminal.run(engine.saveParticulars(particulars)); !saved) {
            return terminal.refuse(saved.error());
        }
    }
    const Result<Deployment> deployment = discoverFor(command, *state, engine, terminal);
    if (!deployment) {
        return terminal.refuse(deployment.error());
    }
    sayHeading(text(QT_TRANSLATE_NOOP("PrepareCommand", "Discovery")), terminal);
    sayDeployment(*deployment, terminal);
    if (const Result<void> opened = unlockFor(command, {}, engine, terminal); !opened) {
        return terminal.refuse(opened.error());
    }
    Result<Assessment> assessment = terminal.run(engine.check({target}));
    if (!assessment) {
        return terminal.refuse(assessment.error());
    }
    const Result<ExitCode> protection = protect(engine, knowledge, target, *assessment, terminal);
    if (!protection) {
        return terminal.refuse(protection.error());
    }
    sayHeading(text(QT_TRANSLATE_NOOP("PrepareCommand", "Checks")), terminal);
    sayAssessment(*assessment, knowledge.checks.rules, terminal);
    const Result<QList<MadeFile>> files = makeAllDocuments(command, engine, terminal);
    if (!files) {
        return terminal.refuse(files.error());
    }
    sayHeading(text(QT_TRANSLATE_NOOP("PrepareCommand", "Documents")), terminal);
    sayMadeFiles(*files, terminal);
    return gravest({*protection, exitCodeOf(assessment->verdict)});
}

} // namespace muster
