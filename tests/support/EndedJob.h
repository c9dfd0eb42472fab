// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/JobRunner.h"

#include <QPromise>

#include <memory>

namespace muster {

/// A job that has ended with @p result.
template <typename T>
Job<T> endedJob(Result<T> result)
{
    Job<T> job;
    job.progress = std::make_shared<ProgressCounter>();
    job.stop = std::stop_source();
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    job.outcome = promise.future();
    return job;
}

} // namespace muster
