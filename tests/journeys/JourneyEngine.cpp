// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/JourneyEngine.h"

using namespace Qt::StringLiterals;

namespace muster {

QString sampleFolder()
{
    return QStringLiteral(MUSTER_SOURCE_DIR) + u"/resources/sample"_s;
}

const Knowledge &programKnowledge()
{
    static const Result<Knowledge> loaded = Knowledge::load();
    if (!loaded) {
        qFatal("%s: %s", qPrintable(loaded.error().subject), qPrintable(loaded.error().detail));
    }
    return *loaded;
}

QList<SourceSpec> wholeSample()
{
    return {SourceSpec{SourceKind::Sample, {}, {}, {}}};
}

Result<Deployment> makeProject(Engine &engine, const QString &folder,
                               const QList<SourceSpec> &sources)
{
    const Result<ProjectState> opened =
        JourneyEngine::wait(engine.openProject(folder, OpenMode::CreateIfMissing));
    return opened ? JourneyEngine::wait(engine.discover(sources)) : fail(opened.error());
}

Result<Manifest> saveAll(Engine &engine, const QString &folder, const QList<SourceSpec> &sources)
{
    const Result<Deployment> deployment = makeProject(engine, folder, sources);
    if (!deployment) {
        return fail(deployment.error());
    }
    const Result<BackupPlan> plan = JourneyEngine::wait(engine.plan());
    return plan ? JourneyEngine::wait(engine.backUp(*plan, {})) : fail(plan.error());
}

} // namespace muster
