// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/Engine.h"

#include <QPromise>

#include <optional>

namespace muster {

/// An engine without workers: a test says what each call shall come to, and sees what was asked.
class FakeEngine : public Engine
{
public:
    /// What the project holds; openProject gives it.
    ProjectState state;
    /// What discover comes to; by default the deployment of `state`.
    std::optional<Result<Deployment>> discovered;
    /// When set, every call fails with it.
    std::optional<Error> failure;

    QList<SourceSpec> askedSources;
    Particulars savedParticulars;
    QString savedStep;

    Job<ProjectState> openProject(const QString &folder, OpenMode /*mode*/) override
    {
        state.folder = folder;
        return outcome<ProjectState>(state);
    }
    Job<Deployment> discover(const QList<SourceSpec> &sources) override
    {
        askedSources = sources;
        if (!discovered) {
            discovered = state.deployment.value_or(Deployment());
        }
        if (*discovered) {
            state.deployment = discovered->value();
        }
        return outcome<Deployment>(*discovered);
    }
    Job<void> saveParticulars(const Particulars &particulars) override
    {
        savedParticulars = particulars;
        return outcome<void>({});
    }
    Job<void> saveLastStep(const QString &step) override
    {
        savedStep = step;
        return outcome<void>({});
    }

protected:
    /// A job that has ended already.
    template <typename T>
    Job<T> outcome(Result<T> result)
    {
        Job<T> job;
        job.progress = std::make_shared<ProgressCounter>();
        job.stop = std::stop_source();
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(failure ? Result<T>(fail(*failure)) : std::move(result));
        promise.finish();
        job.outcome = promise.future();
        return job;
    }
};

} // namespace muster
